import ArgumentParser
import RakorApp
import RakorModel

/// Prints or makes the file of settings.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: explain(
      "Tampilkan setelan bawaan dengan keterangannya, atau buat berkasnya.",
      "Print the default settings with comments, or make the file of them."),
    discussion: examples("rakor config --write"),
    aliases: ["atur"])

  @OptionGroup var global: GlobalOptions

  @Flag(
    help: explain("Buat berkas setelan, bila belum ada.", "Make the file of settings where there is none."))
  var write = false

  func run() throws {
    let settings = try SessionSettings(global)
    settings.complaints.forEach(Console.complain)
    guard write else { return try Console.write(ConfigPage.text(in: settings.language)) }
    guard let file = settings.config else {
      throw CommandFailure(sentence: settings.phrases.settings.noPlace, code: CommandFailure.notHere)
    }
    do {
      try file.create(in: settings.language)
    } catch .alreadyThere(let path) {
      throw CommandFailure(sentence: settings.commandPhrases.configThere(path), code: CommandFailure.refused)
    } catch {
      let sentence = FailureSentence.of(error, in: settings.language, directory: Directory())
      throw CommandFailure(sentence: sentence, code: FailureSentence.exitCode(of: error))
    }
    try Console.say(file.path)
  }
}
