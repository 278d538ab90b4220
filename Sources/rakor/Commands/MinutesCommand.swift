import ArgumentParser
import RakorModel

/// Writes the minutes of one agenda item.
struct MinutesCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: "Write the minutes of an agenda item.",
    discussion: "Example: rakor minutes 12 --item 2 --text \"Dibahas …\" --decision \"Disepakati …\" --discussed",
    aliases: ["notula"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The number or date of the rakor.")
  var id: String

  @Option(help: ArgumentHelp("The number of the agenda item.", valueName: "n"))
  var item: Int

  @Option(help: "What was said.")
  var text: String?

  @Option(help: "What was decided.")
  var decision: String?

  @Flag(help: "It has been discussed.")
  var discussed = false

  func validate() throws {
    if text == nil && decision == nil && !discussed { throw ValidationError("nothing to write") }
  }

  func run(in session: CommandSession) throws {
    let file = try session.meetingFile(id)
    let key = RecordKey.agendaItem(file.meeting.id, item)
    guard var agendaItem = file.agenda.first(where: { $0.number == item }) else { throw Refusal.notFound(key) }
    agendaItem.minutes = text ?? agendaItem.minutes
    agendaItem.decision = decision ?? agendaItem.decision
    agendaItem.discussed = discussed || agendaItem.discussed
    _ = try session.save([.reviseAgendaItem(agendaItem)], expecting: [key: file.revision(of: key)])
  }
}
