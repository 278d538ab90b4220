import RakorModel
package import TerminalKit

/// Under which heading help lists a key.
package enum BindingGroup: CaseIterable, Hashable, Sendable {
  case move, open, change, view, program
}

/// Whether a key does something now.
package enum Availability: Hashable, Sendable {
  case works
  /// It is not this binding's key now, and may be another's.
  case notMine
  /// It is this binding's and does nothing now, for a reason in the user's words.
  case refused(String)

  /// Refused where there is a reason.
  init(refusedFor reason: String?) { self = reason.map { .refused($0) } ?? .works }

  /// What stands in the way first, of two things that must both be so.
  func and(_ other: @autoclosure () -> Availability) -> Availability { self == .works ? other() : self }
}

/// One key of one screen, as data: matching, hint bar, help and documentation all read it.
package struct Binding<State: Sendable, Command: Sendable>: Sendable {
  /// The first one is shown.
  package let keys: [Key]
  /// What a key asks for; the same for every key of most bindings.
  package let command: @Sendable (Key) -> Command
  package let label: @Sendable (Phrases) -> String
  package let group: BindingGroup
  package let inHintBar: Bool
  package let availability: @Sendable (State, Context) -> Availability

  /// Keys that ask for something else each, as the ten digits begin a number with the one that was pressed.
  package init(
    _ keys: [Key], _ command: @escaping @Sendable (Key) -> Command, _ group: BindingGroup, hint: Bool = false,
    when availability: @escaping @Sendable (State, Context) -> Availability = { _, _ in .works },
    label: @escaping @Sendable (Phrases) -> String
  ) {
    self.keys = keys
    self.command = command
    self.label = label
    self.group = group
    inHintBar = hint
    self.availability = availability
  }

  /// Keys that all ask for the same; they always work unless `availability` says otherwise.
  package init(
    _ keys: [Key], _ command: Command, _ group: BindingGroup, hint: Bool = false,
    when availability: @escaping @Sendable (State, Context) -> Availability = { _, _ in .works },
    label: @escaping @Sendable (Phrases) -> String
  ) {
    self.init(keys, { _ in command }, group, hint: hint, when: availability, label: label)
  }
}

extension Binding {
  /// What it does, under the lasting name that settings have for it.
  package var action: String {
    let first = keys.first.map { ActionName.of(command($0)) } ?? ""
    return isFixed ? first.split(separator: "-").first.map(String.init) ?? first : first
  }

  /// The same with other keys.
  func with(keys: [Key]) -> Binding {
    Binding(keys, command, group, hint: inHintBar, when: availability, label: label)
  }

  /// Whether each key asks for something of its own, so that it cannot have another one.
  package var isFixed: Bool { Set(keys.prefix(2).map { ActionName.of(command($0)) }).count > 1 }
}

/// A key with what it does, ready to be shown.
package struct KeyHint: Hashable, Sendable {
  package var keys: [Key]
  package var label: String
  package var group: BindingGroup
  package var inHintBar: Bool
}

extension Key {
  /// The character that it types; nil for a key that is never text.
  var text: Character? { if case .character(let character) = self { character } else { nil } }
}

/// What a key means on a screen.
enum Lookup<Command> {
  case command(Command)
  case refused(String)
  case none
}

extension Array {
  /// What a key means among these bindings; one that is not a binding's key now may be another's.
  func lookup<State, Command>(
    _ key: Key, _ state: State, _ context: Context
  ) -> Lookup<Command> where Element == Binding<State, Command> {
    for binding in self where binding.keys.contains(key) {
      switch binding.availability(state, context) {
      case .works: return .command(binding.command(key))
      case .refused(let reason): return .refused(reason)
      case .notMine: continue
      }
    }
    return .none
  }

  /// The keys that work now.
  func hints<State, Command>(
    _ state: State, _ context: Context
  ) -> [KeyHint] where Element == Binding<State, Command> {
    let hints = workingHints(state, context)
    return context.keys == nil ? hints : hints.withoutDoubles
  }

  private func workingHints<State, Command>(
    _ state: State, _ context: Context
  ) -> [KeyHint] where Element == Binding<State, Command> {
    filter { $0.availability(state, context) == .works }.map { binding in
      KeyHint(
        keys: binding.keys, label: binding.label(context.phrases), group: binding.group,
        inHintBar: binding.inHintBar)
    }
  }
}

extension Array {
  /// The key that is shown for a command, where that works now.
  func key<State, Command: Equatable>(
    for command: Command, _ state: State, _ context: Context
  ) -> Key? where Element == Binding<State, Command> {
    lazy.compactMap { binding in binding.keys.first.map { (binding, $0) } }.first { binding, key in
      binding.command(key) == command && binding.availability(state, context) == .works
    }?.1
  }
}

extension [KeyHint] {
  /// The same with every key said once: where several do the same in turn, one key may have been given to all of them.
  fileprivate var withoutDoubles: [KeyHint] {
    var seen: [Key] = []
    return compactMap { hint in
      var hint = hint
      hint.keys.removeAll { seen.contains($0) }
      seen += hint.keys
      return hint.keys.isEmpty ? nil : hint
    }
  }

  /// The first key of each and what it does, as they are written in a line.
  func written(in language: Language) -> [WrittenKey] { map { $0.written(in: language) } }
}

extension KeyHint {
  /// The first key and what it does, as they are written in a line.
  func written(in language: Language) -> WrittenKey {
    WrittenKey(KeyLabel.of(keys, in: language).first ?? "", label, presses: presses)
  }

  /// What a click on it presses: the first key, and where each writes a digit what opens an empty line for digits.
  var presses: [Key] { keys == KeyLabel.digits ? [KeyLabel.digits[0], .backspace] : Array(keys.prefix(1)) }
}

extension Layer {
  /// A question with its keys in its box too, where eyes are: those of its last line. The cursor stands on the answer
  /// that Enter gives, else on the way back.
  static func question(
    _ title: String, _ text: String, titleRole: Role = .title, _ frame: Frame, _ context: Context
  ) -> Dialog {
    let hints = bound(context).hints(frame, context).filter(\.inHintBar)
    let given: Lookup<Command> = bound(context).lookup(.enter, frame, context)
    let proposed = hints.firstIndex { hint in
      guard case .command(let command) = given, let key = hint.keys.first,
        case .command(command) = bound(context).lookup(key, frame, context) as Lookup<Command>
      else { return false }
      return true
    }
    return Dialog(
      title: title, text: text, choices: hints.written(in: context.language),
      proposed: proposed ?? hints.firstIndex { $0.keys.contains(.escape) } ?? 0, titleRole: titleRole)
  }

  /// The key that is shown for a command, where that works now; none where it does not.
  static func keys(for command: Command, _ frame: Frame, _ context: Context) -> [Key] {
    bound(context).key(for: command, frame, context).map { [$0] } ?? []
  }
}

/// Refuses what would write, in a database opened for reading.
func refusedWhenReadOnly<State>(_: State, _ context: Context) -> Availability {
  context.readOnly ? .refused(context.phrases.app.readOnly) : .works
}
