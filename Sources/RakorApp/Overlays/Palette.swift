import RakorModel
import TerminalKit

/// Every action of the screen below, narrowed by what is typed; Enter does what its key would.
package struct Palette: Equatable, Sendable {
  var editor = LineEditor(limit: 60)
  var cursor = ListCursor()

  package init() {}

  mutating func receive(_ input: Input, _ context: Context, hints: [KeyHint]) -> OverlayResult {
    let actions = actions(among: hints, context)
    let height = PalettePlan(context, count: actions.count).list.rows
    switch input {
    case .key(.escape), .key(.control("c")): return .close
    case .key(.enter): return run(actions)
    case .key(.down), .key(.control("n")): move(1, actions.count, height)
    case .key(.up), .key(.control("p")): move(-1, actions.count, height)
    case .key(.pageDown): move(height, actions.count, height)
    case .key(.pageUp): move(-height, actions.count, height)
    case .key(let key): edit { _ = $0.handle(key) }
    case .paste(let text): edit { $0.insert(text) }
    case .mouse(let mouse): return point(mouse, actions, PalettePlan(context, count: actions.count).list)
    }
    return .stay
  }

  private func run(_ actions: [KeyHint]) -> OverlayResult {
    guard actions.indices.contains(cursor.index), let key = actions[cursor.index].keys.first else { return .stay }
    return .press(key)
  }

  private mutating func move(_ offset: Int, _ count: Int, _ height: Int) {
    cursor.move(by: offset, count: count, height: height)
  }

  private mutating func edit(_ change: (inout LineEditor) -> Void) {
    let before = editor.text
    change(&editor)
    if editor.text != before { cursor = ListCursor() }
  }

  private mutating func point(_ mouse: Mouse, _ actions: [KeyHint], _ list: Rect) -> OverlayResult {
    switch mouse.kind {
    case .wheelDown: move(1, actions.count, list.rows)
    case .wheelUp: move(-1, actions.count, list.rows)
    case .press, .doublePress:
      let index = cursor.visible(count: actions.count, height: list.rows).lowerBound + mouse.position.row - list.row
      guard list.contains(mouse.position), actions.indices.contains(index) else { return .stay }
      cursor.set(index, count: actions.count, height: list.rows)
      if mouse.kind == .doublePress { return run(actions) }
    }
    return .stay
  }

  /// The actions that the typed text leaves: first those that have it as it stands, then those that have its letters in
  /// their order; moving comes last.
  func actions(among hints: [KeyHint], _ context: Context) -> [KeyHint] {
    // The digits begin the number that they are the first of, so there is no one key to choose.
    let all = hints.filter { $0.keys != KeyLabel.digits && !$0.keys.contains(.character(":")) }
    let ordered = all.filter { $0.group != .move } + all.filter { $0.group == .move }
    let typed = editor.text.lowercased().filter { !$0.isWhitespace }
    let labels = ordered.map { (hint: $0, text: $0.label.lowercased().filter { !$0.isWhitespace }) }
    return labels.filter { $0.text.contains(typed) || typed.isEmpty }.map(\.hint)
      + labels.filter { !typed.isEmpty && !$0.text.contains(typed) && Self.letters(of: typed, areIn: $0.text) }.map(
        \.hint)
  }

  private static func letters(of typed: String, areIn text: String) -> Bool {
    var rest = text[...]
    for letter in typed {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  func draw(_ context: Context, hints: [KeyHint], on screen: inout Screen) {
    let words = context.phrases.keys
    let actions = actions(among: hints, context)
    let plan = PalettePlan(context, count: actions.count)
    screen.fill(plan.box, role: .text)
    screen.box(plan.box, title: words.palette)
    for (row, index) in cursor.visible(count: actions.count, height: plan.list.rows).enumerated() {
      let line = Rect(column: plan.list.column, row: plan.list.row + row, columns: plan.list.columns, rows: 1)
      draw(actions[index], in: line, selected: index == cursor.index, context, on: &screen)
    }
    ScrollMark(visible: cursor.visible(count: actions.count, height: plan.list.rows), count: actions.count)
      .draw(on: &screen, in: Rect(column: plan.box.maxColumn - 1, row: plan.list.row, columns: 1, rows: plan.list.rows))
    if actions.isEmpty { screen.put(words.paletteNone, at: plan.list.origin, role: .muted, columns: plan.list.columns) }
    HintBar.draw(
      [(key: "Enter", label: words.run), (key: "↑↓", label: words.choose), (key: "Esc", label: words.close)],
      on: &screen, at: plan.foot, columns: plan.list.columns)
    screen.put(":", at: plan.line.origin, role: .accent)
    let text = plan.line.droppingLeft(1)
    editor.draw(
      on: &screen, at: text.origin, columns: text.columns, role: .input, focused: true, placeholder: words.paletteHint)
  }

  private func draw(
    _ action: KeyHint, in line: Rect, selected: Bool, _ context: Context, on screen: inout Screen
  ) {
    let keys = KeyLabel.of(action.keys, in: context.language).first ?? ""
    let width = TextWidth.columns(of: keys)
    ListRow.draw(action.label, in: line.droppingRight(width + 1), selected: selected, focused: false, on: &screen)
    let role: Role = selected ? ListRow.role(selected: true, focused: false) : .key
    screen.fill(line.right(width + 1), role: selected ? role : .text)
    screen.put(keys, at: Point(line.maxColumn - width, line.row), role: role)
  }
}

/// Where the parts of the palette stand; low, so that the screen below stays in sight.
private struct PalettePlan {
  let box: Rect
  let line: Rect
  let list: Rect
  let foot: Point

  /// More rows than these are scrolled.
  private static let most = 12

  init(_ context: Context, count: Int) {
    box = Rect(context.size).centered(columns: 50, rows: min(PalettePlan.most, max(1, count)) + 4)
    let inner = box.inset(columns: 2, rows: 1)
    line = inner.top(1)
    list = inner.droppingTop(1).droppingBottom(1)
    foot = Point(inner.column, inner.maxRow - 1)
  }
}
