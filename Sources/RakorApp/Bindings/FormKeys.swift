import RakorModel
import TerminalKit

/// What keys do in any form, beside typing.
package enum FormMove: Hashable, Sendable {
  case next, previous, up, down, on
  case tick, tickAll
  /// On to another of the things that the field has to choose from.
  case other(Int)
  /// Takes what is shown behind what is typed.
  case complete
}

/// What a layer holds that is a form over its whole area or in a box.
protocol FormState: Equatable, Sendable {
  associatedtype FormPlace: FormField

  var form: Form<FormPlace> { get set }

  /// The rows of the form and where it stands.
  func view(_ context: Context) -> FormView<FormPlace>
}

extension FormState {
  /// Why something was refused, where one sentence is said for the whole form.
  var error: String? { form.errors[form.focus] ?? form.errors.values.first }

  mutating func run(_ move: FormMove, _ context: Context) {
    let view = view(context)
    switch move {
    case .next: form.moveGroup(1, in: view)
    case .previous: form.moveGroup(-1, in: view)
    case .up: form.moveLine(-1, in: view)
    case .down: form.moveLine(1, in: view)
    case .on: form.moveOn(in: view)
    case .tick: form.toggle(in: view)
    case .tickAll: form.toggleAll(in: view)
    case .other(let step): form.goThrough(step, in: view)
    case .complete: form.complete(in: view)
    }
  }

  /// Takes a key that is bound to nothing: text, or a key that edits it. Letters are never anybody else's.
  mutating func type(_ key: Key, _ context: Context) -> Outcome {
    if form.type(key, in: view(context)) { return .none }
    if case .character = key { return .idle }
    return .unused
  }

  mutating func paste(_ text: String, _ context: Context) { form.paste(text, in: view(context)) }

  mutating func point(_ mouse: Mouse, _ context: Context) { form.point(mouse, in: view(context)) }

  /// Says why something was refused at a place; one that the form has not at the cursor.
  mutating func refuse(_ refusal: Refusal, at place: FormPlace?, _ context: Context) {
    let place = place.flatMap { form.row(of: $0, in: view(context)) == nil ? nil : $0 }
    form.errors = [place ?? form.focus: context.sentence(refusal)]
    if let place { form.move(to: place) }
  }
}

extension FormMove {
  /// What a form has to tick.
  enum Ticks {
    case none, plain
    /// Each with a number behind it, to which digits and the arrows to the sides belong.
    case numbered
  }

  /// The keys of a form.
  static func bindings<State: FormState, Command>(
    _ command: (FormMove) -> Command, ticks: Ticks = .none, options: Bool = false,
    next: @escaping @Sendable (Phrases) -> String = { $0.keys.next },
    down: @escaping @Sendable (Phrases) -> String = { $0.keys.down }
  ) -> [Binding<State, Command>] {
    let moves: [Binding<State, Command>] = [
      Binding([.tab], command(.next), .move, hint: true, label: next),
      Binding([.backTab], command(.previous), .move) { $0.form.previousField },
      Binding([.up, .control("p")], command(.up), .move) { $0.keys.up },
      Binding([.down, .control("n")], command(.down), .move, label: down),
    ]
    return tickBindings(command, ticks) + (options ? optionBindings(command) : []) + moves
  }

  private static func tickBindings<State: FormState, Command>(
    _ command: (FormMove) -> Command, _ ticks: Ticks
  ) -> [Binding<State, Command>] {
    let here: @Sendable (State, Context) -> Availability = { state, _ in
      if case .tick = state.form.focus.blank { .works } else { .notMine }
    }
    func tick(_ keys: [Key]) -> Binding<State, Command> {
      Binding(keys, command(.tick), .change, hint: true, when: here, label: { $0.keys.choose })
    }
    switch ticks {
    case .none: return []
    case .numbered: return [tick([.character(" ")])]
    case .plain:
      return [
        tick([.character(" "), .character("x")]),
        Binding([.character("A"), .control("a")], command(.tickAll), .change, when: here) { $0.form.tickAll },
        Binding([.left, .character("k"), .character("h")], command(.up), .move, when: here) { $0.keys.up },
        Binding([.right, .character("j"), .character("l")], command(.down), .move, when: here) { $0.keys.down },
      ]
    }
  }

  private static func optionBindings<State: FormState, Command>(
    _ command: (FormMove) -> Command
  ) -> [Binding<State, Command>] {
    let here: @Sendable (State, Context) -> Availability = { state, _ in
      if case .option = state.form.focus.blank { .works } else { .notMine }
    }
    return [
      Binding(
        [.right, .character(" "), .character("l")], command(.other(1)), .change, hint: true, when: here,
        label: { $0.keys.choose }),
      Binding([.left, .character("h")], command(.other(-1)), .change, when: here) { $0.keys.chooseBefore },
    ]
  }
}

extension FormMove {
  /// The keys of a field for text that has something to choose from; all others are text there.
  static func offerBindings<State, Command>(
    _ command: (FormMove) -> Command, _ offer: @escaping @Sendable (State) -> FormOffer
  ) -> [Binding<State, Command>] {
    func at(_ wanted: FormOffer) -> @Sendable (State, Context) -> Availability {
      { state, _ in offer(state) == wanted ? .works : .notMine }
    }
    return [
      Binding([.right, .character(" ")], command(.other(1)), .change, hint: true, when: at(.others)) { $0.keys.choose },
      Binding([.left], command(.other(-1)), .change, when: at(.others)) { $0.keys.chooseBefore },
      Binding([.right, .control("e")], command(.other(1)), .change, hint: true, when: at(.first)) { $0.keys.choose },
      Binding(
        [.right, .end, .control("e"), .control("f")], command(.complete), .change, hint: true, when: at(.completion),
        label: { $0.keys.complete }),
    ]
  }
}

extension FormRow {
  /// Words below the fields, wrapped, in at most so many rows; in sight with a field where they are about one.
  static func words(
    _ text: String, _ role: Role, of field: Field? = nil, columns: Int, limit: Int = .max
  ) -> [FormRow] {
    TextWidth.wrap(text, to: max(1, columns), limit: limit).map { FormRow(.words($0, role, of: field)) }
  }
}
