import RakorModel

extension RecordTables {
  static let people = TableShape<Person>(
    "person", unread: Person(id: PersonID(rawValue: 0), draft: PersonDraft(name: "", office: OfficeCode(rawValue: ""))),
    derived: ["name_key", "seniority", "phone_key"],
    [
      Column("id", { $0.id }, read: { $0.id = try $1.person() }),
      Column("office", { $0.facts.office }, read: { $0.facts.office = try $1.office() }),
      Column("employee_number", { $0.facts.employeeNumber?.digits }) { person, row in
        person.facts.employeeNumber = try row.optionalParsed { try EmployeeNumber($0) }
      },
      Column("phone", { $0.facts.phone?.typed }, read: { $0.facts.phone = try $1.optionalParsed { PhoneNumber($0) } }),
      Column("active_from", { $0.facts.activeFrom }, read: { $0.facts.activeFrom = try $1.optionalDay() }),
      Column("active_until", { $0.facts.activeUntil }, read: { $0.facts.activeUntil = try $1.optionalDay() }),
      Column("uid", { $0.facts.uid }, read: { $0.facts.uid = try $1.optionalText() }),
      Column("merged_into", { $0.mergedInto }, read: { $0.mergedInto = try $1.optionalPerson() }),
    ] + Column.texts)

  func storedPerson(_ id: PersonID) throws -> Stored<Person>? {
    try first(Self.people, where: ["id": id])
  }

  /// In the order of `Seniority`, by the columns that repeat it.
  func storedPeopleInOrder(_ ids: [PersonID]) throws -> [Stored<Person>] {
    let rows = try list(
      for: ids, { "SELECT \(Self.people.selected), seniority, name_key FROM person WHERE id IN (\($0))" },
      read: { row in
        (person: try Self.people.read(&row), order: try row.integer(), name: try row.text())
      })
    return rows.sorted { ($0.order, $0.name, $0.person.value.id) < ($1.order, $1.name, $1.person.value.id) }
      .map(\.person)
  }

  func storedPeople(_ ids: [PersonID]) throws -> [Stored<Person>] {
    try list(Self.people, for: ids, in: "id", order: "id")
  }

  func people(named nameKey: String, office: OfficeCode) throws -> [Person] {
    try list(Self.people, where: ["office": office, "name_key": nameKey], order: "id").map(\.value)
  }

  func people(numbered number: EmployeeNumber) throws -> [Person] {
    try list(Self.people, where: ["employee_number": number.digits], order: "id").map(\.value)
  }

  /// Everybody entered under one of the names in any office, merged people too.
  func people(named nameKeys: Set<String>) throws -> [NameInOffice: [Person]] {
    let select = "\(Self.people.select) WHERE office IN (SELECT code FROM office)"
    let found = try list(
      for: nameKeys.sorted(), { "\(select) AND name_key IN (\($0))" }, read: Self.people.read
    ).map(\.value)
    return Dictionary(grouping: found) { NameInOffice(nameKey: NameKey.of($0.name), office: $0.office) }
  }

  /// Those who may be the same as this person by name, employee number or phone.
  func possibleDuplicates(of person: Person) throws -> [Person] {
    var conditions = SQLConditions()
    let (office, name) = (conditions.bind(person.office), conditions.bind(NameKey.of(person.name)))
    let (number, phone) = (
      conditions.bind(person.employeeNumber?.digits), conditions.bind(person.phone?.normalised)
    )
    conditions.add("(office = \(office) AND name_key = \(name) OR employee_number = \(number) OR phone_key = \(phone))")
    return try list(Self.people, where: conditions).map(\.value).sorted { $0.id < $1.id }
  }

  func write(_ person: Person, revision: Int) throws {
    let before = try storedPerson(person.id)?.value.mergedInto
    try Self.people.write(
      person, revision: revision,
      derived: [NameKey.of(person.name), Seniority.order(of: person), person.phone?.normalised], on: connection)
    try use(person.id.rawValue, of: "person")
    try writeWords(ofKept: person.id)
    if let before, before != person.mergedInto { try writeWords(ofKept: before) }
  }

  func erasePerson(_ id: PersonID) throws {
    let before = try storedPerson(id)?.value.mergedInto
    try WordTable.people.write([], of: id, on: connection)
    try delete(from: Self.people.table, where: ["id": id])
    if let before { try writeWords(ofKept: before) }
  }

  /// Writes the words of a person, who is found by the names that were merged into theirs too, and of everybody that
  /// this one has been merged into. Other texts are taken apart like names, since what is typed is too.
  ///
  /// It ends at somebody seen already, as `RecordSource.kept` does, so that a ring of mergers ends no program.
  private func writeWords(ofKept id: PersonID) throws {
    var next: PersonID? = id
    var seen: Set<PersonID> = []
    while let person = try next.flatMap({ try storedPerson($0)?.value }), seen.insert(person.id).inserted {
      let texts = try everybody(mergedInto: person).flatMap { $0.facts.texts(for: .search) }
      let words = Set(texts.flatMap(SearchText.words(ofName:)))
      try WordTable.people.write(words, of: person.id, on: connection)
      next = person.mergedInto
    }
  }

  /// A person and all who have been merged into that one, and into those again.
  private func everybody(mergedInto person: Person) throws -> [Person] {
    var found = [person]
    var seen: Set<PersonID> = [person.id]
    var place = 0
    while place < found.count {
      let merged = try list(Self.people, where: ["merged_into": found[place].id], order: "id").map(\.value)
      found += merged.filter { seen.insert($0.id).inserted }
      place += 1
    }
    return found
  }
}
