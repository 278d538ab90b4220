import RakorModel
package import TerminalKit

/// A filter line that lists narrow by while it is typed; its text stays in sight as a chip afterwards.
package struct LiveFilter: Hashable, Sendable {
  package private(set) var editor = LineEditor(limit: 100)
  package private(set) var isTyping = false

  package var text: String { editor.text }

  /// A list that is narrowed by a text from the beginning; by nothing unless one is given.
  package init(_ text: String = "") { editor.text = text }

  /// Opens the line with the text of last time in it.
  package mutating func begin() { isTyping = true }

  /// Closes the line and goes on narrowing the list.
  package mutating func keep() { isTyping = false }

  /// Closes the line and empties it, so that the list shows everything.
  package mutating func clear() { self = LiveFilter() }

  /// Takes a key of the text while the line is open; nil when it changed what the list narrows by.
  mutating func type(_ key: Key) -> Outcome? {
    let before = editor.text
    guard isTyping, editor.handle(key) else { return .unused }
    return editor.text == before ? Outcome.none : nil
  }

  /// Takes pasted text as typed while the line is open, line ends as spaces, up to a hundred characters in all; nil
  /// when it changed what the list narrows by.
  mutating func paste(_ text: String) -> Outcome? {
    guard isTyping else { return .unused }
    editor.insert(text)
    return nil
  }

  /// Whether it leaves what has these texts, in lists that are held whole.
  func finds(_ texts: [String]) -> Bool { WordFilter(text).finds(texts) }

  /// The open line, or the chip of a filter that is on; a click on that presses `keys`, which clear it.
  func draw(_ label: String, on screen: inout Screen, at point: Point, columns: Int, clearing keys: [Key]) {
    if isTyping {
      let used = screen.put("/", at: point, role: .accent)
      editor.draw(
        on: &screen, at: Point(point.column + used, point.row), columns: max(1, columns - used), role: .input,
        focused: true, placeholder: label)
    } else if !text.isEmpty {
      let used = Chip.draw(TextWidth.fit("/" + text, to: columns - 2), on: &screen, at: point)
      screen.target(Rect(column: point.column, row: point.row, columns: used, rows: 1), keys)
    }
  }
}
