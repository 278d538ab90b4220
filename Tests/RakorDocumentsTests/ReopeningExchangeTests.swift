import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

/// What a rakor that was opened again remembers, between databases.
struct ReopeningExchangeTests {
  private let rakor = MeetingID(rawValue: 1)

  /// A rakor that was closed and opened again; a person, an office and the forum are called otherwise since.
  private func reopened() throws -> RakorStore {
    let store = Shelf.registry.store()
    for (name, uid) in [("Siti", "a"), ("Dwi", "b"), ("Raden Dwi", "c")] {
      try store.perform(.addPerson(PersonDraft(name: name, title: "Staf", office: Sample.wonosobo, uid: uid)))
    }
    let draft = MeetingDraft(
      forum: Sample.phu, title: "Rakor", date: Sample.now.day, host: Sample.kebumen, invited: [Sample.wonosobo])
    try store.perform(.schedule(draft, uid: "r"))
    try store.perform(.markAll(rakor, [1, 2, 3].map(PersonID.init), .present))
    try store.perform(.move(rakor, to: .closed, reason: nil, newDate: nil))
    try rename(in: store, to: "Sekarang")
    try store.perform(.mergePeople(keep: PersonID(rawValue: 2), drop: PersonID(rawValue: 3)))
    try store.perform(.move(rakor, to: .held, reason: "Ralat", newDate: nil))
    return store
  }

  private func rename(in store: RakorStore, to name: String) throws {
    let siti = PersonDraft(name: name, title: "Kasi", office: Sample.wonosobo)
    try store.perform(.revisePerson(PersonID(rawValue: 1), siti))
    var office = try #require(try store.directory().office(Sample.wonosobo))
    office.name = name
    try store.perform(.putOffice(office, new: false))
    var forum = try #require(try store.directory().forum(Sample.phu))
    forum.name = name
    try store.perform(.putForum(forum, new: false))
  }

  @Test("A rakor that was opened again keeps the names of its first closing, also where another database closes it")
  func keepsFirstNames() throws {
    let store = try reopened()
    let text = try store.export()
    let other = try RakorStore.holding()
    try other.read(text)
    #expect(try other.export() == text)
    #expect(try other.read(text) == nil)
    for store in [store, other] { try store.perform(.move(rakor, to: .closed, reason: nil, newDate: nil)) }
    #expect(try other.export() == store.export())
    let closed = try #require(try other.file(rakor).meeting.closedNames)
    #expect(closed.people[PersonID(rawValue: 1)]?.name == "Siti")
    #expect(closed.offices[Sample.wonosobo]?.name == "Kankemenag Kab. Wonosobo")
    #expect(closed.forum == "Seksi PHU se-eks Karesidenan Kedu")
  }

  @Test("Who was merged into another of the same list stands on it once when the rakor is closed again")
  func listedOnce() throws {
    let store = try reopened()
    try store.perform(.move(rakor, to: .closed, reason: nil, newDate: nil))
    let listed = try #require(try store.file(rakor).meeting.closedNames?.listed)
    #expect(listed.sorted() == [1, 2].map(PersonID.init))
    #expect(try store.read(store.export()) == nil)
  }

  @Test("A list of before on which somebody stands twice is imported again all the same")
  func listOfBefore() throws {
    let store = try reopened()
    try store.perform(.move(rakor, to: .closed, reason: nil, newDate: nil))
    _ = try store.change(.moved, now: Sample.now) { builder in
      var meeting = try #require(try builder.meeting(rakor))
      meeting.closedNames?.listed = [2, 2].map(PersonID.init)
      try builder.put(.meeting(meeting))
    }
    let text = try store.export()
    #expect(try store.read(text) == nil)
    let other = try RakorStore.holding()
    try other.read(text)
    #expect(try other.export() == text)
  }
}
