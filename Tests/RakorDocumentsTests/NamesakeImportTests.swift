import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

struct NamesakeImportTests {
  @Test("Of people who are called alike a line of a file means the one of exactly its name", arguments: [0, 1])
  func exactName(chosen: Int) throws {
    let names = ["Siti Rekaan", "Siti Rekaan, S.Ag"]
    let records = try RakorStore.holding(.example)
    for name in names { try records.perform(.addPerson(PersonDraft(name: name, office: Sample.kebumen))) }
    let line = #"{ "name": "\#(names[chosen])", "office": "kebumen", "state": "present" }"#
    try records.read(
      """
      { "rakor": { "version": 1 }, "meetings": [{ "uid": "a", "forum": "phu", "title": "Rakor", "date": "2026-12-01",
        "host": "kebumen", "state": "planned", "attendance": { "delegates": [\(line)] } }] }
      """)
    let id = try #require(try records.allMeetingIDs().last)
    let people = try records.allPeople().filter { $0.name.hasPrefix("Siti") }
    #expect(people.map(\.name) == names)
    #expect(try records.file(id).delegates.map(\.person) == [people[chosen].id])
  }

  @Test("Of namesakes with another post each, the post that a file tells means the one, as when it is typed")
  func postTells() throws {
    let records = Shelf.registry.store()
    for title in ["Kasi PHU", "Staf"] {
      try records.perform(.addPerson(PersonDraft(name: "Dwi Subrata", title: title, office: Sample.wonosobo)))
    }
    try records.read(DataFile.example.text)
    let people = try records.allPeople().filter { $0.name == "Dwi Subrata" }
    #expect(people.map(\.unit) == ["Seksi PHU", nil])
    #expect(
      try records.file(#require(try records.allMeetingIDs().first)).delegates.contains { $0.person == people[0].id })
  }

  @Test("A whole file over one of it without identities doubles nobody and no row")
  func identitiesCome() throws {
    let store = Shelf.registry.store()
    for title in ["Kasi PHU", "Staf", nil] {
      try store.perform(
        .addPerson(PersonDraft(name: "Siti Aminah", title: title, office: Sample.wonosobo, uid: "p-\(title ?? "")")))
    }
    let draft = MeetingDraft(
      forum: Sample.phu, title: "Rakor", date: Sample.now.day, host: Sample.kebumen, invited: [Sample.wonosobo])
    try store.perform(.schedule(draft, uid: "r"))
    for person in 1...3 {
      try store.perform(.mark(MeetingID(rawValue: 1), PersonID(rawValue: person), .present, note: nil))
    }
    let text = try store.export()
    let other = try RakorStore.holding()
    try other.read(withoutIdentities(text, knownAs: false))
    try other.read(text)
    #expect(try other.allPeople().count == 3)
    #expect(try other.file(MeetingID(rawValue: 1)).delegates.count == 3)
    #expect(try other.export() == text)
  }
}
