/// Which ASCII sign stands for a glyph where nothing but ASCII can be shown.
enum AsciiTable {
  static func sign(for base: UInt32) -> UInt32 {
    if base < 0x7F { return base }
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
    case "▊", "▉": return 0x2588
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
    case "▏", "▎", "▍", "·", "░", "▒", "▁"..."▄": UInt8(ascii: ".")
    case "█", "▉", "▊", "▋", "▌", "▓", "■", "▅"..."▇": UInt8(ascii: "#")
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
}
