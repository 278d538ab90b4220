import ArgumentParser
import RakorStore

/// Copies the database to another file.
struct BackupCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: explain(
      "Salin basis data ke berkas cadangan, juga selagi dipakai.",
      "Copy the database to a file, also while it is in use."),
    discussion: examples("rakor backup /media/usb/rakor.db"),
    aliases: ["cadangkan"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Berkas yang ditulis.", "The file to write.", value: ("berkas", "file")))
  var file: String

  func checkUsage() throws {
    guard file == "-" else { return }
    throw ValidationError(
      explain(
        "cadangan tidak bisa ditulis ke keluaran baku: sebut sebuah berkas, atau ./- bila namanya memang begitu",
        "a backup cannot go to standard output: name a file, or ./- if that is its name"))
  }

  func run(in session: CommandSession) throws {
    try session.settings.databaseFiles?.refuse(file)
    try session.store.backup(to: file)
    try Console.say(session.words.backedUp(file))
  }
}

/// Looks for damage.
struct CheckCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: explain("Periksa apakah basis data rusak.", "Look for damage in the database."),
    discussion: examples("rakor check"),
    aliases: ["periksa"])

  @OptionGroup var global: GlobalOptions

  func run(in session: CommandSession) throws {
    let findings = try session.store.check()
    guard !findings.isEmpty else { return try Console.say(session.words.sound) }
    try Console.write(Table(columns: [Table.Column(title: "")], rows: findings.map { [$0] }).text(width: nil))
    throw CommandFailure(sentence: session.words.unsound(findings.count), code: CommandFailure.refused)
  }
}
