import TerminalKit

/// The keys that work in the layer below, by group.
package enum Help: Layer {
  /// The keys that worked when help was asked for, and which of them are in sight.
  package struct State: Equatable, Sendable {
    /// Every key that worked when help was asked for.
    let keys: [KeyHint]
    var top = 0
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case close
  }

  /// The lines and where they stand.
  struct Frame {
    fileprivate var lines: [Line]
    fileprivate var area: Rect
    fileprivate var view: ListView
  }

  static let bindings: [Binding<Frame, Command>] =
    ListMove.bindings(Command.move, hint: true, rows: { frame, _ in frame.view.linesToScroll }) + [
      Binding([.character(" ")], .move(.pageDown), .move, when: { frame, _ in frame.view.isWhole ? .notMine : .works })
      { $0.keys.pageDown },
      Binding([.escape, .enter, .character("q"), .character("?"), .function(1)], .close, .move, hint: true) {
        $0.keys.close
      },
    ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.move(let move)): state.top = frame(state, context).view.top(move)
    case .command(.close): return .pop()
    case .mouse(let mouse):
      let view = frame(state, context).view
      if case .scroll(let rows) = view.gesture(mouse) { state.top = view.top(scrolledBy: rows) }
    case .typed, .refused: return .unused
    case .appeared, .resized, .pasted, .answered, .saved, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false) }

  static func frame(_ state: State, _ context: Context) -> Frame {
    let bounds = context.boxes
    let lines = lines(state.keys, context, columns: inner(of: area([], in: bounds)).columns)
    let area = area(lines, in: bounds)
    return Frame(
      lines: lines, area: area, view: ListView(count: lines.count, from: state.top, in: inner(of: area)))
  }

  private static func area(_ lines: [Line], in bounds: Rect) -> Rect {
    bounds.centered(columns: widest, rows: lines.count + 2)
  }

  private static let widest = 62

  private static func keyWidth(_ columns: Int) -> Int { min(18, columns * 2 / 5) }

  private static func inner(of area: Rect) -> Rect { area.inset(columns: 2, rows: 1) }

  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let inner = screen.window(frame.area, title: context.phrases.keys.helpTitle)
    let keyWidth = keyWidth(inner.columns)
    frame.view.draw(on: &screen) { index, row, screen in
      let point = row.line.origin
      switch frame.lines[index] {
      case .heading(let text): screen.put(text, at: point, role: .accent, columns: inner.columns)
      case .key(let keys, let label):
        let column = keyWidth + 3
        screen.put(keys, at: Point(point.column + 2, point.row), role: .key, columns: keyWidth)
        screen.put(label, at: Point(point.column + column, point.row), columns: inner.columns - column)
      case .gap: break
      }
    }
    frame.view.drawScrollMark(on: &screen, in: frame.area.inset(rows: 1))
    screen.cursor = inner.origin
  }

  fileprivate enum Line {
    case heading(String)
    case key(String, String)
    case gap
  }

  private static func lines(_ hints: [KeyHint], _ context: Context, columns: Int) -> [Line] {
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
    let signs = context.phrases.keys.signs.flatMap { sign, meaning in
      rows([sign], TextWidth.wrap(meaning, to: columns - keyWidth - 3))
    }
    return lines + [.gap, .heading(context.phrases.keys.signsTitle)] + signs
  }

  /// Keys and what they do side by side, in as many rows as the longer of the two needs.
  private static func rows(_ keys: [String], _ label: [String]) -> [Line] {
    (0..<max(keys.count, label.count)).map { row in
      .key(row < keys.count ? keys[row] : "", row < label.count ? label[row] : "")
    }
  }
}
