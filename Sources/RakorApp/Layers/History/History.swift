package import RakorModel
import TerminalKit

/// Riwayat: who changed what in one rakor and when, the newest first, and the way back from there.
package enum History: Layer {
  /// What is listed, and the change that undo would take back.
  package struct State: BrowsingState {
    package let meeting: MeetingID
    var list = Browser<HistoryRow>(order: .newestFirst)
    /// The newest change of this user that holds, of whatever rakor.
    var nextUndo: LaterChange?
    var nextUndoNumber: Int?

    /// The history of a rakor before anything has been read.
    package init(of meeting: MeetingID) { self.meeting = meeting }

    /// Why the change under the cursor is not the one that undo would take back; nil where it is.
    func hindrance(_ context: Context) -> String? {
      guard let row = list.selected, row.entry.number != nextUndoNumber else { return nil }
      let words = context.phrases.history
      guard row.isOwn else { return words.notOwn(row.entry.who) }
      switch (row.entry.role, row.standing) {
      case (.undo, _): return words.isUndo
      case (_, .undone): return words.isUndone
      case (.redo, _): return words.isRedo
      case (_, .settled): return words.wasUndone
      case (_, .done): return nextUndo.map { context.sentence(.undoneFirst($0)) }
      }
    }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case open, undo, sort, copy, filter, keepFilter, clearFilter, nextTab, previousTab
  }

  static let bindings: [Binding<State, Command>] =
    ListMove.bindings(Command.move, rows: { state, _ in state.list.rows.count }, typing: \.isTyping) + [
      Binding([.enter, .character("l"), .right], .open, .open, hint: true, when: needsRow) { $0.history.open },
      Binding([.character("u")], .undo, .change, hint: true, when: canUndo) { $0.history.undo },
      Binding([.character("u")], .undo, .change, when: cannotUndo) { $0.history.undo },
      Binding([.tab], .nextTab, .move, hint: true) { $0.keys.nextTab },
      Binding([.backTab], .previousTab, .move) { $0.keys.previousTab },
      Binding([.character("/")], .filter, .view, hint: true) { $0.keys.filter },
      Binding([.character("s")], .sort, .view) { $0.keys.sort },
      Binding([.character("y")], .copy, .view, when: needsRow) { $0.keys.copy },
      Binding([.escape], .clearFilter, .view, hint: true, when: needsFilter) { $0.keys.clearFilter },
      Binding([.enter], .keepFilter, .view, hint: true, when: needsFilterLine) { $0.keys.keepFilter },
    ]

  private static func canUndo(_ state: State, _ context: Context) -> Availability {
    guard !context.readOnly, needsRow(state, context) == .works else { return .notMine }
    return state.hindrance(context) == nil ? .works : .notMine
  }

  /// The key for what it cannot do here, so that it takes back nothing else; why is then said.
  private static func cannotUndo(_ state: State, _ context: Context) -> Availability {
    guard !context.readOnly, state.hindrance(context) != nil else { return .notMine }
    return needsRow(state, context)
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(isTyping: state.isTyping, meeting: state.meeting)
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared:
      let reading = state.list.reload(wanted(state, context), height: height(context))
      return Outcome(effects: [.load(.summary(state.meeting))] + reading)
    case .resized: return Outcome(effects: state.list.fill(height: height(context)))
    case .answered(.summary(state.meeting), .file(nil)): return MeetingTabs.gone(context)
    case .answered(.history(let filter, let order, let anchor, _), .history(let page)):
      if state.list.take(page.rows, of: filter, order, from: anchor, height: height(context)) {
        (state.nextUndo, state.nextUndoNumber) = (page.nextUndo, page.nextUndoNumber)
      }
    case .command(let command): return run(command, &state, context)
    case .typed(let key): return state.list.filter.type(key) ?? begin(&state, context)
    case .pasted(let text): return state.list.filter.paste(text) ?? begin(&state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .refused: return .unused
    case .answered, .saved, .delivered: break
    }
    return .none
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    switch command {
    case .move(let move): return Outcome(effects: state.list.move(move, height: height(context)))
    case .open: return open(state, context)
    case .undo:
      if let hindrance = state.hindrance(context) { return Outcome(notice: Notice(hindrance, .bad)) }
      return Outcome(effects: state.list.selected.map { [.undoEntry($0.entry.number)] } ?? [])
    case .sort:
      state.list.order = state.list.order == .newestFirst ? .oldestFirst : .newestFirst
      return begin(&state, context)
    case .copy:
      return Outcome(effects: state.list.selected.map { [.copy(text(of: $0, state, context).copied)] } ?? [])
    case .filter: state.list.filter.begin()
    case .keepFilter: state.list.filter.keep()
    case .clearFilter:
      state.list.filter.clear()
      return begin(&state, context)
    case .nextTab: return MeetingTabs.next(from: .history, of: state.meeting)
    case .previousTab: return MeetingTabs.previous(from: .history, of: state.meeting)
    }
    return .none
  }

  /// All of a change over the screen, also what has no room beside the list.
  private static func open(_ state: State, _ context: Context) -> Outcome {
    guard let row = state.list.selected else { return .none }
    let title = context.phrases.history.entryTitle(row.entry.number)
    return .push(.text(TextSheet.State(title, text(of: row, state, context).paragraphs)))
  }

  /// The words of a row, in the names of the rakor in view.
  static func text(of row: HistoryRow, _ state: State, _ context: Context) -> HistoryText {
    HistoryText(row, at: context.file(of: state.meeting)?.meeting, context)
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    if let outcome = MeetingTabs.press(mouse, in: .history, of: state.meeting, context) { return outcome }
    switch HistoryPlan(context).view(state).gesture(mouse) {
    case .scroll(let rows): return run(.move(rows < 0 ? .up : .down), &state, context)
    case .press(let index, let opens):
      state.list.select(index, height: height(context))
      if opens { return open(state, context) }
    case nil: break
    }
    return .none
  }

  private static func height(_ context: Context) -> Int { HistoryPlan(context).rows }

  private static func begin(_ state: inout State, _ context: Context) -> Outcome {
    Outcome(effects: state.list.begin(wanted(state, context), height: height(context)))
  }
}

extension HistoryRow: BrowsedRow {
  var identity: Int { entry.number }
  var position: Int { entry.number }

  static func query(_ filter: HistoryFilter, _ order: HistoryOrder, from anchor: PageAnchor<Int>, limit: Int) -> Query {
    .history(filter, order: order, anchor: anchor, limit: limit)
  }
}
