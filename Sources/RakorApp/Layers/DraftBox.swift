import RakorModel
import TerminalKit

/// What was typed and is not saved: put aside, or left by a program that ended. Nothing but a key for that drops it.
package enum DraftBox: Layer {
  /// The entry under the cursor; the entries themselves are in the context.
  package struct State: Equatable, Sendable {
    var cursor = ListCursor()
    /// Whether it came up in place of a new, empty form, which then is offered too.
    var offersNew = false
    /// The day of that form; nil to be typed.
    var newDay: Day?
  }

  enum Command: Hashable, Sendable {
    case move(ListMove)
    case open, openNew, drop, later
  }

  /// What its keys and its drawing are told.
  struct Frame {
    let state: State
    let drafts: [FormDraft]

    var chosen: FormDraft? { drafts.indices.contains(state.cursor.index) ? drafts[state.cursor.index] : nil }
  }

  static func frame(_ state: State, _ context: Context) -> Frame { Frame(state: state, drafts: context.drafts) }

  static let bindings: [Binding<Frame, Command>] =
    [
      Binding([.enter, .character("n")], .open, .open, hint: true) { $0.drafts.open },
      Binding(
        [.character("b")], .openNew, .open, hint: true,
        when: { frame, _ in frame.state.offersNew ? .works : .notMine }, label: { $0.drafts.openNew }),
      Binding([.character("x"), .delete], .drop, .change, hint: true) { $0.drafts.drop },
      Binding([.escape, .character("q")], .later, .move, hint: true) { $0.drafts.later },
    ] + ListMove.bindings(Command.move, rows: { frame, _ in frame.drafts.count })

  static func traits(_ state: State, _ context: Context) -> LayerTraits { LayerTraits(covers: false) }

  static func update(_ state: inout State, _ event: LayerEvent<Command>, _ context: Context) -> Outcome {
    switch event {
    case .command(let command): return run(command, &state, context)
    case .typed, .refused, .pasted: return .unused
    case .mouse(let mouse):
      let view = view(state, context)
      switch view.gesture(mouse) {
      case .scroll(let rows): state.cursor.move(by: rows, count: view.count, height: view.area.rows)
      case .press(let index, let opens):
        state.cursor.set(index, count: view.count, height: view.area.rows)
        if opens { return run(.open, &state, context) }
      case nil: break
      }
      return .none
    case .appeared, .resized, .answered, .saved, .delivered: return .none
    }
  }

  private static func run(_ command: Command, _ state: inout State, _ context: Context) -> Outcome {
    let view = view(state, context)
    switch (command, frame(state, context).chosen) {
    case (.move(let move), _): state.cursor.move(move, count: view.count, height: view.area.rows)
    case (.openNew, _):
      return .pop(delivering: .outcome(.push(.form(ScheduleForm.State(new: context, on: state.newDay)))))
    case (.open, let chosen?):
      var opens = Outcome.none
      opens.drafts = .open(chosen)
      return .pop(delivering: .outcome(opens))
    case (.drop, let chosen?):
      var drops = context.drafts.count > 1 ? Outcome.none : .pop()
      drops.drafts = .drop(chosen)
      drops.notice = Notice(context.phrases.drafts.isDropped(chosen.title(context)))
      state.cursor.set(state.cursor.index, count: view.count - 1, height: view.area.rows)
      return drops
    case (.later, _), (_, nil): return .pop()
    }
    return .none
  }

  /// A form for a new rakor, of a day where one is given, or first the one that was put aside.
  static func newMeeting(_ context: Context, on day: Day? = nil) -> Outcome {
    let index = context.drafts.firstIndex { $0.isNewMeeting }
    return .push(
      index.map { .drafts(State(cursor: ListCursor(index: $0), offersNew: true, newDay: day)) }
        ?? .form(ScheduleForm.State(new: context, on: day)))
  }

  private static func view(_ state: State, _ context: Context) -> ListView {
    let area = box(context).inset(columns: 2, rows: 1).droppingTop(1)
    return ListView(count: context.drafts.count, cursor: state.cursor, in: area)
  }

  private static func box(_ context: Context) -> Rect {
    context.boxes.centered(
      columns: min(72, context.boxes.columns), rows: min(context.boxes.rows, context.drafts.count + 3))
  }

  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.drafts
    let box = box(context)
    screen.window(box, title: words.title)
    screen.put(words.explanation, in: box.inset(columns: 2, rows: 1).top(1), role: .muted)
    let view = view(frame.state, context)
    view.draw(on: &screen) { index, row, screen in
      screen.put(frame.drafts[index].title(context), in: row.content, role: row.role())
    }
    view.drawScrollMark(on: &screen, in: view.area)
  }
}
