/// A month as a sheet of 22 columns and 8 rows: title, weekdays, and up to six weeks.
///
/// It knows no calendar: the caller says how many cells stay empty before the first day.
package struct MonthGrid: Hashable, Sendable {
  /// What the sheet takes.
  package static let size = Size(columns: 22, rows: 8)

  package var title: String
  /// Seven short names in the order of the columns; two columns of each are shown.
  package var weekdayLabels: [String]
  /// How many cells stay empty before day 1; 0 to 6.
  package var leadingBlanks: Int
  /// How many days the month has, 28 to 31.
  package var dayCount: Int
  /// The day of the month under the cursor; nil for none.
  package var selected: Int?
  /// The day of the month that is today; nil in another month.
  package var today: Int?
  /// A sign behind the number of a day.
  package var marks: [Int: Character]
  /// How many columns at the right are days of rest, and dim.
  package var restColumns: Int

  /// The sheet of one month; days are counted from 1.
  package init(
    title: String, weekdayLabels: [String], leadingBlanks: Int, dayCount: Int, selected: Int? = nil,
    today: Int? = nil, marks: [Int: Character] = [:], restColumns: Int = 0
  ) {
    self.title = title
    self.weekdayLabels = weekdayLabels
    self.leadingBlanks = min(max(0, leadingBlanks), 6)
    self.dayCount = max(0, dayCount)
    self.selected = selected
    self.today = today
    self.marks = marks
    self.restColumns = restColumns
  }

  /// Draws the sheet at the top left of an area; the cursor goes to the selected day when focused.
  package func draw(on screen: inout Screen, in area: Rect, focused: Bool = true) {
    let sheet = area.top(MonthGrid.size.rows).left(MonthGrid.size.columns)
    let titleText = TextWidth.pad(title, to: sheet.columns, alignment: .centre)
    put(titleText, on: &screen, at: sheet.origin, in: sheet, role: .title)
    for (column, label) in weekdayLabels.prefix(7).enumerated() {
      let point = Point(sheet.column + 1 + column * 3, sheet.row + 1)
      put(TextWidth.fit(label, to: 2), on: &screen, at: point, in: sheet, role: .muted)
    }
    for day in 1..<dayCount + 1 {
      let cell = leadingBlanks + day - 1
      let point = Point(sheet.column + 1 + cell % 7 * 3, sheet.row + 2 + cell / 7)
      let number = day < 10 ? " \(day)" : "\(day)"
      let role = role(of: day, column: cell % 7, focused: focused)
      put(number, on: &screen, at: point, in: sheet, role: role)
      if day == selected {
        put("[", on: &screen, at: Point(point.column - 1, point.row), in: sheet, role: role)
        put("]", on: &screen, at: Point(point.column + 2, point.row), in: sheet, role: role)
      } else if let mark = marks[day] {
        put(String(mark), on: &screen, at: Point(point.column + 2, point.row), in: sheet, role: .accent)
      }
      if day == selected, focused, sheet.contains(point) { screen.cursor = point }
    }
  }

  /// The day drawn at a cell when the sheet was drawn in `area`.
  package func day(at point: Point, in area: Rect) -> Int? {
    let sheet = area.top(MonthGrid.size.rows).left(MonthGrid.size.columns)
    let column = point.column - sheet.column - 1
    let row = point.row - sheet.row - 2
    guard sheet.contains(point), column >= 0, row >= 0 else { return nil }
    let day = row * 7 + column / 3 - leadingBlanks + 1
    return day >= 1 && day <= dayCount ? day : nil
  }

  private func role(of day: Int, column: Int, focused: Bool) -> Role {
    if day == selected { return focused ? .selection : .selectionIdle }
    if day == today { return .accent }
    return column >= 7 - restColumns ? .muted : .text
  }

  private func put(_ text: String, on screen: inout Screen, at point: Point, in sheet: Rect, role: Role) {
    guard sheet.contains(point) else { return }
    screen.put(text, at: point, role: role, columns: sheet.maxColumn - point.column)
  }
}
