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

  /// The lines, side by side where there is room, and where they stand.
  struct Frame {
    fileprivate var columns: [[Line]]
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
    let (width, columns) = split(in: bounds) { lines(state.keys, context, columns: $0) }
    let tallest = columns.map(\.count).max() ?? 0
    let area = bounds.centered(
      columns: columns.count * width + (columns.count - 1) * gap + 4, rows: tallest + 2)
    return Frame(
      columns: columns, area: area,
      view: ListView(count: tallest, from: state.top, in: area.inset(columns: 2, rows: 1)))
  }

  /// The lines, which are made for a width, in as few columns as take them whole, or in as many as there is room for.
  private static func split(in bounds: Rect, _ lines: (Int) -> [Line]) -> (width: Int, columns: [[Line]]) {
    let most = max(1, (bounds.columns - 4 + gap) / (narrowest + gap))
    let height = max(1, bounds.rows - 2)
    for count in 1...most {
      let width = min(widest, (bounds.columns - 4 - (count - 1) * gap) / count)
      let made = lines(width)
      if count == most || made.count <= count * height { return (width, split(made, count)) }
    }
    return (widest, [])
  }

  /// The lines in columns of equal height; a heading is never the last one of a column.
  private static func split(_ lines: [Line], _ count: Int) -> [[Line]] {
    var rest = lines[...]
    var columns: [[Line]] = []
    for left in stride(from: count, to: 0, by: -1) {
      var column = Array(rest.prefix((rest.count + left - 1) / left))
      if left > 1, case .heading? = column.last { column.removeLast() }
      rest = rest.dropFirst(column.count)
      if left > 1, case .gap? = column.last { column.removeLast() }
      if case .gap? = rest.first { rest = rest.dropFirst() }
      columns.append(column)
    }
    return columns
  }

  /// As wide as a line is read well, and as narrow as most need no second row.
  private static let (widest, narrowest) = (58, 46)
  private static let gap = 3

  private static func keyWidth(_ columns: Int) -> Int { min(18, columns * 2 / 5) }

  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let inner = screen.window(frame.area, title: context.phrases.keys.helpTitle)
    let width = (inner.columns - (frame.columns.count - 1) * gap) / max(1, frame.columns.count)
    frame.view.draw(on: &screen) { index, row, screen in
      for (place, lines) in frame.columns.enumerated() where index < lines.count {
        let line = row.line.droppingLeft(place * (width + gap)).left(width)
        draw(lines[index], in: line, closing: keys(for: .close, frame, context), on: &screen)
      }
    }
    frame.view.drawScrollMark(on: &screen, in: frame.area.inset(rows: 1))
  }

  /// A click on a key closes help and presses it.
  private static func draw(_ line: Line, in area: Rect, closing: [Key], on screen: inout Screen) {
    switch line {
    case .heading(let text): screen.put(text, at: area.origin, role: .accent, columns: area.columns)
    case .key(let keys, let label, let presses):
      let keyWidth = keyWidth(area.columns)
      let column = keyWidth + 3
      screen.put(keys, at: Point(area.column + 2, area.row), role: .key, columns: keyWidth)
      screen.put(label, at: Point(area.column + column, area.row), columns: area.columns - column)
      if !presses.isEmpty { screen.target(area, closing + presses) }
    case .gap: break
    }
  }

  fileprivate enum Line {
    case heading(String)
    /// What is written of it, what it does, and what a click presses.
    case key(String, String, [Key])
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
        let label = TextWidth.wrap(hint.label, to: columns - keyWidth - 3)
        lines += rows(TextWidth.wrap(keys, to: keyWidth), label, presses: hint.presses)
      }
    }
    let signs = context.phrases.keys.signs.flatMap { sign, meaning in
      rows([sign], TextWidth.wrap(meaning, to: columns - keyWidth - 3))
    }
    return lines + [.gap, .heading(context.phrases.keys.signsTitle)] + signs
  }

  /// Keys and what they do side by side, in as many rows as the longer of the two needs.
  private static func rows(_ keys: [String], _ label: [String], presses: [Key] = []) -> [Line] {
    (0..<max(keys.count, label.count)).map { row in
      .key(row < keys.count ? keys[row] : "", row < label.count ? label[row] : "", presses)
    }
  }
}
