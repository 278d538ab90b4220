import RakorModel

extension RecordTables {
  private static let officeColumns =
    "code, name, short, kind, town, letter_code, head, active_from, active_until, revision"

  /// In the order in which they were entered.
  func offices() throws -> [Office] {
    var lines: [OfficeCode: [String]] = [:]
    let stored = try list("SELECT office, line FROM office_letterhead ORDER BY office, position") {
      (try $0.office(), try $0.text())
    }
    for (code, line) in stored { lines[code, default: []].append(line) }
    return try list("SELECT \(Self.officeColumns) FROM office ORDER BY position") { row in
      var office = try Self.readOffice(&row).value
      office.letterhead = lines[office.code] ?? []
      return office
    }
  }

  func storedOffice(_ code: OfficeCode) throws -> Stored<Office>? {
    var stored = try first("SELECT \(Self.officeColumns) FROM office WHERE code = $1", [code], read: Self.readOffice)
    stored?.value.letterhead = try list(
      "SELECT line FROM office_letterhead WHERE office = $1 ORDER BY position", [code]
    ) { try $0.text() }
    return stored
  }

  func write(_ office: Office, revision: Int) throws {
    let changed = try connection.run(
      """
      UPDATE office SET name = $2, short = $3, kind = $4, town = $5, letter_code = $6, head = $7, active_from = $8,
        active_until = $9, revision = $10
      WHERE code = $1
      """, Self.values(office) + [revision])
    if changed == 0 {
      try connection.run(
        """
        INSERT INTO office (\(Self.officeColumns), position) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        """, Self.values(office) + [revision, try reserve("office")])
    }
    try connection.run("DELETE FROM office_letterhead WHERE office = $1", [office.code])
    for (position, line) in office.letterhead.enumerated() {
      try connection.run(
        "INSERT INTO office_letterhead (office, position, line) VALUES ($1, $2, $3)", [office.code, position, line])
    }
  }

  func eraseOffice(_ code: OfficeCode) throws {
    try connection.run("DELETE FROM office_letterhead WHERE office = $1", [code])
    try connection.run("DELETE FROM office WHERE code = $1", [code])
  }

  private static func values(_ office: Office) -> [any SQLConvertible] {
    [
      office.code, office.name, office.short, office.kind, office.town, office.letterCode, office.head,
      office.activeFrom, office.activeUntil,
    ]
  }

  private static func readOffice(_ row: inout SQLRow) throws -> Stored<Office> {
    let office = Office(
      code: try row.office(), name: try row.text(), short: try row.text(), kind: try row.word(), town: try row.text(),
      letterCode: try row.optionalText(), head: try row.optionalText(), activeFrom: try row.optionalDay(),
      activeUntil: try row.optionalDay())
    return Stored(value: office, revision: try row.integer())
  }
}
