import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

/// Who is who between files and databases.
struct PersonIdentityTests {
  private let rakor = MeetingID(rawValue: 1)

  /// A database with the six offices and some people.
  private func office(of people: PersonDraft...) throws -> RakorStore {
    let store = Shelf.registry.store()
    for person in people { try store.perform(.addPerson(person)) }
    return store
  }

  private func siti(
    _ title: String? = nil, _ name: String = "Siti Aminah", unit: String? = nil, uid: String? = nil, nip: String? = nil,
    at office: OfficeCode = Sample.wonosobo
  ) throws -> PersonDraft {
    PersonDraft(
      name: name, title: title, unit: unit, office: office, employeeNumber: try nip.map { try EmployeeNumber($0) },
      uid: uid)
  }

  /// A file with these people, and with a rakor at which these delegates were.
  private func file(_ people: [String], delegates: [String] = [], state: String = "held") -> String {
    let meeting = """
      {"id": 1, "uid": "r", "forum": "phu", "title": "Rakor", "date": "2026-11-10", "host": "wonosobo",
       "state": "\(state)", "invited": ["wonosobo"],
       "attendance": {"delegates": [\(delegates.joined(separator: ", "))]}}
      """
    return """
      {"rakor": {"version": 1}, "people": [\(people.joined(separator: ", "))],
       "meetings": [\(delegates.isEmpty ? "" : meeting)]}
      """
  }

  private func line(
    _ title: String? = nil, _ name: String = "Siti Aminah", unit: String? = nil, uid: String? = nil,
    as member: String = "uid", at office: String = "wonosobo", _ more: String = ""
  ) -> String {
    let texts = [(member, uid), ("name", name), ("title", title), ("unit", unit), ("office", office)]
    let told = texts.compactMap { name, text in text.map { "\"\(name)\": \"\($0)\"" } }
    return "{" + (told + (more.isEmpty ? [] : [more])).joined(separator: ", ") + "}"
  }

  private func delegate(_ title: String? = nil, uid: String? = nil, _ state: String = "present") -> String {
    line(title, uid: uid, as: "person", "\"state\": \"\(state)\"")
  }

  private func names(in store: RakorStore) throws -> [String] {
    try store.allPeople().map { "\($0.name), \($0.title ?? "-")" }
  }

  @Test("Two people of one name and post stay two, there and back, with who came where")
  func twoOfOneName() throws {
    let store = try office(of: siti("Staf"), siti("Staf"))
    let draft = MeetingDraft(
      forum: Sample.phu, title: "Rakor", date: Sample.now.day, host: Sample.kebumen, invited: [Sample.wonosobo])
    try store.perform(.schedule(draft, uid: "r"))
    try store.perform(.mark(rakor, PersonID(rawValue: 2), .sick, note: nil))
    let text = try store.export()
    let other = try RakorStore.holding()
    try other.read(text)
    #expect(try other.export() == text)
    #expect(try other.read(text) == nil)
    #expect(try other.file(rakor).delegates.map(\.person.rawValue) == [2])
  }

  @Test("Whoever is known by identity gets a new name, post and office, and no namesake is taken for them")
  func renamedAndMoved() throws {
    let store = try office(of: siti("Staf"), siti("Analis"))
    let other = try RakorStore.holding()
    try other.read(store.export())
    try store.perform(.revisePerson(PersonID(rawValue: 1), siti("Kasi PHU", "Hj. Siti Aminah", at: Sample.kebumen)))
    try store.perform(.revisePerson(PersonID(rawValue: 2), siti("Staf")))
    try other.read(store.export())
    #expect(try other.export() == store.export())
    #expect(try names(in: other) == ["Hj. Siti Aminah, Kasi PHU", "Siti Aminah, Staf"])
  }

  @Test("Somebody with an identity that is not known here is another person than every namesake")
  func anotherIdentity() throws {
    let store = try office(of: siti("Staf", uid: "person-a"))
    let text = file([line("Staf", uid: "person-b")], delegates: [delegate("Staf", uid: "person-b")])
    try store.read(text)
    #expect(try store.allPeople().map(\.uid) == ["person-a", "person-b"])
    #expect(try store.file(rakor).delegates.map(\.person.rawValue) == [2])
    #expect(try store.read(text) == nil)
  }

  @Test("A delegate with an identity is that person whatever the name, and one not known here is new")
  func delegateByIdentity() throws {
    let store = try office(of: siti("Staf", uid: "person-a"), siti("Staf", uid: "person-b"))
    try store.read(file([], delegates: [delegate("Staf", uid: "person-b"), delegate("Staf", uid: "person-c", "sick")]))
    let rows = try store.file(rakor).delegates.sorted { $0.person < $1.person }
    #expect(rows.map(\.person.rawValue) == [2, 3])
    #expect(rows.map(\.state) == [.present, .sick])
    #expect(try store.allPeople().last?.uid == "person-c")
  }

  /// What is here, what the file says, and whom it means: a number, nothing for somebody new.
  struct Naming: CustomTestStringConvertible {
    var here: [(title: String?, name: String, nip: String?)]
    var title: String?
    var name = "Siti Aminah"
    var nip: String?
    var meant: Int?

    var testDescription: String { "\(here.map { "\($0.name) \($0.title ?? "")" }) \(name) \(title ?? "")" }
  }

  private static let nip = "198506202011011012"
  private static let otherNip = "199001012015031002"

  static let namings = [
    Naming(here: [("Staf", "Siti Aminah", nil)], title: "Kasi PHU", meant: 1),
    Naming(here: [("Staf", "Hj. Siti Aminah", nil)], title: "Staf", meant: 1),
    Naming(here: [("Staf", "Hj. Siti Aminah", nil), ("Staf", "Siti Aminah", nil)], title: "Staf", meant: 2),
    Naming(here: [("Staf", "Siti Aminah", nil), ("Analis", "Siti Aminah", nil)], title: "Analis", meant: 2),
    Naming(here: [("Staf", "Siti Aminah", nil), (nil, "Siti Aminah", nil)], title: nil, meant: 2),
    Naming(here: [("Staf", "Siti Aminah", nip), ("Staf", "Siti Aminah", nil)], title: "Staf", meant: 2),
    Naming(here: [("Staf", "Siti Aminah", nil), ("Staf", "Hj. Siti Aminah", nip)], title: "Staf", nip: nip, meant: 2),
    Naming(here: [("Staf", "Siti Aminah", otherNip)], title: "Staf", nip: nip, meant: nil),
    Naming(here: [("Staf", "Sri", nil)], title: "Staf", meant: nil),
  ]

  @Test(
    "Without an identity the number tells, then exact name, post, and another spelling that only one has",
    arguments: namings)
  func byName(naming: Naming) throws {
    let store = try office()
    for (title, name, nip) in naming.here { try store.perform(.addPerson(siti(title, name, nip: nip))) }
    let nip = naming.nip.map { "\"nip\": \"\($0)\"" } ?? ""
    let text = file([
      line(naming.title, naming.name, at: "wonosobo", nip + (nip.isEmpty ? "" : ", ") + "\"rank\": \"III/c\"")
    ])
    try store.read(text)
    let meant = naming.meant ?? naming.here.count + 1
    #expect(try store.allPeople().filter { $0.rank != nil }.map(\.id.rawValue) == [meant])
    #expect(try store.read(text) == nil)
  }

  @Test("A name that fits several people here is refused with their numbers")
  func ambiguous() throws {
    let store = try office(of: siti("Staf"), siti("Staf"), siti("Kasi", "H. Dwi"), siti("Staf", "Dwi, S.E."))
    let refused = try store.refusedLines(
      file([line("Analis"), line("Analis", "Dwi")], delegates: [line("Staf", "Siti Aminah")]))
    #expect(
      refused.map(\.place.path) == ["people[0].name", "people[1].name", "meetings[0].attendance.delegates[0].name"])
    let people = [[1, 2], [3, 4], [1, 2]].map { $0.map(PersonID.init) }
    #expect(refused.map(\.problem) == people.map(ImportProblem.namesakes))
    #expect(try store.allPeople().count == 4)
  }

  @Test("Lines that compete for one person with different posts are nobody who is here")
  func competing() throws {
    let store = try office(of: siti("Staf"))
    let text = file([line("Kasi"), line("Analis")])
    try store.read(text)
    #expect(try names(in: store) == ["Siti Aminah, Staf", "Siti Aminah, Kasi", "Siti Aminah, Analis"])
    #expect(try store.read(text) == nil)
  }

  @Test("Lines that say the same are as many people")
  func sameLines() throws {
    let store = try office(of: siti("Staf"))
    let text = file([line("Staf"), line("Staf")], delegates: [delegate("Staf"), delegate("Staf", "sick")])
    try store.read(text)
    #expect(try names(in: store) == ["Siti Aminah, Staf", "Siti Aminah, Staf"])
    #expect(try store.file(rakor).delegates.count == 2)
    #expect(try store.read(text) == nil)
  }

  @Test("Who has moved since is found by the rakor that is here too")
  func movedSince() throws {
    let text = file([line("Staf")], delegates: [delegate("Staf")])
    let store = try office()
    try store.read(text)
    try store.perform(.revisePerson(PersonID(rawValue: 1), siti("Staf", at: Sample.kebumen)))
    #expect(try store.read(text) == nil)
    let moved = file(
      [line("Kasi", at: "temanggung", #""knownAs": [{"meeting": 1, "name": "Siti Aminah", "office": "wonosobo"}]"#)],
      delegates: [delegate("Staf")])
    try store.read(moved)
    #expect(try names(in: store) == ["Siti Aminah, Kasi"])
  }

  @Test("Of two namesakes the one who has a row in the rakor is meant by its line")
  func rowTells() throws {
    let store = try office(of: siti("Staf"), siti("Staf"))
    try store.read(
      file([], delegates: [line("Staf", uid: "person-x", as: "person")]).replacing(
        "person-x", with: try #require(store.allPeople()[1].uid)))
    #expect(try store.read(file([], delegates: [delegate("Staf", "late")])) != nil)
    #expect(try store.file(rakor).delegates.map(\.state) == [.late])
  }

  @Test("An identity that stands in a file twice is refused, merged entries included")
  func repeatedIdentity() throws {
    let merged = line(
      "Staf", "Aminah", uid: "a", #""merged": [\#(line("Staf", "Siti", uid: "b")), \#(line(uid: "b"))]"#)
    let refused = try office().refusedLines(file([line("Staf", uid: "a"), merged]))
    #expect(refused.map(\.place.path) == ["people[1].uid", "people[1].merged[1].uid"])
    #expect(refused.map(\.problem) == [.repeated, .repeated])
  }

  @Test("An identity is kept clean, and one too long is refused")
  func cleanIdentity() throws {
    let store = try office()
    let text = file([line("Staf", uid: " per\u{200B}son-a ")])
    try store.read(text)
    #expect(try store.allPeople().map(\.uid) == ["person-a"])
    #expect(try store.read(text) == nil)
    let long = String(repeating: "a", count: 501)
    let refused = try store.refusedLines(file([line(uid: long)]))
    #expect(refused.map(\.problem) == [.refused(.tooLong(.identity, limit: 500))])
  }
}
