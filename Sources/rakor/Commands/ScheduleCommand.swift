import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Enters a new rakor.
struct ScheduleCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: explain(
      "Jadwalkan rakor; hanya nomornya yang ditulis ke keluaran baku.",
      "Schedule a meeting; its number is all that goes to standard output."),
    discussion: examples(
      "rakor schedule --forum phu --date \"15 juni 2021\" --time 09.00-12.00 --host purworejo --venue "
        + "\"Pendopo RM Dargo\" --agenda \"Regulasi haji\"", "rakor schedule \"phu sel 9 pur aula\""),
    aliases: ["jadwal"])

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain(
      "Satu baris: forum, tanggal, waktu, tuan rumah, dan selebihnya tempat; opsi yang disebut didahulukan.",
      "One line: forum, date, time, host, and the rest the venue; an option that is told goes before it.",
      value: ("baris", "line")))
  var line: String?

  @Option(help: explain("Forum yang mengadakan rakor.", "The forum that meets."))
  var forum: String?

  @Option(
    help: explain(
      "Tanggal, misalnya \"15 juni 2021\", 15/6, atau \"Selasa depan pukul 9\".",
      "The date, such as \"15 juni 2021\", 15/6 or \"Selasa depan jam 9\".", value: ("tanggal", "date")))
  var date: String?

  @Option(help: explain("Kantor tuan rumah.", "The office that hosts.", value: ("tuan-rumah", "host")))
  var host: String?

  @OptionGroup var details: MeetingDetails

  @Flag(
    help: explain("Jangan bawa apa pun dari rakor terakhir forum.", "Take over nothing of the forum's last meeting."))
  var noCarry = false

  func checkUsage() throws {
    guard line == nil else { return }
    let told = [
      ("--forum <forum>", forum), (explain("--date <tanggal>", "--date <date>"), date),
      (explain("--host <tuan-rumah>", "--host <host>"), host),
    ]
    for (option, value) in told where value == nil {
      throw ValidationError(explain("'\(option)' wajib disebut", "Missing expected argument '\(option)'"))
    }
  }

  func run(in session: CommandSession) throws {
    let told = try line.map { try ScheduleCommand.understood($0, in: session) }
    guard let forum = try forum.map(session.forum) ?? told?.forum else { throw Refusal.required(.forum) }
    let read = told?.date.map { WhenReading(date: $0, time: told?.time) }
    guard let when = try date.map({ try session.when($0) }) ?? read else { throw Refusal.required(.date) }
    guard let host = try host.map({ try session.office($0, .host) }) ?? told?.host?.code else {
      throw Refusal.required(.host)
    }
    let day = when.date.day
    let carried = noCarry ? [] : try session.store.carryOver(to: forum.code, on: day).proposal
    var draft = MeetingDraft(
      forum: forum.code, title: forum.proposedTitle, date: day, host: host, venue: told?.venue,
      invited: session.directory.offices(of: forum, on: day),
      agenda: carried.map { MeetingDraft.AgendaLine(title: $0.title, carries: $0) }
        + details.agenda.map { MeetingDraft.AgendaLine(title: $0) })
    try details.apply(when, to: &draft, in: session)
    let time = try details.timeReading(when)
    let committed = try session.save([.schedule(draft, uid: nil)])
    for case .meeting(let meeting)? in committed?.entry.change.records.map(\.after) ?? [] {
      try session.advise(on: meeting, when.date, time)
      try Console.say(String(meeting.id.rawValue))
    }
  }

  /// The line, unless a word of it is wrong where it stands.
  private static func understood(_ text: String, in session: CommandSession) throws -> ScheduleLine {
    let line = session.scheduleLine(text)
    for case .refused(let refusal) in line.parts.map(\.meaning) { throw refusal }
    return line
  }
}
