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
        + "\"Pendopo RM Dargo\" --agenda \"Regulasi haji\""),
    aliases: ["jadwal"])

  @OptionGroup var global: GlobalOptions

  @Option(help: explain("Forum yang mengadakan rakor.", "The forum that meets."))
  var forum: String

  @Option(
    help: explain(
      "Tanggal, misalnya \"15 juni 2021\", 15/6, atau \"Selasa depan pukul 9\".",
      "The date, such as \"15 juni 2021\", 15/6 or \"Selasa depan jam 9\".", value: ("tanggal", "date")))
  var date: String

  @Option(help: explain("Kantor tuan rumah.", "The office that hosts.", value: ("tuan-rumah", "host")))
  var host: String

  @OptionGroup var details: MeetingDetails

  @Flag(
    help: explain("Jangan bawa apa pun dari rakor terakhir forum.", "Take over nothing of the forum's last meeting."))
  var noCarry = false

  func run(in session: CommandSession) throws {
    let forum = try session.forum(forum)
    let when = try session.when(date)
    let day = when.date.day
    let carried = noCarry ? [] : try session.store.carryOver(to: forum.code, on: day).proposal
    var draft = MeetingDraft(
      forum: forum.code, title: forum.proposedTitle, date: day, host: try session.office(host, .host),
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
}
