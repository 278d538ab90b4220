/// A typed line taken apart into words as a shell does: blanks part, quotes and `\` keep together.
struct ShellLine: Equatable {
  /// The words as they are meant, without their quotes; the last one may be still on its way.
  private(set) var words: [String] = []
  /// The quote that was opened and not closed.
  private(set) var openQuote: Character?
  /// Where the word begins that is being typed, in characters; the end of the line behind a blank.
  private(set) var lastStart = 0

  /// Whether a new word is about to begin.
  private(set) var endsInBlank = true

  init(_ line: String) {
    var word: String?
    var isEscaped = false
    for (place, character) in line.enumerated() {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
        continue
      }
      if word == nil { lastStart = place }
      switch character {
      case "\\" where openQuote != "'":
        word = word ?? ""
        isEscaped = true
      case "'", "\"":
        if openQuote == nil {
          openQuote = character
          word = word ?? ""
        } else if openQuote == character {
          openQuote = nil
        } else {
          word = (word ?? "") + String(character)
        }
      case _ where character.isWhitespace && openQuote == nil:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    endsInBlank = word == nil
    if let word { words.append(word) } else { lastStart = line.count }
  }

  /// The word that is being typed, as it is meant; empty behind a blank.
  var typed: String { endsInBlank ? "" : words.last ?? "" }

  /// The words before the one that is being typed.
  var before: ArraySlice<String> { endsInBlank ? words[...] : words.dropLast() }

  /// A word as it is typed so that it stays one.
  static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.allSatisfy { !$0.isWhitespace && !"'\"\\".contains($0) }
    guard !isPlain else { return word }
    return "\"" + word.flatMap { "\"\\".contains($0) ? ["\\", $0] : [$0] } + "\""
  }
}
