import RakorModel
import TerminalKit

/// The list of rakor with a live filter, and the one under the cursor beside it.
package enum Meetings: Layer {
  /// What is listed, and what waits for the rakor under the cursor to be read.
  package struct State: BrowsingState {
    var list = Browser<MeetingRow>(order: .newestFirst)
    /// What to do with the rakor under the cursor once it has been read.
    var pending: Command?

    /// The list before anything has been read, newest rakor first, narrowed by a text where one is given, or with the
    /// line open in which one is typed.
    package init(filter: String = "", isSearching: Bool = false) {
      list.filter = LiveFilter(filter)
      if isSearching { list.filter.begin() }
    }

    /// The same from the last rakor of a day on, or the last one before it.
    init(at day: Day) {
      let last = MeetingPosition(
        date: day, start: TimeOfDay(hour: 23, minute: 59), id: MeetingID(rawValue: .max))
      list = Browser(order: .newestFirst, from: last)
    }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case mark(MarkMove)
    case open, new, duplicate, edit, filter, keepFilter, clearFilter, sort, copy, delete
  }

  static let bindings: [Binding<State, Command>] =
    ListMove.bindings(Command.move, rows: { state, _ in state.list.rows.count }, typing: \.isTyping)
    + [
      Binding([.enter, .character("l"), .right], .open, .open, hint: true, when: needsRow) { $0.keys.open },
      Binding(
        [.character("n"), .character("a")], .new, .change, hint: true,
        when: refusedWhenReadOnly, label: { $0.keys.new }),
      Binding([.character("e")], .edit, .change, hint: true, when: { onlyOne($0, $1).and(cannotWrite($0, $1)) }) {
        $0.keys.edit
      },
      Binding(
        [.character("d")], .duplicate, .change,
        when: { state, context in
          needsRow(state, context).and(onlyOne(state, context)).and(refusedWhenReadOnly(state, context))
        }, label: { $0.keys.duplicate }),
      Binding([.character("/")], .filter, .view, hint: true) { $0.keys.filter },
      Binding([.character("s")], .sort, .view, hint: true) { $0.keys.sort },
      Binding([.character("y")], .copy, .view, when: needsRow) { $0.keys.copy },
      Binding([.character("x"), .delete], .delete, .change, when: cannotDelete) { $0.keys.delete },
      Binding([.escape], .clearFilter, .view, hint: true, when: needsFilter) { $0.keys.clearFilter },
      Binding([.enter], .keepFilter, .view, hint: true, when: needsFilterLine) { $0.keys.keepFilter },
    ]
    + MarkMove.bindings(
      Command.mark, marked: \.list.marks.count, all: { needsWholeList($0, $1) },
      when: { state, _ in !state.isTyping && state.list.selected != nil })

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(isTyping: state.isTyping, tab: .meetings, canZoom: !MeetingsPlan(context).detail.isEmpty)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return Outcome(effects: state.list.reload(wanted(state, context), height: height(context)))
    case .resized: return Outcome(effects: state.list.fill(height: height(context)) + loadNewDetail(state, context))
    case .answered(.meetings(let filter, let order, let anchor, _), .meetings(let page)):
      guard state.list.take(page, of: filter, order, from: anchor, height: height(context)) else { return .none }
      return Outcome(effects: loadDetail(state, context) + state.list.fillAround(anchor, height: height(context)))
    case .answered(.file, .file):
      guard let command = state.pending else { return .none }
      state.pending = nil
      return withDetail(command, &state, context)
    case .command(let command): return run(command, &state, context)
    case .typed(let key): return state.list.filter.type(key) ?? begin(&state, context)
    case .pasted(let text): return state.list.filter.paste(text) ?? begin(&state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .refused: return .unused
    case .answered, .saved, .delivered: return .none
    }
  }

  /// Goes to the rakor that undo or redo brought back; one that was changed is marked no more.
  static func follow(_ committed: Committed, _ state: inout State) {
    guard committed.entry.role != .change else {
      let changed = committed.entry.change.records.compactMap { if case .meeting(let id) = $0.key { id } else { nil } }
      return state.list.unmark(changed.contains)
    }
    for record in committed.entry.change.records {
      if case .meeting(let id) = record.key, record.after != nil { return state.list.go(to: id) }
    }
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move): return self.move(move, &state, context)
    case .open:
      return state.list.selected.map { Outcome(.push(.summary(Summary.State(id: $0.meeting.id)))) } ?? .none
    case .new: return DraftBox.newMeeting(context)
    case .mark(let move):
      let effects = state.list.mark(move, height: height(context))
      return Outcome(effects: loadNewDetail(state, context) + effects)
    case .delete where !state.list.marks.isEmpty: return deleteMarked(state, context)
    case .edit, .duplicate, .delete: return withDetail(command, &state, context)
    case .copy:
      let texts = state.list.chosen.map { CopiedText.of($0.meeting, host: $0.hostName(in: context.directory), context) }
      return texts.isEmpty ? .none : Outcome(effects: [.copy(texts.joined(separator: "\n"))])
    case .filter: state.list.filter.begin()
    case .keepFilter: state.list.filter.keep()
    case .clearFilter:
      state.list.filter.clear()
      return begin(&state, context)
    case .sort:
      state.list.order = state.list.order == .newestFirst ? .oldestFirst : .newestFirst
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
    switch command {
    case .edit: return .push(.form(ScheduleForm.State(editing: file, context)))
    case .duplicate: return .push(.form(ScheduleForm.State(copying: file, context)))
    default: return .ask(.confirm(.deleteMeeting(file, context)), about: [.removeMeeting(row.meeting.id)])
    }
  }

  /// Asks once for all that are marked.
  private static func deleteMarked(_ state: State, _ context: Context) -> Outcome {
    let rows = state.list.marks.rows
    let words = context.phrases.marks
    let edits = rows.map { Edit.removeMeeting($0.meeting.id) }
    let question = Confirmation.State(
      title: context.phrases.meeting.deleteTitle, question: words.deleteMeetings(rows.count), .deletes,
      yes: .save(edits, saying: Notice(words.deletedMeetings(rows.count), .good)))
    return .ask(.confirm(question), about: edits)
  }

  static func legend(_ state: State, _ context: Context) -> [WrittenKey] {
    legend(of: state.list.marks.count, clearing: .mark(.clear), state, context)
  }

  private static func move(_ move: ListMove, _ state: inout State, _ context: Context) -> Outcome {
    let effects = state.list.move(move, height: height(context))
    return Outcome(effects: loadNewDetail(state, context) + effects)
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    switch MeetingsPlan(context).view(state).gesture(mouse) {
    case .scroll(let rows): return move(rows < 0 ? .up : .down, &state, context)
    case .press(let index, let opens):
      state.list.select(index, height: height(context))
      return opens ? run(.open, &state, context) : Outcome(effects: loadNewDetail(state, context))
    case nil: return .none
    }
  }

  private static func height(_ context: Context) -> Int { MeetingsPlan(context).rows }

  private static func wanted(_ state: State, _ context: Context) -> MeetingFilter {
    MeetingFilter(text: state.list.filter.text, forum: context.forum)
  }

  private static func begin(_ state: inout State, _ context: Context) -> Outcome {
    Outcome(effects: state.list.begin(wanted(state, context), height: height(context)))
  }

  /// Reads the rakor under the cursor, where it is shown beside the list.
  private static func loadDetail(_ state: State, _ context: Context) -> [Effect] {
    guard let row = state.list.selected, !MeetingsPlan(context).detail.isEmpty else { return [] }
    return [.load(.file(row.meeting.id))]
  }

  /// Likewise, unless it is there already.
  private static func loadNewDetail(_ state: State, _ context: Context) -> [Effect] {
    detail(state, context) == nil ? loadDetail(state, context) : []
  }

  /// The rakor under the cursor with all that belongs to it.
  static func detail(_ state: State, _ context: Context) -> MeetingFile? {
    state.list.selected.flatMap { context.file(of: $0.meeting.id) }
  }

  /// What is marked is judged when it is asked about.
  private static func cannotDelete(_ state: State, _ context: Context) -> Availability {
    state.list.marks.isEmpty || state.isTyping ? cannotWrite(state, context) : refusedWhenReadOnly(state, context)
  }

  private static func cannotWrite(_ state: State, _ context: Context) -> Availability {
    guard let meeting = state.list.selected?.meeting else { return .notMine }
    return Availability(refusedFor: whyFrozen(meeting, context))
  }
}

extension MeetingRow: BrowsedRow {
  var identity: MeetingID { meeting.id }

  static func query(
    _ filter: MeetingFilter, _ order: MeetingOrder, from anchor: PageAnchor<MeetingPosition>, limit: Int
  ) -> Query {
    .meetings(filter, order: order, anchor: anchor, limit: limit)
  }
}

/// Why a rakor cannot be written to now; nil when it can.
func whyFrozen(_ meeting: Meeting, _ context: Context) -> String? {
  if context.readOnly { return context.phrases.app.readOnly }
  guard meeting.state == .closed else { return nil }
  return context.sentence(.closed(meeting.id))
}
