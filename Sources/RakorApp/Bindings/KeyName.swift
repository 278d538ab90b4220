package import TerminalKit

/// The names of keys in the file of settings.
package enum KeyName {
  /// The key of a name: one character for itself, `ctrl-r` or `^R`, `alt-x`, `f6`, or what stands on it; nil where it
  /// is none that a terminal can send.
  package static func key(_ name: String) -> Key? {
    if name.count == 1, let character = name.first {
      return character == " " || character.isWhitespace == false ? .character(character) : nil
    }
    let lower = name.lowercased()
    if let named = named.first(where: { $0.name == lower || $0.others.contains(lower) }) { return named.key }
    if lower.hasPrefix("f"), let number = Int(lower.dropFirst()) {
      return (1...12).contains(number) ? .function(number) : nil
    }
    for prefix in ["ctrl-", "c-", "^"] where lower.hasPrefix(prefix) && lower.count == prefix.count + 1 {
      return lower.last.flatMap(control)
    }
    for prefix in ["alt-", "m-"] where lower.hasPrefix(prefix) && name.count == prefix.count + 1 {
      return name.last.map { .alt($0) }
    }
    return nil
  }

  /// The name under which a key is written.
  package static func name(_ key: Key) -> String {
    if let named = named.first(where: { $0.key == key }) { return named.name }
    switch key {
    case .character(let character): return String(character)
    case .control(let character): return "ctrl-\(character)"
    case .alt(let character): return "alt-\(character)"
    case .function(let number): return "f\(number)"
    default: return ""
    }
  }

  /// Terminals send these letters with Ctrl for other keys, and there is no telling them apart.
  private static func control(_ character: Character) -> Key? {
    switch character {
    case "i": .tab
    case "m": .enter
    case "h": .backspace
    case "[": .escape
    case "a"..."z", "\\", "]", "^", "_": .control(character)
    default: nil
    }
  }

  private static let named: [(name: String, others: [String], key: Key)] = [
    ("space", ["spasi"], .character(" ")), ("enter", ["return"], .enter), ("esc", ["escape"], .escape),
    ("tab", [], .tab), ("shift-tab", ["s-tab", "backtab"], .backTab), ("backspace", ["bksp"], .backspace),
    ("delete", ["del"], .delete), ("insert", ["ins"], .insert), ("up", ["↑"], .up), ("down", ["↓"], .down),
    ("left", ["←"], .left), ("right", ["→"], .right), ("home", [], .home), ("end", [], .end),
    ("page-up", ["pageup", "pgup"], .pageUp), ("page-down", ["pagedown", "pgdn"], .pageDown),
    ("shift-up", [], .shiftUp), ("shift-down", [], .shiftDown), ("shift-left", [], .shiftLeft),
    ("shift-right", [], .shiftRight), ("ctrl-left", [], .controlLeft), ("ctrl-right", [], .controlRight),
    ("alt-enter", [], .alt("\r")), ("ctrl-space", [], .control(" ")),
  ]
}
