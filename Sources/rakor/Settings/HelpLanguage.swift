import ArgumentParser
import RakorModel

/// The language of help and of what is wrong with a command line, which both come before the line has been read.
enum HelpLanguage {
  /// `--lang` wherever it stands, else what the environment says; looked at once, and not at all without a command.
  static var chosen: Language { onScreen ?? started }

  /// The language of the screens, where a command is typed on one.
  @TaskLocal static var onScreen: Language?

  private static let started = named(CommandLine.arguments.dropFirst()) ?? SessionSettings.language(Environment())

  /// The language that a command line names; nil where it names none, or one that is not known.
  private static func named(_ words: ArraySlice<String>) -> Language? {
    let words = Array(words.prefix { $0 != "--" })
    let values = words.indices.compactMap { index -> Substring? in
      let parts = words[index].split(separator: "=", maxSplits: 1)
      guard parts.first == "--lang" else { return nil }
      return parts.count > 1 ? parts[1] : words.indices.contains(index + 1) ? words[index + 1][...] : nil
    }
    return values.last.flatMap { Language(typed: String($0)) }
  }
}

/// A text of help, both languages side by side as `say` has them.
func explain(_ indonesian: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
  HelpLanguage.chosen == .indonesian ? indonesian() : english()
}

/// What an option or argument is for, and what the value is called behind it; by its name where that is not told.
func explain(
  _ indonesian: @autoclosure () -> String, _ english: @autoclosure () -> String,
  value: (indonesian: String, english: String)? = nil
) -> ArgumentHelp {
  let isIndonesian = HelpLanguage.chosen == .indonesian
  return ArgumentHelp(
    isIndonesian ? indonesian() : english(), valueName: isIndonesian ? value?.indonesian : value?.english)
}

/// Examples of a command, a line each, behind what there is to say about it.
func examples(after text: String = "", _ commands: String...) -> String {
  let lines = commands.map { explain("Contoh: ", "Example: ") + $0 }.joined(separator: "\n")
  return text.isEmpty ? lines : text + "\n\n" + lines
}
