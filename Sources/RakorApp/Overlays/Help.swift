import TerminalKit

/// The keys that work on the screen below, or in the window it was asked for in, by group.
package struct Help: Equatable, Sendable {
  /// The keys of that window; nil for those of the screen.
  private var keys: [KeyHint]?
  /// That window, which comes back when help closes.
  private(set) var under: Overlay?
  private var top = 0

  init(keys: [KeyHint]? = nil, under: Overlay? = nil) {
    self.keys = keys
    self.under = under
  }

  mutating func receive(_ input: Input, _ context: Context, hints: [KeyHint]) -> OverlayResult {
    let hints = keys ?? hints
    switch input {
    case .key(.down), .key(.character("j")): scroll(1, context, hints)
    case .key(.up), .key(.character("k")): scroll(-1, context, hints)
    case .mouse(let mouse) where mouse.kind == .wheelDown: scroll(1, context, hints)
    case .mouse(let mouse) where mouse.kind == .wheelUp: scroll(-1, context, hints)
    case .key(.pageDown), .key(.character(" ")): scroll(8, context, hints)
    case .key(.pageUp): scroll(-8, context, hints)
    case .key(.escape), .key(.character("q")), .key(.character("?")), .key(.enter), .key(.function(1)):
      return .close(Outcome(overlay: under))
    default: break
    }
    return .stay
  }

  private mutating func scroll(_ offset: Int, _ context: Context, _ hints: [KeyHint]) {
    let lines = Help.lines(context, hints: hints, columns: Help.columns(in: Rect(context.size)))
    top = max(0, min(lines.count - Help.inner(of: Help.area(lines, in: Rect(context.size))).rows, top + offset))
  }

  private static func area(_ lines: [Line], in bounds: Rect) -> Rect {
    bounds.centered(columns: widest, rows: lines.count + 4)
  }

  private static let widest = 62

  /// The columns inside the box.
  private static func columns(in bounds: Rect) -> Int { inner(of: area([], in: bounds)).columns }

  private static func keyWidth(_ columns: Int) -> Int { min(18, columns * 2 / 5) }

  private static func inner(of area: Rect) -> Rect { area.inset(columns: 2, rows: 1).droppingBottom(1) }

  func draw(_ context: Context, hints: [KeyHint], on screen: inout Screen) {
    let lines = Help.lines(context, hints: keys ?? hints, columns: Help.columns(in: screen.bounds))
    let area = Help.area(lines, in: screen.bounds)
    screen.fill(area, role: .text)
    screen.box(area, title: context.phrases.keys.helpTitle)
    let inner = Help.inner(of: area)
    let keyWidth = Help.keyWidth(inner.columns)
    let first = min(top, max(0, lines.count - inner.rows))
    for (row, line) in lines.dropFirst(first).prefix(inner.rows).enumerated() {
      let point = Point(inner.column, inner.row + row)
      switch line {
      case .heading(let text): screen.put(text, at: point, role: .accent, columns: inner.columns)
      case .key(let keys, let label):
        let column = keyWidth + 3
        screen.put(keys, at: Point(point.column + 2, point.row), role: .key, columns: keyWidth)
        screen.put(label, at: Point(point.column + column, point.row), columns: inner.columns - column)
      case .gap: break
      }
    }
    ScrollMark(visible: first..<min(lines.count, first + inner.rows), count: lines.count)
      .draw(on: &screen, in: Rect(column: area.maxColumn - 1, row: inner.row, columns: 1, rows: inner.rows))
    let foot = Point(inner.column, inner.maxRow)
    let words = context.phrases.keys
    let scroll = lines.count > inner.rows ? [(key: "↑↓", label: words.scroll)] : []
    HintBar.draw(scroll + [(key: "Esc", label: words.close)], on: &screen, at: foot, columns: inner.columns)
    screen.cursor = foot
  }

  private enum Line {
    case heading(String)
    case key(String, String)
    case gap
  }

  private static func lines(_ context: Context, hints: [KeyHint], columns: Int) -> [Line] {
    let keyWidth = keyWidth(columns)
    var lines: [Line] = []
    for group in BindingGroup.allCases {
      let own = hints.filter { $0.group == group }
      guard !own.isEmpty else { continue }
      if !lines.isEmpty { lines.append(.gap) }
      lines.append(.heading(context.phrases.keys.group(group)))
      for hint in own {
        let keys = KeyLabel.of(hint.keys, in: context.language).joined(separator: " ")
        lines += rows(TextWidth.wrap(keys, to: keyWidth), TextWidth.wrap(hint.label, to: columns - keyWidth - 3))
      }
    }
    return lines
  }

  /// Keys and what they do side by side, in as many rows as the longer of the two needs.
  private static func rows(_ keys: [String], _ label: [String]) -> [Line] {
    (0..<max(keys.count, label.count)).map { row in
      .key(row < keys.count ? keys[row] : "", row < label.count ? label[row] : "")
    }
  }
}
