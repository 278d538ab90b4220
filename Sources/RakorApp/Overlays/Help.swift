import TerminalKit

/// The keys that work on the screen below, by group.
package struct Help: Equatable, Sendable {
  private var top = 0

  mutating func receive(_ input: Input, _ context: Context, hints: [KeyHint]) -> OverlayResult {
    switch input {
    case .key(.down), .key(.character("j")): top += 1
    case .key(.up), .key(.character("k")): top = max(0, top - 1)
    case .mouse(let mouse) where mouse.kind == .wheelDown: top += 1
    case .mouse(let mouse) where mouse.kind == .wheelUp: top = max(0, top - 1)
    case .key(.pageDown), .key(.character(" ")): top += 8
    case .key(.pageUp): top = max(0, top - 8)
    case .key(.escape), .key(.character("q")), .key(.character("?")), .key(.enter), .key(.function(1)): return .close
    default: break
    }
    return .stay
  }

  func draw(_ context: Context, hints: [KeyHint], on screen: inout Screen) {
    let lines = Help.lines(context, hints: hints)
    let area = screen.bounds.centered(columns: 62, rows: lines.count + 4)
    screen.fill(area, role: .text)
    screen.box(area, title: context.phrases.keys.helpTitle)
    let inner = area.inset(columns: 2, rows: 1).droppingBottom(1)
    let first = min(top, max(0, lines.count - inner.rows))
    for (row, line) in lines.dropFirst(first).prefix(inner.rows).enumerated() {
      let point = Point(inner.column, inner.row + row)
      switch line {
      case .heading(let text): screen.put(text, at: point, role: .accent, columns: inner.columns)
      case .key(let keys, let label):
        screen.put(TextWidth.fit(keys, to: 18), at: Point(point.column + 2, point.row), role: .key)
        screen.put(label, at: Point(point.column + 21, point.row), columns: inner.columns - 21)
      case .gap: break
      }
    }
    let foot = Point(inner.column, inner.maxRow)
    HintBar.draw(
      [(key: "↑↓", label: context.phrases.keys.scroll), (key: "Esc", label: context.phrases.keys.close)],
      on: &screen, at: foot, columns: inner.columns)
    screen.cursor = foot
  }

  private enum Line {
    case heading(String)
    case key(String, String)
    case gap
  }

  private static func lines(_ context: Context, hints: [KeyHint]) -> [Line] {
    var lines: [Line] = []
    for group in BindingGroup.allCases {
      let own = hints.filter { $0.group == group }
      guard !own.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.gap) }
      lines.append(.heading(context.phrases.keys.group(group)))
      for hint in own {
        let keys = KeyLabel.of(hint.keys, in: context.language).joined(separator: " ")
        lines.append(.key(keys, hint.label))
      }
    }
    return lines
  }
}
