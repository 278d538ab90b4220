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
    var meetings: [Meeting] = []

    /// What reads the rakor of the month in sight.
    var query: Query { .meetingsBetween(first: day.firstOfMonth, last: day.lastOfMonth) }

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
    case .answered(state.query, .meetingsBetween(let meetings)):
      state.meetings = meetings
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
    let meetings: [Meeting]
    let grid: MonthGrid
    let area: Rect
    private let hasFrame: Bool
    /// What it may cover.
    private let room: Rect

    init(_ state: State, _ context: Context) {
      day = state.day
      meetings = state.meetings
      grid = day.grid(meetings, context)
      let size = MonthGrid.size
      // The shortest windows have no room for six weeks between the tabs and the status line.
      room = context.content.rows < size.rows ? Rect(context.size).droppingBottom(1) : context.content
      hasFrame = room.rows >= size.rows + 2
      let rows = size.rows + (hasFrame ? 2 : 0)
      let columns = min(room.columns, 50)
      let row = min(max(room.row, state.field.row + 1), room.maxRow - rows)
      let column = min(state.field.column, room.maxColumn - columns)
      area = Rect(column: max(0, column), row: max(room.row, row), columns: columns, rows: rows)
    }

    private var sheet: Rect { hasFrame ? area.inset(columns: 1, rows: 1) : area }

    /// The day at a cell of the screen.
    func day(at point: Point) -> Day? {
      grid.day(at: point, in: sheet).map { day.firstOfMonth.adding(days: $0 - 1) }
    }

    func draw(_ context: Context, on screen: inout Screen) {
      screen.fill(hasFrame ? area : room, role: .text)
      if hasFrame { screen.box(area) }
      let side = sheet.droppingLeft(MonthGrid.size.columns + 1)
      let words = context.phrases.calendar
      var below = screen.put(day.long(in: context.language), in: side.droppingTop(1), role: .text, limit: 2)
      if day == context.today { below = screen.put(words.today, in: below, role: .muted) }
      if let hijri = context.almanac?.hijriText(of: day) {
        below = screen.put(hijri, in: below, role: .muted, limit: 2)
      }
      let names = (context.almanac?.holidays(on: day) ?? []).map { $0.name(in: context.language) }
      let rakor = meetings.filter { $0.date == day }.map { context.directory.briefTitle(of: $0) }
      let legend = side.bottom(1)
      screen.put(
        (names + rakor).joined(separator: " · "), in: below.droppingBottom(legend.rows), role: .warning, limit: 3)
      screen.put(words.monthSigns, in: legend, role: .muted)
      grid.draw(on: &screen, in: sheet)
    }
  }
}

extension Day {
  /// The sheet of this day's month with this day selected.
  fileprivate func grid(_ meetings: [Meeting], _ context: Context) -> MonthGrid {
    let today = context.today
    let days = (1...daysInMonth).map { ($0, firstOfMonth.adding(days: $0 - 1)) }
    let marks = days.compactMap { number, day -> (Int, Character)? in
      let kind = context.almanac?.holidays(on: day).first?.kind
      if kind == .holiday { return (number, "!") }
      if meetings.contains(where: { $0.date == day }) { return (number, "o") }
      return kind == .collectiveLeave ? (number, "~") : nil
    }
    return MonthGrid(
      title: monthTitle(in: context.language), weekdayLabels: context.phrases.form.weekdays,
      leadingBlanks: firstOfMonth.weekday.rawValue - 1, dayCount: daysInMonth, selected: day,
      today: today.firstOfMonth == firstOfMonth ? today.day : nil,
      marks: Dictionary(uniqueKeysWithValues: marks), restColumns: 2)
  }
}
