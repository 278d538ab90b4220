import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

struct PeopleExchangeTests {
  private let wonosobo = OfficeCode(rawValue: "wonosobo")
  private let rakor = MeetingID(rawValue: 1)

  /// The rakor of 2021, with somebody entered twice who is at it under both names; closed unless asked otherwise.
  private func attendedTwice(_ state: String = "closed") throws -> (RakorStore, keep: PersonID, drop: PersonID) {
    let second = #"{ "name": "Raden Subrata", "title": "Staf", "office": "wonosobo", "state": "late" }, "#
    let text = try DataFile.example.text
      .replacing("\"state\": \"closed\"", with: "\"state\": \"\(state)\"")
      .replacing("\"delegates\": [", with: "\"delegates\": [" + second)
    let records = try RakorStore.holding()
    try records.read(text)
    let keep = try #require(try records.allPeople().first { $0.name == "Dwi Subrata" })
    let drop = try #require(try records.allPeople().first { $0.name == "Raden Subrata" })
    return (records, keep.id, drop.id)
  }

  @Test("Active days come back from a file, and a file without them changes nothing")
  func activeDays() throws {
    let records = try RakorStore.holding(.example)
    let dwi = try #require(try records.allPeople().first)
    var draft = PersonDraft(dwi)
    draft.activeFrom = Day(iso: "2020-01-01")
    draft.activeUntil = Day(iso: "2026-06-30")
    try records.perform(.revisePerson(dwi.id, draft))
    #expect(try records.read(DataFile.example.text) == nil)
    let second = try RakorStore.holding()
    try second.read(records.export())
    #expect(try second.allPeople().first?.activeFrom == draft.activeFrom)
    #expect(try second.allPeople().first?.activeUntil == draft.activeUntil)
    #expect(try second.export() == records.export())
  }

  @Test("A closed rakor is written with the same bytes after two of its people were merged")
  func closedKeepsItsBytes() throws {
    let (records, keep, drop) = try attendedTwice()
    let before = RakorFile.meeting(try records.file(rakor)).written
    try records.perform(.mergePeople(keep: keep, drop: drop, marks: .keep))
    #expect(RakorFile.meeting(try records.file(rakor)).written == before)
  }

  @Test(
    "What was exported after a merger is read whole, and a second time changes nothing", arguments: ["closed", "held"])
  func roundTrip(state: String) throws {
    let (records, keep, drop) = try attendedTwice(state)
    try records.perform(.mergePeople(keep: keep, drop: drop, marks: .keep))
    let text = try records.export()
    let second = try RakorStore.holding()
    try second.read(text)
    #expect(RakorFile.meeting(try second.file(rakor)).written == RakorFile.meeting(try records.file(rakor)).written)
    #expect(try second.read(text) == nil)
    #expect(try records.read(text) == nil)
  }

  @Test("Two people who were merged into each other hold up no export")
  func ringIsWritten() throws {
    let (records, keep, drop) = try attendedTwice()
    try records.perform(.mergePeople(keep: keep, drop: drop, marks: .keep))
    _ = try records.change(.person, now: Sample.now) { try $0.changePerson(keep) { $0.mergedInto = drop } }
    #expect(try records.export().contains("Raden Subrata"))
  }

  @Test("A file from before a merger brings nobody back and renames nobody", arguments: ["closed", "held"])
  func olderFile(state: String) throws {
    let (records, keep, drop) = try attendedTwice(state)
    let older = try records.export()
    try records.perform(.mergePeople(keep: keep, drop: drop, marks: .keep))
    #expect(try records.read(older) == nil)
    #expect(try records.allPeople().first { $0.id == keep }?.name == "Dwi Subrata")
  }

  @Test("A person in an export of one rakor stays in it when the entry kept was not there")
  func keeperElsewhere() throws {
    let (records, _, drop) = try attendedTwice()
    try records.perform(.addPerson(PersonDraft(name: "R. Dwi", office: wonosobo)))
    let other = try #require(try records.allPeople().last)
    try records.perform(.mergePeople(keep: other.id, drop: drop))
    let contents = RakorFileContents(of: [try records.file(rakor)], directory: try records.directory())
    let alone = try RakorStore.holding()
    try alone.read(RakorFile.document(contents, today: Sample.now.day).written)
    #expect(try alone.allPeople().map(\.name).contains("Raden Subrata"))
    #expect(try alone.file(rakor).namedDelegates.map(\.name) == records.file(rakor).namedDelegates.map(\.name))
  }
}
