import ArgumentParser
import RakorDocuments
import RakorModel

/// Shows everything about one rakor.
struct ShowCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: explain(
      "Tampilkan satu rakor: ringkasan, kehadiran, agenda, dan tindak lanjut.",
      "Show one meeting: facts, attendance, agenda and follow-ups."),
    discussion: examples("rakor show 2021-06-15 --json"),
    aliases: ["lihat"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor atau tanggal rakor.", "The number or date of the meeting."))
  var id: String

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  func run(in session: CommandSession) throws {
    let file = try session.meetingFile(id)
    if json { return try Console.write(RakorFile.meeting(file).written) }
    let report = MeetingReport(file: file, session: session)
    let tables = [report.facts, report.attendance, report.delegates, report.agenda, report.followUps]
    let width = Console.width
    let texts = tables.map { $0.text(width: width) }.filter { !$0.isEmpty }
    try Console.write(texts.joined(separator: "\n"))
  }
}
