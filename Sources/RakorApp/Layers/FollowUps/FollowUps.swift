package import RakorModel
import TerminalKit

/// Tindak lanjut: what the offices owe, over all rakor or of one, ticked off with Space.
package enum FollowUps: Layer {
  package struct State: Equatable, Sendable {
    /// The rakor whose tab this is; nil for the screen over all rakor.
    package let meeting: MeetingID?
    var list = PagedList<FollowUpRow, FollowUpPosition>()
    var filter = LiveFilter()
    var scope = FollowUpFilter.Scope.open
    var order = FollowUpOrder.due
    /// The office whose part Space ticks; it stays while the cursor moves, where the next one has that office.
    var office: OfficeCode?
    var onlyOffice: OfficeCode?
    var shown: FollowUpFilter?
    /// A follow-up to go to once it is read; the one under the cursor too, which may have another place by then.
    var wanted: FollowUpNumber?

    /// The follow-ups of a rakor, or of all; the cursor goes to `wanted` once that is read.
    package init(meeting: MeetingID? = nil, lookingAt wanted: FollowUpNumber? = nil) {
      self.meeting = meeting
      self.wanted = wanted
      if meeting != nil { scope = .all }
    }

    package var isTyping: Bool { filter.isTyping }

    /// The part under the cursor: that of the office last chosen, else the first still owed, else the first.
    var part: FollowUp.Part? {
      guard let parts = list.selected?.followUp.parts else { return nil }
      return parts.first { $0.office == office } ?? parts.first { $0.done == nil } ?? parts.first
    }
  }

  package enum Command: Hashable, Sendable {
    case move(ListMove)
    case tick, tickWithNote, previousOffice, nextOffice, add, edit, due, drop, progress, delete, lifeLine
    case onlyOffice, sort, copy, filter, keepFilter, clearFilter, nextTab, previousTab
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(
      isTyping: state.isTyping, tab: state.meeting == nil ? .followUps : nil, meeting: state.meeting)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared, .resized: return reload(&state, context)
    case .answered(.file(let id), .file(let file)) where id == state.meeting:
      guard let file else { return Outcome(.pop, notice: Notice(context.phrases.meeting.gone, .bad)) }
      state.list.take(Page(rows: file.followUps), from: .start, height: FollowUpsPlan(state, context).rows)
    case .answered(.followUps(let filter, let order, let anchor, _), .followUps(let page)):
      guard filter == state.shown, order == state.order else { return .none }
      state.list.take(page, from: anchor, height: FollowUpsPlan(state, context).rows)
      lookForWanted(&state, context)
    case .command(let command): return run(command, &state, context)
    case .typed(let key): return type(key, &state, context)
    case .refused: return .unused
    case .pasted(let text):
      guard state.isTyping else { return Outcome(notice: Notice(context.phrases.app.pastedOutsideText)) }
      state.filter.paste(text)
      return begin(&state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .answered, .saved, .delivered: break
    }
    return .none
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move): return self.move(move, &state, context)
    case .lifeLine: return state.list.selected.map { .push(.lifeLine(LifeLine.State(of: $0.followUp.number))) } ?? .none
    case .copy:
      let meeting = meeting(state, context)
      return state.list.selected.map { Outcome(effects: [.copy(CopiedText.of($0.followUp, at: meeting, context))]) }
        ?? .none
    case .previousOffice: chooseOffice(-1, &state)
    case .nextOffice: chooseOffice(1, &state)
    case .onlyOffice:
      state.onlyOffice = state.onlyOffice == nil ? state.part?.office : nil
      return begin(&state, context)
    case .sort:
      state.order = state.order == .due ? .age : .due
      return begin(&state, context)
    case .filter: state.filter.begin()
    case .keepFilter: state.filter.keep()
    case .clearFilter:
      state.filter.clear()
      return begin(&state, context)
    case .nextTab: return nextTab(1, &state, context)
    case .previousTab: return nextTab(-1, &state, context)
    default:
      state.office = state.part?.office ?? state.office
      return FollowUps.change(command, state, context)
    }
    return .none
  }

  private static func move(_ move: ListMove, _ state: inout State, _ context: Context) -> Outcome {
    let height = FollowUpsPlan(state, context).rows
    guard let offset = move.rows(height: height) else {
      state.list.select(move == .first ? 0 : state.list.rows.count, height: height)
      return read(&state, from: move == .first ? .start : .end, context)
    }
    let anchor = state.list.move(by: offset, height: height) { $0.position }
    guard let anchor, state.meeting == nil else { return .none }
    return Outcome(effects: [.loadAhead(page(from: anchor, state, context))])
  }

  private static func chooseOffice(_ offset: Int, _ state: inout State) {
    guard let parts = state.list.selected?.followUp.parts, let part = state.part,
      let index = parts.firstIndex(of: part)
    else { return }
    state.office = parts[(index + offset + parts.count) % parts.count].office
  }

  /// Tab goes through the tabs of the rakor, or through the scopes of the screen over all rakor.
  private static func nextTab(_ offset: Int, _ state: inout State, _ context: Context) -> Outcome {
    if let meeting = state.meeting {
      return offset > 0
        ? MeetingTabs.next(from: .followUps, of: meeting) : MeetingTabs.previous(from: .followUps, of: meeting)
    }
    let all = FollowUpFilter.Scope.allCases
    let index = all.firstIndex(of: state.scope) ?? 0
    state.scope = all[(index + offset + all.count) % all.count]
    return begin(&state, context)
  }

  private static func type(_ key: Key, _ state: inout State, _ context: Context) -> Outcome {
    switch state.filter.handle(key) {
    case .changed: begin(&state, context)
    case .unchanged: .none
    case .unused: .unused
    }
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    if mouse.kind == .press, let meeting = state.meeting,
      let tab = MeetingTabs.tab(at: mouse.position, context)
    {
      return Outcome(.replace(tab.layer(of: meeting)))
    }
    let plan = FollowUpsPlan(state, context)
    switch mouse.kind {
    case .wheelUp: return move(.up, &state, context)
    case .wheelDown: return move(.down, &state, context)
    case .press, .doublePress:
      guard plan.list.contains(mouse.position) else { return .none }
      let index = state.list.cursor.top + mouse.position.row - plan.list.row
      guard state.list.rows.indices.contains(index) else { return .none }
      state.list.select(index, height: plan.rows)
      return .none
    }
  }

  private static func reload(_ state: inout State, _ context: Context) -> Outcome {
    if let meeting = state.meeting { return .load(.file(meeting)) }
    guard state.shown == wanted(state, context) else { return begin(&state, context) }
    state.wanted = state.wanted ?? state.list.selected?.followUp.number
    guard let first = state.list.rows.first, state.list.hasEarlier else { return read(&state, from: .start, context) }
    return read(&state, from: .at(first.position), context)
  }

  private static func begin(_ state: inout State, _ context: Context) -> Outcome {
    guard state.meeting == nil else { return .none }
    state.list.reset()
    state.shown = wanted(state, context)
    return read(&state, from: .start, context)
  }

  private static func read(
    _ state: inout State, from anchor: PageAnchor<FollowUpPosition>, _ context: Context
  ) -> Outcome {
    state.meeting == nil ? .load(page(from: anchor, state, context)) : .none
  }

  private static func page(
    from anchor: PageAnchor<FollowUpPosition>, _ state: State, _ context: Context
  ) -> Query {
    let ahead = FollowUpsPlan(state, context).rows * 2
    let limit =
      switch anchor {
      case .start, .at: max(ahead, state.list.rows.count)
      case .after, .before, .end: ahead
      }
    return .followUps(wanted(state, context), order: state.order, anchor: anchor, limit: limit)
  }

  private static func lookForWanted(_ state: inout State, _ context: Context) {
    guard let number = state.wanted else { return }
    state.wanted = nil
    guard let index = state.list.rows.firstIndex(where: { $0.followUp.number == number }) else { return }
    state.list.select(index, height: FollowUpsPlan(state, context).rows)
  }
}
