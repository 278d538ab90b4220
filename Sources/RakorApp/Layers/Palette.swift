import RakorModel
import TerminalKit

/// Every action of the layer below, narrowed by what is typed; Enter does what its key would.
package enum Palette: Layer {
  /// What could be done when it was opened, and the text that narrows it.
  package struct State: Equatable, Sendable {
    /// What could be done when it was asked for.
    let actions: [KeyHint]
    var editor = LineEditor(limit: 60)
    var cursor = ListCursor()
  }

  enum Command: Hashable, Sendable {
    case run
    case move(ListMove)
  }

  /// The actions that the typed text leaves, and where they stand.
  struct Frame {
    fileprivate let state: State
    let actions: [KeyHint]
    fileprivate let plan: PalettePlan
    fileprivate let view: ListView
  }

  static func frame(_ state: State, _ context: Context) -> Frame {
    let actions = matching(state)
    let plan = PalettePlan(context, count: actions.count)
    let view = ListView(count: actions.count, cursor: state.cursor, in: plan.list, focused: false)
    return Frame(state: state, actions: actions, plan: plan, view: view)
  }

  static let bindings: [Binding<Frame, Command>] =
    [
      Binding([.enter], .run, .change, hint: true, when: { frame, _ in frame.actions.isEmpty ? .notMine : .works }) {
        $0.keys.run
      }
    ]
    + ListMove.bindingsBelowText(Command.move, rows: { frame, _ in frame.actions.count })
    + [
      Binding([.control("p")], .move(.up), .move, when: needsRows) { $0.keys.up },
      Binding([.control("n")], .move(.down), .move, when: needsRows) { $0.keys.down },
    ]

  private static func needsRows(_ frame: Frame, _: Context) -> Availability {
    frame.actions.count > 1 ? .works : .notMine
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(.run): return run(frame(state, context))
    case .command(.move(let move)): self.move(move, &state, frame(state, context))
    case .typed(let key): return edit(&state) { $0.handle(key) } ? .none : .unused
    case .pasted(let text):
      _ = edit(&state) { editor in
        editor.insert(text)
        return true
      }
    case .mouse(let mouse): return point(mouse, &state, context)
    case .refused: return .unused
    case .appeared, .resized, .answered, .saved, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false, isTyping: true) }

  private static func run(_ frame: Frame) -> Outcome {
    let key = frame.view.selected.flatMap { frame.actions[$0].keys.first }
    return key.map { .pop(delivering: .key($0)) } ?? .none
  }

  private static func move(_ move: ListMove, _ state: inout State, _ frame: Frame) {
    state.cursor.move(move, count: frame.view.count, height: frame.view.area.rows)
  }

  private static func edit(_ state: inout State, _ change: (inout LineEditor) -> Bool) -> Bool {
    let before = state.editor.text
    defer { if state.editor.text != before { state.cursor = ListCursor() } }
    return change(&state.editor)
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    switch frame.view.gesture(mouse) {
    case .scroll(let rows): move(rows < 0 ? .up : .down, &state, frame)
    case .press(let index, let opens):
      state.cursor.set(index, count: frame.view.count, height: frame.view.area.rows)
      if opens { return run(self.frame(state, context)) }
    case nil: break
    }
    return .none
  }

  /// The actions that the typed text leaves: first those that have it as it stands, then those that have its letters in
  /// their order; moving comes last.
  static func matching(_ state: State) -> [KeyHint] {
    // The digits begin the number that they are the first of, so there is no one key to choose.
    let all = state.actions.filter { $0.keys != KeyLabel.digits }
    let ordered = all.filter { $0.group != .move } + all.filter { $0.group == .move }
    let typed = state.editor.text.lowercased().filter { !$0.isWhitespace }
    let labels = ordered.map { (hint: $0, text: $0.label.lowercased().filter { !$0.isWhitespace }) }
    return labels.filter { $0.text.contains(typed) || typed.isEmpty }.map(\.hint)
      + labels.filter { !typed.isEmpty && !$0.text.contains(typed) && Self.letters(of: typed, areIn: $0.text) }.map(
        \.hint)
  }

  private static func letters(of typed: String, areIn text: String) -> Bool {
    var rest = text[...]
    for letter in typed {
      guard let place = rest.firstIndex(of: letter) else { return false }
      rest = rest[rest.index(after: place)...]
    }
    return true
  }

  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.keys
    let (actions, plan) = (frame.actions, frame.plan)
    screen.window(plan.box, title: words.palette)
    frame.view.draw(on: &screen) { draw(actions[$0], in: $1, context, on: &$2) }
    frame.view.drawScrollMark(on: &screen, in: plan.box.droppingTop(2).top(plan.list.rows))
    if actions.isEmpty { screen.put(words.paletteNone, at: plan.list.origin, role: .muted, columns: plan.list.columns) }
    screen.put(":", at: plan.line.origin, role: .accent)
    let text = plan.line.droppingLeft(1)
    frame.state.editor.draw(
      on: &screen, at: text.origin, columns: text.columns, role: .input, focused: true, placeholder: words.paletteHint)
  }

  private static func draw(
    _ action: KeyHint, in row: ListRow, _ context: Context, on screen: inout Screen
  ) {
    let keys = KeyLabel.of(action.keys, in: context.language).first ?? ""
    let rest = screen.putRight(keys, in: row.content, role: row.role(.key))
    screen.put(action.label, at: rest.origin, role: row.role(), columns: rest.columns + 1)
  }
}

/// Where the parts of the palette stand; low, so that the screen below stays in sight.
private struct PalettePlan {
  let box: Rect
  let line: Rect
  let list: Rect

  /// More rows than these are scrolled.
  private static let most = 12

  init(_ context: Context, count: Int) {
    box = context.boxes.centered(columns: 50, rows: min(PalettePlan.most, max(1, count)) + 3)
    let inner = box.inset(columns: 2, rows: 1)
    line = inner.top(1)
    list = inner.droppingTop(1)
  }
}
