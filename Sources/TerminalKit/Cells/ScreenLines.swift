extension Screen {
  /// Draws a light line to the right.
  package mutating func horizontalLine(at point: Point, columns: Int, role: Role = .border) {
    for offset in 0..<max(0, columns) { line(0x2500, Point(point.column + offset, point.row), role) }
  }

  /// Draws a light line downwards.
  package mutating func verticalLine(at point: Point, rows: Int, role: Role = .border) {
    for offset in 0..<max(0, rows) { line(0x2502, Point(point.column, point.row + offset), role) }
  }

  /// Draws a frame along the inner edge of an area, with rounded corners and a title in its upper line.
  ///
  /// What is inside stays. An area smaller than two by two gets no frame.
  package mutating func box(_ rect: Rect, title: String? = nil, role: Role = .border, titleRole: Role = .title) {
    guard rect.columns >= 2, rect.rows >= 2 else { return }
    let (right, bottom) = (rect.maxColumn - 1, rect.maxRow - 1)
    for row in [rect.row, bottom] {
      horizontalLine(at: Point(rect.column + 1, row), columns: rect.columns - 2, role: role)
    }
    for column in [rect.column, right] {
      verticalLine(at: Point(column, rect.row + 1), rows: rect.rows - 2, role: role)
    }
    line(0x256D, rect.origin, role)
    line(0x256E, Point(right, rect.row), role)
    line(0x2570, Point(rect.column, bottom), role)
    line(0x256F, Point(right, bottom), role)
    if let title, rect.columns > 6 {
      put(" " + TextWidth.fit(title, to: rect.columns - 6) + " ", at: Point(rect.column + 2, rect.row), role: titleRole)
    }
  }

  private mutating func line(_ base: UInt32, _ point: Point, _ role: Role) {
    set(Glyph(base: base, width: 1), at: point, role: role)
  }
}
