import TerminalKit

/// Where the parts of the palette stand; low, so that the screen below stays in sight.
struct PalettePlan {
  let box: Rect
  let line: Rect
  let list: Rect

  /// More rows than these are scrolled.
  private static let most = 12

  init(_ context: Context, count: Int) {
    box = context.boxes.centered(columns: 64, rows: min(PalettePlan.most, max(1, count)) + 3)
    let inner = box.inset(columns: 2, rows: 1)
    line = inner.top(1)
    list = inner.droppingTop(1)
  }
}

extension Palette {
  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.keys
    let plan = frame.plan
    screen.window(plan.box, title: words.palette)
    frame.view.draw(on: &screen) { draw(frame.rows[$0], in: $1, context, on: &$2) }
    frame.view.drawScrollMark(on: &screen, in: plan.box.droppingTop(2).top(plan.list.rows))
    if frame.rows.isEmpty {
      let isCommand = verb(before: ShellLine(frame.state.editor.text)) != nil
      let text = isCommand ? context.phrases.commands.runHint : words.paletteNone
      screen.put(text, at: plan.list.origin, role: .muted, columns: plan.list.columns)
    }
    screen.put(":", at: plan.line.origin, role: .accent)
    let text = plan.line.droppingLeft(1)
    frame.state.editor.draw(
      on: &screen, at: text.origin, columns: text.columns, role: .input, focused: true, placeholder: words.paletteHint)
    guard let cursor = screen.cursor, !frame.ghost.isEmpty else { return }
    screen.put(frame.ghost, at: cursor, role: .placeholder, columns: text.maxColumn - cursor.column)
    screen.cursor = cursor
  }

  private static func draw(_ row: Row, in place: ListRow, _ context: Context, on screen: inout Screen) {
    let (name, meaning): (String, String)
    switch row {
    case .action(let action):
      let keys = KeyLabel.of(action.keys, in: context.language).first ?? ""
      let rest = screen.putRight(keys, in: place.content, role: place.role(.key))
      screen.put(action.label, at: rest.origin, role: place.role(), columns: rest.columns + 1)
      return
    case .verb(let verb):
      (name, meaning) = (":" + verb.names.prefix(2).joined(separator: ", "), context.phrases.commands.summary(verb))
    case .value(let word, let told): (name, meaning) = (word, told)
    }
    let used = screen.put(name, at: place.content.origin, role: place.role(), columns: place.content.columns)
    let rest = place.content.droppingLeft(used + 2)
    screen.put(meaning, at: rest.origin, role: place.role(.muted), columns: rest.columns)
  }
}
