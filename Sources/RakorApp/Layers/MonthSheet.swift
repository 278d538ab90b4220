package import RakorModel
import TerminalKit

/// The month from which a day is picked for a date, below its field, or over all of the content in a short window.
package enum MonthSheet: Layer {
  /// The day under the cursor, where the sheet hangs, and the rakor of the month.
  package struct State: Equatable, Sendable {
    /// The day under the cursor.
    package var day: Day
    /// Where the field stands.
    let field: Point
    /// Those of the month in sight, as far as they have been read.
    var page = CalendarPage()

    /// What reads the rakor of the month in sight, of all forums, since offices meet in several.
    var query: Query { .calendar(nil, first: day.firstOfMonth, last: day.lastOfMonth) }

    init(_ day: Day, below field: Point) {
      self.day = day
      self.field = field
    }
  }

  enum Command: Hashable, Sendable {
    case days(Int), months(Int)
    case first, last, today, take, cancel
    /// To take the day and go on in the form.
    case takeAnd(Wish)
    case bestDates
  }

  static let bindings: [Binding<State, Command>] = [
    Binding([.enter, .character(" ")], .take, .change, hint: true) { $0.form.monthTake },
    Binding([.left, .character("h"), .character("["), .control("x")], .days(-1), .move) { $0.form.previousDay },
    Binding([.right, .character("l"), .character("]"), .control("a")], .days(1), .move) { $0.form.nextDay },
    Binding([.up, .character("k"), .control("p")], .days(-7), .move) { $0.keys.up },
    Binding([.down, .character("j"), .control("n")], .days(7), .move) { $0.keys.down },
    Binding([.character("t"), .character(".")], .today, .move, hint: true) { $0.form.monthToday },
    Binding([.character("<"), .pageUp], .months(-1), .move, hint: true) { $0.form.previousMonth },
    Binding([.character(">"), .pageDown], .months(1), .move, hint: true) { $0.form.nextMonth },
    Binding([.home], .first, .move) { $0.keys.first },
    Binding([.end], .last, .move) { $0.keys.last },
    Binding([.control("s"), .function(10), .alt("\r")], .takeAnd(.save), .change) { $0.keys.save },
    Binding([.tab], .takeAnd(.nextField), .move) { $0.form.nextField },
    Binding([.backTab], .takeAnd(.previousField), .move) { $0.form.previousField },
    Binding([.function(6)], .bestDates, .open) { $0.calendar.proposeDates },
    Binding([.escape], .cancel, .move, hint: true) { $0.keys.close },
  ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    let before = state.query
    let outcome = react(&state, event, context)
    guard outcome == .none, state.query != before else { return outcome }
    return .load(state.query)
  }

  private static func react(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return .load(state.query)
    case .answered(state.query, .calendar(let page)):
      state.page = page
      return .none
    case .command(let command): return run(command, &state, context)
    case .mouse(let mouse):
      let day = Sheet(state, context).day(at: mouse.position)
      switch ListView.Gesture(mouse, over: day?.day) {
      case .scroll(let weeks): state.day = state.day.adding(days: 7 * weeks)
      case .press: return day.map { .pop(delivering: .day($0)) } ?? .none
      case nil: break
      }
      return .none
    case .typed, .refused: return .unused
    case .resized, .pasted, .answered, .saved, .delivered: return .none
    }
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .days(let days): state.day = state.day.adding(days: days)
    case .months(let months): state.day = state.day.adding(months: months)
    case .first: state.day = state.day.firstOfMonth
    case .last: state.day = state.day.lastOfMonth
    case .today: state.day = context.today
    case .take: return .pop(delivering: .day(state.day))
    case .takeAnd(let wish): return .pop(delivering: .day(state.day, then: wish))
    case .bestDates: return .pop(delivering: .wish(.bestDates))
    case .cancel: return .pop()
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    Sheet(state, context).draw(context, on: &screen)
  }
}

extension MonthSheet {
  /// Where it lies, and what is on it.
  private struct Sheet {
    let day: Day
    let page: MonthPage
    let grid: MonthGrid
    let area: Rect
    private let hasFrame: Bool
    /// What it may cover.
    private let room: Rect

    init(_ state: State, _ context: Context) {
      day = state.day
      page = MonthPage(
        days: CalendarDays(
          state.page.entries.map(\.meeting), almanac: context.almanac, directory: context.directory,
          today: context.today))
      let isWide = context.content.columns >= MonthGrid.Style.wide.columns + Sheet.sideColumns
      let style: MonthGrid.Style = isWide ? .wide : .narrow
      grid = page.grid(of: day.firstOfMonth, selected: day, style: style, context)
      let size = MonthGrid.size(style)
      // The shortest windows have no room for six weeks between the tabs and the status line.
      room = context.content.rows < size.rows ? Rect(context.size).droppingBottom(1) : context.content
      hasFrame = room.rows >= size.rows + 2
      let rows = size.rows + (hasFrame ? min(4, room.rows - size.rows) : 0)
      let columns = min(room.columns, size.columns + Sheet.sideColumns)
      let row = min(max(room.row, state.field.row + 1), room.maxRow - rows)
      let column = min(state.field.column, room.maxColumn - columns)
      area = Rect(column: max(0, column), row: max(room.row, row), columns: columns, rows: rows)
    }

    /// What is said of the day, and the frame.
    private static let sideColumns = 32

    private var sheet: Rect { hasFrame ? area.inset(columns: 1, rows: 1) : area }

    /// The day at a cell of the screen.
    func day(at point: Point) -> Day? {
      grid.day(at: point, in: sheet).map { day.firstOfMonth.adding(days: $0 - 1) }
    }

    func draw(_ context: Context, on screen: inout Screen) {
      screen.fill(hasFrame ? area : room, role: .text)
      if hasFrame { screen.box(area) }
      let side = sheet.droppingLeft(grid.style.columns + 1)
      let text = MonthPage.draw(page.legend(of: [grid], context), in: side, on: &screen)
      MonthPage.draw(page.sentences(on: day, context), in: text, on: &screen)
      grid.draw(on: &screen, in: sheet)
    }
  }
}
