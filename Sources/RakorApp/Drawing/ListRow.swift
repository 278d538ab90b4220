import TerminalKit

/// A row of a list that can be chosen: marked with a sign that is also spoken, not by colour alone.
enum ListRow {
  /// Columns taken by the sign in front of the text.
  static let markWidth = 2

  static func draw(
    _ text: String, in row: Rect, selected: Bool, focused: Bool = true, on screen: inout Screen
  ) {
    let role = role(selected: selected, focused: focused)
    screen.fill(row, role: role)
    mark(row, selected: selected, focused: focused, on: &screen)
    screen.put(
      text, at: Point(row.column + markWidth, row.row), role: role, columns: row.columns - markWidth)
  }

  /// The role of a whole row.
  static func role(selected: Bool, focused: Bool = true) -> Role {
    selected ? (focused ? .selection : .selectionIdle) : .text
  }

  /// Puts the sign in front of a chosen row, and the terminal's cursor on it.
  static func mark(_ row: Rect, selected: Bool, focused: Bool = true, on screen: inout Screen) {
    guard selected else { return }
    screen.put(">", at: row.origin, role: role(selected: true, focused: focused))
    if focused { screen.cursor = row.origin }
  }
}
