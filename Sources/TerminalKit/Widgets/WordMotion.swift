/// Where words begin and end, for the word keys of the editors.
enum WordMotion {
  /// The start of the word before a place, letters and digits being words (Alt-B).
  static func start(before place: Int, in characters: [Character]) -> Int {
    var index = place
    while index > 0, !isWord(characters[index - 1]) { index -= 1 }
    while index > 0, isWord(characters[index - 1]) { index -= 1 }
    return index
  }

  /// The end of the word after a place (Alt-F).
  static func end(after place: Int, in characters: [Character]) -> Int {
    var index = place
    while index < characters.count, !isWord(characters[index]) { index += 1 }
    while index < characters.count, isWord(characters[index]) { index += 1 }
    return index
  }

  /// The start of what stands before a place up to the space before it (Control-W).
  static func spacedStart(before place: Int, in characters: [Character]) -> Int {
    var index = place
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}

extension Character {
  /// Whether it begins with a control character, which no text field keeps.
  var isControl: Bool { unicodeScalars.first?.properties.generalCategory == .control }
}
