import RakorModel

extension RecordTables {
  private static let offices = TableShape<Office>(
    "office", unread: Office(code: OfficeCode(rawValue: ""), name: "", short: "", kind: .regency, town: ""),
    derived: ["position"],
    [
      Column("code", { $0.code }, read: { $0.code = try $1.office() }),
      Column("kind", { $0.kind }, read: { $0.kind = try $1.word() }),
      Column("active_from", { $0.activeFrom }, read: { $0.activeFrom = try $1.optionalDay() }),
      Column("active_until", { $0.activeUntil }, read: { $0.activeUntil = try $1.optionalDay() }),
    ] + Column.texts)

  private static let letterheads = ListShape<OfficeCode, String>(
    "office_letterhead", owner: "office", unread: "", [Column("line", { $0 }, read: { $0 = try $1.text() })])

  /// In the order in which they were entered.
  func offices() throws -> [Office] {
    let lines = try lists(Self.letterheads) { try $0.office() }
    return try list(Self.offices, order: "position").map { stored in
      var office = stored.value
      office.letterhead = lines[office.code] ?? []
      return office
    }
  }

  func storedOffice(_ code: OfficeCode) throws -> Stored<Office>? {
    var stored = try first(Self.offices, where: ["code": code])
    stored?.value.letterhead = try list(Self.letterheads, of: code)
    return stored
  }

  func write(_ office: Office, revision: Int) throws {
    let position = try position(in: Self.offices.table, code: office.code)
    try Self.offices.write(office, revision: revision, derived: [position], on: connection)
    try Self.letterheads.write(office.letterhead, of: office.code, on: connection)
  }

  func eraseOffice(_ code: OfficeCode) throws {
    try Self.letterheads.erase(of: code, on: connection)
    try delete(from: Self.offices.table, where: ["code": code])
  }
}
