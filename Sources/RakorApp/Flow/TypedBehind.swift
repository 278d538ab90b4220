package import TerminalKit

/// What becomes of keys that were typed while another program was waited for.
package enum TypedBehind: Equatable, Sendable {
  /// They are commands, and do what they mean when their turn comes; where the waiting was given up they are thrown
  /// away, because they were meant for what would have come of it.
  case commands
  /// They are text of a form that is being saved, and stay in it: what was to be saved is no longer what stands there.
  case form
  /// They are text of a line that is gone when it is saved, and mean nothing after it.
  case line
  /// They are text of a line that only reads, and stay in it.
  case search
}

extension AppState {
  /// What keys are that are typed behind an effect of the layer on top.
  package func typed(behind effect: Effect) -> TypedBehind {
    guard top.traits(context).isTyping else { return .commands }
    guard case .save = effect else { return .search }
    // At the door the next number follows the one that waits, and would be read as one with it.
    if case .count = top { return .line }
    return top.draft == nil ? .line : .form
  }
}

extension Input {
  /// Whether it would change a text that is being typed.
  package var isText: Bool {
    switch self {
    case .paste: true
    case .key(let key): key.text != nil || [.backspace, .delete].contains(key)
    case .mouse: false
    }
  }
}
