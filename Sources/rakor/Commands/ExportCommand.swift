import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Writes records to a file that another rakor can import.
struct ExportCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write everything, or some rakor with what belongs to them.",
    discussion: "Example: rakor export 12 13 --format json -o rakor-juni.json",
    aliases: ["ekspor"])

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case json
  }

  private static let pageSize = 500

  @OptionGroup var global: GlobalOptions

  @Argument(help: "Numbers or dates of rakor; everything when left out.")
  var id: [String] = []

  @Option(help: "The format.")
  var format = Format.json

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file, not to standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the file when it is there already.")
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
