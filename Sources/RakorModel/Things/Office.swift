/// Whether an office serves a regency (*kabupaten*) or a city (*kota*).
package enum OfficeKind: String, CaseIterable, Sendable, Codable {
  case regency = "kabupaten"
  case city = "kota"
}

/// An office (*Kankemenag*) that hosts rakor in turn and sends delegates to them.
///
/// Editable data: ministries and sections get renamed, so nothing of an office is in code (domain.md §3.2).
package struct Office: Hashable, Sendable, Codable {
  package var code: OfficeCode
  /// The name as on the letterhead, "Kankemenag Kab. Wonosobo".
  package var name: String
  /// The name in lists, "Kab. Wonosobo".
  package var short: String
  package var kind: OfficeKind
  /// Where its letters are dated, "Kota Mungkid".
  package var town: String
  /// The position code in letter numbers, "Kk.11.07"; nil until the office confirms it (domain.md §3.3).
  package var letterCode: String?
  package var head: String?
  package var letterhead: [String]
  /// First day the office exists; nil for always.
  package var activeFrom: Day?
  /// Last day the office exists; nil while it does.
  package var activeUntil: Day?

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
