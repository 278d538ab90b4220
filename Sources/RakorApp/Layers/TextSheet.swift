import RakorModel
import TerminalKit

/// A text over the screen, to be read and closed.
package enum TextSheet: Layer {
  /// A paragraph in one role; it is wrapped to the box.
  package struct Paragraph: Hashable, Sendable {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .text) {
      self.text = text
      self.role = role
    }
  }

  /// What is read, and the first line in sight.
  package struct State: Equatable, Sendable {
    let title: String
    let paragraphs: [Paragraph]
    var top = 0

    init(_ title: String, _ paragraphs: [Paragraph]) {
      self.title = title
      self.paragraphs = paragraphs
    }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case copy, close
  }

  /// The lines and where they stand.
  struct Frame {
    fileprivate let title: String
    fileprivate let lines: [Paragraph]
    fileprivate let area: Rect
    fileprivate let view: ListView
  }

  static let bindings: [Binding<Frame, Command>] =
    ListMove.bindings(Command.move, hint: true, rows: { frame, _ in frame.view.linesToScroll }) + [
      Binding([.character("y")], .copy, .view, hint: true) { $0.keys.copy },
      Binding([.escape, .enter, .character("q")], .close, .move, hint: true) { $0.keys.close },
    ]

  static func frame(_ state: State, _ context: Context) -> Frame {
    let widest = state.paragraphs.map { TextWidth.columns(of: $0.text) }.max() ?? 0
    let columns = min(context.boxes.columns, max(40, min(widest + 4, 100)))
    let lines = wrapped(state.paragraphs, to: columns - 4)
    let area = context.boxes.centered(columns: columns, rows: lines.count + 2)
    return Frame(
      title: state.title, lines: lines, area: area,
      view: ListView(count: lines.count, from: state.top, in: area.inset(columns: 2, rows: 1)))
  }

  /// Paragraphs as lines of so many columns; an empty one is an empty line.
  static func wrapped(_ paragraphs: [Paragraph], to columns: Int) -> [Paragraph] {
    paragraphs.flatMap { paragraph in
      let rows = TextWidth.wrap(paragraph.text, to: max(1, columns), limit: .max)
      return (rows.isEmpty ? [""] : rows).map { Paragraph($0, paragraph.role) }
    }
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.move(let move)): state.top = frame(state, context).view.top(move)
    case .command(.copy): return Outcome(effects: [.copy(state.paragraphs.map(\.text).joined(separator: "\n"))])
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

  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    screen.window(frame.area, title: frame.title)
    frame.view.draw(on: &screen) { index, row, screen in
      let line = frame.lines[index]
      screen.put(line.text, at: row.line.origin, role: line.role, columns: row.line.columns)
    }
    frame.view.drawScrollMark(on: &screen, in: frame.area.inset(rows: 1))
  }
}
