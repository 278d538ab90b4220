/// Where the columns of a table stand at a given width.
///
/// Columns that do not fit are dropped by `dropOrder`, extra ones where others would be cut for them; then every column
/// grows to its ideal, and the rest is shared by weight among those that have not reached their most.
package struct TableLayout: Hashable, Sendable {
  /// The place of one column that is shown.
  package struct Place: Hashable, Sendable {
    /// The column's index in the table.
    package let column: Int
    /// Its first column on the screen, counted from the table's left edge.
    package let start: Int
    package let width: Int
  }

  package let columns: [TableColumn]
  package let width: Int
  /// The columns that are shown, from left to right.
  package let places: [Place]

  /// Lays out columns in `width` columns with `gap` columns between them.
  package init(columns: [TableColumn], width: Int, gap: Int = 2) {
    self.columns = columns
    self.width = max(0, width)
    let shown = TableLayout.shown(columns, width: width, gap: gap)
    let widths = TableLayout.widths(shown.map { columns[$0] }, room: width - gap * max(0, shown.count - 1))
    var places: [Place] = []
    var start = 0
    for (column, wanted) in zip(shown, widths) where start < width {
      places.append(Place(column: column, start: start, width: min(wanted, width - start)))
      start += wanted + gap
    }
    self.places = places
  }

  /// How wide a column of the table is; nil where it is not shown.
  package func width(of column: Int) -> Int? { places.first { $0.column == column }?.width }

  /// Where a column's heading stands in a line that begins at a place; nil where it is not shown.
  package func heading(of column: Int, at point: Point) -> Rect? {
    places.first { $0.column == column }.map {
      Rect(column: point.column + $0.start, row: point.row, columns: $0.width, rows: 1)
    }
  }

  /// Draws the headings.
  package func drawHeader(on screen: inout Screen, at point: Point, role: Role = .muted) {
    drawRow(columns.map(\.title), on: &screen, at: point, role: role)
  }

  /// Draws one row over the table's whole width, with one text for every column of the table, shown or not.
  ///
  /// `roles` gives single columns a role of their own; a missing or nil one is drawn as `role`. A selected row is drawn
  /// without them, so that the selection stays one bar.
  package func drawRow(
    _ texts: [String], on screen: inout Screen, at point: Point, role: Role = .text, roles: [Role?] = []
  ) {
    screen.fill(Rect(column: point.column, row: point.row, columns: width, rows: 1), role: role)
    for place in places where place.column < texts.count {
      let text = texts[place.column]
      let start = Point(point.column + place.start, point.row)
      let own = place.column < roles.count ? roles[place.column] : nil
      if let own { screen.fill(Rect(column: start.column, row: start.row, columns: place.width, rows: 1), role: own) }
      let free = max(0, place.width - TextWidth.columns(of: text))
      let before = columns[place.column].alignment.before(free)
      screen.put(
        text, at: Point(start.column + before, start.row), role: own ?? role, columns: place.width - before)
    }
  }

  private static func shown(_ columns: [TableColumn], width: Int, gap: Int) -> [Int] {
    var shown = Array(columns.indices)
    while let last = shown.max(by: { columns[$0].dropOrder < columns[$1].dropOrder }), columns[last].dropOrder > 0 {
      let needed = shown.reduce(0) { sum, index in
        sum + (columns[last].isExtra && index != last ? columns[index].ideal : columns[index].minimum)
      }
      guard needed + gap * max(0, shown.count - 1) > width else { break }
      shown.removeAll { $0 == last }
    }
    return shown
  }

  private static func widths(_ columns: [TableColumn], room: Int) -> [Int] {
    var widths = columns.map(\.minimum)
    var left = room - widths.reduce(0, +)
    while left > 0, widths.indices.contains(where: { widths[$0] < columns[$0].ideal }) {
      for index in widths.indices where left > 0 && widths[index] < columns[index].ideal {
        widths[index] += 1
        left -= 1
      }
    }
    var growing = widths.indices.filter { columns[$0].weight > 0 }
    while left > 0, !growing.isEmpty {
      var weights = growing.reduce(0) { $0 + columns[$1].weight }
      for index in growing {
        let column = columns[index]
        let grown = min(column.most, widths[index] + left * column.weight / weights)
        left -= grown - widths[index]
        weights -= column.weight
        widths[index] = grown
      }
      growing.removeAll { widths[$0] >= columns[$0].most }
    }
    return widths
  }
}
