/// What somebody enters about a person: the facts that a record, a form and a file have alike.
package struct PersonDraft: Hashable, Sendable, Codable {
  /// Exactly as written: one word is a full name and titles belong to it, so a name is never split (docs/domain.md,
  /// People).
  package var name: String
  /// *Jabatan*, "Kasi PHU".
  package var title: String?
  /// May differ from the forum's section: two of Wonosobo's five delegates in 2021 came from Subbag TU.
  package var unit: String?
  package var office: OfficeCode
  /// NIP or NI PPPK.
  package var employeeNumber: EmployeeNumber?
  package var rank: String?
  package var phone: PhoneNumber?
  /// First day the person takes part; nil for always.
  package var activeFrom: Day?
  /// Last day, before a transfer or retirement; nil while there is none.
  package var activeUntil: Day?
  /// The lasting identity across files and databases; nil where it is not told, as in a form and in journals of before
  /// people had one.
  package var uid: String?

  /// A draft with name and office at least; everything else may be unknown.
  package init(
    name: String, title: String? = nil, unit: String? = nil, office: OfficeCode, employeeNumber: EmployeeNumber? = nil,
    rank: String? = nil, phone: PhoneNumber? = nil, activeFrom: Day? = nil, activeUntil: Day? = nil,
    uid: String? = nil
  ) {
    self.name = name
    self.title = title
    self.unit = unit
    self.office = office
    self.employeeNumber = employeeNumber
    self.rank = rank
    self.phone = phone
    self.activeFrom = activeFrom
    self.activeUntil = activeUntil
    self.uid = uid
  }

  /// The draft that changes nothing about a person.
  package init(_ person: Person) { self = person.facts }

  /// Whether the person takes part on a day.
  package func isActive(on day: Day) -> Bool {
    (activeFrom.map { $0 <= day } ?? true) && (activeUntil.map { day <= $0 } ?? true)
  }
}

extension PersonDraft: TextFacts {
  package static let texts: [TextField<PersonDraft>] = [name] + details

  /// The texts that may be unknown.
  package static let details = post + lasting

  /// The text that must be there.
  package static let name: TextField<PersonDraft> = TextField(
    required: .person, { $0.name }, { $0.name = $1 }, uses: [.search, .copying, .form])

  /// What somebody is at their office, and at no other.
  package static let post: [TextField<PersonDraft>] = [
    TextField(.position, { $0.title }, { $0.title = $1 }, uses: [.copying, .form]),
    TextField(.unit, { $0.unit }, { $0.unit = $1 }, uses: [.copying, .form]),
  ]

  /// What stays with somebody who goes to another office.
  package static let lasting: [TextField<PersonDraft>] = [TextField(.rank, { $0.rank }, { $0.rank = $1 }, uses: .form)]

  /// Takes over what is not known here; who it is about stays.
  mutating func fillIn(from other: PersonDraft) {
    fillTexts(from: other)
    employeeNumber = employeeNumber ?? other.employeeNumber
    phone = phone ?? other.phone
    activeFrom = activeFrom ?? other.activeFrom
    activeUntil = activeUntil ?? other.activeUntil
  }
}

/// Somebody who takes part in rakor.
package struct Person: FactHolder, Hashable, Sendable {
  package var id: PersonID
  package var facts: PersonDraft
  /// Who this person turned out to be, entered twice; nil for anybody who counts.
  ///
  /// The record stays, so that closed rakor keep the person that they name.
  package var mergedInto: PersonID?

  /// A person as entered, merged into nobody.
  package init(id: PersonID, draft: PersonDraft) {
    self.id = id
    facts = draft
  }

  /// Whether the person takes part on a day.
  package func isActive(on day: Day) -> Bool { facts.isActive(on: day) }
}

/// One object, as journals have it since before the facts were a part of their own.
extension Person: Codable {
  private enum Key: String, CodingKey {
    case id, mergedInto
  }

  /// Reads facts and the rest from one object.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try values.decode(PersonID.self, forKey: .id)
    facts = try PersonDraft(from: decoder)
    mergedInto = try values.decodeIfPresent(PersonID.self, forKey: .mergedInto)
  }

  /// Writes facts and the rest side by side.
  package func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encodeIfPresent(mergedInto, forKey: .mergedInto)
  }
}
