package import RakorModel
import TerminalKit

/// Who may have been entered twice, over a screen: pair by pair, merged after a question.
package struct DuplicateBoard: Equatable, Sendable {
  package private(set) var list: DuplicateList
  private var cursor = ListCursor()
  /// Whether of the pair under the cursor the second entry is to stay.
  private var keepsSecond = false
  /// Whether the question is open that says what merging does.
  package private(set) var isAsking = false

  package init(_ list: DuplicateList) { self.list = list }

  private var pair: DuplicatePeople? { list.pairs.indices.contains(cursor.index) ? list.pairs[cursor.index] : nil }

  private var kept: Person? { keepsSecond ? pair?.second : pair?.first }
  private var dropped: Person? { keepsSecond ? pair?.first : pair?.second }

  /// The pairs as they are after something was saved.
  mutating func take(_ list: DuplicateList) {
    self.list = list
    keepsSecond = false
    isAsking = false
    cursor.set(cursor.index, count: list.pairs.count, height: max(1, list.pairs.count))
  }

  // MARK: Keys

  mutating func receive(_ input: Input, _ context: Context) -> OverlayResult {
    guard case .key(let key) = input else { return .stay }
    if isAsking { return answer(key, context) }
    switch key {
    case .escape, .character("q"), .control("c"): return .close
    case .down, .character("j"): move(1, context)
    case .up, .character("k"): move(-1, context)
    case .character(" "), .tab: keepsSecond.toggle()
    case .enter where pair != nil:
      if context.readOnly { return .stay(Outcome(notice: Notice(context.phrases.app.readOnly, .bad))) }
      isAsking = true
    default: break
    }
    return .stay
  }

  private mutating func move(_ offset: Int, _ context: Context) {
    keepsSecond = false
    cursor.move(by: offset, count: list.pairs.count, height: plan(Rect(context.size)).list.rows)
  }

  private mutating func answer(_ key: Key, _ context: Context) -> OverlayResult {
    switch key {
    case .character("y"), .character("Y"), .enter: return merge(context)
    case .character("n"), .character("N"), .character("t"), .character("T"), .character("q"), .escape, .control("c"):
      isAsking = false
    default: break
    }
    return .stay
  }

  /// Merges, and reads the pairs again, of which several may have been about the same person.
  private mutating func merge(_ context: Context) -> OverlayResult {
    isAsking = false
    guard let kept, let dropped else { return .stay }
    let edit = Edit.mergePeople(keep: kept.id, drop: dropped.id)
    let expecting = [kept.id, dropped.id].map { (RecordKey.person($0), list.revisions[$0] ?? 0) }
    let request = SaveRequest([edit], expecting: Dictionary(expecting) { first, _ in first })
    return .stay(Outcome(effects: [.save(request), .load(.duplicates)]))
  }

  // MARK: Drawing

  private struct Plan {
    var frame: Rect
    var titles: Rect
    var list: Rect
    var detail: Rect
    var hints: Rect
  }

  private func plan(_ bounds: Rect) -> Plan {
    let frame = bounds.centered(columns: 78, rows: list.pairs.count + 11)
    let inner = frame.inset(columns: 2, rows: 1)
    let detailRows = inner.rows >= 10 ? 6 : inner.rows >= 7 ? 4 : 0
    let body = inner.droppingTop(1).droppingBottom(1)
    return Plan(
      frame: frame, titles: inner.top(1), list: body.droppingBottom(detailRows + 1), detail: body.bottom(detailRows),
      hints: inner.bottom(1))
  }

  func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.people
    let plan = plan(screen.bounds)
    screen.fill(plan.frame, role: .text)
    screen.box(plan.frame, title: words.duplicatesTitle)
    let layout = layout(plan.list.columns - ListRow.markWidth, context)
    layout.drawHeader(on: &screen, at: Point(plan.titles.column + ListRow.markWidth, plan.titles.row))
    for index in cursor.visible(count: list.pairs.count, height: plan.list.rows) {
      let row = Rect(
        column: plan.list.column, row: plan.list.row + index - cursor.top, columns: plan.list.columns, rows: 1)
      drawPair(list.pairs[index], layout, in: row, selected: index == cursor.index, context, on: &screen)
    }
    if list.pairs.isEmpty {
      screen.put(context.phrases.remarks.noDuplicates, at: plan.list.origin, role: .muted, columns: plan.list.columns)
      screen.cursor = plan.list.origin
    }
    drawDetail(in: plan.detail, context, on: &screen)
    HintBar.draw(hints(context), on: &screen, at: plan.hints.origin, columns: plan.hints.columns)
    if isAsking, let kept, let dropped {
      Dialog(
        title: words.mergeTitle, text: words.mergeQuestion(name(kept), name(dropped)),
        choices: [("Enter y", context.phrases.app.yes), ("Esc t n", context.phrases.app.no)], titleRole: .warning
      ).draw(on: &screen)
    }
  }

  private func hints(_ context: Context) -> [(key: String, label: String)] {
    let words = context.phrases.people
    let close = (key: "Esc", label: context.phrases.keys.close)
    guard pair != nil, !context.readOnly else { return [close] }
    let space = KeyLabel.of(.character(" "), in: context.language)
    return [(key: "Enter", label: words.merge), (key: space, label: words.other), close]
  }

  private func layout(_ width: Int, _ context: Context) -> TableLayout {
    let words = context.phrases.people
    return TableLayout(
      columns: [
        TableColumn(title: words.keeps.capitalisedFirst, minimum: 12, weight: 1),
        TableColumn(title: words.goes.capitalisedFirst, minimum: 12, weight: 1),
        TableColumn(title: words.same, minimum: 16, ideal: 22, dropOrder: 1),
      ], width: width)
  }

  private func drawPair(
    _ pair: DuplicatePeople, _ layout: TableLayout, in row: Rect, selected: Bool, _ context: Context,
    on screen: inout Screen
  ) {
    let role = ListRow.role(selected: selected)
    screen.fill(row, role: role)
    let isTurned = selected && keepsSecond
    let names = isTurned ? [name(pair.second), name(pair.first)] : [name(pair.first), name(pair.second)]
    let signs = pair.signs.map(context.phrases.remarks.sign).joined(separator: ", ")
    layout.drawRow(
      names + [signs], on: &screen, at: Point(row.column + ListRow.markWidth, row.row), role: role,
      roles: selected ? [] : [nil, nil, .muted])
    ListRow.mark(row, selected: selected, on: &screen)
  }

  private func name(_ person: Person) -> String { "\(person.id.rawValue) \(person.name)" }

  /// Both entries of the pair in full, the one that stays first.
  private func drawDetail(in area: Rect, _ context: Context, on screen: inout Screen) {
    guard let kept, let dropped, !area.isEmpty else { return }
    let words = context.phrases.people
    let lines = [(words.keeps, kept), (words.goes, dropped)].map { label, person in
      (label: label, value: "\(name(person)) · \(PersonFacts.line(person, context))", role: Role.text)
    }
    let rows = MeetingFacts.rows(lines, columns: area.columns - 10, limit: area.rows / 2)
    MeetingFacts.drawRows(rows[...], in: area, labelWidth: 9, on: &screen)
  }
}
