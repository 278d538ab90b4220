/// One row that can be chosen: marked with a sign that a screen reader speaks too, not by colour alone.
package struct ListRow: Hashable, Sendable {
  /// Columns taken by the sign in front of the text.
  package static let markWidth = 2

  /// The whole row, the sign included.
  package let line: Rect
  package let isSelected: Bool
  /// Whether keys go to the list; where they do not, its chosen row is told apart and has not the terminal's cursor.
  package let isFocused: Bool
  /// Whether keys act on it together with others; a second sign says so.
  package let isMarked: Bool

  /// The row in the first line of an area.
  package init(in area: Rect, selected: Bool, focused: Bool = true, marked: Bool = false) {
    line = area.top(1)
    isSelected = selected
    isFocused = focused
    isMarked = marked
  }

  /// What is right of the sign.
  package var content: Rect { line.droppingLeft(ListRow.markWidth) }

  /// The role in which something of the row is drawn; a chosen one is a bar of one role.
  package func role(_ own: Role = .text) -> Role {
    isSelected ? (isFocused ? .selection : .selectionIdle) : own
  }

  /// Draws the row around its content: the bar before it, the sign and the terminal's cursor after it.
  package func draw(on screen: inout Screen, role own: Role = .text, content draw: (inout Screen) -> Void) {
    screen.fill(line, role: role(own))
    draw(&screen)
    if isMarked, !line.isEmpty { screen.put("*", at: Point(line.column + 1, line.row), role: role(.accent)) }
    guard isSelected, !line.isEmpty else { return }
    screen.put(">", at: line.origin, role: role())
    if isFocused { screen.cursor = line.origin }
  }

  /// Draws a row with one text, in a role of its own while it is not chosen.
  package func draw(_ text: String, role own: Role = .text, on screen: inout Screen) {
    draw(on: &screen) { $0.put(text, at: content.origin, role: role(own), columns: content.columns) }
  }
}
