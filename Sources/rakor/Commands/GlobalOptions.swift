import ArgumentParser
import RakorModel

/// The options that every command takes.
struct GlobalOptions: ParsableArguments, SettingsChoice {
  @Option(help: ArgumentHelp("The database; else RAKOR_DB, else the one of this user.", valueName: "file"))
  var db: String?

  @Option(help: "The language of screens and messages.")
  var lang: Language?

  @Flag(help: "Draw with ASCII characters only.")
  var ascii = false

  @Flag(help: "Show no colours; NO_COLOR does the same.")
  var noColor = false

  @Flag(help: "Change nothing.")
  var readOnly = false
}

extension Language: ExpressibleByArgument {}
