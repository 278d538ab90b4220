/// A phone number as typed, and as WhatsApp wants it when it can be recognised.
package struct PhoneNumber: Hashable, Sendable {
  /// The text as typed; it is what is stored and shown.
  package let typed: String
  /// The digits of the mobile number with the country's 62 and no plus: `6281234567890`; nil when none is recognised.
  ///
  /// A landline has none, as WhatsApp does not reach it.
  package let normalised: String?

  /// Takes any text; of two numbers in one cell the first that is a mobile number counts.
  package init(_ typed: String) {
    self.typed = typed
    normalised = PhoneNumber.candidates(typed).lazy.compactMap(PhoneNumber.mobile).first
  }

  /// The one form in which lists show it, `0812-3456-7890`; a number that is not recognised as typed.
  package var printed: String {
    guard let normalised else { return typed }
    let digits = "0" + normalised.dropFirst(2)
    return [digits.prefix(4), digits.dropFirst(4).prefix(4), digits.dropFirst(8)].map(String.init).joined(
      separator: "-")
  }

  /// Whether the number has the form of a landline with its area code: `(0286) 321456`.
  package var isLandline: Bool {
    normalised == nil
      && PhoneNumber.candidates(typed).contains { digits in
        let local = PhoneNumber.withoutCountry(digits)
        return (digits.hasPrefix("0") || digits.hasPrefix("62")) && (8...11).contains(local.count) && local.first != "8"
      }
  }

  /// The digits of a mobile number: an 8 and eight to eleven digits more, since prefixes come and go but lengths stay.
  ///
  /// The leading 0 may be missing: spreadsheets eat it.
  private static func mobile(_ digits: String) -> String? {
    let local = withoutCountry(digits)
    guard local.first == "8", (9...12).contains(local.count) else { return nil }
    return "62" + local
  }

  /// The digits after 0, 62, 620 or 0062.
  private static func withoutCountry(_ digits: String) -> Substring {
    var rest = digits[...]
    if rest.hasPrefix("0062") { rest = rest.dropFirst(2) }
    if rest.hasPrefix("62") { rest = rest.dropFirst(2) }
    if rest.hasPrefix("0") { rest = rest.dropFirst() }
    return rest
  }

  /// The runs of digits in the text; spaces, dots, dashes and brackets hold a run together, anything else ends it.
  private static func candidates(_ text: String) -> [String] {
    var found: [String] = []
    var current = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "0"..."9": current.unicodeScalars.append(scalar)
      case " ", ".", "-", "(", ")", "'", "\u{A0}", "\u{202F}", "\u{2060}", "\u{200B}", "\u{FEFF}", "\u{202A}",
        "\u{202C}",
        "\u{2010}"..."\u{2014}":
        continue
      default:
        if !current.isEmpty { found.append(current) }
        current = ""
      }
    }
    if !current.isEmpty { found.append(current) }
    return found
  }
}

extension PhoneNumber: Codable {
  /// Reads the number as it was typed; the recognised form is worked out again.
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the number as it was typed.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(typed)
  }
}
