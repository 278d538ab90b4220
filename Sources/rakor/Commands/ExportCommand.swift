import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Writes records to a file that another rakor can import.
struct ExportCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: explain(
      "Tulis semua data, atau beberapa rakor beserta isinya.",
      "Write everything, or some meetings with what belongs to them."),
    discussion: examples("rakor export 12 13 --format json -o rakor-juni.json"),
    aliases: ["ekspor"])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json
  }

  private static let pageSize = 500

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain(
      "Nomor atau tanggal rakor; semuanya jika tidak disebut.",
      "Numbers or dates of meetings; everything when left out."))
  var id: [String] = []

  @Option(help: explain("Bentuk berkas.", "The format.", value: ("bentuk", "format")))
  var format = Format.json

  @Option(
    name: [.short, .long],
    help: explain(
      "Tulis ke berkas ini, bukan ke keluaran baku.", "Write to this file, not to standard output.",
      value: ("berkas", "file")))
  var output: String?

  @Flag(help: explain("Ganti berkas yang sudah ada.", "Replace the file when it is there already."))
  var force = false

  func run(in session: CommandSession) throws {
    let text = RakorFile.document(try contents(session), today: session.today).written
    guard let output else { return try Console.write(text) }
    try WholeFile.write(text, to: output, replacing: force, sparing: session.settings.databaseFiles)
  }

  private func contents(_ session: CommandSession) throws -> RakorFileContents {
    guard id.isEmpty else {
      return RakorFileContents(of: try id.map { try session.meetingFile($0) }, directory: session.directory)
    }
    let store = session.store
    return RakorFileContents(
      directory: session.directory, people: try store.allPeople(),
      meetings: try store.allMeetingIDs().compactMap { try store.meetingSummary($0) },
      followUps: try session.followUps(FollowUpFilter(scope: .all), pageSize: ExportCommand.pageSize),
      turnNotes: try store.allTurnNotes())
  }
}
