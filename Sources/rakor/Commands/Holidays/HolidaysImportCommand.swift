import ArgumentParser
import Glibc
import RakorApp
import RakorDocuments
import RakorModel

/// Takes a year's list into the user's own file of holidays.
struct HolidaysImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: explain(
      "Masukkan daftar hari libur ke berkas Anda sendiri, seluruhnya atau tidak sama sekali; kali kedua "
        + "tidak mengubah apa pun.",
      "Take lists of holidays into your own file, whole or not at all; a second time changes nothing."),
    discussion: examples(
      after: explain(
        "Bentuknya seperti data/holidays.json. Berkas Anda sendiri adalah ~/.config/rakor/holidays.json; "
          + "isinya untuk satu tahun hanya diganti dengan --replace.",
        "The form is that of data/holidays.json. Your own file is ~/.config/rakor/holidays.json; what it "
          + "says of a year is replaced with --replace only."), "rakor holidays import libur-2028.json"),
    aliases: ["impor"])

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain("Berkasnya; - untuk masukan baku.", "The file; - is standard input.", value: ("berkas", "file")))
  var file: String

  @Flag(
    help: explain(
      "Ganti isi berkas Anda sendiri untuk tahun yang sama.",
      "Let the file take the place of what your own says of the same year."))
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
