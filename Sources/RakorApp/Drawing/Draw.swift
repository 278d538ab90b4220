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
  let chip = TabLine.draw(state, on: &screen)
  screen.horizontalLine(at: Point(0, 1), columns: context.size.columns)
  var keys = LayerKeys()
  for layer in state.layers[state.firstVisible...] {
    // Cursor and mouse belong to the layer on top.
    screen.cursor = nil
    screen.dropTargets()
    keys = layer.draw(context, on: &screen)
  }
  if let chip { screen.target(chip, state.keys(for: .nextForum, beside: keys.hints)) }
  drawStatus(state, in: layout.status, on: &screen)
  let place = context.settings.hints ? drawHints(keys, state, in: layout.hints, on: &screen) : nil
  screen.cursor = screen.cursor ?? place ?? Point(context.size.columns - 1, context.size.rows - 1)
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
  screen.dropTargets(in: place)
  screen.put(notice.text, in: place.inset(columns: 1), role: role, limit: 3)
}

/// The top layer's own keys from the left, as many as fit; help and the way back always stand at the right.
///
/// Answers where the cursor stands when nothing on the screen is chosen: on the first key of a screen, on the way back
/// of what lies over one.
private func drawHints(_ keys: LayerKeys, _ state: AppState, in area: Rect, on screen: inout Screen) -> Point {
  let language = state.context.language
  let working = state.working(keys.hints)
  let hints = working.own.filter(\.inHintBar)
  let ways = hints.filter { $0.keys.contains(.escape) }
  let own = hints.filter { !$0.keys.contains(.escape) }.written(in: language)
  let global = working.everywhere.filter { $0.inHintBar && (ways.isEmpty || $0.group != .move) }
  // The way back is Esc wherever it is another key too.
  let escape = KeyLabel.of(.escape, in: language)
  let always = global.written(in: language) + ways.map { WrittenKey(escape, $0.label, presses: [.escape]) }
  let width = HintBar.columns(of: always)
  let start = area.maxColumn - 1 - width
  HintBar.draw(always, on: &screen, at: Point(start, area.row), columns: width)
  var column = area.column + 1
  if !keys.legend.isEmpty {
    let room = start - column - 1
    column += 2 + HintBar.draw(keys.legend, on: &screen, at: Point(column, area.row), columns: room, gap: 1)
  }
  let room = start - column - 2
  var fitting: [WrittenKey] = []
  for hint in own where HintBar.columns(of: fitting + [hint]) <= room { fitting.append(hint) }
  HintBar.draw(fitting, on: &screen, at: Point(column, area.row), columns: room)
  let isScreen = state.layers.count == 1 && !fitting.isEmpty
  return Point(isScreen ? column : start + width - (always.last?.columns ?? 0), area.row)
}
