/// A month as a sheet: title, weekdays, and up to six weeks.
///
/// It knows no calendar: the caller says how many cells stay empty before the first day, and what stands behind each.
package struct MonthGrid: Hashable, Sendable {
  /// How wide the sheet is.
  package enum Style: Hashable, Sendable {
    /// A day with one sign, which gives way to the bracket of the next day under the cursor: 22 columns.
    case narrow
    /// A day with two signs, and a number before each week: 39 columns.
    case wide

    /// From one day to the next.
    fileprivate var step: Int { self == .narrow ? 3 : 5 }
    /// Before the first day.
    fileprivate var margin: Int { self == .narrow ? 0 : 3 }
    fileprivate var signs: Int { self == .narrow ? 1 : 2 }
    fileprivate var label: Int { self == .narrow ? 2 : 3 }

    /// How many columns a sheet takes.
    package var columns: Int { margin + 1 + 7 * step }
  }

  /// Title, weekdays and six weeks.
  private static let headRows = 2
  private static let weeks = 6

  package var title: String
  /// Seven short names in the order of the columns.
  package var weekdayLabels: [String]
  /// How many cells stay empty before day 1; 0 to 6.
  package var leadingBlanks: Int
  /// How many days the month has, 28 to 31.
  package var dayCount: Int
  /// The day of the month under the cursor; nil for none.
  package var selected: Int?
  /// The day of the month that is today; nil in another month.
  package var today: Int?
  /// The signs behind the number of a day, the first of which alone has room in a narrow sheet.
  package var signs: [Int: String]
  /// The columns that are days of rest, from 0, and dim.
  package var restColumns: Set<Int>
  package var style: Style
  /// The number before each week of a wide sheet.
  package var weekNumbers: [Int]
  /// Whether a free row stands between two weeks.
  package var isAiry: Bool

  /// The sheet of one month; days are counted from 1.
  package init(
    title: String, weekdayLabels: [String], leadingBlanks: Int, dayCount: Int, selected: Int? = nil,
    today: Int? = nil, signs: [Int: String] = [:], restColumns: Set<Int> = [], style: Style = .narrow,
    weekNumbers: [Int] = [], isAiry: Bool = false
  ) {
    self.title = title
    self.weekdayLabels = weekdayLabels
    self.leadingBlanks = min(max(0, leadingBlanks), 6)
    self.dayCount = max(0, dayCount)
    self.selected = selected
    self.today = today
    self.signs = signs
    self.restColumns = restColumns
    self.style = style
    self.weekNumbers = weekNumbers
    self.isAiry = isAiry
  }

  /// What a sheet takes.
  package static func size(_ style: Style, isAiry: Bool = false) -> Size {
    Size(columns: style.columns, rows: headRows + (isAiry ? 2 * weeks - 1 : weeks))
  }

  /// Draws the sheet at the top left of an area; the cursor goes to the selected day when focused.
  ///
  /// Where the area is too low for all weeks, the first ones are left out as far as the selected day needs it.
  package func draw(on screen: inout Screen, in area: Rect, focused: Bool = true) {
    let sheet = sheet(in: area)
    put(TextWidth.pad(title, to: sheet.columns, alignment: .centre), on: &screen, at: sheet.origin, in: sheet, .title)
    for (column, label) in weekdayLabels.prefix(7).enumerated() {
      let point = Point(dayColumn(column, sheet), sheet.row + 1)
      put(TextWidth.fit(label, to: style.label), on: &screen, at: point, in: sheet, .muted)
    }
    if style == .wide { drawWeekNumbers(on: &screen, in: sheet) }
    for day in 1..<dayCount + 1 where point(of: day, in: sheet) != nil && day != selected {
      drawDay(day, on: &screen, in: sheet, focused: focused)
    }
    if let selected { drawDay(selected, on: &screen, in: sheet, focused: focused) }
  }

  /// The day drawn at a cell when the sheet was drawn in `area`.
  package func day(at point: Point, in area: Rect) -> Int? {
    let sheet = sheet(in: area)
    let column = point.column - sheet.column - style.margin - 1
    let row = point.row - sheet.row - Self.headRows
    guard sheet.contains(point), column >= 0, row >= 0, column / style.step < 7 else { return nil }
    let week = row / rowStep + firstWeek(sheet)
    let day = week * 7 + column / style.step - leadingBlanks + 1
    return day >= 1 && day <= dayCount ? day : nil
  }

  private var rowStep: Int { isAiry ? 2 : 1 }

  private func sheet(in area: Rect) -> Rect {
    let size = Self.size(style, isAiry: isAiry)
    return area.top(size.rows).left(size.columns)
  }

  /// The first week in sight.
  private func firstWeek(_ sheet: Rect) -> Int {
    let room = (sheet.rows - Self.headRows + rowStep - 1) / rowStep
    return max(0, (leadingBlanks + (selected ?? 1) - 1) / 7 - max(1, room) + 1)
  }

  private func dayColumn(_ column: Int, _ sheet: Rect) -> Int { sheet.column + style.margin + 1 + column * style.step }

  /// Where the number of a day stands; nil where it has no room.
  private func point(of day: Int, in sheet: Rect) -> Point? {
    let cell = leadingBlanks + day - 1
    let week = cell / 7 - firstWeek(sheet)
    guard week >= 0 else { return nil }
    let point = Point(dayColumn(cell % 7, sheet), sheet.row + Self.headRows + week * rowStep)
    return sheet.contains(point) ? point : nil
  }

  private func drawWeekNumbers(on screen: inout Screen, in sheet: Rect) {
    for (index, number) in weekNumbers.enumerated() where index >= firstWeek(sheet) {
      let row = sheet.row + Self.headRows + (index - firstWeek(sheet)) * rowStep
      put(number < 10 ? " \(number)" : "\(number)", on: &screen, at: Point(sheet.column, row), in: sheet, .border)
    }
  }

  private func drawDay(_ day: Int, on screen: inout Screen, in sheet: Rect, focused: Bool) {
    guard let point = point(of: day, in: sheet) else { return }
    let isSelected = day == selected
    let role = role(of: day, column: (leadingBlanks + day - 1) % 7, focused: focused)
    let number = day < 10 ? " \(day)" : "\(day)"
    let signs = String((signs[day] ?? "").prefix(style.signs))
    guard isSelected else {
      put(number, on: &screen, at: point, in: sheet, role)
      if !signs.isEmpty { put(signs, on: &screen, at: Point(point.column + 2, point.row), in: sheet, .accent) }
      if day == today, isFree(day - 1) {
        put(">", on: &screen, at: Point(point.column - 1, point.row), in: sheet, role)
      }
      return
    }
    let inside = style == .narrow ? number : number + signs
    put("[\(inside)]", on: &screen, at: Point(point.column - 1, point.row), in: sheet, role)
    if focused { screen.cursor = point }
  }

  /// Whether the sign of a day leaves the column before the next one free.
  private func isFree(_ day: Int) -> Bool {
    style == .wide || (signs[day] ?? "").isEmpty || (day + leadingBlanks) % 7 == 0
  }

  private func role(of day: Int, column: Int, focused: Bool) -> Role {
    if day == selected { return focused ? .selection : .selectionIdle }
    if day == today { return .accent }
    return restColumns.contains(column) ? .muted : .text
  }

  private func put(_ text: String, on screen: inout Screen, at point: Point, in sheet: Rect, _ role: Role) {
    guard sheet.contains(point) else { return }
    screen.put(text, at: point, role: role, columns: sheet.maxColumn - point.column)
  }
}
