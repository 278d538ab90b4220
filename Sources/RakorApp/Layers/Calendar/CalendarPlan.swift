import RakorModel
import TerminalKit

/// Where the parts of the calendar stand.
struct CalendarPlan {
  /// One month, and where it is drawn.
  struct Sheet {
    let first: Day
    let grid: MonthGrid
    let area: Rect
  }

  /// The line with what is typed; it covers the first row of the content while a date is typed.
  let line: Rect
  /// Where months stand beside each other, or the hours of a week.
  private(set) var days: Rect
  /// What is said of the day under the cursor; empty where there is no room.
  private(set) var notes: Rect
  /// What the signs mean; empty likewise.
  private(set) var legend: Rect
  /// The rakor that keys act on, in tall windows; empty in others.
  private(set) var detail: Rect
  private(set) var list: Rect
  /// Where a line parts days and list; nil where they stand above each other.
  private(set) var divider: Rect?
  private(set) var style = MonthGrid.Style.narrow
  private(set) var isAiry = false
  /// How many months stand beside each other, 1 to 3.
  private(set) var months = 1
  /// Whether a week is shown with its hours.
  private(set) var hasHours = false

  /// Whether nothing but the list has room.
  var isListAlone: Bool { days.isEmpty }

  private static let gap = 2
  /// The least columns of a list beside the months.
  private static let listColumns = 30
  /// From this width on seven columns with hours have room, from this height on some hours and a list below.
  private static let weekSize = Size(columns: 74, rows: 16)
  /// Heading and office hours of a week.
  private static let weekRows = 13
  private static let airyRows = 30
  /// What the sentences take where the rakor stands below them, and what that takes.
  private static let notesRows = 7
  private static let detailRows = 8
  private static let detailColumns = 100

  init(_ state: Calendar.State, _ context: Context) {
    let area = context.content.inset(columns: 1)
    let none = area.top(0)
    line = area.top(1)
    (days, notes, legend, detail, list) = (none, none, none, none, area)
    let zoomed = context.isZoomed ? state.pane : nil
    if zoomed == .list { return }
    if state.isWeek {
      let hasRoom = area.columns >= Self.weekSize.columns && area.rows >= Self.weekSize.rows
      if hasRoom { putHours(in: area, alone: zoomed == .days) }
      return
    }
    let wide = MonthGrid.size(.wide)
    let needed = zoomed == .days ? 0 : Self.listColumns + 3
    if area.columns < wide.columns + needed, area.columns >= wide.columns, area.rows >= wide.rows + 6 {
      putMonthAboveList(in: area)
    } else {
      putMonths(in: area, room: area.columns - needed)
    }
    if zoomed == .days { (list, divider) = (none, nil) }
  }

  /// A week with its hours, and the list below it.
  private mutating func putHours(in area: Rect, alone: Bool) {
    let rows = alone ? area.rows : max(Self.weekRows, area.rows - max(6, area.rows / 4))
    hasHours = true
    days = area.top(rows)
    list = area.droppingTop(rows + 1)
  }

  /// One month with what is said of the day beside it, and the list below.
  private mutating func putMonthAboveList(in area: Rect) {
    style = .wide
    let size = MonthGrid.size(.wide)
    days = area.top(size.rows).left(size.columns)
    notes = area.top(size.rows).droppingLeft(size.columns + Self.gap)
    legend = area.droppingTop(size.rows).top(1)
    list = area.droppingTop(size.rows + 2)
  }

  /// As many months as have room, with what is said of the day below them, and the list beside.
  private mutating func putMonths(in area: Rect, room: Int) {
    let wide = MonthGrid.Style.wide.columns
    style = room >= wide ? .wide : .narrow
    months = style == .wide ? max(1, min(3, (room + Self.gap) / (wide + Self.gap))) : 1
    isAiry = style == .wide && area.rows >= Self.airyRows
    let size = MonthGrid.size(style, isAiry: isAiry)
    let columns = months * (size.columns + Self.gap) - Self.gap
    days = area.left(columns).top(size.rows)
    list = area.droppingLeft(columns + (style == .wide ? 3 : 1))
    guard style == .wide else { return }
    divider = Rect(column: list.column - 2, row: area.row, columns: 1, rows: area.rows)
    let below = area.left(columns).droppingTop(size.rows + 1)
    legend = below.bottom(months > 1 ? 1 : 2)
    let text = below.droppingBottom(legend.rows + 1)
    let hasDetail = text.rows >= Self.notesRows + Self.detailRows
    notes = hasDetail ? text.top(Self.notesRows) : text
    detail = hasDetail ? text.droppingTop(Self.notesRows + 1).left(Self.detailColumns) : detail
  }

  /// The first month in sight, moved no more than it takes to have a day's month among those in sight.
  func firstMonth(around day: Day, from first: Day?) -> Day {
    let month = day.firstOfMonth
    guard let first else { return month }
    if month < first { return month }
    return max(first, month.adding(months: 1 - months).firstOfMonth)
  }

  /// The months in sight.
  func firsts(_ state: Calendar.State, _ day: Day) -> [Day] {
    let first = state.firstMonth ?? day.firstOfMonth
    var firsts: [Day] = []
    for offset in 0..<months {
      let next = first.adding(months: offset).firstOfMonth
      if !firsts.contains(next) { firsts.append(next) }
    }
    return firsts
  }

  /// What reads the days in sight, of all forums: what the others hold speaks against a day of the one that is shown.
  func query(_ state: Calendar.State, _ context: Context) -> Query {
    let day = state.day ?? context.today
    if state.isWeek {
      let first = day.firstOfWeek(beginningOn: context.settings.firstWeekday)
      return .calendar(nil, first: min(first, state.anchor ?? first), last: first.adding(days: 6))
    }
    let firsts = firsts(state, day)
    let first = firsts.first ?? day.firstOfMonth
    return .calendar(nil, first: min(first, state.anchor ?? first), last: (firsts.last ?? day).lastOfMonth)
  }

  func sheets(_ day: Day, _ page: MonthPage, _ context: Context, _ state: Calendar.State) -> [Sheet] {
    guard !days.isEmpty, !hasHours else { return [] }
    let step = style.columns + Self.gap
    return firsts(state, day).enumerated().map { index, first in
      Sheet(
        first: first, grid: page.grid(of: first, selected: day, style: style, isAiry: isAiry, context),
        area: days.droppingLeft(index * step).left(style.columns))
    }
  }

  /// The day of a month drawn at a cell.
  func day(at point: Point, _ sheets: [Sheet]) -> Day? {
    for sheet in sheets {
      if let number = sheet.grid.day(at: point, in: sheet.area) { return sheet.first.adding(days: number - 1) }
    }
    return nil
  }
}
