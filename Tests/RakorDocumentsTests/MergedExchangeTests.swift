import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

/// People who were entered twice, between files and databases; and databases that began with the same file.
struct MergedExchangeTests {
  private let rakor = MeetingID(rawValue: 1)
  private let first = PersonID(rawValue: 1)
  private let second = PersonID(rawValue: 2)

  /// A closed rakor that named one person twice, who was made one afterwards.
  private func merged() throws -> RakorStore {
    let store = Shelf.registry.store()
    for name in ["Dwi Subrata", "Raden Subrata"] {
      try store.perform(.addPerson(PersonDraft(name: name, office: Sample.wonosobo, uid: "person-\(name.prefix(3))")))
    }
    let draft = MeetingDraft(
      forum: Sample.phu, title: "Rakor", date: Sample.now.day, host: Sample.kebumen, invited: [Sample.wonosobo])
    try store.perform(.schedule(draft, uid: "r"))
    try store.perform(.markAll(rakor, [first, second], .present))
    try store.perform(.move(rakor, to: .closed, reason: nil, newDate: nil))
    return store
  }

  @Test("An entry that was merged comes with its person, and the closed rakor names both")
  func mergedEntry() throws {
    let store = try merged()
    try store.perform(.mergePeople(keep: first, drop: second))
    let text = try store.export()
    let other = try RakorStore.holding()
    try other.read(text)
    #expect(try other.export() == text)
    #expect(try other.allPeople().map(\.mergedInto) == [nil, first])
    #expect(try other.read(text) == nil)
    #expect(try other.people(matching: "raden", office: nil, limit: 5).map(\.id) == [first])
  }

  @Test("What a file says was merged stays two people where it is two")
  func staysTwo() throws {
    let (store, other) = (try merged(), try merged())
    try store.perform(.mergePeople(keep: first, drop: second))
    #expect(try other.read(store.export()) == nil)
    #expect(try other.allPeople().map(\.mergedInto) == [nil, nil])
    #expect(try store.read(other.export()) == nil)
  }

  @Test("An old entry that was merged here too is the same entry")
  func mergedHereToo() throws {
    let (store, other) = (try merged(), try merged())
    for store in [store, other] { try store.perform(.mergePeople(keep: first, drop: second)) }
    let older = try store.export().replacing("person-Rad", with: "person-9-a@before.rakor.invalid")
    #expect(try other.read(older) == nil)
    #expect(try other.allPeople().count == 2)
  }

  @Test("Two databases that began with one old file have each other's people, also where their numbers differ")
  func sameBeginning() throws {
    let (store, other) = (try RakorStore.holding(.example), try RakorStore.holding(.demo, .example))
    #expect(try store.allPeople().map(\.uid) == other.allPeople().suffix(5).map(\.uid))
    let before = try other.allPeople().count
    try other.read(store.export())
    #expect(try other.allPeople().count == before)
    try store.perform(.revisePerson(first, PersonDraft(name: "H. Dwi Subrata", title: "Kasi", office: Sample.kebumen)))
    try other.read(
      RakorFile.document(
        RakorFileContents(of: [store.file(example(in: store))], directory: store.directory()), today: Sample.now.day
      ).written)
    #expect(try other.allPeople().count == before)
    #expect(try other.allPeople().contains { $0.name == "H. Dwi Subrata" && $0.office == Sample.kebumen })
  }

  private func example(in store: RakorStore) throws -> MeetingID {
    try #require(try store.allMeetingIDs().first { try store.file($0).meeting.uid.hasPrefix("rakor-phu-2021") })
  }

  @Test("Who got an identity by hand keeps it, and is whom a file of before means only where all else is the same")
  func byHandHolds() throws {
    let store = Shelf.registry.store()
    try store.perform(.addPerson(PersonDraft(name: "Siti", office: Sample.wonosobo, uid: "person-a")))
    func file(_ name: String) -> String {
      """
      {"rakor": {"version": 1},
       "people": [{"uid": "person-b@before.rakor.invalid", "name": "\(name)", "office": "wonosobo"}]}
      """
    }
    #expect(try store.read(file("Siti")) == nil)
    try store.read(file("Hj. Siti"))
    #expect(try store.allPeople().map(\.uid) == ["person-a", "person-b@before.rakor.invalid"])
    #expect(try store.allPeople().map(\.name) == ["Siti", "Hj. Siti"])
  }

  @Test("An employee number tells who it is, whatever the name, the office and the identity in the file")
  func numberTells() throws {
    let store = Shelf.registry.store()
    let number = try EmployeeNumber("198506202011011012")
    try store.perform(
      .addPerson(PersonDraft(name: "Siti", office: Sample.wonosobo, employeeNumber: number, uid: "person-a")))
    for uid in ["", #""uid": "person-b", "#] {
      let text = """
        {"rakor": {"version": 1}, "people": [
         {\(uid)"name": "St. Aminah", "office": "kebumen", "nip": "198506202011011012", "rank": "III/c"}]}
        """
      _ = try store.read(text)
      #expect(try store.read(text) == nil)
    }
    #expect(try store.allPeople().map(\.uid) == ["person-a"])
    #expect(try store.allPeople().map(\.name) == ["St. Aminah"])
    #expect(try store.allPeople().map(\.office) == [Sample.wonosobo])
    let twice = """
      {"rakor": {"version": 1}, "people": [
       {"uid": "person-c", "name": "Siti", "office": "kebumen", "nip": "198506202011011012"},
       {"uid": "person-d", "name": "Siti", "office": "kebumen", "nip": "198506202011011012"}]}
      """
    let other = Shelf.registry.store()
    try other.read(twice)
    #expect(try other.allPeople().map(\.uid) == ["person-c", "person-d"])
  }
}
