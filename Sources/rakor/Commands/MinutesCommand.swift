import ArgumentParser
import RakorModel

/// Writes the minutes of one agenda item.
struct MinutesCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: explain("Tulis notula satu butir agenda.", "Write the minutes of an agenda item."),
    discussion: examples("rakor minutes 12 --item 2 --text \"Dibahas …\" --decision \"Disepakati …\" --discussed"),
    aliases: ["notula"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor atau tanggal rakor.", "The number or date of the meeting."))
  var id: String

  @Option(help: explain("Nomor butir agenda.", "The number of the agenda item.", value: ("n", "n")))
  var item: Int

  @Option(help: explain("Pembahasan.", "What was said.", value: ("teks", "text")))
  var text: String?

  @Option(help: explain("Keputusan.", "What was decided.", value: ("keputusan", "decision")))
  var decision: String?

  @Flag(help: explain("Sudah dibahas.", "It has been discussed."))
  var discussed = false

  func checkUsage() throws {
    if text == nil && decision == nil && !discussed {
      throw ValidationError(explain("tidak ada yang ditulis", "nothing to write"))
    }
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
