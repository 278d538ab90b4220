package import RakorModel
package import TerminalKit

/// The written names of keys.
package enum KeyLabel {
  /// The names of several keys for the same thing; all ten digits are one name.
  package static func of(_ keys: [Key], in language: Language) -> [String] {
    keys == digits ? ["0–9"] : keys.map { of($0, in: language) }
  }

  /// The keys that write a number.
  package static let digits: [Key] = "0123456789".map { .character($0) }

  /// What stands on the key, or `^X` for Control with it.
  package static func of(_ key: Key, in language: Language) -> String {
    switch key {
    case .character(" "): KeyPhrases(language: language).space
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .alt("\r"): "Alt-Enter"
    case .alt(let character): "Alt-" + String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "BkSp"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .shiftUp: "S-↑"
    case .shiftDown: "S-↓"
    case .shiftLeft: "S-←"
    case .shiftRight: "S-→"
    case .controlLeft: "^←"
    case .controlRight: "^→"
    case .function(let number): "F\(number)"
    }
  }
}
