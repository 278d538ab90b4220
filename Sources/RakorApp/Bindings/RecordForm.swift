import RakorModel
import TerminalKit

/// What the keys of a form for one office or forum ask for.
package enum RecordFormCommand: Hashable, Sendable {
  case move(FormMove)
  case save, cancel
}

/// A form for one record in a box: it is typed in, saved and left.
protocol RecordFormLayer: Layer where State: FormState, Command == RecordFormCommand {
  static func save(_ state: inout State, _ context: Context) -> Outcome
  /// The place at which something is refused; nil for the one under the cursor.
  static func place(of refusal: Refusal, _ context: Context) -> State.FormPlace?
}

extension RecordFormLayer {
  /// Saving, leaving, and Enter, which saves in the last field and goes on in any other.
  static func keys(
    last: @escaping @Sendable (State) -> Bool, ticks: FormMove.Ticks = .none, options: Bool = false
  ) -> [Binding<State, RecordFormCommand>] {
    [
      Binding([.control("s"), .function(10)], .save, .change, hint: true) { $0.keys.save },
      Binding([.enter], .save, .change, when: { state, _ in last(state) ? .works : .notMine }) { $0.keys.save },
      Binding([.enter], .move(.on), .move, when: { state, _ in last(state) ? .notMine : .works }) { $0.keys.next },
    ] + FormMove.bindings(RecordFormCommand.move, ticks: ticks, options: options) + [
      Binding([.escape], .cancel, .move, hint: true) { $0.keys.cancel }
    ]
  }

  static func update(
    _ state: inout State, _ event: LayerEvent<RecordFormCommand>, _ context: Context
  ) -> Outcome {
    switch event {
    case .command(.save): return save(&state, context)
    case .command(.move(let move)): state.run(move, context)
    case .command(.cancel): return .leave(draft(state))
    case .saved, .delivered(.theirs): return .pop()
    case .typed(let key): return state.type(key, context)
    case .pasted(let text): state.paste(text, context)
    case .mouse(let mouse): state.point(mouse, context)
    case .refused(let refusal): state.refuse(refusal, at: place(of: refusal, context), context)
    case .appeared, .resized, .answered, .delivered: break
    }
    return .none
  }

  static func traits(_ state: State, _ context: Context) -> LayerTraits {
    LayerTraits(covers: false, isTyping: true, bindsLetters: !state.form.isInText)
  }
}

extension FormState {
  /// The day typed at a place; nil where nothing is.
  func day(_ place: FormPlace, _ field: Field, _ context: Context) throws(Refusal) -> Day? {
    guard !form.isBlank(place) else { return nil }
    do {
      return try DateReader.read(form.text(place), today: context.today, almanac: context.almanac).day
    } catch {
      throw .unreadableDate(field, error)
    }
  }

  /// What is understood of a day being typed.
  func dayNote(_ place: FormPlace, _ context: Context) -> String? {
    guard form.focus == place, !form.isBlank(place) else { return nil }
    let read = try? DateReader.read(form.text(place), today: context.today, almanac: context.almanac)
    return read.map(context.phrases.dates.limit)
  }
}

extension FormView {
  /// A form over its rows, in a box as high as they are with two rows for what is refused.
  static func record(_ rows: [FormRow<Field>], _ form: Form<Field>, _ context: Context) -> FormView {
    let bounds = context.boxes.inset(columns: context.size.columns >= 60 ? 1 : 0)
    let inner = bounds.centered(columns: 74, rows: bounds.rows).inset(columns: 2, rows: 1)
    var style = FormStyle.box(columns: inner.columns)
    style.bracketsOptions = true
    var view = FormView(rows, style, in: inner)
    view.area = bounds.centered(columns: 74, rows: view.height(form) + 4).inset(columns: 2, rows: 1)
    let refusal = form.errors.values.flatMap {
      FormRow<Field>.words($0, .danger, of: form.focus, columns: view.area.columns, limit: 3)
    }
    view.shortenTicks(to: view.area.rows - max(2, refusal.count), form)
    view.rows += refusal
    return view
  }
}
