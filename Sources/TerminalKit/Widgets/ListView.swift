/// The rows of a list that are in sight in an area, one of them chosen or none.
///
/// Drawing, the mouse and the mark of what is in sight all ask this one value, so they always agree.
package struct ListView: Hashable, Sendable {
  package let area: Rect
  /// How many rows the list has, in sight or not.
  package let count: Int
  /// The rows in sight.
  package let visible: Range<Int>
  /// The chosen row; nil where none is.
  package let selected: Int?
  /// Whether keys go to this list.
  package let isFocused: Bool
  /// The row before which a line stands that divides the list in two; nil for none.
  package let divided: Int?
  /// The rows that keys act on together.
  package var marked: [Int] = []

  /// A list with the row under its cursor chosen, unless it is told that none is.
  ///
  /// One line of the area is kept for what divides the list, in sight or not, so that rows do not jump.
  package init(
    count: Int, cursor: ListCursor, in area: Rect, focused: Bool = true, selects: Bool = true, divided: Int? = nil
  ) {
    self.area = area
    self.count = count
    self.divided = divided
    visible = cursor.visible(count: count, height: area.rows - (divided == nil ? 0 : 1))
    selected = selects && count > 0 ? min(max(0, cursor.index), count - 1) : nil
    isFocused = focused
  }

  /// Lines that are scrolled and not chosen from, the first one in sight being `top` or, near the end, an earlier one.
  package init(count: Int, from top: Int, in area: Rect) {
    self.area = area
    self.count = count
    divided = nil
    let first = max(0, min(top, count - area.rows))
    visible = first..<max(first, min(count, first + area.rows))
    selected = nil
    isFocused = false
  }

  /// Whether every row is in sight.
  package var isWhole: Bool { visible.count == count }

  /// The first row in sight after scrolling by rows, negative upwards.
  package func top(scrolledBy rows: Int) -> Int { max(0, min(visible.lowerBound + rows, count - area.rows)) }

  /// The row drawn at a cell.
  package func index(at point: Point) -> Int? {
    area.contains(point) ? visible.first { offset(of: $0) == point.row - area.row } : nil
  }

  /// The line of a row in sight, from the top of the area.
  private func offset(of index: Int) -> Int {
    index - visible.lowerBound + (divided.map { visible.contains($0) && index >= $0 } == true ? 1 : 0)
  }

  /// What the mouse asks of a list.
  package enum Gesture: Hashable, Sendable {
    /// To move by rows, negative upwards.
    case scroll(Int)
    /// To choose a row, and at a double press to open it.
    case press(Int, opens: Bool)

    /// What the mouse asks over a row, or over none; the wheel counts wherever it is turned. Nil for nothing.
    package init?(_ mouse: Mouse, over row: Int?) {
      switch (mouse.kind, row) {
      case (.wheelUp, _): self = .scroll(-1)
      case (.wheelDown, _): self = .scroll(1)
      case (.press, let row?): self = .press(row, opens: false)
      case (.doublePress, let row?): self = .press(row, opens: true)
      case (.press, nil), (.doublePress, nil): return nil
      }
    }
  }

  /// What the mouse asks here.
  package func gesture(_ mouse: Mouse) -> Gesture? { Gesture(mouse, over: index(at: mouse.position)) }

  /// Draws the rows in sight; the function draws what is right of the sign.
  package func draw(on screen: inout Screen, _ draw: (Int, ListRow, inout Screen) -> Void) {
    for index in visible {
      let row = row(index)
      row.draw(on: &screen) { draw(index, row, &$0) }
    }
  }

  private func row(_ index: Int) -> ListRow {
    ListRow(
      in: area.droppingTop(offset(of: index)), selected: index == selected, focused: isFocused,
      marked: marked.contains(index))
  }

  /// Draws the line that divides the list, where it is in sight, with what stands below it.
  package func drawDivider(_ label: String, on screen: inout Screen) {
    guard let divided, visible.contains(divided) else { return }
    let line = area.droppingTop(divided - visible.lowerBound).top(1).droppingLeft(ListRow.markWidth)
    screen.horizontalLine(at: line.origin, columns: line.columns)
    screen.put(" \(label) ", at: Point(line.column + 2, line.row), role: .muted, columns: line.columns - 4)
  }

  /// One row of a table: a text for every column, and the roles it is drawn in while it is not chosen.
  package struct Cells: Sendable {
    package let texts: [String]
    package let role: Role
    package let roles: [Role?]

    /// Texts in one role but for the columns that have their own.
    package init(_ texts: [String], role: Role = .text, roles: [Role?] = []) {
      self.texts = texts
      self.role = role
      self.roles = roles
    }
  }

  /// Draws the rows in sight as a table, and its headings where there is a line for them.
  ///
  /// `indent` is where the table begins in a row; at 0 its first column has room for the sign.
  package func draw(
    _ table: TableLayout, titles: Rect? = nil, indent: Int = ListRow.markWidth, on screen: inout Screen,
    _ cells: (Int) -> Cells
  ) {
    if let titles, !titles.isEmpty { table.drawHeader(on: &screen, at: titles.droppingLeft(indent).origin) }
    for index in visible {
      let (row, cells) = (row(index), cells(index))
      row.draw(on: &screen, role: cells.role) { screen in
        table.drawRow(
          cells.texts, on: &screen, at: row.line.droppingLeft(indent).origin, role: row.role(cells.role),
          roles: row.isSelected ? [] : cells.roles)
      }
    }
  }

  /// Draws in a strip beside the rows which part of them is in sight; nothing where all are.
  package func drawScrollMark(on screen: inout Screen, in strip: Rect) {
    ScrollMark(visible: visible, count: count).draw(on: &screen, in: strip.right(1))
  }
}
