package import RakorModel
import TerminalKit

/// The file of settings as it comes: all that can be set, each line a comment.
package enum ConfigPage {
  /// The whole text, with comments in that language.
  package static func text(in language: Language) -> String {
    let phrases = Phrases(in: language)
    let words = phrases.settings
    let settings = Setting.allCases.map { setting in
      let word = setting.word(in: Settings(), speaking: language)
      return comments([words.meaning(setting), words.choices(setting.words.map(setting.written))])
        + "# \(setting.rawValue) = \(setting.written(word))"
    }
    let keys = comments(words.keysHeading) + "[keys]\n" + lines(GlobalBindings.bindings, phrases)
    let layers = KeyRows.layers.map { $0.keySection(phrases) }.filter { !$0.isEmpty }
    return ([String(comments(words.pageHeading).dropLast())] + settings + [keys] + layers)
      .joined(separator: "\n\n") + "\n"
  }

  private static func comments(_ lines: [String]) -> String { lines.map { "# \($0)\n" }.joined() }

  /// A line for each action, with the keys that it comes with and what it does.
  fileprivate static func lines<State, Command>(_ bindings: [Binding<State, Command>], _ phrases: Phrases) -> String {
    var seen: [String] = []
    return bindings.compactMap { binding in
      let action = binding.action
      guard !binding.isFixed, !seen.contains(action) else { return nil }
      seen.append(action)
      let keys = bindings.filter { $0.action == action }.flatMap(\.keys)
      return "# \(action) = \(written(keys))  # \(binding.label(phrases))"
    }.joined(separator: "\n")
  }

  private static func written(_ keys: [Key]) -> String {
    var names: [String] = []
    for name in keys.map(KeyName.name).map(quoted) where !names.contains(name) { names.append(name) }
    return names.count == 1 ? names[0] : "[\(names.joined(separator: ", "))]"
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }.joined() + "\""
  }
}

extension Layer {
  /// The layer's part of the file; empty where none of its keys can be changed.
  fileprivate static func keySection(_ phrases: Phrases) -> String {
    let lines = ConfigPage.lines(bindings, phrases)
    return lines.isEmpty ? "" : "[keys.\(layerName)]\n" + lines
  }
}
