import RakorModel
import TerminalKit

/// The list of rakor with a live filter, and the one under the cursor beside it.
package enum Meetings: Layer {
  package struct State: Equatable, Sendable {
    var list = PagedList<MeetingRow, MeetingPosition>()
    var filter = LiveFilter()
    var order = MeetingOrder.newestFirst
    /// What the list was read with; another forum or text begins it anew.
    var shown: MeetingFilter?
    /// What to do with the rakor under the cursor once it has been read.
    var pending: Command?

    /// The list before anything has been read, newest rakor first.
    package init() {}

    package var isTyping: Bool { filter.isTyping }
  }

  package enum Command: Hashable, Sendable {
    case move(ListMove)
    case open, new, edit, filter, keepFilter, clearFilter, sort, copy, delete
  }

  static let bindings: [Binding<State, Command>] =
    ListMove.bindings(Command.move, rows: { state, _ in state.list.rows.count }, typing: \.isTyping) + [
      Binding(
        [.enter, .character("l"), .right], .open, .open, hint: true,
        unavailable: { state, _ in state.isTyping || state.list.selected == nil ? "" : nil }, label: { $0.keys.open }),
      Binding(
        [.character("n"), .character("a")], .new, .change, hint: true,
        unavailable: { refusedWhenReadOnly($0, $1) }, label: { $0.keys.new }),
      Binding(
        [.character("e")], .edit, .change, hint: true, unavailable: { cannotWrite($0, $1) },
        label: { $0.keys.edit }),
      Binding([.character("/")], .filter, .view, hint: true) { $0.keys.filter },
      Binding([.character("s")], .sort, .view, hint: true) { $0.keys.sort },
      Binding(
        [.character("y")], .copy, .view,
        unavailable: { state, _ in state.isTyping || state.list.selected == nil ? "" : nil }, label: { $0.keys.copy }),
      Binding(
        [.character("x"), .delete], .delete, .change, unavailable: { cannotWrite($0, $1) },
        label: { $0.keys.delete }),
      Binding(
        [.escape], .clearFilter, .view, hint: true,
        unavailable: { state, _ in state.isTyping || !state.filter.text.isEmpty ? nil : "" },
        label: { $0.keys.clearFilter }),
      Binding(
        [.enter], .keepFilter, .view, hint: true, unavailable: { state, _ in state.isTyping ? nil : "" },
        label: { $0.keys.keepFilter }),
    ]

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(isTyping: state.isTyping, tab: .meetings)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared, .resized: return reload(&state, context)
    case .answered(.meetings(let filter, let order, let anchor, _), .meetings(let page)):
      guard filter == state.shown, order == state.order else { return .none }
      state.list.take(page, from: anchor, height: MeetingsPlan(context).rows)
      return loadDetail(state, context)
    case .answered(.file, .file):
      guard let command = state.pending else { return .none }
      state.pending = nil
      return withDetail(command, &state, context)
    case .command(let command): return run(command, &state, context)
    case .typed(let key): return type(key, &state, context)
    case .pasted(let text):
      guard state.isTyping else { return Outcome(notice: Notice(context.phrases.app.pastedOutsideText)) }
      state.filter.paste(text)
      return begin(&state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .refused: return .unused
    case .answered, .saved, .delivered: return .none
    }
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move): return self.move(move, &state, context)
    case .open:
      return state.list.selected.map { Outcome(.push(.summary(Summary.State(id: $0.meeting.id)))) } ?? .none
    case .new: return Outcome(.push(.form(ScheduleForm.State(new: context))))
    case .edit, .delete: return withDetail(command, &state, context)
    case .copy:
      guard let row = state.list.selected else { return .none }
      let text = CopiedText.of(row.meeting, host: row.hostName(in: context.directory), context)
      return Outcome(effects: [.copy(text)])
    case .filter: state.filter.begin()
    case .keepFilter: state.filter.keep()
    case .clearFilter:
      state.filter.clear()
      return begin(&state, context)
    case .sort:
      state.order = state.order == .newestFirst ? .oldestFirst : .newestFirst
      return begin(&state, context)
    }
    return .none
  }

  /// Carries out what needs the whole rakor, reading it first where it is not shown.
  private static func withDetail(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    guard let row = state.list.selected else { return .none }
    guard let file = detail(state, context) else {
      state.pending = command
      return .load(.file(row.meeting.id))
    }
    return command == .edit
      ? Outcome(.push(.form(ScheduleForm.State(editing: file, context))))
      : .ask(.confirm(.deleteMeeting(file, context)), about: [.removeMeeting(row.meeting.id)])
  }

  private static func move(_ move: ListMove, _ state: inout State, _ context: Context) -> Outcome {
    let height = MeetingsPlan(context).rows
    guard let offset = move.rows(height: height) else {
      if move == .first { state.list.select(0, height: height) }
      return read(&state, from: move == .first ? .start : .end, context)
    }
    let anchor = state.list.move(by: offset, height: height) { $0.position }
    let detail = loadDetail(state, context)
    guard let anchor else { return detail }
    return Outcome(effects: detail.effects + [.loadAhead(page(from: anchor, state, context))])
  }

  private static func type(_ key: Key, _ state: inout State, _ context: Context) -> Outcome {
    switch state.filter.handle(key) {
    case .changed: begin(&state, context)
    case .unchanged: .none
    case .unused: .unused
    }
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let plan = MeetingsPlan(context)
    switch mouse.kind {
    case .wheelUp: return move(.up, &state, context)
    case .wheelDown: return move(.down, &state, context)
    case .press, .doublePress:
      guard plan.list.contains(mouse.position) else { return .none }
      let index = state.list.cursor.top + mouse.position.row - plan.list.row
      guard state.list.rows.indices.contains(index) else { return .none }
      state.list.select(index, height: plan.rows)
      return mouse.kind == .doublePress ? run(.open, &state, context) : loadDetail(state, context)
    }
  }

  private static func wanted(_ state: State, _ context: Context) -> MeetingFilter {
    MeetingFilter(text: state.filter.text, forum: context.forum)
  }

  /// Reads the list anew where it stands, so that a save or another window's change shows without a jump.
  private static func reload(_ state: inout State, _ context: Context) -> Outcome {
    guard state.shown == wanted(state, context) else { return begin(&state, context) }
    guard let first = state.list.rows.first, state.list.hasEarlier else { return read(&state, from: .start, context) }
    return read(&state, from: .at(first.position), context)
  }

  private static func begin(_ state: inout State, _ context: Context) -> Outcome {
    state.list.reset()
    state.shown = wanted(state, context)
    return read(&state, from: .start, context)
  }

  private static func read(
    _ state: inout State, from anchor: PageAnchor<MeetingPosition>, _ context: Context
  ) -> Outcome {
    .load(page(from: anchor, state, context))
  }

  private static func page(
    from anchor: PageAnchor<MeetingPosition>, _ state: State, _ context: Context
  ) -> Query {
    let ahead = MeetingsPlan(context).rows * 2
    let limit =
      switch anchor {
      case .start, .at: max(ahead, state.list.rows.count)
      case .after, .before, .end: ahead
      }
    return .meetings(wanted(state, context), order: state.order, anchor: anchor, limit: limit)
  }

  /// Reads the rakor under the cursor, where it is shown beside the list.
  private static func loadDetail(_ state: State, _ context: Context) -> Outcome {
    guard let row = state.list.selected, !MeetingsPlan(context).detail.isEmpty else { return .none }
    return .load(.file(row.meeting.id))
  }

  /// The rakor under the cursor with all that belongs to it.
  static func detail(_ state: State, _ context: Context) -> MeetingFile? {
    state.list.selected.flatMap { context.file(of: $0.meeting.id) }
  }

  private static func cannotWrite(_ state: State, _ context: Context) -> String? {
    guard let meeting = state.list.selected?.meeting else { return "" }
    return whyFrozen(meeting, context)
  }
}

/// Why a rakor cannot be written to now; nil when it can.
func whyFrozen(_ meeting: Meeting, _ context: Context) -> String? {
  if context.readOnly { return context.phrases.app.readOnly }
  guard meeting.state == .closed else { return nil }
  return context.phrases.refusal.sentence(for: .closed(meeting.id), directory: context.directory)
}
