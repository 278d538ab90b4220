package import TerminalKit

/// Something in a file of settings that does not count.
package struct ConfigProblem: Error, Hashable, Sendable {
  /// What is wrong; names are as they stand in the file.
  package enum Kind: Hashable, Sendable {
    case unreadable
    case unknownKey(String)
    case unknownTable(String)
    case twice(String)
    case badValue(String, allowed: [String])
    /// An action without any key, or with something that is none.
    case noKeys(String)
    case unknownKeyName(String)
    /// Nil for a wish for every layer.
    case unknownAction(String, layer: String?)
    /// Its keys are ten digits, each for itself.
    case fixedAction(String)
    /// Esc, `^C` and `^Z` keep their meaning, and in a question `Enter`.
    case reservedKey(Key, String)
    /// Two actions of one layer would have one key.
    case conflict(Key, String, String, layer: String)
  }

  /// Counted from 1.
  package var line: Int
  package var kind: Kind

  /// The same without the layer, since one wish for every layer is told once.
  var wherever: ConfigProblem {
    guard case .conflict(let key, let first, let second, _) = kind else { return self }
    return ConfigProblem(line: line, kind: .conflict(key, first, second, layer: ""))
  }
}
