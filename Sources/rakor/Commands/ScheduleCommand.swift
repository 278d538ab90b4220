import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Enters a new rakor.
struct ScheduleCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Schedule a rakor; its number is all that goes to standard output.",
    discussion: """
      Example: rakor schedule --forum phu --date "15 juni 2021" --time 09.00-12.00 --host purworejo \
      --venue "Pendopo RM Dargo" --agenda "Regulasi haji"
      """,
    aliases: ["jadwal"])

  @OptionGroup var global: GlobalOptions

  @Option(help: "The forum that meets.")
  var forum: String

  @Option(help: "The date, such as \"15 juni 2021\", 15/6 or \"Selasa depan\".")
  var date: String

  @Option(help: "The office that hosts.")
  var host: String

  @OptionGroup var details: MeetingDetails

  @Flag(help: "Take over nothing of the forum's last rakor.")
  var noCarry = false

  func run(in session: CommandSession) throws {
    let forum = try session.forum(forum)
    let reading = try session.day(date)
    let carried = noCarry ? [] : try session.store.carryOver(to: forum.code, on: reading.day).proposal
    var draft = MeetingDraft(
      forum: forum.code, title: "Rakor " + forum.name, date: reading.day, host: try session.office(host, .host),
      invited: forum.offices,
      agenda: carried.map { MeetingDraft.AgendaLine(title: $0.title, carries: $0) }
        + details.agenda.map { MeetingDraft.AgendaLine(title: $0) })
    try details.apply(to: &draft, in: session)
    if details.invite.isEmpty { draft.invited = active(forum.offices, on: reading.day, session) }
    let committed = try session.save([.schedule(draft, uid: FreshIdentity.uid())])
    for case .meeting(let meeting)? in committed?.entry.change.records.map(\.after) ?? [] {
      try warn(meeting, reading, session)
      Console.say(String(meeting.id.rawValue))
    }
  }

  private func active(_ codes: [OfficeCode], on day: Day, _ session: CommandSession) -> [OfficeCode] {
    codes.filter { session.directory.office($0)?.isActive(on: day) ?? false }
  }

  /// Says what was understood, and what to know about it; never a refusal.
  private func warn(_ meeting: Meeting, _ reading: DateReading, _ session: CommandSession) throws {
    var typedWeekday: Weekday?
    var doubts: [String] = []
    for note in reading.notes {
      if case .weekdayMismatch(let typed, _) = note { typedWeekday = typed }
      if case .ambiguous(let other) = note {
        doubts.append(session.phrases.dates.ambiguous(other.long(in: session.settings.language)))
      }
    }
    let calendar = AlmanacReading.read(session.settings)
    let book = try session.store.turnBook(of: meeting.forum, on: session.today, except: meeting.id)
    let facts = WarningFacts(
      id: meeting.id, date: meeting.date, start: meeting.start, end: meeting.end, host: meeting.host,
      invited: meeting.invited, typedWeekday: typedWeekday, today: session.today,
      suggestion: book.suggestion(on: session.today),
      sameDay: try session.store.meetings(on: meeting.date), almanac: calendar.almanac)
    let language = session.settings.language
    let understood = [meeting.date.long(in: language), meeting.time?.text(in: language)].compactMap { $0 }
    let warnings = facts.warnings.map { session.phrases.warnings.warning($0, session.directory) }
    let lines = [understood.joined(separator: ", ")] + doubts + warnings + [calendar.problem].compactMap { $0 }
    Console.complain(lines.joined(separator: "\n"))
  }
}
