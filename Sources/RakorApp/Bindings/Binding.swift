package import TerminalKit

/// Under which heading help lists a key.
package enum BindingGroup: CaseIterable, Hashable, Sendable {
  case move, open, change, view, program
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
  /// Why the key does nothing now, in the user's words; nil when it works, empty when it is simply not this binding's
  /// key now.
  package let unavailable: @Sendable (State, Context) -> String?

  /// Keys that ask for something else each, as the ten digits begin a number with the one that was pressed.
  package init(
    _ keys: [Key], _ command: @escaping @Sendable (Key) -> Command, _ group: BindingGroup, hint: Bool = false,
    unavailable: @escaping @Sendable (State, Context) -> String? = { _, _ in nil },
    label: @escaping @Sendable (Phrases) -> String
  ) {
    self.keys = keys
    self.command = command
    self.label = label
    self.group = group
    inHintBar = hint
    self.unavailable = unavailable
  }

  /// Keys that all ask for the same; they always work unless `unavailable` gives a reason.
  package init(
    _ keys: [Key], _ command: Command, _ group: BindingGroup, hint: Bool = false,
    unavailable: @escaping @Sendable (State, Context) -> String? = { _, _ in nil },
    label: @escaping @Sendable (Phrases) -> String
  ) {
    self.init(keys, { _ in command }, group, hint: hint, unavailable: unavailable, label: label)
  }
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
  case unavailable(String)
  case none
}

extension Array {
  /// What a key means among these bindings; one that is not a binding's key now may be another's.
  func lookup<State, Command>(
    _ key: Key, _ state: State, _ context: Context
  ) -> Lookup<Command> where Element == Binding<State, Command> {
    for binding in self where binding.keys.contains(key) {
      guard let reason = binding.unavailable(state, context) else { return .command(binding.command(key)) }
      if !reason.isEmpty { return .unavailable(reason) }
    }
    return .none
  }

  /// The keys that work now.
  func hints<State, Command>(
    _ state: State, _ context: Context
  ) -> [KeyHint] where Element == Binding<State, Command> {
    filter { $0.unavailable(state, context) == nil }.map { binding in
      KeyHint(
        keys: binding.keys, label: binding.label(context.phrases), group: binding.group,
        inHintBar: binding.inHintBar)
    }
  }
}

/// Refuses what would write, in a database opened for reading.
func refusedWhenReadOnly<State>(_: State, _ context: Context) -> String? {
  context.readOnly ? context.phrases.app.readOnly : nil
}
