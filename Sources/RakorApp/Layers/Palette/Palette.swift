import RakorModel
import TerminalKit

/// The `:` line: with nothing typed every action of the layer below, narrowed by what is typed; else a command.
package enum Palette: Layer {
  /// What could be done when it was opened, and the line that is typed.
  package struct State: Equatable, Sendable {
    /// What could be done when it was asked for.
    let actions: [KeyHint]
    /// Whether something is typed below and not saved, so that it cannot be left for another place.
    let isOverUnsaved: Bool
    /// Whether a calendar lies below, which then goes to a date that is typed.
    let isOverCalendar: Bool
    var editor = LineEditor()
    var cursor = ListCursor()
    /// Whether the cursor was moved since something was typed, so that Enter means its row.
    var isChoosing = false
    /// What was last told from outside about the line.
    var completion: Completion?
    /// Which of the earlier lines is shown, counted from the newest; nil for the one that is typed.
    var recalled: Int?
    /// What was typed before an earlier line took its place.
    var typed = ""
    /// What waits for the rakor that the line names.
    var pending: Pending?

    /// A line with its beginning typed already, over which no action is offered.
    init(typing text: String) {
      self.init(actions: [])
      editor.text = text
    }

    init(actions: [KeyHint], isOverUnsaved: Bool = false, isOverCalendar: Bool = false) {
      self.actions = actions
      self.isOverUnsaved = isOverUnsaved
      self.isOverCalendar = isOverCalendar
    }
  }

  /// An answer to a question about the line.
  struct Completion: Equatable, Sendable {
    let question: CompletionQuestion
    let words: [String]
  }

  enum Command: Hashable, Sendable {
    case run
    case move(ListMove)
    case complete, older, newer
  }

  /// What the line offers, and where it stands.
  struct Frame {
    let state: State
    let rows: [Row]
    /// The earlier lines, the newest last.
    let lines: [String]
    let plan: PalettePlan
    let view: ListView

    var row: Row? { view.selected.map { rows[$0] } }
    /// What a completion would put behind the typed text.
    var ghost: String { state.ghost(row) }
  }

  static func frame(_ state: State, _ context: Context) -> Frame {
    let rows = rows(state, context)
    let plan = PalettePlan(context, count: rows.count)
    let view = ListView(count: rows.count, cursor: state.cursor, in: plan.list, focused: false)
    return Frame(state: state, rows: rows, lines: context.commandLines, plan: plan, view: view)
  }

  static let bindings: [Binding<Frame, Command>] = [
    Binding([.enter], .run, .change, hint: true, when: canRun) { $0.keys.run },
    Binding(
      [.tab], .complete, .change, hint: true, when: { frame, _ in works(frame.state.completed(frame.row) != nil) }
    ) { $0.commands.complete },
    Binding([.right], .complete, .change, when: { frame, _ in works(!frame.ghost.isEmpty) }) { $0.commands.complete },
    Binding([.up, .control("p")], .older, .move, when: { frame, _ in works(canRecall(frame)) }) { $0.commands.older },
    Binding([.down, .control("n")], .newer, .move, when: { frame, _ in works(frame.state.recalled != nil) }) {
      $0.commands.newer
    },
    Binding(
      [.up, .control("p")], .move(.up), .move, hint: true,
      when: { frame, _ in works(frame.rows.count > 1 && !canRecall(frame)) }, label: { $0.keys.up }),
    Binding(
      [.down, .control("n")], .move(.down), .move, hint: true,
      when: { frame, _ in works(frame.rows.count > 1 && frame.state.recalled == nil) }, label: { $0.keys.down }),
    Binding([.pageUp], .move(.pageUp), .move, when: { frame, _ in works(frame.rows.count > 1) }) { $0.keys.pageUp },
    Binding([.pageDown], .move(.pageDown), .move, when: { frame, _ in works(frame.rows.count > 1) }) {
      $0.keys.pageDown
    },
  ]

  private static func works(_ condition: Bool) -> Availability { condition ? .works : .notMine }

  /// Above the first row lie the earlier lines.
  private static func canRecall(_ frame: Frame) -> Bool {
    if let recalled = frame.state.recalled { return recalled + 1 < frame.lines.count }
    return frame.state.cursor.index == 0 && !frame.lines.isEmpty
  }

  private static func canRun(_ frame: Frame, _ context: Context) -> Availability {
    switch intent(frame, context) {
    case .nothing: .notMine
    case .wrong(let sentence): .refused(sentence)
    case .press, .complete, .carryOut: .works
    }
  }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .appeared: return context.hasReadCommandLines ? .none : Outcome(effects: [.readCommandLines])
    case .command(let command): return run(command, &state, context)
    case .typed(let key):
      guard edit(&state, { $0.handle(key) }) else { return .unused }
      return asking(state)
    case .pasted(let text):
      _ = edit(&state) { editor in
        editor.insert(text)
        return true
      }
      return asking(state)
    case .delivered(.completion(let question, let words)):
      state.completion = Completion(question: question, words: words)
    case .answered(let query, let answer): return found(query, answer, &state, context)
    case .mouse(let mouse): return point(mouse, &state, context)
    case .refused: return .unused
    case .resized, .saved, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false, isTyping: true) }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    switch command {
    case .run: return carryOut(intent(frame, context), &state, context)
    case .move(let move): self.move(move, &state, frame)
    case .complete:
      if let whole = state.completed(frame.row) { put(whole, in: &state) }
      return asking(state)
    case .older:
      if state.recalled == nil { state.typed = state.editor.text }
      recall((state.recalled ?? -1) + 1, &state, context)
    case .newer: recall((state.recalled ?? 0) - 1, &state, context)
    }
    return .none
  }

  private static func put(_ text: String, in state: inout State) {
    state.editor.text = text
    state.cursor = ListCursor()
    state.isChoosing = false
    state.recalled = nil
  }

  private static func recall(_ place: Int, _ state: inout State, _ context: Context) {
    let lines = context.commandLines
    put(place < 0 ? state.typed : lines[lines.count - 1 - place], in: &state)
    state.recalled = place < 0 ? nil : place
  }

  /// Asks outside for what could stand where a word is being typed, unless that has been told.
  private static func asking(_ state: State) -> Outcome {
    guard let question = question(state), question != state.completion?.question else { return .none }
    return Outcome(effects: [.complete(question)])
  }

  private static func move(_ move: ListMove, _ state: inout State, _ frame: Frame) {
    state.cursor.move(move, count: frame.view.count, height: frame.view.area.rows)
    state.isChoosing = true
  }

  private static func edit(_ state: inout State, _ change: (inout LineEditor) -> Bool) -> Bool {
    let before = state.editor.text
    defer {
      if state.editor.text != before {
        state.cursor = ListCursor()
        state.isChoosing = false
        state.recalled = nil
      }
    }
    return change(&state.editor)
  }

  private static func point(_ mouse: Mouse, _ state: inout State, _ context: Context) -> Outcome {
    let frame = frame(state, context)
    switch frame.view.gesture(mouse) {
    case .scroll(let rows): move(rows < 0 ? .up : .down, &state, frame)
    case .press(let index, let opens):
      state.cursor.set(index, count: frame.view.count, height: frame.view.area.rows)
      state.isChoosing = true
      if opens { return carryOut(intent(self.frame(state, context), context), &state, context) }
    case nil: break
    }
    return .none
  }

  private static func carryOut(_ intent: Intent, _ state: inout State, _ context: Context) -> Outcome {
    switch intent {
    case .nothing: return .none
    case .wrong(let sentence): return Outcome(notice: Notice(sentence, .bad))
    case .press(let key): return .pop(delivering: .key(key))
    case .complete(let whole):
      put(whole, in: &state)
      return asking(state)
    case .carryOut(let verb, let words, let line): return carryOut(verb, words, of: line, &state, context)
    }
  }
}
