package import TerminalKit

/// A filter line that lists narrow by while it is typed; its text stays in sight as a chip afterwards.
package struct LiveFilter: Hashable, Sendable {
  package private(set) var editor = LineEditor(limit: 100)
  package private(set) var isTyping = false

  package var text: String { editor.text }

  package mutating func begin() { isTyping = true }

  package mutating func clear() { self = LiveFilter() }

  /// What a key did to the filter.
  enum Result { case changed, finished, cleared, unused }

  /// Takes a key while the line is open; Enter keeps the filter, Esc clears it.
  mutating func handle(_ key: Key) -> Result {
    guard isTyping else { return .unused }
    switch key {
    case .enter:
      isTyping = false
      return .finished
    case .escape:
      clear()
      return .cleared
    default:
      let before = editor.text
      guard editor.handle(key) else { return .unused }
      return editor.text == before ? .finished : .changed
    }
  }

  package mutating func paste(_ text: String) { editor.insert(text) }

  /// The open line, or the chip of a filter that is on; answers the columns used.
  func draw(_ label: String, on screen: inout Screen, at point: Point, columns: Int) {
    if isTyping {
      let used = screen.put("/", at: point, role: .accent)
      editor.draw(
        on: &screen, at: Point(point.column + used, point.row), columns: max(1, columns - used), role: .input,
        focused: true, placeholder: label)
    } else if !text.isEmpty {
      Chip.draw(TextWidth.fit("/" + text, to: columns - 2), on: &screen, at: point)
    }
  }
}
