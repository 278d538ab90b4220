package import RakorModel
import TerminalKit

/// Who may have been entered twice, over a screen: pair by pair, merged after a question.
package enum DuplicateBoard: Layer {
  /// The pairs as they were read, and which of the one under the cursor stays.
  package struct State: Equatable, Sendable {
    package internal(set) var list: DuplicateList
    var cursor = ListCursor()
    /// Whether of the pair under the cursor the second entry is to stay.
    var keepsSecond = false

    init(_ list: DuplicateList) { self.list = list }

    var pair: DuplicatePeople? { list.pairs.indices.contains(cursor.index) ? list.pairs[cursor.index] : nil }

    var kept: Person? { keepsSecond ? pair?.second : pair?.first }
    var dropped: Person? { keepsSecond ? pair?.first : pair?.second }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case turn, merge
  }

  static let bindings: [Binding<State, Command>] =
    [
      Binding([.enter], .merge, .change, hint: true, when: cannotMerge) { $0.people.merge },
      Binding([.character(" "), .tab], .turn, .change, hint: true, when: cannotMerge) { $0.people.other },
    ] + ListMove.bindings(Command.move, rows: { state, _ in state.list.pairs.count })

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    // Several pairs may have been about one person.
    case .appeared: return .load(.duplicates)
    case .answered(.duplicates, .duplicates(let list)):
      state.list = list
      state.keepsSecond = false
      state.cursor.set(state.cursor.index, count: list.pairs.count, height: max(1, list.pairs.count))
    case .command(.move(let move)):
      state.keepsSecond = false
      state.cursor.move(move, count: state.list.pairs.count, height: plan(state, context).list.rows)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .command(.turn): state.keepsSecond.toggle()
    case .command(.merge): return askToMerge(state, context)
    case .refused(.marksDiffer(_, _, let disputes)): return askAboutMarks(disputes, state, context)
    case .typed, .refused: return .unused
    case .resized, .pasted, .answered, .saved, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false) }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let before = state.cursor.index
    defer { if state.cursor.index != before { state.keepsSecond = false } }
    let view = view(state, context)
    switch view.gesture(mouse) {
    case .scroll(let rows): state.cursor.move(by: rows, count: view.count, height: view.area.rows)
    case .press(let index, let opens):
      state.cursor.set(index, count: view.count, height: view.area.rows)
      if opens { return hindrance(to: .merge, state, context) ?? askToMerge(state, context) }
    case nil: break
    }
    return .none
  }

  private static func cannotMerge(_ state: State, _ context: Context) -> Availability {
    state.pair == nil ? .notMine : refusedWhenReadOnly(state, context)
  }

  private static func askToMerge(_ state: State, _ context: Context) -> Outcome {
    guard let kept = state.kept, let dropped = state.dropped else { return .none }
    let words = context.phrases.people
    return .push(
      .confirm(
        Confirmation.State(
          title: words.mergeTitle, question: words.mergeQuestion(name(kept), name(dropped)),
          yes: merge(kept, dropped, nil, state))))
  }

  /// Names the rakor at which both are marked, and not alike, before one of the marks gives way.
  private static func askAboutMarks(_ disputes: [MarkDispute], _ state: State, _ context: Context) -> Outcome {
    guard let kept = state.kept, let dropped = state.dropped else { return .none }
    let words = context.phrases.people
    return .push(
      .confirm(
        Confirmation.State(
          title: words.mergeTitle, question: words.marksQuestion(words.disputes(disputes)), .mergesMarks,
          yes: merge(kept, dropped, .present, state))))
  }

  private static func merge(_ kept: Person, _ dropped: Person, _ marks: MergedMarks?, _ state: State) -> Outcome {
    let expecting = [kept.id, dropped.id].map { (RecordKey.person($0), state.list.revisions[$0] ?? 0) }
    return .save(
      [.mergePeople(keep: kept.id, drop: dropped.id, marks: marks)],
      expecting: Dictionary(expecting) { first, _ in first })
  }

  // MARK: Drawing

  private struct Plan {
    var frame: Rect
    var titles: Rect
    var list: Rect
    var detail: Rect
  }

  private static func plan(_ state: State, _ context: Context) -> Plan {
    let frame = context.boxes.centered(columns: 78, rows: state.list.pairs.count + 10)
    let inner = frame.inset(columns: 2, rows: 1)
    let detailRows = inner.rows >= 9 ? 6 : inner.rows >= 6 ? 4 : 0
    let body = inner.droppingTop(1)
    return Plan(
      frame: frame, titles: inner.top(1), list: body.droppingBottom(detailRows + 1), detail: body.bottom(detailRows))
  }

  private static func view(_ state: State, _ context: Context) -> ListView {
    ListView(count: state.list.pairs.count, cursor: state.cursor, in: plan(state, context).list)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.people
    let (list, cursor) = (state.list, state.cursor)
    let plan = plan(state, context)
    screen.window(plan.frame, title: words.duplicatesTitle)
    let layout = layout(plan.list.columns - ListRow.markWidth, context)
    view(state, context).draw(layout, titles: plan.titles, on: &screen) {
      cells(list.pairs[$0], turned: $0 == cursor.index && state.keepsSecond, context)
    }
    if list.pairs.isEmpty {
      screen.put(context.phrases.remarks.noDuplicates, at: plan.list.origin, role: .muted, columns: plan.list.columns)
    }
    drawDetail(state, in: plan.detail, context, on: &screen)
  }

  private static func layout(_ width: Int, _ context: Context) -> TableLayout {
    let words = context.phrases.people
    return TableLayout(
      columns: [
        TableColumn(title: words.keeps.capitalisedFirst, minimum: 12, weight: 1),
        TableColumn(title: words.goes.capitalisedFirst, minimum: 12, weight: 1),
        TableColumn(title: words.same, minimum: 16, ideal: 22, dropOrder: 1),
      ], width: width)
  }

  private static func cells(_ pair: DuplicatePeople, turned: Bool, _ context: Context) -> ListView.Cells {
    let names = turned ? [name(pair.second), name(pair.first)] : [name(pair.first), name(pair.second)]
    let signs = pair.signs.map(context.phrases.remarks.sign).joined(separator: ", ")
    return ListView.Cells(names + [signs], roles: [nil, nil, .muted])
  }

  private static func name(_ person: Person) -> String { "\(person.id.rawValue) \(person.name)" }

  /// Both entries of the pair in full, the one that stays first.
  private static func drawDetail(_ state: State, in area: Rect, _ context: Context, on screen: inout Screen) {
    guard let kept = state.kept, let dropped = state.dropped, !area.isEmpty else { return }
    let words = context.phrases.people
    let lines = [(words.keeps, kept), (words.goes, dropped)].map { label, person in
      LabelledLine(label, "\(name(person)) · \(PersonFacts.line(person, context))")
    }
    LabelledLines(lines, columns: area.columns, labelWidth: 9, limit: area.rows / 2).draw(on: &screen, in: area)
  }
}
