/// Which ASCII sign stands for a glyph where nothing but ASCII can be shown.
enum AsciiTable {
  static func sign(for base: UInt32) -> UInt32 {
    if base < 0x7F { return base }
    if (0x2800...0x28FF).contains(base) { return UInt32(brailleSign(for: base - 0x2800)) }
    guard let scalar = Unicode.Scalar(base) else { return UInt32(UInt8(ascii: "?")) }
    return UInt32(sign(for: scalar))
  }

  /// The same for the Linux console in a UTF-8 locale, whose fonts have the signs of the old PC but no rounded corners
  /// or eighths.
  static func consoleSign(for base: UInt32) -> UInt32 {
    guard base >= 0x2010, let scalar = Unicode.Scalar(base) else { return base }
    switch scalar {
    case "─", "│", "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "█", "▌", "▄", "▀", "░", "▒", "▓", "\u{FFFD}":
      return base
    case "╭": return 0x250C
    case "╮": return 0x2510
    case "╰": return 0x2514
    case "╯": return 0x2518
    case "▍", "▋": return 0x258C
    case "▏", "▎": return 0x2591
    case "▊", "▉", "▆", "▇": return 0x2588
    case "▃", "▅": return 0x2584
    default: return sign(for: base)
    }
  }

  private static func sign(for scalar: Unicode.Scalar) -> UInt8 {
    switch scalar {
    case "\u{A0}": UInt8(ascii: " ")
    case "─", "━", "╌", "┄", "‐", "‑", "–", "—", "−": UInt8(ascii: "-")
    case "│", "┃", "╎", "┆": UInt8(ascii: "|")
    case "═": UInt8(ascii: "=")
    case "┌"..."╋", "╭"..."╰": UInt8(ascii: "+")
    case "▏", "▎", "▍", "·", "░", "▒", "▂": UInt8(ascii: ".")
    case "▁": UInt8(ascii: "_")
    case "▃": UInt8(ascii: "-")
    case "▄": UInt8(ascii: "=")
    case "▅": UInt8(ascii: "+")
    case "▆": UInt8(ascii: "*")
    case "▇": UInt8(ascii: "%")
    case "█", "▉", "▊", "▋", "▌", "▓", "■": UInt8(ascii: "#")
    case "≠": UInt8(ascii: "!")
    case "…", "≈", "～": UInt8(ascii: "~")
    case "•", "●", "★", "◆": UInt8(ascii: "*")
    case "○", "◌", "□", "◇": UInt8(ascii: "o")
    case "✓", "✔", "✗", "✘", "×", "☑", "☒": UInt8(ascii: "x")
    case "▸", "▶", "›", "»", "→", "❯": UInt8(ascii: ">")
    case "◂", "◀", "‹", "«", "←", "❮": UInt8(ascii: "<")
    case "↑", "▲", "▴": UInt8(ascii: "^")
    case "↓", "▼", "▾": UInt8(ascii: "v")
    case "‘", "’": UInt8(ascii: "'")
    case "“", "”", "″": UInt8(ascii: "\"")
    default: UInt8(ascii: "?")
    }
  }

  /// A sign at the height of the dots of a pattern, and an upright one where they go over most of the cell.
  private static func brailleSign(for dots: UInt32) -> UInt8 {
    let rows = [0x09, 0x12, 0x24, 0xC0].map { dots & $0 > 0 }
    switch (rows.firstIndex(of: true), rows.lastIndex(of: true)) {
    case (nil, _), (_, nil): return UInt8(ascii: " ")
    case (let first?, let last?) where last - first > 1: return UInt8(ascii: "|")
    case (0, _): return UInt8(ascii: "'")
    case (_, 3): return UInt8(ascii: ".")
    default: return UInt8(ascii: "-")
    }
  }
}
