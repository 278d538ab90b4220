/// Texts on papers, whatever is in the records.
enum PaperText {
  /// A dotted line, for what nobody has recorded.
  static let dots = "…………"

  /// A text as one line in which no character controls a terminal, a printer or the direction of writing.
  static func line(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: safe.append(" ")
      case ..<0x20, 0x7F..<0xA0, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFFF9...0xFFFF:
        continue
      case 0xE0000...0xE007F: continue
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// The lines of a text of several, without empty ones.
  static func lines(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// A text without blanks around it.
  static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
