/// Limits and cleaning of entered text.
package enum TextRule {
  /// The longest one-line text kept, in characters.
  package static let lineLimit = 500
  /// The longest note or minutes kept, in characters.
  package static let noteLimit = 20_000

  /// A one-line text without outer blanks and invisible characters, nil when nothing is left.
  ///
  /// Text pasted from WhatsApp carries zero-width and no-break characters (domain.md §7.1).
  /// - Throws: `Refusal.tooLong`.
  package static func line(_ text: String?, _ field: Field) throws(Refusal) -> String? {
    try cleaned(text, field, limit: lineLimit, keepsLines: false)
  }

  /// A text of several lines, cleaned likewise, nil when nothing is left.
  ///
  /// - Throws: `Refusal.tooLong`.
  package static func note(_ text: String?, _ field: Field) throws(Refusal) -> String? {
    try cleaned(text, field, limit: noteLimit, keepsLines: true)
  }

  /// A one-line text that must be there.
  ///
  /// - Throws: `Refusal.required` or `Refusal.tooLong`.
  package static func required(_ text: String, _ field: Field) throws(Refusal) -> String {
    guard let kept = try line(text, field) else { throw .required(field) }
    return kept
  }

  private static func cleaned(
    _ text: String?, _ field: Field, limit: Int, keepsLines: Bool
  ) throws(Refusal) -> String? {
    guard let text else { return nil }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where keepsLines: kept.append(scalar)
      case 0x0D: continue
      case 0x00A0, 0x202F, 0x09, 0x0A: kept.append(" ")
      case 0x200B, 0x2060, 0xFEFF: continue
      default: kept.append(scalar)
      }
    }
    let trimmed = trim(String(kept))
    guard trimmed.count <= limit else { throw .tooLong(field, limit: limit) }
    return trimmed.isEmpty ? nil : trimmed
  }

  private static func trim(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}
