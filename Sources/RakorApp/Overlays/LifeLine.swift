package import RakorModel
import TerminalKit

/// What became of one follow-up, over the list.
package struct LifeLine: Equatable, Sendable {
  package var life: FollowUpLife
  var top = 0

  package init(_ life: FollowUpLife) { self.life = life }

  mutating func receive(_ input: Input) -> OverlayResult {
    switch input {
    case .key(.down), .key(.character("j")): top = min(top + 1, max(0, life.events.count - 1))
    case .key(.up), .key(.character("k")): top = max(0, top - 1)
    case .mouse(let mouse) where mouse.kind == .wheelDown: top = min(top + 1, max(0, life.events.count - 1))
    case .mouse(let mouse) where mouse.kind == .wheelUp: top = max(0, top - 1)
    case .key(.escape), .key(.enter), .key(.character("q")), .key(.character("i")): return .close
    default: break
    }
    return .stay
  }

  func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.life
    let area = screen.bounds.centered(columns: 76, rows: life.events.count + 6)
    screen.fill(area, role: .text)
    screen.box(area, title: words.title(life.number.rawValue))
    let inner = area.inset(columns: 2, rows: 1)
    screen.put(life.text, at: inner.origin, role: .title, columns: inner.columns)
    let list = inner.droppingTop(1).droppingBottom(2)
    for (row, event) in life.events.dropFirst(top).prefix(list.rows).enumerated() {
      let line = list.row + row
      let day = TextWidth.pad(event.day.short(in: context.language), to: 12)
      screen.put(day, at: Point(list.column, line), role: .muted)
      let sentence = words.sentence(event.what, context.directory, context.language)
      let text = sentence + (event.who.map { " (\($0))" } ?? "")
      screen.put(text, at: Point(list.column + 12, line), columns: list.columns - 12)
    }
    let foot = Point(inner.column, inner.maxRow - 1)
    let quiet = words.quiet(life.daysQuiet(on: context.today))
    screen.put(quiet, at: Point(foot.column, foot.row - 1), role: .muted, columns: inner.columns)
    let keys = context.phrases.keys
    let scroll = life.events.count > 1 ? [(key: "↑↓", label: keys.scroll)] : []
    HintBar.draw(scroll + [(key: "Esc", label: keys.close)], on: &screen, at: foot, columns: inner.columns)
    screen.cursor = foot
  }
}
