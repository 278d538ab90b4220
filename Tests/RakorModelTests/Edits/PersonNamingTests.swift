import RakorModel
import Testing

@Suite("Who is meant by a name")
struct PersonNamingTests {
  @Test(
    "Marking by name uses a known person of that office again",
    arguments: ["Dwi Subrata", "dwi subrata", " Dwi\u{00A0}Subrata\u{200B} "], [nil, "Kasi PHU", " kasi  phu "])
  func markNewReusesKnownPerson(typed: String, title: String?) throws {
    let records = Kedu.records(.ongoing)
    let draft = PersonDraft(name: typed, title: title, office: Kedu.wonosobo)
    try records.perform(.markNew(Kedu.rakor, draft, .present, note: nil))
    #expect(records.delegates(of: Kedu.rakor).map(\.person) == [Kedu.dwi])
    #expect(try records.person(Kedu.dwi)?.title == "Kasi PHU")
    #expect(records.all.keys.count { if case .person = $0 { true } else { false } } == 2)
  }

  @Test("A post that is told is kept: by who had none, else by somebody new who has another post than the known one")
  func toldPostIsKept() throws {
    let records = Kedu.records(.ongoing)
    try records.perform(.addPerson(PersonDraft(name: "Siti Aminah", office: Kedu.wonosobo)))
    func mark(_ title: String, _ unit: String? = nil) throws {
      let draft = PersonDraft(name: "Siti Aminah", title: title, unit: unit, office: Kedu.wonosobo)
      try records.perform(.markNew(Kedu.rakor, draft, .present, note: nil))
    }
    try mark("Kasi PHU", "Seksi PHU")
    #expect(try records.person(PersonID(rawValue: 3))?.title == "Kasi PHU")
    #expect(try records.person(PersonID(rawValue: 3))?.unit == "Seksi PHU")
    try mark("Staf")
    try mark("Kasi PHU", "Subbag TU")
    try mark("Staf", "Seksi PHU")
    #expect(records.delegates(of: Kedu.rakor).map(\.person.rawValue) == [3, 4, 5])
    #expect(try records.person(PersonID(rawValue: 4))?.unit == "Seksi PHU")
  }

  @Test("Of namesakes the exact name, title and unit tell who is meant, and more than one left is refused")
  func namesakesAreTold() throws {
    let records = Kedu.records(.ongoing)
    func add(_ name: String, _ title: String?) throws {
      try records.perform(.addPerson(PersonDraft(name: name, title: title, office: Kedu.wonosobo)))
    }
    func mark(_ name: String, _ title: String? = nil) throws {
      let draft = PersonDraft(name: name, title: title, office: Kedu.wonosobo)
      try records.perform(.markNew(Kedu.rakor, draft, .present, note: nil))
    }
    try add("Siti Aminah", "Kasi PHU")
    try add("Siti Aminah, S.Ag", nil)
    try add("Siti Aminah", "Staf PHU")
    try mark("Siti Aminah, S.Ag")
    #expect(records.delegates(of: Kedu.rakor).map(\.person) == [PersonID(rawValue: 4)])
    try mark("Siti Aminah", "Staf PHU")
    #expect(records.delegates(of: Kedu.rakor).map(\.person) == [PersonID(rawValue: 4), PersonID(rawValue: 5)])
    let refused = Refusal.namesakes("Siti Aminah", [PersonID(rawValue: 3), PersonID(rawValue: 5)])
    #expect(throws: refused) { try mark("Siti Aminah") }
  }

  @Test("Who has moved to another office keeps the one row of this rakor")
  func movedKeepsRow() throws {
    let records = Kedu.records(.ongoing)
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    try records.perform(.revisePerson(Kedu.dwi, PersonDraft(name: "Dwi Subrata", office: Kedu.kebumen)))
    for office in [Kedu.wonosobo, Kedu.kebumen] {
      try records.perform(.markNew(Kedu.rakor, PersonDraft(name: "Dwi Subrata", office: office), .sick, note: nil))
    }
    #expect(records.delegates(of: Kedu.rakor).map(\.person) == [Kedu.dwi])
    #expect(records.delegates(of: Kedu.rakor).map(\.state) == [.sick])
  }

  @Test(
    "Who has moved on is found by the row of this rakor, from the office told or at it, whatever the post was there")
  func movedTwiceKeepsRow() throws {
    let records = Kedu.records(.ongoing)
    try records.perform(.mark(Kedu.rakor, Kedu.dwi, .present, note: nil))
    for office in [Kedu.kebumen, Kedu.purworejo] {
      try records.perform(.revisePerson(Kedu.dwi, PersonDraft(name: "Dwi Subrata", title: "Staf", office: office)))
    }
    for office in [Kedu.wonosobo, Kedu.purworejo] {
      let title = office == Kedu.purworejo ? "Staf" : "Kasi PHU"
      let draft = PersonDraft(name: "Dwi Subrata", title: title, office: office)
      try records.perform(.markNew(Kedu.rakor, draft, .sick, note: nil))
    }
    #expect(records.delegates(of: Kedu.rakor).map(\.person) == [Kedu.dwi])
    #expect(records.delegates(of: Kedu.rakor).map(\.office) == [Kedu.wonosobo])
    #expect(try records.person(Kedu.dwi)?.title == "Staf")
  }

  @Test(
    "Nobody who came for a second office and has moved to a third is taken for a namesake: only the number tells",
    arguments: [nil, "Kasi PHU"])
  func moverIsNoNamesake(title: String?) throws {
    let records = Kedu.records(.ongoing)
    let named = PersonDraft(name: "Budi Santoso", office: Kedu.kebumen)
    try records.perform(.markNew(Kedu.rakor, named, .excused, note: nil))
    let budi = PersonID(rawValue: 3)
    try records.perform(.revisePerson(budi, PersonDraft(name: "Budi Santoso", office: Kedu.purworejo)))
    let other = PersonDraft(name: "Budi Santoso", title: title, office: Kedu.wonosobo)
    let refused = Refusal.namesakesElsewhere("Budi Santoso", [budi])
    #expect(throws: refused) { try records.perform(.markNew(Kedu.rakor, other, .present, note: nil)) }
    try records.perform(.addPerson(other))
    try records.perform(.markNew(Kedu.rakor, other, .present, note: nil))
    #expect(records.delegates(of: Kedu.rakor).map(\.state) == [.excused, .present])
    #expect(records.delegates(of: Kedu.rakor).map(\.office) == [Kedu.kebumen, Kedu.wonosobo])
  }

  @Test(
    "A spelling that differs in blanks and dots only is exactly the name",
    arguments: ["Siti Aminah, S. Ag.", "siti aminah S.Ag", "Siti  Aminah,S.Ag"])
  func blanksAndDots(typed: String) throws {
    let records = Kedu.records(.ongoing)
    for name in ["Siti Aminah, S.Ag", "Hj. Siti Aminah"] {
      try records.perform(.addPerson(PersonDraft(name: name, office: Kedu.wonosobo)))
    }
    try records.perform(.markNew(Kedu.rakor, PersonDraft(name: typed, office: Kedu.wonosobo), .present, note: nil))
    #expect(records.delegates(of: Kedu.rakor).map(\.person.rawValue) == [3])
  }

  @Test(
    "A name of digits only is refused, however it is typed; what has it already keeps it",
    arguments: ["1", " 17 ", "１２"])
  func digitsAreNoName(typed: String) throws {
    let records = Kedu.records(
      .ongoing, [.person(Person(id: PersonID(rawValue: 9), draft: PersonDraft(name: typed, office: Kedu.wonosobo)))])
    let draft = PersonDraft(name: typed, office: Kedu.kebumen)
    for edit in [Edit.addPerson(draft), .markNew(Kedu.rakor, draft, nil, note: nil), .revisePerson(Kedu.dwi, draft)] {
      let refusal = #expect(throws: Refusal.self) { try records.perform(edit) }
      #expect(refusal?.field == .person)
    }
    try records.perform(
      .revisePerson(PersonID(rawValue: 9), PersonDraft(name: typed, title: "Staf", office: Kedu.wonosobo)))
  }

  @Test("Roughly equal names mean somebody only where there is one of them")
  func roughlyEqual() throws {
    let records = Kedu.records(.ongoing)
    for name in ["Siti Aminah, S.Ag", "Hj. Siti Aminah"] {
      try records.perform(.addPerson(PersonDraft(name: name, office: Kedu.wonosobo)))
      let draft = PersonDraft(name: "Siti Aminah", office: Kedu.wonosobo)
      if name.hasPrefix("Hj.") {
        let refused = Refusal.namesakes("Siti Aminah", [PersonID(rawValue: 3), PersonID(rawValue: 4)])
        #expect(throws: refused) { try records.perform(.markNew(Kedu.rakor, draft, .present, note: nil)) }
      } else {
        try records.perform(.markNew(Kedu.rakor, draft, .present, note: nil))
      }
    }
    #expect(records.delegates(of: Kedu.rakor).map(\.person.rawValue) == [3])
  }

  @Test("The same name at another office is another person")
  func sameNameElsewhereIsAnother() throws {
    let records = Kedu.records(.ongoing)
    let draft = PersonDraft(name: "Dwi Subrata", office: Kedu.kebumen)
    try records.perform(.markNew(Kedu.rakor, draft, .present, note: nil))
    #expect(records.delegates(of: Kedu.rakor).map(\.person) == [PersonID(rawValue: 3)])
  }
}
