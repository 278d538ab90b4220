import ArgumentParser
import Glibc
import RakorApp
import RakorDocuments
import RakorModel

/// Takes a year's list into the user's own file of holidays.
struct HolidaysImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take lists of holidays into your own file, whole or not at all; a second time changes nothing.",
    discussion: """
      The form is that of data/holidays.json. Your own file is ~/.config/rakor/holidays.json; what it says of a year
      is replaced with --replace only.

      Example: rakor holidays import libur-2028.json
      """,
    aliases: ["impor"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file; - is standard input.")
  var file: String

  @Flag(help: "Let the file take the place of what your own says of the same year.")
  var replace = false

  func run() throws {
    let settings = try SessionSettings(global)
    do {
      try take(settings)
    } catch {
      let sentence = FailureSentence.of(error, in: settings.language, directory: Directory())
      throw CommandFailure(sentence: sentence, code: FailureSentence.exitCode(of: error))
    }
  }

  private func take(_ settings: SessionSettings) throws {
    let words = HolidayPhrases(language: settings.language)
    guard let path = settings.holidaysPath else {
      throw CommandFailure(sentence: settings.commandPhrases.noHome, code: CommandFailure.notHere)
    }
    let own = access(path, F_OK) == 0 ? try WholeFile.read(path) : nil
    let merged = try HolidayFile.merged(own, with: WholeFile.read(file), replacing: replace)
    guard merged.isChanged else { return try Console.say(settings.commandPhrases.nothingToImport) }
    makeFolder(of: path)
    try WholeFile.write(merged.text, to: path, replacing: true, sparing: settings.databaseFiles)
    try Console.say(words.taken(merged.years.map(String.init).joined(separator: ", "), path))
  }

  /// Makes the folders above a file; what goes wrong is said when the file cannot be written.
  private func makeFolder(of path: String) {
    for (index, character) in path.enumerated() where character == "/" && index > 0 {
      mkdir(String(path.prefix(index)), 0o700)
    }
  }
}
