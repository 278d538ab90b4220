/// How many columns and rows a terminal or an area has; never negative.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  /// A size in character cells; negative figures count as zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A character cell counted from zero at the top left.
package struct Point: Hashable, Sendable {
  package var column: Int
  package var row: Int

  /// The cell in `column` and `row`, both from zero; a cell outside the screen is allowed and simply not drawn.
  package init(_ column: Int, _ row: Int) {
    self.column = column
    self.row = row
  }
}
