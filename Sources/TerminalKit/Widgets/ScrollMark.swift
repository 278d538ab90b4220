/// Which part of a long list is in sight, as a strip one column wide.
package struct ScrollMark: Hashable, Sendable {
  /// Which rows of the list are in sight.
  package let visible: Range<Int>
  /// How many rows the list has.
  package let count: Int

  /// The rows in sight of a list of `count` rows.
  package init(visible: Range<Int>, count: Int) {
    self.visible = visible
    self.count = count
  }

  /// Draws the mark along the left column of an area; nothing when the whole list is in sight.
  package func draw(on screen: inout Screen, in area: Rect) {
    guard visible.count < count, !visible.isEmpty, area.rows > 0 else { return }
    let length = max(1, area.rows * visible.count / count)
    let top = (area.rows - length) * visible.lowerBound / (count - visible.count)
    screen.verticalLine(at: area.origin, rows: area.rows)
    for row in max(0, top)..<max(0, min(area.rows, top + length)) {
      screen.put("█", at: Point(area.column, area.row + row), role: .border)
    }
  }
}
