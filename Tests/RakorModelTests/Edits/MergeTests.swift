import RakorModel
import Testing

@Suite("Merging people entered twice")
struct MergeTests {
  private static let twice = PersonID(rawValue: 3)
  private static let merge = Edit.mergePeople(keep: Kedu.dwi, drop: twice, marks: .present)

  /// Dwi and the same person again, at one rakor in the states told; nil for not listed.
  private static func records(
    _ kept: DelegateState?, _ dropped: DelegateState?, meeting: MeetingState = .ongoing,
    notes: (kept: String?, dropped: String?) = (nil, nil)
  ) -> MemoryRecords {
    var draft = PersonDraft(name: "Drs. Dwi Subrata", title: "Staf", office: Kedu.wonosobo, rank: "III/c")
    draft.phone = PhoneNumber("0812-3456-7890")
    var more: [Record] = [.person(Person(id: twice, draft: draft))]
    for (person, state, note) in [(Kedu.dwi, kept, notes.kept), (twice, dropped, notes.dropped)] {
      guard let state else { continue }
      let delegate = Delegate(meeting: Kedu.rakor, person: person, office: Kedu.wonosobo, state: state, note: note)
      more.append(.delegate(delegate))
    }
    return Kedu.records(meeting, more)
  }

  @Test(
    "There is one row per person and rakor: what is told wins over what is not, who was there over who was not",
    arguments: [
      (DelegateState?.none, DelegateState.late, DelegateState.late, String?.none), (.unknown, .late, .late, nil),
      (.present, .unknown, .present, nil), (.present, .present, .present, nil),
      (.present, .excused, .present, "Drs. Dwi Subrata"), (.unknown, .unknown, .unknown, nil),
      (.present, .sick, .present, "Drs. Dwi Subrata"), (.excused, .present, .present, "Drs. Dwi Subrata"),
      (.absent, .late, .late, "Drs. Dwi Subrata"), (.excused, .sick, .excused, "Drs. Dwi Subrata"),
      (.present, .late, .present, "Drs. Dwi Subrata"),
    ])
  func oneRow(kept: DelegateState?, dropped: DelegateState, state: DelegateState, note: String?) throws {
    let records = Self.records(kept, dropped)
    try records.perform(Self.merge)
    #expect(
      records.delegates(of: Kedu.rakor) == [
        Delegate(meeting: Kedu.rakor, person: Kedu.dwi, office: Kedu.wonosobo, state: state, note: note)
      ])
  }

  @Test("Two people with different marks at one open rakor are not merged before somebody says which mark stands")
  func marksAreAsked() throws {
    let records = Self.records(.excused, .present)
    let before = records.all
    let dispute = MarkDispute(meeting: Kedu.rakor, kept: .excused, dropped: .present)
    #expect(throws: Refusal.marksDiffer(Kedu.dwi, Self.twice, [dispute])) {
      try records.perform(.mergePeople(keep: Kedu.dwi, drop: Self.twice))
    }
    #expect(records.all == before)
    for (marks, state) in [(MergedMarks.keep, DelegateState.excused), (.drop, .present), (.present, .present)] {
      let records = Self.records(.excused, .present)
      try records.perform(.mergePeople(keep: Kedu.dwi, drop: Self.twice, marks: marks))
      #expect(records.delegates(of: Kedu.rakor).map(\.state) == [state])
    }
  }

  @Test(
    "Where one mark says nothing, both say the same or the rakor is closed, nothing is asked",
    arguments: [
      (DelegateState?.none, DelegateState.present, MeetingState.ongoing), (.unknown, .present, .ongoing),
      (.sick, .unknown, .ongoing), (.sick, .sick, .ongoing), (.present, .excused, .closed),
    ])
  func nothingToAsk(kept: DelegateState?, dropped: DelegateState, state: MeetingState) throws {
    try Self.records(kept, dropped, meeting: state).perform(.mergePeople(keep: Kedu.dwi, drop: Self.twice))
  }

  @Test("The notes of both rows are kept")
  func notesAreKept() throws {
    let records = Self.records(.present, .excused, notes: ("datang 09.30", "surat izin menyusul"))
    try records.perform(Self.merge)
    #expect(
      records.delegates(of: Kedu.rakor).map(\.note)
        == ["datang 09.30; Drs. Dwi Subrata; surat izin menyusul"])
  }

  @Test("Notes that are too long together are cut, so that a closed rakor is always re-opened")
  func longNotesAreCut() throws {
    let long = (String(repeating: "a", count: 300), String(repeating: "b", count: 300))
    let records = Self.records(.present, .excused, meeting: .held, notes: long)
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    try records.perform(Self.merge)
    try records.perform(.move(Kedu.rakor, to: .held, reason: "Keliru", newDate: nil))
    let note = try #require(records.delegates(of: Kedu.rakor).first?.note)
    #expect(note.count == TextRule.lineLimit)
    #expect(note.hasPrefix(long.0 + "; Drs. Dwi Subrata; bbb") && note.hasSuffix("b…"))
  }

  @Test("A state that gives way to another is noted by name alone, at whichever rakor")
  func noStateWords() throws {
    let records = Self.records(.present, .absent, meeting: .held)
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    try records.perform(Self.merge)
    try records.perform(.move(Kedu.rakor, to: .held, reason: "Keliru", newDate: nil))
    #expect(records.delegates(of: Kedu.rakor).map(\.note) == ["Drs. Dwi Subrata"])
  }

  @Test("Two people with a number each are not merged, and with one number they are")
  func differentNumbers() throws {
    let numbers = [try EmployeeNumber("198506202011011012"), try EmployeeNumber("198506202011011013")]
    func number(_ id: PersonID, _ number: EmployeeNumber?, in records: MemoryRecords) throws {
      var draft = PersonDraft(try #require(try records.person(id)))
      draft.employeeNumber = number
      try records.perform(.revisePerson(id, draft))
    }
    let records = Self.records(nil, nil)
    try number(Kedu.dwi, numbers[0], in: records)
    try number(Self.twice, numbers[1], in: records)
    let refusal = Refusal.differentNumbers(Kedu.dwi, numbers[0], Self.twice, numbers[1])
    #expect(throws: refusal) { try records.perform(Self.merge) }
    try number(Kedu.dwi, nil, in: records)
    try records.perform(Self.merge)
    #expect(try records.person(Kedu.dwi)?.employeeNumber == numbers[1])
  }

  @Test("Whom a ring of mergers leads to is told nevertheless")
  func ringEnds() throws {
    var people = Kedu.people
    people[0].mergedInto = Kedu.eni
    people[1].mergedInto = Kedu.dwi
    let records = MemoryRecords(people.map(Record.person))
    #expect(try records.kept(people[0]).id == Kedu.eni)
  }

  @Test("The one kept takes over what was not known of it and keeps what was")
  func gapsAreFilled() throws {
    let records = Self.records(nil, nil)
    try records.perform(Self.merge)
    let kept = try #require(try records.person(Kedu.dwi))
    #expect(kept.name == "Dwi Subrata" && kept.title == "Kasi PHU")
    #expect(kept.rank == "III/c" && kept.phone?.typed == "0812-3456-7890")
    #expect(try records.person(Self.twice)?.mergedInto == Kedu.dwi)
  }

  @Test("A closed rakor is not touched, and gives the row over when it is re-opened")
  func closedStays() throws {
    let records = Self.records(nil, .present, meeting: .held)
    try records.perform(.move(Kedu.rakor, to: .closed, reason: nil, newDate: nil))
    let closed = try Kedu.file(records)
    let change = try records.perform(Self.merge)
    #expect(change.records.map(\.key) == [.person(Kedu.dwi), .person(Self.twice)])
    #expect(try Kedu.file(records).meeting == closed.meeting)
    #expect(try Kedu.file(records).namedDelegates == closed.namedDelegates)
    try records.perform(.move(Kedu.rakor, to: .held, reason: "Keliru", newDate: nil))
    #expect(records.delegates(of: Kedu.rakor).map(\.person) == [Kedu.dwi])
  }

  @Test("The inverse of a merger brings back exactly what was")
  func inverse() throws {
    let records = Self.records(.present, .excused)
    let before = records.all
    let change = try records.perform(Self.merge)
    #expect(records.all != before)
    try records.apply(change.inverse)
    #expect(records.all == before)
  }

  @Test("Nobody is merged with itself, with nobody, or twice")
  func refused() throws {
    let records = Self.records(nil, nil)
    let nobody = PersonID(rawValue: 99)
    #expect(throws: Refusal.mergeWithItself(Kedu.dwi)) {
      try records.perform(.mergePeople(keep: Kedu.dwi, drop: Kedu.dwi))
    }
    #expect(throws: Refusal.notFound(.person(nobody))) {
      try records.perform(.mergePeople(keep: Kedu.dwi, drop: nobody))
    }
    try records.perform(Self.merge)
    let gone = Refusal.mergedAway(Self.twice, into: Kedu.dwi)
    #expect(throws: gone) { try records.perform(Self.merge) }
    #expect(throws: gone) {
      try records.perform(.mergePeople(keep: Self.twice, drop: Kedu.eni))
    }
    #expect(throws: gone) {
      try records.perform(.revisePerson(Self.twice, PersonDraft(name: "X", office: Kedu.city)))
    }
    #expect(throws: gone) { try records.perform(.mark(Kedu.rakor, Self.twice, .present, note: nil)) }
  }

  @Test("Who is marked by the name of a merged entry is the one it was merged into, also over two mergers")
  func namesLiveOn() throws {
    let records = Self.records(nil, nil)
    try records.perform(.revisePerson(Self.twice, PersonDraft(name: "Raden Subrata", office: Kedu.wonosobo)))
    try records.perform(Self.merge)
    try records.perform(.mergePeople(keep: Kedu.eni, drop: Kedu.dwi))
    let draft = PersonDraft(name: "R. Subrata", office: Kedu.wonosobo)
    for name in ["Raden Subrata", "DWI SUBRATA", "Eni Mariana"] {
      try records.perform(
        .markNew(Kedu.rakor, PersonDraft(name: name, office: Kedu.wonosobo), .present, note: nil))
    }
    #expect(records.delegates(of: Kedu.rakor).map(\.person) == [Kedu.eni])
    try records.perform(.markNew(Kedu.rakor, draft, .present, note: nil))
    #expect(records.delegates(of: Kedu.rakor).count == 2)
  }
}
