package import RakorModel
import TerminalKit

/// Kalender: the months with what their days are, the rakor of the day under the cursor and of those that follow, and a
/// week with its hours.
package enum Calendar: Layer {
  /// What takes the keys for moving.
  enum Pane: Hashable, Sendable { case days, list }

  /// Where the cursors are, and what was read of the days in sight.
  package struct State: Equatable, Sendable {
    /// The day under the cursor; nil for today, before it has been shown.
    var day: Day?
    /// The first day of the list; it stays while the cursor goes through that.
    var anchor: Day?
    /// The first month in sight.
    var firstMonth: Day?
    var pane = Pane.days
    /// Whether one week is shown with its hours.
    var isWeek = false
    /// The rakor under the cursor of the list.
    var meeting: MeetingID?
    /// The first line of the list in sight.
    var top = 0
    var page = CalendarPage()
    /// What the page was read for.
    var shown: Query?
    /// The line in which a date is typed.
    var line = LiveFilter()
    /// The rakor that is to be asked about, while what lies around both of its days is being read.
    var move: Move?

    /// The month of today; of a day where one is given.
    package init(at day: Day? = nil) {
      self.day = day
      anchor = day
    }
  }

  /// What the keys and the drawing are told.
  ///
  /// What only the drawing and the mouse want is worked out when they ask: the days of some months with all that
  /// speaks against their rakor are the most that a key could wait for.
  struct Frame {
    let state: State
    let plan: CalendarPlan
    let day: Day
    let page: MonthPage
    /// The rakor that are listed.
    let entries: [CalendarPage.Entry]
    /// The one under the cursor of the list.
    let selected: CalendarPage.Entry?
    private let context: Context

    init(_ state: State, _ context: Context) {
      self.state = state
      self.context = context
      plan = CalendarPlan(state, context)
      day = state.day ?? context.today
      page = MonthPage(
        days: CalendarDays(
          state.page.entries.map(\.meeting), of: context.forum, almanac: context.almanac, directory: context.directory,
          today: context.today))
      let entries = CalendarList.entries(state, plan, context)
      self.entries = entries
      selected = entries.first { $0.meeting.id == state.meeting } ?? entries.first
    }

    var sheets: [CalendarPlan.Sheet] { plan.sheets(day, page, context, state) }
    var list: CalendarList { CalendarList(self, context) }
    /// The hours of the week; nil while months are shown, or where there is no room for seven columns.
    var week: CalendarWeek? { CalendarWeek(state, plan, page, context) }

    /// What is understood of the date that is being typed; nil where nothing is.
    var reading: Result<Day, DateReadingError>? {
      let isTyped = state.line.isTyping && !state.line.text.allSatisfy(\.isWhitespace)
      return isTyped ? Palette.day(state.line.text, context) : nil
    }

    /// The rakor of the day under the cursor.
    var onDay: [CalendarPage.Entry] { state.entries(of: context.forum).filter { $0.meeting.date == day } }

    /// The one that keys act on: under the cursor of the list, else the day's only one.
    var entry: CalendarPage.Entry? {
      if state.pane == .list { return selected }
      let onDay = onDay
      return onDay.count == 1 ? onDay.first : nil
    }
  }

  static func frame(_ state: State, _ context: Context) -> Frame { Frame(state, context) }

  enum Command: Hashable, Sendable {
    case days(Int), months(Int)
    case first, last, today
    case move(ListMove)
    case open, toList, toDays, week, new, copy
    /// To hold the rakor so many days later, or earlier where negative.
    case reschedule(Int)
    case date, goToDate, closeDate
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(isTyping: state.line.isTyping, tab: .calendar, canZoom: true)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    guard !CalendarPlan(state, context).detail.isEmpty else { return react(&state, event, context) }
    let before = frame(state, context).entry?.meeting.id
    var outcome = react(&state, event, context)
    if outcome.move == .stay { outcome.effects += loadDetail(state, since: before, event, context) }
    return outcome
  }

  /// Reads the rakor that keys act on, which stands below the months, where it is another one or may have changed.
  private static func loadDetail(
    _ state: State, since before: MeetingID?, _ event: LayerEvent<Command>, _ context: Context
  ) -> [Effect] {
    guard let id = frame(state, context).entry?.meeting.id else { return [] }
    switch event {
    case .appeared: return [.load(.file(id))]
    // Asked for again it would be asked for without end where it is gone.
    case .answered(.file, _): return []
    default: return id != before || context.file(of: id) == nil ? [.load(.file(id))] : []
    }
  }

  private static func react(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared:
      state.shown = nil
      return settled(&state, context)
    case .resized: return settled(&state, context)
    case .answered(let query, .calendar(let page)) where query == state.shown:
      state.page = page
      keepRow(&state, context)
    case .answered(let query, .surroundings(let around)): return take(around, of: query, &state, context)
    case .command(let command): return run(command, &state, context)
    case .delivered(.day(let day, _)):
      state.go(to: day)
      return settled(&state, context)
    case .typed(let key): return state.line.type(key) ?? .none
    case .pasted(let text): return state.line.paste(text) ?? .none
    case .mouse(let mouse): return point(mouse, &state, context)
    case .refused: return .unused
    case .answered, .saved, .delivered: break
    }
    return .none
  }

  /// The cursor goes along with a rakor that goes to another day, and to what undo or redo brought back.
  static func follow(_ committed: Committed, _ state: inout State) {
    for record in committed.entry.change.records {
      guard case .meeting(let after)? = record.after else { continue }
      let before: Meeting? = if case .meeting(let before)? = record.before { before } else { nil }
      let isHere = before.map { $0.date != after.date && $0.date == state.day } ?? false
      guard isHere || committed.entry.role != .change else { continue }
      let pane = state.pane
      state.go(to: after.date)
      (state.pane, state.meeting) = (pane, after.id)
      return
    }
  }

  // MARK: Reading

  /// Brings the day under the cursor into sight, and reads what is in sight unless it is there.
  static func settled(_ state: inout State, _ context: Context) -> Outcome {
    let day = state.day ?? context.today
    state.day = day
    state.anchor = state.anchor ?? day
    let plan = CalendarPlan(state, context)
    state.firstMonth = plan.firstMonth(around: day, from: state.firstMonth)
    let query = plan.query(state, context)
    guard query != state.shown else {
      keepRow(&state, context)
      return .none
    }
    state.shown = query
    return .load(query)
  }

  /// Keeps the cursor of the list on a rakor that is listed, and in sight.
  static func keepRow(_ state: inout State, _ context: Context) {
    let frame = frame(state, context)
    state.meeting = frame.selected?.meeting.id
    if frame.selected == nil { state.pane = .days }
    // From any other place it begins with the day under the cursor.
    state.top = state.pane == .list || frame.plan.isListAlone ? self.frame(state, context).list.top : 0
  }
}

extension Calendar.State {
  /// The rakor read of one forum, or of all.
  func entries(of forum: ForumCode?) -> [CalendarPage.Entry] {
    forum.map { forum in page.entries.filter { $0.meeting.forum == forum } } ?? page.entries
  }

  /// Puts the cursor on a day, at which the list then begins.
  mutating func go(to day: Day) {
    self.day = day
    anchor = day
    meeting = nil
    top = 0
    pane = .days
  }
}
