import RakorModel
import TerminalKit

/// The month that lies over the form, below the date, or over all of it in a short window.
struct FormMonth {
  let day: Day
  let grid: MonthGrid
  let area: Rect
  private let hasFrame: Bool
  /// What the month may cover.
  private let room: Rect

  init(_ day: Day, _ context: Context, _ form: FormRows) {
    self.day = day
    grid = day.grid(context)
    let size = MonthGrid.size
    // The shortest windows have no room for six weeks between the tabs and the status line.
    let content = context.content.rows < size.rows ? Rect(context.size).droppingBottom(1) : context.content
    room = content
    hasFrame = content.rows >= size.rows + 2
    let rows = size.rows + (hasFrame ? 2 : 0)
    let columns = min(content.columns, 38)
    let index = form.rows.firstIndex { $0.owners.contains(.date) } ?? 0
    let wanted = content.row + index - form.top + 1
    let row = min(max(content.row, wanted), content.maxRow - rows)
    let column = min(form.layout.inputColumn, content.maxColumn - columns)
    area = Rect(column: column, row: max(content.row, row), columns: columns, rows: rows)
  }

  private var sheet: Rect { hasFrame ? area.inset(columns: 1, rows: 1) : area }

  /// The day at a cell of the screen.
  func day(at point: Point) -> Day? {
    grid.day(at: point, in: sheet).map { day.firstOfMonth.adding(days: $0 - 1) }
  }

  func draw(_ context: Context, on screen: inout Screen) {
    screen.fill(hasFrame ? area : room, role: .text)
    if hasFrame { screen.box(area) }
    let words = context.phrases
    let hints = [
      ("Enter", words.form.monthTake), ("t", words.form.monthToday), ("< >", words.form.monthTurn),
      ("Esc", words.keys.close),
    ]
    let side = sheet.droppingLeft(MonthGrid.size.columns + 1)
    for (row, hint) in hints.enumerated() {
      HintBar.draw(
        [(key: hint.0, label: hint.1)], on: &screen, at: Point(side.column, side.row + 2 + row), columns: side.columns)
    }
    grid.draw(on: &screen, in: sheet)
  }
}

extension ScheduleForm {
  /// A click puts the cursor into a field, ticks an office at its box, or takes a day of the month.
  static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) {
    guard mouse.kind == .press || mouse.kind == .doublePress else { return }
    if let best = state.bestDates {
      guard let index = BestDatesBox(best, context).proposal(at: mouse.position) else { return }
      return state.takeBestDate(index, context)
    }
    let form = FormRows(state, context)
    if let day = state.month {
      guard let chosen = FormMonth(day, context, form).day(at: mouse.position) else { return }
      state.month = chosen
      return state.takeMonth(context)
    }
    guard form.layout.form.contains(mouse.position) else { return }
    let index = form.top + mouse.position.row - form.layout.form.row
    guard form.rows.indices.contains(index), !form.rows[index].owners.isEmpty else { return }
    let owners = form.rows[index].owners
    let offset = (mouse.position.column - form.layout.inputColumn) / form.layout.officeWidth
    let focus = owners[min(max(0, offset), owners.count - 1)]
    let boxColumn = form.layout.inputColumn + min(max(0, offset), owners.count - 1) * form.layout.officeWidth
    state.moveFocus(to: focus, context)
    if case .office = focus, (boxColumn..<boxColumn + 3).contains(mouse.position.column) {
      _ = state.type(.character(" "), context)
    }
  }
}
