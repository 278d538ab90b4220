/// Limits and cleaning of entered text.
package enum TextRule {
  /// The longest one-line text kept, in characters.
  package static let lineLimit = 500
  /// The longest note or minutes kept, in characters.
  package static let noteLimit = 20_000

  /// A one-line text without outer blanks and invisible characters, nil when nothing is left.
  ///
  /// Text pasted from WhatsApp carries zero-width, no-break and direction characters (docs/domain.md, Papers), text
  /// pasted into a terminal ends its lines with a carriage return, and a control character kept here would steer every
  /// terminal that shows it later.
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

  /// The address of a page, cleaned at its ends, nil when nothing is left.
  ///
  /// What cleaning would take out of its middle is refused: the address would lead elsewhere without it.
  /// - Throws: `Refusal.tooLong` or `.notAnAddress`.
  package static func address(_ text: String?, _ field: Field) throws(Refusal) -> String? {
    guard let text, let kept = try line(text, field) else { return nil }
    guard text.contains(kept), WebAddress.isValid(kept) else { throw .notAnAddress(field, typed: shortened(kept)) }
    return kept
  }

  /// A one-line text that must be there; nil is none yet.
  ///
  /// - Throws: `Refusal.required` or `Refusal.tooLong`.
  package static func required(_ text: String?, _ field: Field) throws(Refusal) -> String {
    guard let kept = try line(text, field) else { throw .required(field) }
    return kept
  }

  /// A one-line text cut to the limit, with a mark where it ends, for what a program joins and nobody typed.
  package static func shortened(_ text: String) -> String {
    text.count > lineLimit ? text.prefix(lineLimit - 1) + "…" : text
  }

  private static func cleaned(
    _ text: String?, _ field: Field, limit: Int, keepsLines: Bool
  ) throws(Refusal) -> String? {
    guard let text else { return nil }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": continue
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: kept.append(keepsLines ? "\n" : " ")
      case 0x09, 0xA0, 0x202F: kept.append(" ")
      case let value where isDropped(value): continue
      default: kept.append(scalar)
      }
    }
    let trimmed = trim(String(kept))
    guard trimmed.count <= limit else { throw .tooLong(field, limit: limit) }
    return trimmed.isEmpty ? nil : trimmed
  }

  /// The characters of a text that cleaning takes out of its middle, each once; whoever stores a text says so.
  package static func dropped(from text: String) -> [Unicode.Scalar] {
    var found: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars where isDropped(scalar.value) && !found.contains(scalar) {
      if !(0x09...0x0D).contains(scalar.value), scalar.value != 0x85 { found.append(scalar) }
    }
    return found
  }

  private static func isDropped(_ value: UInt32) -> Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func trim(_ text: String) -> String {
    guard let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(text[first...last])
  }
}

extension TextKind {
  /// A text without what must not be kept, nil when nothing is left.
  ///
  /// - Throws: `Refusal`, which names the field.
  package func cleaned(_ text: String?, _ field: Field) throws(Refusal) -> String? {
    switch self {
    case .line: try TextRule.line(text, field)
    case .lines: try TextRule.note(text, field)
    case .address: try TextRule.address(text, field)
    }
  }
}

extension TextField {
  /// The text without what must not be kept.
  ///
  /// - Throws: `Refusal`.
  fileprivate func cleaned(_ facts: Facts) throws(Refusal) -> String? {
    let kept = try kind.cleaned(text(of: facts), field)
    if kept == nil, isRequired { throw .required(field) }
    return kept
  }
}

extension TextFacts {
  /// Cleans every text but those that are as they were before; what nobody touched is never refused.
  ///
  /// - Throws: `Refusal` for the first one that cannot be kept.
  mutating func cleanTexts(since before: Self? = nil) throws(Refusal) {
    for text in Self.texts where before.map({ text.text(of: $0) != text.text(of: self) }) ?? true {
      text.set(try text.cleaned(self), in: &self)
    }
  }

  /// Takes over the texts that a file tells, cleaned; one of which nothing is left tells nothing.
  ///
  /// - Throws: `Refusal` for the first one that cannot be kept.
  mutating func takeTexts(_ told: [Field: String]) throws(Refusal) {
    for text in Self.texts {
      if let kept = try text.kind.cleaned(told[text.field], text.field) { text.set(kept, in: &self) }
    }
  }

  /// A text that nothing can be without, as a file tells it; cleaned when the rest is.
  ///
  /// - Throws: `Refusal.required` where the file does not tell it.
  static func requiredText(_ field: Field, of told: [Field: String]) throws(Refusal) -> String {
    guard let text = told[field] else { throw .required(field) }
    return text
  }
}
