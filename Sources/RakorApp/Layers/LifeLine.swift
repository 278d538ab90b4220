package import RakorModel
import TerminalKit

/// What became of one follow-up, over the list.
package enum LifeLine: Layer {
  /// Which follow-up, what became of it, and the first line in sight.
  package struct State: Equatable, Sendable {
    let number: FollowUpNumber
    /// Nil until it has been read.
    package var life: FollowUpLife?
    var top = 0

    init(of number: FollowUpNumber) { self.number = number }
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case close
  }

  static let bindings: [Binding<State, Command>] =
    ListMove.bindings(Command.move, hint: true, rows: { view($0, $1).linesToScroll }) + [
      Binding([.escape, .enter, .character("q"), .character("i")], .close, .move, hint: true) { $0.keys.close }
    ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return .load(.life(state.number))
    case .answered(.life(state.number), .life(let life)):
      guard let life else { return .pop() }
      state.life = life
      state.top = view(state, context).top(scrolledBy: 0)
    case .command(.move(let move)): state.top = view(state, context).top(move)
    case .command(.close): return .pop()
    case .mouse(let mouse):
      let view = view(state, context)
      if case .scroll(let rows) = view.gesture(mouse) { state.top = view.top(scrolledBy: rows) }
    case .typed, .refused: return .unused
    case .resized, .pasted, .answered, .saved, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false) }

  private static func area(_ state: State, _ context: Context) -> Rect {
    context.boxes.centered(columns: 76, rows: (state.life?.events.count ?? 0) + 5)
  }

  /// What was done, below the text and above how long nothing has been.
  private static func view(_ state: State, _ context: Context) -> ListView {
    let list = area(state, context).inset(columns: 2, rows: 1).droppingTop(1).droppingBottom(1)
    return ListView(count: state.life?.events.count ?? 0, from: state.top, in: list)
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    guard let life = state.life else { return }
    let words = context.phrases.life
    let inner = screen.window(area(state, context), title: words.title(life.number.rawValue))
    screen.put(life.text, at: inner.origin, role: .title, columns: inner.columns)
    let view = view(state, context)
    view.draw(on: &screen) { index, row, screen in
      let event = life.events[index]
      let day = TextWidth.pad(event.day.short(in: context.language), to: 12)
      screen.put(day, at: row.line.origin, role: .muted)
      let sentence = words.sentence(event.what, context.directory)
      let before = life.events.prefix(index).last { $0.who != nil }?.who
      let text = sentence + (event.who.flatMap { $0 == before ? nil : " (\($0))" } ?? "")
      screen.put(text, at: row.line.droppingLeft(12).origin, columns: row.line.columns - 12)
    }
    let quiet = words.quiet(life.daysQuiet(on: context.today))
    screen.put(quiet, at: Point(inner.column, inner.maxRow - 1), role: .muted, columns: inner.columns)
  }
}
