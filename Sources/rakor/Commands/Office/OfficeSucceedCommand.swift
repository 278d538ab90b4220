import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Puts an office in the place of another in a forum.
struct OfficeSucceedCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "succeed",
    abstract: explain(
      "Ganti satu kantor dengan kantor lain dalam satu forum mulai hari tertentu.",
      "Let an office take the place of another in a forum from a day on."),
    discussion: examples(
      after: explain(
        "Tindak lanjut yang belum selesai dan rakor mulai hari itu beralih ke kantor pengganti, dan "
          + "gilirannya meneruskan giliran kantor yang diganti; rakor yang sudah ditutup tetap seperti semula. "
          + "Beberapa kantor boleh diganti oleh satu kantor. --people menyatakan apakah peserta forum ikut "
          + "pindah; tanpa itu program bertanya di terminal, dan menolak di luarnya. rakor undo mengurungkannya.",
        "Open follow-ups and meetings from that day on go over to the office that comes, and its turns go on "
          + "where the other's were; closed meetings stay as they are. Several offices may be succeeded by one. "
          + "--people says whether those who came to the forum go along; without it a terminal is asked, and "
          + "anything else refused. rakor undo takes it back."),
      "rakor office succeed wonosobo --by haj-wonosobo --forum phu --from \"1 januari 2026\" --people move"),
    aliases: ["ganti"])

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain(
      "Kantor yang diganti, dengan kode atau namanya.", "The office that goes, by its code or name.",
      value: ("kantor", "office")))
  var office: String

  @Option(help: explain("Kantor penggantinya.", "The office that comes in its place.", value: ("kode", "code")))
  var by: String

  @Option(help: explain("Forum yang dimaksud.", "The forum in which it does."))
  var forum: String

  @Option(
    help: explain(
      "Hari pertama kantor pengganti.", "The first day of the office that comes.", value: ("tanggal", "date")))
  var from: String

  @Option(
    help: explain(
      "pindah atau tinggal: peserta yang selama ini mengikuti forum.",
      "move or stay: what becomes of the people who came to the forum.", value: ("pilihan", "people")))
  var people: String?

  func run(in session: CommandSession) throws {
    var succession = Succession(
      forum: try session.forum(forum).code, office: try session.office(office),
      by: try session.office(by, .successor), from: try session.toldDay(from),
      people: try people.map { try Succession.People.read($0) })
    var committed: Committed?
    do {
      committed = try session.save([.succeed(succession)])
    } catch Refusal.membership(.askAboutPeople(let office, let next, let names)) {
      let words = session.words.registry
      let question = words.peopleQuestion(
        names.joined(separator: ", "), session.directory.shortName(office), session.directory.shortName(next))
      guard let answer = Console.ask(question) else {
        throw Refusal.membership(.askAboutPeople(office, by: next, names))
      }
      succession.people = words.isYes(answer) ? .move : .stay
      committed = try session.save([.succeed(succession)])
    }
    if let committed { sayWhatWentOver(committed.entry.change, succession, session) }
  }

  /// Says what went over.
  private func sayWhatWentOver(_ change: Change, _ succession: Succession, _ session: CommandSession) {
    func count(_ isMeant: (Record) -> Bool) -> Int { change.records.compactMap(\.after).count(where: isMeant) }
    let followUps = count { if case .followUp = $0 { true } else { false } }
    let rakor = count { if case .meeting = $0 { true } else { false } }
    let people = count { if case .person = $0 { true } else { false } }
    let (office, by) = (session.directory.shortName(succession.office), session.directory.shortName(succession.by))
    Console.complain(session.words.registry.succeeded(office, by, followUps, rakor, people))
  }
}
