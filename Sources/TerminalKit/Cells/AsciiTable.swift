/// Which ASCII sign stands for a glyph where nothing but ASCII can be shown.
enum AsciiTable {
  static func sign(for base: UInt32) -> UInt32 {
    if base < 0x7F { return base }
    guard let scalar = Unicode.Scalar(base) else { return UInt32(UInt8(ascii: "?")) }
    return UInt32(sign(for: scalar))
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
