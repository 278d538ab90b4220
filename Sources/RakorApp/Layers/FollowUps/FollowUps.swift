package import RakorModel
import TerminalKit

/// Tindak lanjut: what the offices owe, over all rakor or of one, ticked off with Space.
package enum FollowUps: Layer {
  /// What is listed, in what order, and the office whose part is chosen.
  package struct State: BrowsingState {
    /// The rakor whose tab this is; nil for the screen over all rakor.
    package let meeting: MeetingID?
    var list: Browser<FollowUpRow>
    var scope = FollowUpFilter.Scope.open
    /// The office whose part Space ticks; it stays while the cursor moves, where the next one has that office.
    var office: OfficeCode?
    var onlyOffice: OfficeCode?

    /// The follow-ups of a rakor, or of all; the cursor goes to `wanted` once that is read.
    package init(meeting: MeetingID? = nil, lookingAt wanted: FollowUpNumber? = nil) {
      self.meeting = meeting
      list = Browser(order: .due, lookingAt: wanted)
      if meeting != nil { scope = .all }
    }

    /// The part under the cursor: that of the office last chosen, else the first still owed, else the first.
    var part: FollowUp.Part? {
      list.selected.flatMap(part)
    }

    /// The part of a row, likewise.
    func part(of row: FollowUpRow) -> FollowUp.Part? {
      let parts = row.followUp.parts
      return parts.first { $0.office == office } ?? parts.first { $0.done == nil } ?? parts.first
    }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case mark(MarkMove)
    case tick, tickWithNote, previousOffice, nextOffice, add, edit, due, drop, progress, delete, lifeLine
    case onlyOffice, sort, copy, filter, keepFilter, clearFilter, nextTab, previousTab
  }

  static func legend(_ state: State, _ context: Context) -> [WrittenKey] {
    legend(of: state.list.marks.count, clearing: .mark(.clear), state, context)
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(
      isTyping: state.isTyping, tab: state.meeting == nil ? .followUps : nil, meeting: state.meeting,
      canZoom: !FollowUpsPlan(state, context).detail.isEmpty)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return reload(&state, context)
    case .resized: return Outcome(effects: state.list.fill(height: height(state, context)))
    case .answered(.file(let id), .file(let file)) where id == state.meeting:
      guard let file else { return MeetingTabs.gone(context) }
      list(file, &state, context)
    case .answered(.followUps(let filter, let order, let anchor, _), .followUps(let page)):
      _ = state.list.take(page, of: filter, order, from: anchor, height: height(state, context))
    case .command(let command): return run(command, &state, context)
    case .typed(let key): return state.list.filter.type(key) ?? begin(&state, context)
    case .pasted(let text): return state.list.filter.paste(text) ?? begin(&state, context)
    case .refused: return .unused
    case .mouse(let mouse): return point(mouse, &state, context)
    case .answered, .saved, .delivered: break
    }
    return .none
  }

  /// Keeps what was changed under the cursor in sight, and goes to what undo or redo brought back.
  static func follow(_ committed: Committed, _ state: inout State) {
    if committed.entry.role == .change {
      let changed = committed.entry.change.records.compactMap { if case .followUp(let id) = $0.key { id } else { nil } }
      state.list.unmark(changed.contains)
    }
    for record in committed.entry.change.records {
      guard case .followUp(let number) = record.key, case .followUp(let followUp)? = record.after else { continue }
      if committed.entry.role != .change { return state.list.go(to: number) }
      guard var row = state.list.selected, row.identity == number else { continue }
      row.followUp = followUp
      row.revision = committed.revisions[record.key] ?? row.revision
      state.list.keep(row)
    }
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move): return Outcome(effects: state.list.move(move, height: height(state, context)))
    case .lifeLine: return state.list.selected.map { .push(.lifeLine(LifeLine.State(of: $0.followUp.number))) } ?? .none
    case .mark(let move): return Outcome(effects: state.list.mark(move, height: height(state, context)))
    case .copy:
      let meeting = meeting(state, context)
      let texts = state.list.chosen.map { CopiedText.of($0.followUp, at: meeting, context) }
      return texts.isEmpty ? .none : Outcome(effects: [.copy(texts.joined(separator: "\n"))])
    case .previousOffice: chooseOffice(-1, &state)
    case .nextOffice: chooseOffice(1, &state)
    case .onlyOffice:
      state.onlyOffice = state.onlyOffice == nil ? state.part?.office : nil
      return begin(&state, context)
    case .sort:
      state.list.order = state.list.order == .due ? .age : .due
      return begin(&state, context)
    case .filter: state.list.filter.begin()
    case .keepFilter: state.list.filter.keep()
    case .clearFilter:
      state.list.filter.clear()
      return begin(&state, context)
    case .nextTab: return nextTab(1, &state, context)
    case .previousTab: return nextTab(-1, &state, context)
    default:
      state.office = state.part?.office ?? state.office
      return FollowUps.change(command, state, context)
    }
    return .none
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

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    if let meeting = state.meeting, let outcome = MeetingTabs.press(mouse, in: .followUps, of: meeting, context) {
      return outcome
    }
    switch FollowUpsPlan(state, context).view(state).gesture(mouse) {
    case .scroll(let rows): return run(.move(rows < 0 ? .up : .down), &state, context)
    case .press(let index, let opens):
      state.list.select(index, height: height(state, context))
      if opens { return hindrance(to: .edit, state, context) ?? run(.edit, &state, context) }
    case nil: break
    }
    return .none
  }

  private static func height(_ state: State, _ context: Context) -> Int { FollowUpsPlan(state, context).rows }

  private static func reload(_ state: inout State, _ context: Context) -> Outcome {
    guard let meeting = state.meeting else {
      return Outcome(effects: state.list.reload(wanted(state, context), height: height(state, context)))
    }
    state.list.keepRow()
    return .load(.file(meeting))
  }

  /// Lists those of one rakor, all or those that the filter finds.
  private static func list(_ file: MeetingFile, _ state: inout State, _ context: Context) {
    let rows = file.followUps.filter { row in
      let owners = row.followUp.parts.map { context.directory.shortName($0.office, at: file.meeting) }
      return state.list.filter.text.isEmpty
        || state.list.filter.finds(row.followUp.facts.texts(for: .copying) + owners + [String(row.identity.rawValue)])
    }
    state.list.take(Page(rows: rows), height: height(state, context))
  }

  private static func begin(_ state: inout State, _ context: Context) -> Outcome {
    if let meeting = state.meeting {
      if let file = context.file(of: meeting) { list(file, &state, context) }
      return .none
    }
    return Outcome(effects: state.list.begin(wanted(state, context), height: height(state, context)))
  }
}

extension FollowUpRow: BrowsedRow {
  var identity: FollowUpNumber { followUp.number }

  static func query(
    _ filter: FollowUpFilter, _ order: FollowUpOrder, from anchor: PageAnchor<FollowUpPosition>, limit: Int
  ) -> Query {
    .followUps(filter, order: order, anchor: anchor, limit: limit)
  }
}
