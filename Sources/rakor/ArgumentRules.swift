import Glibc
import RakorModel

/// What no command line may hold, whatever the command.
enum ArgumentRules {
  /// Refuses words that are no UTF-8, which would be stored as another text, and options with `=` and nothing behind
  /// it, for which the parser takes the next word.
  ///
  /// - Throws: `CommandFailure` with the code of wrong usage.
  static func check() throws {
    var phrases: CommandPhrases { CommandPhrases(language: HelpLanguage.chosen) }
    let words = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    var areOptions = true
    for place in words.indices.dropFirst() {
      guard let word = words[place] else { continue }
      guard let text = String(validatingCString: word) else {
        throw CommandFailure(sentence: phrases.notText(phrases.argument(place)), code: CommandFailure.wrongUsage)
      }
      let dropped = TextRule.dropped(from: text)
      if !dropped.isEmpty {
        Console.complain(phrases.notKept(phrases.argument(place), dropped.map(ArgumentRules.code)))
      }
      if text == "--" { areOptions = false }
      if areOptions, isOptionWithoutValue(text) {
        throw CommandFailure(sentence: phrases.noValue(text), code: CommandFailure.wrongUsage)
      }
    }
  }

  /// How a character is named that cannot be shown.
  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// The first option with `=` and nothing behind it.
  static func optionWithoutValue(in words: [String]) -> String? {
    words.prefix { $0 != "--" }.first(where: isOptionWithoutValue)
  }

  private static func isOptionWithoutValue(_ text: String) -> Bool {
    text.hasPrefix("--") && text.hasSuffix("=") && text.dropFirst(2).dropLast().allSatisfy { $0.isLetter || $0 == "-" }
  }
}
