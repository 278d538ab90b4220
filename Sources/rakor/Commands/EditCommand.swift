import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Changes a rakor, and moves it from state to state.
struct EditCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: explain(
      "Ubah rakor atau statusnya; yang tidak disebut tetap seperti semula.",
      "Change a meeting or its state; what is not named stays."),
    discussion: examples(
      "rakor edit 12 --venue \"Aula PLHUT\" --state invited",
      "rakor edit 2026-12-01 --state postponed --reason \"Bersamaan dengan rakor kanwil\"",
      "rakor edit 12 --state postponed --date \"15 desember\" --reason \"Aula dipakai\""
        + explain(" (dijadwalkan lagi pada hari itu)", " (planned anew on that day)")),
    aliases: ["ubah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor atau tanggal rakor.", "The number or date of the meeting."))
  var id: String

  @Option(help: explain("Forum yang mengadakan rakor.", "The forum that meets."))
  var forum: String?

  @Option(help: explain("Tanggal.", "The date.", value: ("tanggal", "date")))
  var date: String?

  @Option(help: explain("Kantor tuan rumah.", "The office that hosts.", value: ("tuan-rumah", "host")))
  var host: String?

  @OptionGroup var details: MeetingDetails

  @Option(
    help: explain(
      "dijadwalkan, diundang, berlangsung, terlaksana, ditutup, ditunda, atau dibatalkan.",
      "planned, invited, in progress, held, closed, postponed or cancelled.", value: ("status", "state")))
  var state: String?

  @Option(
    help: explain(
      "Alasan menunda, membatalkan, atau membuka lagi.", "Why it is postponed, cancelled or re-opened.",
      value: ("alasan", "reason")))
  var reason: String?

  @Option(
    help: explain("Ralat untuk rakor yang sudah ditutup.", "An addendum to a closed meeting.", value: ("teks", "text")))
  var correction: String?

  func checkUsage() throws {
    if reason != nil && state == nil {
      throw ValidationError(explain("--reason harus disertai --state", "--reason goes with --state"))
    }
    if [forum, date, host, state, correction].allSatisfy({ $0 == nil }) && details.isEmpty {
      throw ValidationError(
        explain("tidak ada yang diubah: sebut paling sedikit satu opsi", "nothing to change: name at least one option"))
    }
  }

  func run(in session: CommandSession) throws {
    let file = try session.meetingFile(id)
    let meeting = file.meeting
    let when = try date.map { try session.when($0, meetingDay: meeting.date) }
    var edits = try revision(of: meeting, when, file.agenda, session)
    if let state {
      let next = try MeetingState.read(state)
      let move = Edit.move(meeting.id, to: next, reason: reason, newDate: when?.date.day)
      // A closed rakor must be open before it is changed, and a postponed one gets its new date by going back.
      if meeting.state == .closed || meeting.state == .postponed {
        edits.insert(move, at: 0)
      } else {
        edits.append(move)
      }
    }
    if let correction { edits.append(.addCorrection(meeting.id, text: correction)) }
    let key = RecordKey.meeting(meeting.id)
    let committed = try session.save(edits, expecting: [key: file.revision(of: key)])
    if committed != nil, state != nil { try sayWhatIsMissing(in: meeting.id, session) }
    for case .meeting(let saved)? in committed?.entry.change.records.map(\.after) ?? [] where saved.id == meeting.id {
      if isAboutDayOrPlace {
        try session.advise(on: saved, when?.date, details.timeReading(when))
      } else if state != nil {
        try session.warnings(about: saved).forEach(Console.complain)
      }
    }
  }

  /// Whether something was changed that warnings are about.
  private var isAboutDayOrPlace: Bool {
    [forum, date, host, details.time, details.venue, details.letter].contains { $0 != nil } || !details.invite.isEmpty
  }

  /// What the minutes of a rakor that was closed now lack; a command cannot ask, but undo takes the closing back.
  private func sayWhatIsMissing(in id: MeetingID, _ session: CommandSession) throws {
    guard let file = try session.store.meetingSummary(id), file.meeting.state == .closed else { return }
    let missing = file.missingForClosing.map(session.phrases.warnings.missing)
    guard !missing.isEmpty else { return }
    Console.complain("\(session.phrases.meeting.missing): \(missing.joined(separator: " · "))")
  }

  private func revision(
    of meeting: Meeting, _ when: WhenReading?, _ items: [AgendaItem], _ session: CommandSession
  ) throws -> [Edit] {
    var draft = MeetingDraft(meeting)
    if let forum { draft.forum = try session.forum(forum).code }
    if let host { draft.host = try session.office(host, .host) }
    try details.apply(when, to: &draft, in: session)
    // Whoever postpones with a date plans the rakor anew on it: the date comes with the move.
    if let state, try MeetingState.read(state) == .postponed { draft.date = meeting.date }
    var edits: [Edit] = []
    let isTold = draft != MeetingDraft(meeting) || (state == nil && correction == nil && details.agenda.isEmpty)
    if isTold { edits.append(.revise(meeting.id, draft)) }
    let known = Set(items.map(\.title))
    edits += details.agenda.filter { !known.contains($0) }.map { .addAgendaItem(meeting.id, title: $0) }
    return edits
  }
}
