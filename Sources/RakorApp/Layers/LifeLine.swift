package import RakorModel
import TerminalKit

/// What became of one follow-up, over the list.
package enum LifeLine: Layer {
  package struct State: Equatable, Sendable {
    let number: FollowUpNumber
    /// Nil until it has been read.
    package var life: FollowUpLife?
    var top = 0

    init(of number: FollowUpNumber) { self.number = number }

    var last: Int { max(0, (life?.events.count ?? 0) - 1) }
  }

  package enum Command: Hashable, Sendable {
    case scroll(Int)
    case close
  }

  static let bindings: [Binding<State, Command>] = [
    Binding([.down, .character("j")], .scroll(1), .move, hint: true, when: needsMore) { $0.keys.down },
    Binding([.up, .character("k")], .scroll(-1), .move, hint: true, when: needsMore) { $0.keys.up },
    Binding([.escape, .enter, .character("q"), .character("i")], .close, .move, hint: true) { $0.keys.close },
  ]

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return .load(.life(state.number))
    case .answered(.life(state.number), .life(let life)):
      guard let life else { return .pop() }
      state.life = life
      scroll(0, &state)
    case .command(.scroll(let offset)): scroll(offset, &state)
    case .command(.close): return .pop()
    case .mouse(let mouse):
      if mouse.kind == .wheelDown { scroll(1, &state) }
      if mouse.kind == .wheelUp { scroll(-1, &state) }
    case .typed, .refused: return .unused
    case .resized, .pasted, .answered, .saved, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false) }

  private static func needsMore(_ state: State, _: Context) -> Availability { state.last > 0 ? .works : .notMine }

  private static func scroll(_ offset: Int, _ state: inout State) {
    state.top = max(0, min(state.last, state.top + offset))
  }

  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    guard let life = state.life else { return }
    let words = context.phrases.life
    let area = context.boxes.centered(columns: 76, rows: life.events.count + 5)
    let inner = screen.window(area, title: words.title(life.number.rawValue))
    screen.put(life.text, at: inner.origin, role: .title, columns: inner.columns)
    let list = inner.droppingTop(1).droppingBottom(1)
    ListView(count: life.events.count - state.top, from: 0, in: list).draw(on: &screen) { index, row, screen in
      let event = life.events[state.top + index]
      let day = TextWidth.pad(event.day.short(in: context.language), to: 12)
      screen.put(day, at: row.line.origin, role: .muted)
      let sentence = words.sentence(event.what, context.directory)
      let text = sentence + (event.who.map { " (\($0))" } ?? "")
      screen.put(text, at: row.line.droppingLeft(12).origin, columns: list.columns - 12)
    }
    let quiet = words.quiet(life.daysQuiet(on: context.today))
    screen.put(quiet, at: Point(inner.column, inner.maxRow - 1), role: .muted, columns: inner.columns)
    screen.cursor = list.origin
  }
}
