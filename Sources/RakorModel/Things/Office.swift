/// What an office serves: a regency (*kabupaten*), a city (*kota*), a province (its *Kanwil*), or something else, such
/// as two districts that share one.
package enum OfficeKind: String, CaseIterable, Sendable, Codable {
  case regency = "kabupaten"
  case city = "kota"
  case province = "kanwil"
  case other = "lain"
}

/// An office (*Kankemenag*) that hosts rakor in turn and sends delegates to them.
///
/// Editable data: ministries and sections get renamed, so nothing of an office is in code (docs/domain.md, Offices and
/// forums).
package struct Office: Hashable, Sendable, Codable {
  package var code: OfficeCode
  /// The name as on the letterhead, "Kankemenag Kab. Wonosobo".
  package var name: String
  /// The name in lists, "Kab. Wonosobo".
  package var short: String
  package var kind: OfficeKind
  /// Where its letters are dated, "Kota Mungkid".
  package var town: String
  /// The position code in letter numbers, "Kk.11.07"; nil until the office confirms it (docs/domain.md, Offices and
  /// forums).
  package var letterCode: String?
  /// The name of its head today.
  package var head: String?
  /// The lines of its letterhead from the top, as the office typed them; none ships with an address.
  package var letterhead: [String]
  /// First day the office exists; nil for always.
  package var activeFrom: Day?
  /// Last day the office exists; nil while it does.
  package var activeUntil: Day?

  /// An office that exists always unless days are given.
  package init(
    code: OfficeCode, name: String, short: String, kind: OfficeKind, town: String, letterCode: String? = nil,
    head: String? = nil, letterhead: [String] = [], activeFrom: Day? = nil, activeUntil: Day? = nil
  ) {
    self.code = code
    self.name = name
    self.short = short
    self.kind = kind
    self.town = town
    self.letterCode = letterCode
    self.head = head
    self.letterhead = letterhead
    self.activeFrom = activeFrom
    self.activeUntil = activeUntil
  }

  /// Whether the office exists on a day.
  package func isActive(on day: Day) -> Bool {
    (activeFrom.map { $0 <= day } ?? true) && (activeUntil.map { day <= $0 } ?? true)
  }
}

extension Office: TextFacts {
  package static let texts: [TextField<Office>] = [
    TextField(required: .name, { $0.name }, { $0.name = $1 }, uses: .form),
    TextField(required: .short, { $0.short }, { $0.short = $1 }, uses: .form),
    TextField(required: .town, { $0.town }, { $0.town = $1 }, uses: .form),
    TextField(.letterCode, { $0.letterCode }, { $0.letterCode = $1 }, column: "letter_code", uses: .form),
    TextField(.head, { $0.head }, { $0.head = $1 }, uses: .form),
  ]
}
