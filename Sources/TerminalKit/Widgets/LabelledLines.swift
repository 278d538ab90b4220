/// One thing that is told with a label before it.
package struct LabelledLine: Hashable, Sendable {
  package let label: String
  package let value: String
  /// The role of the value.
  package let role: Role

  /// A label and what it tells.
  package init(_ label: String, _ value: String, _ role: Role = .text) {
    self.label = label
    self.value = value
    self.role = role
  }
}

/// Labelled lines as rows of an area: values in a column of their own, wrapped, their label before the first row.
package struct LabelledLines: Hashable, Sendable {
  /// One line for each row of the screen; the label is empty in the further rows of a value.
  package let rows: [LabelledLine]
  private let labelWidth: Int

  /// Lines for an area of so many columns; a value that needs more than `limit` rows is cut with a sign.
  package init(_ lines: [LabelledLine], columns: Int, labelWidth: Int, limit: Int = 3) {
    self.labelWidth = labelWidth
    rows = lines.flatMap { line in
      TextWidth.wrap(line.value, to: max(1, columns - labelWidth - 1), limit: limit).enumerated().map {
        LabelledLine($0 == 0 ? line.label : "", $1, line.role)
      }
    }
  }

  /// Draws as many rows as have room, from `first` on, and answers what is left of the area below them.
  @discardableResult
  package func draw(on screen: inout Screen, in area: Rect, from first: Int = 0) -> Rect {
    let shown = rows.dropFirst(first).prefix(area.rows)
    for (offset, row) in shown.enumerated() {
      let line = area.droppingTop(offset)
      let value = line.droppingLeft(labelWidth + 1)
      screen.put(TextWidth.fit(row.label, to: labelWidth), at: line.origin, role: .muted)
      screen.put(row.value, at: value.origin, role: row.role, columns: value.columns)
    }
    return area.droppingTop(shown.count)
  }
}
