/// An area of character cells; its size is never negative.
///
/// Layout is done by cutting strips off an area, so every function answers a smaller area and none can overflow.
package struct Rect: Hashable, Sendable {
  /// The column of its left edge.
  package var column: Int
  /// The row of its top edge.
  package var row: Int
  /// Its width in cells, 0 or more.
  package var columns: Int
  /// Its height in cells, 0 or more.
  package var rows: Int

  /// An area with its top left cell and its size; negative sizes count as zero.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen of this size.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// Whether no cell lies in the area.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The first column right of the area.
  package var maxColumn: Int { column + columns }

  /// The first row below the area.
  package var maxRow: Int { row + rows }

  /// The top left cell.
  package var origin: Point { Point(column, row) }

  /// Whether the cell lies in the area.
  package func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < maxColumn && point.row >= row && point.row < maxRow
  }

  /// The area without a margin of that many columns at the left and right and rows at the top and bottom.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    droppingLeft(columns).droppingRight(columns).droppingTop(rows).droppingBottom(rows)
  }

  /// The strip of at most `rows` rows along the top.
  package func top(_ rows: Int) -> Rect {
    Rect(column: column, row: row, columns: columns, rows: cut(rows, from: self.rows))
  }

  /// The strip of at most `rows` rows along the bottom.
  package func bottom(_ rows: Int) -> Rect {
    droppingTop(self.rows - cut(rows, from: self.rows))
  }

  /// The strip of at most `columns` columns along the left.
  package func left(_ columns: Int) -> Rect {
    Rect(column: column, row: row, columns: cut(columns, from: self.columns), rows: rows)
  }

  /// The strip of at most `columns` columns along the right.
  package func right(_ columns: Int) -> Rect {
    droppingLeft(self.columns - cut(columns, from: self.columns))
  }

  /// What remains below the top strip of that many rows.
  package func droppingTop(_ rows: Int) -> Rect {
    let cut = cut(rows, from: self.rows)
    return Rect(column: column, row: row + cut, columns: columns, rows: self.rows - cut)
  }

  /// What remains above the bottom strip of that many rows.
  package func droppingBottom(_ rows: Int) -> Rect {
    top(self.rows - cut(rows, from: self.rows))
  }

  /// What remains right of the left strip of that many columns.
  package func droppingLeft(_ columns: Int) -> Rect {
    let cut = cut(columns, from: self.columns)
    return Rect(column: column + cut, row: row, columns: self.columns - cut, rows: rows)
  }

  /// What remains left of the right strip of that many columns.
  package func droppingRight(_ columns: Int) -> Rect {
    left(self.columns - cut(columns, from: self.columns))
  }

  /// An area of that size in the middle, cut down to fit.
  package func centered(columns: Int, rows: Int) -> Rect {
    let width = cut(columns, from: self.columns)
    let height = cut(rows, from: self.rows)
    return Rect(
      column: column + (self.columns - width) / 2, row: row + (self.rows - height) / 2, columns: width, rows: height)
  }

  private func cut(_ wanted: Int, from available: Int) -> Int { min(max(0, wanted), available) }
}
