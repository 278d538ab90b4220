/// How many columns and rows a terminal or an area has; never negative.
package struct Size: Hashable, Sendable {
  /// Cells from left to right, 0 or more.
  package var columns: Int
  /// Cells from top to bottom, 0 or more.
  package var rows: Int

  /// A size in character cells; negative figures count as zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A character cell counted from zero at the top left.
package struct Point: Hashable, Sendable {
  /// 0 at the left edge.
  package var column: Int
  /// 0 at the top edge.
  package var row: Int

  /// The cell in `column` and `row`, both from zero; a cell outside the screen is allowed and simply not drawn.
  package init(_ column: Int, _ row: Int) {
    self.column = column
    self.row = row
  }
}
