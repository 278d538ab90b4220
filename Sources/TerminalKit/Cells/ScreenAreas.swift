extension Screen {
  /// Draws a text wrapped to an area, as much as has room, and answers what is left of the area below it.
  ///
  /// A text that needs more than `limit` rows ends in `…`.
  @discardableResult
  package mutating func put(_ text: String, in area: Rect, role: Role = .text, limit: Int = .max) -> Rect {
    let lines = TextWidth.wrap(text, to: area.columns, limit: limit).prefix(area.rows)
    for (offset, line) in lines.enumerated() {
      put(line, at: Point(area.column, area.row + offset), role: role, columns: area.columns)
    }
    return area.droppingTop(lines.count)
  }

  /// Draws a text at the right end of an area's first row and answers what is left of that row, two columns before it.
  @discardableResult
  package mutating func putRight(_ text: String, in area: Rect, role: Role = .text) -> Rect {
    let place = area.top(1).right(TextWidth.columns(of: text))
    put(text, at: place.origin, role: role, columns: place.columns)
    return area.top(1).droppingRight(place.columns + 2)
  }

  /// Clears an area, draws a frame with a title around it, and answers what is inside.
  @discardableResult
  package mutating func window(_ area: Rect, title: String) -> Rect {
    fill(area, role: .text)
    box(area, title: title)
    return area.inset(columns: 2, rows: 1)
  }
}

extension Rect {
  /// The window (`Screen.window`) whose inside this area is.
  package var framed: Rect { Rect(column: column - 2, row: row - 1, columns: columns + 4, rows: rows + 2) }
}
