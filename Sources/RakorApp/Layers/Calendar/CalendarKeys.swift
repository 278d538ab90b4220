import RakorModel
import TerminalKit

extension Calendar {
  /// A rakor that is to go to another day, and what lies around it there and here, as far as that has been read.
  struct Move: Equatable, Sendable {
    let entry: CalendarPage.Entry
    let day: Day
    var old: Surroundings?
    var new: Surroundings?

    fileprivate func query(on day: Day) -> Query {
      .surroundings(forum: entry.meeting.forum, date: day, except: entry.meeting.id)
    }
  }

  static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    switch command {
    case .days(let days): return go(to: frame.day.adding(days: days), &state, context)
    case .months(let months): return go(to: frame.day.adding(months: months), &state, context)
    case .first: return go(to: frame.day.firstOfMonth, &state, context)
    case .last: return go(to: frame.day.lastOfMonth, &state, context)
    case .today: return go(to: context.today, &state, context)
    case .move(let move): return self.move(move, &state, frame, context)
    case .open: return open(&state, frame)
    case .toList: return choose(frame.onDay.first ?? frame.entries.first, &state, context)
    case .toDays: return go(to: frame.day, &state, context)
    case .week:
      state.isWeek.toggle()
      return settled(&state, context)
    case .new: return DraftBox.newMeeting(context, on: frame.day)
    case .copy:
      return frame.entry.map { entry in
        let host = entry.hostName(in: context.directory)
        return Outcome(effects: [.copy(CopiedText.of(entry.meeting, host: host, context))])
      } ?? .none
    case .reschedule(let days): return begin(days, &state, frame)
    case .date: state.line.begin()
    case .closeDate: state.line.clear()
    case .goToDate:
      guard case .success(let day)? = frame.reading else { return .none }
      state.line.clear()
      return go(to: day, &state, context)
    }
    return .none
  }

  private static func go(to day: Day, _ state: inout State, _ context: Context) -> Outcome {
    state.go(to: day)
    return settled(&state, context)
  }

  /// Opens the rakor that is meant; where the day has several, one is chosen in the list first.
  private static func open(_ state: inout State, _ frame: Frame) -> Outcome {
    if let entry = frame.entry { return .push(.summary(Summary.State(id: entry.meeting.id))) }
    guard let first = frame.onDay.first else { return .none }
    state.pane = .list
    state.meeting = first.meeting.id
    return .none
  }

  /// Puts the cursor of the list on a rakor, and that of the month on its day.
  private static func choose(
    _ entry: CalendarPage.Entry?, _ state: inout State, _ context: Context
  ) -> Outcome {
    guard let entry else { return .none }
    state.pane = .list
    state.meeting = entry.meeting.id
    state.day = entry.meeting.date
    return settled(&state, context)
  }

  private static func move(
    _ move: ListMove, _ state: inout State, _ frame: Frame, _ context: Context
  ) -> Outcome {
    let entries = frame.entries
    var cursor = ListCursor(index: entries.firstIndex { $0.meeting.id == state.meeting } ?? 0)
    cursor.move(move, count: entries.count, height: max(2, frame.plan.list.rows / 2))
    guard entries.indices.contains(cursor.index) else { return .none }
    return choose(entries[cursor.index], &state, context)
  }

  // MARK: To another day

  /// Reads what lies around a rakor on both days; then it is asked about.
  private static func begin(_ days: Int, _ state: inout State, _ frame: Frame) -> Outcome {
    guard let entry = frame.entry else { return .none }
    let move = Move(entry: entry, day: entry.meeting.date.adding(days: days))
    state.move = move
    return Outcome(effects: [.load(move.query(on: entry.meeting.date)), .load(move.query(on: move.day))])
  }

  static func take(_ around: Surroundings, of query: Query, _ state: inout State, _ context: Context) -> Outcome {
    guard var move = state.move else { return .none }
    if query == move.query(on: move.entry.meeting.date) { move.old = around }
    if query == move.query(on: move.day) { move.new = around }
    state.move = move
    guard let old = move.old, let new = move.new else { return .none }
    state.move = nil
    let wish = DayMove(
      move.entry.meeting, to: move.day, from: old, into: new, today: context.today, almanac: context.almanac,
      directory: context.directory)
    let edits = [Edit.revise(wish.meeting.id, wish.draft)]
    return .ask(.confirm(question(wish, move.entry.revision, edits, context)), about: edits)
  }

  /// Names both days with what speaks against them. Enter is yes only where nothing is lost by it.
  private static func question(
    _ move: DayMove, _ revision: Int, _ edits: [Edit], _ context: Context
  ) -> Confirmation.State {
    let words = context.phrases
    func against(_ day: Day, _ warnings: [MeetingWarning]) -> String {
      let offices = move.meeting.facts.offices.count
      return words.calendar.against(day, words.warnings.sentences(warnings, among: offices, context.directory))
    }
    let title = context.directory.briefTitle(of: move.meeting)
    let lines = [
      words.calendar.moveQuestion(title, from: move.meeting.date, to: move.day),
      move.meeting.state == .invited ? words.calendar.invitationsAreOut : nil,
      against(move.meeting.date, move.before), against(move.day, move.after),
    ]
    let id = move.meeting.id
    return Confirmation.State(
      title: words.calendar.moveTitle, question: lines.compactMap(\.self).joined(separator: "\n"),
      move.isHarmless ? .agreed : .movesDay,
      yes: .save(
        edits, expecting: [.meeting(id): revision],
        saying: Notice(words.calendar.moved(id.rawValue, to: move.day), .good)))
  }

  // MARK: Mouse

  static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    if frame.plan.list.contains(mouse.position) { return pointAtList(mouse, &state, frame, context) }
    let day = frame.week?.day(at: mouse.position) ?? frame.plan.day(at: mouse.position, frame.sheets)
    switch ListView.Gesture(mouse, over: day?.day) {
    case .scroll(let rows): return go(to: frame.day.adding(days: 7 * rows), &state, context)
    case .press(_, let opens):
      guard let day else { return .none }
      let isAgain = state.day == day && state.pane == .days
      let outcome = isAgain ? .none : go(to: day, &state, context)
      return opens || isAgain ? run(.open, &state, context) : outcome
    case nil: return .none
    }
  }

  /// The wheel moves the cursor of the list where that has the keys, else what is in sight of it.
  private static func pointAtList(
    _ mouse: Mouse, _ state: inout State, _ frame: Frame, _ context: Context
  ) -> Outcome {
    let entry = frame.list.entry(at: mouse.position, in: frame.plan.list)
    switch ListView.Gesture(mouse, over: entry == nil ? nil : 0) {
    case .scroll(let rows) where state.pane == .list:
      return move(rows < 0 ? .up : .down, &state, frame, context)
    case .scroll(let rows):
      state.top = max(0, min(frame.list.lines.count - frame.plan.list.rows, state.top + rows))
      return .none
    case .press(_, let opens):
      let outcome = choose(entry, &state, context)
      return opens ? run(.open, &state, context) : outcome
    case nil: return .none
    }
  }
}
