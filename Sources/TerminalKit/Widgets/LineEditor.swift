/// A single line of text being typed, with the editing keys people know from the shell.
package struct LineEditor: Hashable, Sendable {
  /// Where the next character goes, counted in characters from the start.
  package private(set) var cursor: Int
  /// How many characters fit; more is not taken.
  package let limit: Int
  private var characters: [Character]

  /// An editor with the cursor after `text`, which is cut to one line of at most `limit` characters.
  package init(_ text: String = "", limit: Int = 500) {
    self.limit = max(0, limit)
    characters = Array(LineEditor.oneLine(text).prefix(self.limit))
    cursor = characters.count
  }

  /// The text as it stands. Setting it puts the cursor at the end.
  package var text: String {
    get { String(characters) }
    set { self = LineEditor(newValue, limit: limit) }
  }

  /// Takes a key and answers whether it meant something here.
  ///
  /// Every printable character is taken, so that no letter can act as a command while somebody is typing.
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .controlLeft, .alt("b"): cursor = wordStart
    case .controlRight, .alt("f"): cursor = wordEnd
    case .backspace, .control("h"): remove(max(0, cursor - 1)..<cursor)
    case .delete, .control("d"): remove(cursor..<min(characters.count, cursor + 1))
    case .control("k"): remove(cursor..<characters.count)
    case .control("u"): remove(0..<cursor)
    case .control("w"): remove(spacedWordStart..<cursor)
    case .alt("\u{7F}"): remove(wordStart..<cursor)
    case .alt("d"): remove(cursor..<wordEnd)
    default: return false
    }
    return true
  }

  /// Inserts text at the cursor; line ends and tabs become spaces, what exceeds the limit is left out.
  package mutating func insert(_ pasted: String) {
    // Joined anew, since an accent typed on its own belongs to the letter before it.
    let before = String(characters[..<cursor]) + LineEditor.oneLine(pasted)
    let after = characters[cursor...]
    let kept = Array(before).prefix(max(0, limit - after.count))
    characters = Array(kept + after)
    cursor = kept.count
  }

  /// Draws the part of the text around the cursor and, when focused, puts the screen's cursor there.
  ///
  /// `‹` and `›` at the edges say that there is more.
  package func draw(
    on screen: inout Screen, at point: Point, columns: Int, role: Role, focused: Bool, placeholder: String = ""
  ) {
    screen.fill(Rect(column: point.column, row: point.row, columns: columns, rows: 1), role: role)
    guard columns > 0 else { return }
    if characters.isEmpty {
      screen.put(placeholder, at: point, role: .placeholder, columns: columns)
      if focused { screen.cursor = point }
      return
    }
    let view = LineView(characters: characters, cursor: focused ? cursor : 0, columns: columns)
    screen.put(view.text, at: Point(point.column + view.offset, point.row), role: role)
    if view.cutLeft { screen.put("‹", at: point, role: .muted) }
    if view.cutRight { screen.put("›", at: Point(point.column + columns - 1, point.row), role: .muted) }
    if focused { screen.cursor = Point(point.column + view.cursorColumn, point.row) }
  }

  private mutating func remove(_ range: Range<Int>) {
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int { WordMotion.start(before: cursor, in: characters) }
  private var wordEnd: Int { WordMotion.end(after: cursor, in: characters) }
  private var spacedWordStart: Int { WordMotion.spacedStart(before: cursor, in: characters) }

  private static func oneLine(_ text: String) -> String {
    String(
      text.compactMap { character -> Character? in
        if character.isNewline || character == "\t" { return " " }
        return character.isControl ? nil : character
      })
  }
}
