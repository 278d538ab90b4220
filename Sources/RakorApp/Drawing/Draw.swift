import RakorModel
package import TerminalKit

/// The whole picture of a state.
///
/// Pure: the terminal shows what is returned, tests compare it as text.
package func draw(_ state: AppState) -> Screen {
  let context = state.context
  var screen = Screen(size: context.size)
  screen.windowTitle = "rakor"
  let layout = Layout(context.size)
  guard !layout.isTooSmall else {
    let minimum = Layout.minimum
    screen.put(context.phrases.app.tooSmall(minimum.columns, minimum.rows), at: Point(0, 0))
    return screen
  }
  TabLine.draw(state, on: &screen)
  screen.horizontalLine(at: Point(0, 1), columns: context.size.columns)
  state.top.draw(context, on: &screen)
  drawStatus(state, in: layout.status, on: &screen)
  drawHints(state, in: layout.hints, on: &screen)
  state.overlay?.draw(context, hints: state.allHints, on: &screen)
  return screen
}

private func drawStatus(_ state: AppState, in area: Rect, on screen: inout Screen) {
  guard let notice = state.notice else { return }
  let role: Role =
    switch notice.weight {
    case .good: .good
    case .plain: .text
    case .bad: .danger
    }
  screen.put(notice.text, at: Point(area.column + 1, area.row), role: role, columns: area.columns - 2)
}

/// The screen's own keys from the left, as many as fit; help and the way out always stand at the right.
private func drawHints(_ state: AppState, in area: Rect, on screen: inout Screen) {
  let own = pairs(state.top.hints(state.context), state.context.language)
  let always = pairs(state.globalHints, state.context.language)
  let width = HintBar.columns(of: always)
  let start = area.maxColumn - 1 - width
  HintBar.draw(always, on: &screen, at: Point(start, area.row), columns: width)
  HintBar.draw(own, on: &screen, at: Point(area.column + 1, area.row), columns: start - area.column - 3)
}

private func pairs(_ hints: [KeyHint], _ language: Language) -> [(key: String, label: String)] {
  hints.filter(\.inHintBar).map { hint in
    (key: KeyLabel.of(hint.keys, in: language).first ?? "", label: hint.label)
  }
}
