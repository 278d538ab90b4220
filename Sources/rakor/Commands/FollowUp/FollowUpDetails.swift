import ArgumentParser
import RakorApp
import RakorModel

/// What may be told of a follow-up beside its text and offices; an empty text takes away what was known.
struct FollowUpDetails: ParsableArguments {
  @Option(
    help: explain(
      "Tenggat: tanggal, atau teks yang disimpan seperti diketik.",
      "Until when: a date, or words that are kept as typed.", value: ("tanggal", "date")))
  var due: String?

  @Option(help: explain("Penanggung jawab.", "The person in charge.", value: ("nama", "name")))
  var pic: String?

  /// The texts that were told.
  private var texts: [Field: String] { [.personInCharge: pic].compactMapValues(\.self) }

  /// Takes over what was told, and answers what the due date means; what was not stays.
  func apply(to draft: inout FollowUpDraft, meetingDay: Day?, in session: CommandSession) throws -> DueDate? {
    draft.facts.setTexts(texts)
    guard let due = try due.map({ try session.dueDate($0, meetingDay: meetingDay) }) else { return nil }
    (draft.due, draft.dueWords) = (due.day, due.words)
    return due
  }

  /// Says what the due date was taken for, and what to know about it.
  func sayUnderstood(_ due: DueDate, meetingDay: Day?, _ session: CommandSession) {
    let dates = session.phrases.dates
    if let understood = due.reading.map(dates.text) ?? due.words.map(dates.wordsOnly) { Console.complain(understood) }
    for warning in FollowUpWarning.of(due: due.day, meetingDay: meetingDay) {
      Console.complain(session.phrases.warnings.warning(warning))
    }
  }
}
