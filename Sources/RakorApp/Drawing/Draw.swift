import RakorModel
package import TerminalKit

/// The whole picture of a state.
///
/// Pure: the terminal shows what is returned, tests compare it as text.
package func draw(_ state: AppState) -> Screen { SaidKey.naming(state.context.keys) { drawn(state) } }

private func drawn(_ state: AppState) -> Screen {
  let context = state.context
  var screen = Screen(size: context.size)
  screen.windowTitle = "rakor"
  let layout = context.layout
  guard !layout.isTooSmall else {
    let minimum = Layout.minimum
    let text = context.phrases.app.tooSmall(minimum.columns, minimum.rows)
    screen.put(text, in: Rect(context.size))
    return screen
  }
  TabLine.draw(state, on: &screen)
  screen.horizontalLine(at: Point(0, 1), columns: context.size.columns)
  var keys = LayerKeys()
  for layer in state.layers[state.firstVisible...] { keys = layer.draw(context, on: &screen) }
  drawStatus(state, in: layout.status, on: &screen)
  if context.settings.hints { drawHints(keys, state, in: layout.hints, on: &screen) }
  return screen
}

/// The notice, growing upwards over the screen where one line is too short for what it says.
private func drawStatus(_ state: AppState, in area: Rect, on screen: inout Screen) {
  guard let notice = state.notice else { return }
  let role: Role =
    switch notice.weight {
    case .good: .good
    case .plain: .text
    case .bad: .danger
    }
  let rows = TextWidth.wrap(notice.text, to: area.columns - 2, limit: 3).count
  let place = Rect(column: area.column, row: area.maxRow - rows, columns: area.columns, rows: rows)
  screen.fill(place, role: .text)
  screen.put(notice.text, in: place.inset(columns: 1), role: role, limit: 3)
}

/// The top layer's own keys from the left, as many as fit; help and the way back always stand at the right.
private func drawHints(_ keys: LayerKeys, _ state: AppState, in area: Rect, on screen: inout Screen) {
  let working = state.working(keys.hints)
  let hints = working.own.filter(\.inHintBar)
  let ways = hints.filter { $0.keys.contains(.escape) }
  let own = hints.filter { !$0.keys.contains(.escape) }.pairs(in: state.context.language)
  let global = working.everywhere.filter { $0.inHintBar && (ways.isEmpty || $0.group != .move) }
  // The way back is Esc wherever it is another key too.
  let escape = KeyLabel.of(.escape, in: state.context.language)
  let always = global.pairs(in: state.context.language) + ways.map { (key: escape, label: $0.label) }
  let width = HintBar.columns(of: always)
  let start = area.maxColumn - 1 - width
  HintBar.draw(always, on: &screen, at: Point(start, area.row), columns: width)
  var column = area.column + 1
  if let legend = keys.legend {
    column += screen.put(legend, at: Point(column, area.row), role: .key, columns: start - column - 1) + 2
  }
  let room = start - column - 2
  var fitting: [(key: String, label: String)] = []
  for pair in own where HintBar.columns(of: fitting + [pair]) <= room { fitting.append(pair) }
  HintBar.draw(fitting, on: &screen, at: Point(column, area.row), columns: room)
}
