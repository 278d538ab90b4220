/// Somebody who takes part in rakor, under the name exactly as written.
///
/// One word is a full name and titles belong to it, so a name is never split (docs/domain.md, People).
package struct Person: Hashable, Sendable, Codable {
  package var id: PersonID
  package var name: String
  /// *Jabatan*, "Kasi PHU".
  package var title: String?
  /// May differ from the forum's section: two of Wonosobo's five delegates in 2021 came from Subbag TU.
  package var unit: String?
  /// The office the person belongs to now; a delegate keeps the one it came for.
  package var office: OfficeCode
  /// NIP or NI PPPK.
  package var employeeNumber: EmployeeNumber?
  /// As written, "Penata (III/c)"; `Seniority` reads the grade out of it.
  package var rank: String?
  /// As typed; WhatsApp's form is worked out from it.
  package var phone: PhoneNumber?
  /// First day the person takes part; nil for always.
  package var activeFrom: Day?
  /// Last day, before a transfer or retirement; nil while there is none.
  package var activeUntil: Day?
  /// Who this person turned out to be, entered twice; nil for anybody who counts.
  ///
  /// The record stays, so that closed rakor keep the person that they name.
  package var mergedInto: PersonID?

  /// A person as entered, merged into nobody.
  package init(id: PersonID, draft: PersonDraft) {
    self.id = id
    name = draft.name
    title = draft.title
    unit = draft.unit
    office = draft.office
    employeeNumber = draft.employeeNumber
    rank = draft.rank
    phone = draft.phone
    activeFrom = draft.activeFrom
    activeUntil = draft.activeUntil
  }

  /// Whether the person takes part on a day.
  package func isActive(on day: Day) -> Bool {
    (activeFrom.map { $0 <= day } ?? true) && (activeUntil.map { day <= $0 } ?? true)
  }
}

/// What somebody enters about a person, before it has a number.
package struct PersonDraft: Hashable, Sendable, Codable {
  package var name: String
  package var title: String?
  package var unit: String?
  package var office: OfficeCode
  package var employeeNumber: EmployeeNumber?
  package var rank: String?
  package var phone: PhoneNumber?
  package var activeFrom: Day?
  package var activeUntil: Day?

  /// A draft with name and office at least; everything else may be unknown.
  package init(
    name: String, title: String? = nil, unit: String? = nil, office: OfficeCode, employeeNumber: EmployeeNumber? = nil,
    rank: String? = nil, phone: PhoneNumber? = nil, activeFrom: Day? = nil, activeUntil: Day? = nil
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
  }

  /// The draft that changes nothing about a person.
  package init(_ person: Person) {
    self.init(
      name: person.name, title: person.title, unit: person.unit, office: person.office,
      employeeNumber: person.employeeNumber, rank: person.rank, phone: person.phone, activeFrom: person.activeFrom,
      activeUntil: person.activeUntil)
  }
}
