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

  @Option(help: "The date, such as \"15 juni 2021\", 15/6 or \"Selasa depan jam 9\".")
  var date: String

  @Option(help: "The office that hosts.")
  var host: String

  @OptionGroup var details: MeetingDetails

  @Flag(help: "Take over nothing of the forum's last rakor.")
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
    let committed = try session.save([.schedule(draft, uid: FreshIdentity.uid())])
    for case .meeting(let meeting)? in committed?.entry.change.records.map(\.after) ?? [] {
      try session.advise(on: meeting, when.date, time)
      try Console.say(String(meeting.id.rawValue))
    }
  }
}
