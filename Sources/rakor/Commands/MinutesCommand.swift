import ArgumentParser
import RakorModel

/// Writes the minutes of one agenda item.
struct MinutesCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: explain(
      "Tulis notula satu butir agenda, atau pindahkan butirnya.",
      "Write the minutes of an agenda item, or move the item."),
    discussion: examples(
      "rakor minutes 12 --item 2 --text \"Dibahas …\" --decision \"Disepakati …\" --discussed",
      "rakor minutes 12 --item 4 --move-to 1"),
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

  @Option(
    help: explain(
      "Tempat baru butir itu: nomor butir yang digeser olehnya.",
      "Its new place: the number of the item that makes room for it.", value: ("n", "n")))
  var moveTo: Int?

  func checkUsage() throws {
    if text == nil && decision == nil && !discussed && moveTo == nil {
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
    let isWritten = text != nil || decision != nil || discussed
    let edits: [Edit] =
      (isWritten ? [.reviseAgendaItem(agendaItem)] : [])
      + (moveTo.map { [.moveAgendaItem(file.meeting.id, item, to: $0)] } ?? [])
    _ = try session.save(edits, expecting: [key: file.revision(of: key)])
  }
}
