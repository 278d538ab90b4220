import RakorModel

extension RecordTables {
  static let personColumns = """
    id, name, title, unit, office, employee_number, rank, phone, active_from, active_until, merged_into, revision
    """

  func storedPerson(_ id: PersonID) throws -> Stored<Person>? {
    try first("SELECT \(Self.personColumns) FROM person WHERE id = $1", [id], read: Self.readPerson)
  }

  /// In the order of `Seniority`, by the columns that repeat it.
  func storedPeopleInOrder(_ ids: [PersonID]) throws -> [Stored<Person>] {
    let rows = try list(
      for: ids, { "SELECT \(Self.personColumns), seniority, name_key FROM person WHERE id IN (\($0))" },
      read: { row in
        (person: try Self.readPerson(&row), order: try row.integer(), name: try row.text())
      })
    return rows.sorted { ($0.order, $0.name, $0.person.value.id) < ($1.order, $1.name, $1.person.value.id) }
      .map(\.person)
  }

  func storedPeople(_ ids: [PersonID]) throws -> [Stored<Person>] {
    try list(
      for: ids, { "SELECT \(Self.personColumns) FROM person WHERE id IN (\($0)) ORDER BY id" }, read: Self.readPerson)
  }

  func people(named nameKey: String, office: OfficeCode) throws -> [Person] {
    try list(
      "SELECT \(Self.personColumns) FROM person WHERE office = $1 AND name_key = $2 ORDER BY id", [office, nameKey],
      read: Self.readPerson
    ).map(\.value)
  }

  /// Everybody entered under one of the names in any office, merged people too.
  func people(named nameKeys: Set<String>) throws -> [NameInOffice: [Person]] {
    let found = try list(
      for: nameKeys.sorted(),
      {
        """
        SELECT \(Self.personColumns) FROM person WHERE office IN (SELECT code FROM office) AND name_key IN (\($0))
        """
      },
      read: Self.readPerson
    ).map(\.value)
    return Dictionary(grouping: found) { NameInOffice(nameKey: NameKey.of($0.name), office: $0.office) }
  }

  /// Those who may be the same as this person by name, employee number or phone.
  func possibleDuplicates(of person: Person) throws -> [Person] {
    try list(
      """
      SELECT \(Self.personColumns) FROM person
      WHERE (office = $1 AND name_key = $2) OR employee_number = $3 OR phone_key = $4
      """,
      [person.office, NameKey.of(person.name), person.employeeNumber?.digits, person.phone?.normalised],
      read: Self.readPerson
    ).map(\.value).sorted { $0.id < $1.id }
  }

  func write(_ person: Person, revision: Int) throws {
    let before = try storedPerson(person.id)?.value.mergedInto
    let values: [any SQLConvertible] = [
      person.id, person.name, person.title, person.unit, person.office, person.employeeNumber?.digits, person.rank,
      person.phone?.typed, person.activeFrom, person.activeUntil, person.mergedInto, revision,
      NameKey.of(person.name), Seniority.order(of: person), person.phone?.normalised,
    ]
    try connection.run(
      """
      INSERT INTO person (\(Self.personColumns), name_key, seniority, phone_key)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      ON CONFLICT (id) DO UPDATE SET name = $2, title = $3, unit = $4, office = $5, employee_number = $6, rank = $7,
        phone = $8, active_from = $9, active_until = $10, merged_into = $11, revision = $12, name_key = $13,
        seniority = $14, phone_key = $15
      """, values)
    try use(person.id.rawValue, of: "person")
    try writeWords(ofKept: person.id)
    if let before, before != person.mergedInto { try writeWords(ofKept: before) }
  }

  func erasePerson(_ id: PersonID) throws {
    let before = try storedPerson(id)?.value.mergedInto
    try WordTable.people.write([], of: id, on: connection)
    try connection.run("DELETE FROM person WHERE id = $1", [id])
    if let before { try writeWords(ofKept: before) }
  }

  /// Writes the words of a person, who is found by the names that were merged into theirs too, and of everybody that
  /// this one has been merged into.
  private func writeWords(ofKept id: PersonID) throws {
    var next: PersonID? = id
    while let person = try next.flatMap({ try storedPerson($0)?.value }) {
      let names = [person.name] + (try names(mergedInto: person.id))
      let words = Set(names.flatMap(SearchText.words(ofName:)))
      try WordTable.people.write(words, of: person.id, on: connection)
      next = person.mergedInto
    }
  }

  private func names(mergedInto id: PersonID) throws -> [String] {
    let merged = try list("SELECT id, name FROM person WHERE merged_into = $1 ORDER BY id", [id]) { row in
      (id: try row.person(), name: try row.text())
    }
    return try merged.flatMap { [$0.name] + (try names(mergedInto: $0.id)) }
  }

  static func readPerson(_ row: inout SQLRow) throws -> Stored<Person> {
    let id = try row.person()
    let (name, title, unit, office) =
      (try row.text(), try row.optionalText(), try row.optionalText(), try row.office())
    let draft = PersonDraft(
      name: name, title: title, unit: unit, office: office,
      employeeNumber: try row.optionalParsed { try EmployeeNumber($0) }, rank: try row.optionalText(),
      phone: try row.optionalParsed { PhoneNumber($0) }, activeFrom: try row.optionalDay(),
      activeUntil: try row.optionalDay())
    var person = Person(id: id, draft: draft)
    person.mergedInto = try row.optionalInteger().map(PersonID.init(rawValue:))
    return Stored(value: person, revision: try row.integer())
  }
}
