import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("A file from before people were ranked and merged")
struct PeopleMigrationTests {
  let directory: TemporaryDirectory
  let path: String

  /// What the version before wrote for three people, of whom one was edited; its order of ranks knew no posts.
  private static let oldRows = [
    """
    INSERT INTO office (code, position, name, short, kind, town, revision)
    VALUES ('wonosobo', 1, 'Kankemenag Kab. Wonosobo', 'Kab. Wonosobo', 'kabupaten', 'Wonosobo', 1)
    """,
    """
    INSERT INTO person (id, name, title, office, rank, phone, name_key, seniority, revision)
    VALUES (1, 'Moch. Ridwan', 'Staf', 'wonosobo', 'IV/a', '0812-3456-7890', 'muhammad ridwan', 85, 1),
      (2, 'Dwi Subrata', 'Kasi PHU', 'wonosobo', 'III/c', NULL, 'dwi subrata', 88, 2),
      (3, 'Ridwan', NULL, 'wonosobo', NULL, '+62 812 3456 7890', 'ridwan', 9999, 1)
    """,
    "INSERT INTO person_word (person, word) VALUES (1, 'muhammad'), (1, 'ridwan'), (2, 'dwi'), (2, 'subrata'), (3, 'ridwan')",
    """
    INSERT INTO journal_entry (number, at, who, kind, role, standing)
    VALUES (1, '2026-01-01T09:00:00', 'ani', 'person', 'change', 'done')
    """,
    """
    INSERT INTO journal_record (entry, position, record, before_text, after_text, before_revision, after_revision)
    VALUES (1, 0, 'person/2', '{"id":2,"name":"Dwi","office":"wonosobo","rank":"III/c","title":"Kasi PHU"}',
      '{"id":2,"name":"Dwi Subrata","office":"wonosobo","rank":"III/c","title":"Kasi PHU"}', 1, 2)
    """,
    "UPDATE counter SET value = 3 WHERE name IN ('journal', 'person')",
  ]

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.file("rakor.db")
    let old = try SQLiteConnection.opening(path)
    try Migrating(connection: old, path: path, migrations: [.first, .carryOver, .turnNotes]).migrate()
    for sql in Self.oldRows { try old.run(sql, []) }
  }

  @Test("It keeps its people, in the new order, and their duplicates are found")
  func keepsPeople() throws {
    let store = try RakorStore(path: path, who: "ani")
    let people = try store.people(matching: "", office: nil, activeOn: Sample.now.day, limit: 10)
    #expect(people.map(\.name) == ["Dwi Subrata", "Moch. Ridwan", "Ridwan"])
    #expect(people.allSatisfy { $0.activeFrom == nil && $0.activeUntil == nil && $0.mergedInto == nil })
    #expect(try store.duplicates(of: PersonID(rawValue: 3)).map(\.signs) == [[.phone]])
    #expect(try store.people(matching: "moch", office: nil, limit: 10).map(\.id.rawValue) == [1])
  }

  @Test("Its journal can be undone, and its people can be merged")
  func takesNewChanges() throws {
    let store = try RakorStore(path: path, who: "ani")
    _ = try store.undo(now: Sample.now)
    #expect(try store.people(matching: "dwi", office: nil, limit: 10).map(\.name) == ["Dwi"])
    try store.save(
      .mergePeople(keep: PersonID(rawValue: 1), drop: PersonID(rawValue: 3)))
    #expect(try store.people(matching: "", office: nil, limit: 10).map(\.id.rawValue) == [2, 1])
  }

  @Test("Its people get an identity of their own, which is the same in every copy, and a change of before keeps it")
  func getIdentities() throws {
    let uids = ["person-ydtj71dnxkqj", "person-23zqf40p423g2", "person-1o6nfc0uhgce2"]
    let store = try RakorStore(path: path, who: "ani")
    #expect(try store.allPeople().map(\.uid) == uids.map { "\($0)@before.rakor.invalid" })
    let before = try store.allPeople()
    _ = try store.undo(now: Sample.now)
    #expect(try store.allPeople().map(\.uid) == before.map(\.uid))
    #expect(try store.allPeople().map(\.name) == ["Moch. Ridwan", "Dwi", "Ridwan"])
    _ = try store.redo(now: Sample.now)
    #expect(try store.allPeople() == before)
  }

  @Test("Somebody whom an older program has taken back comes back with an identity")
  func comesBackWithIdentity() throws {
    let old = try SQLiteConnection.opening(path)
    for sql in [
      "DELETE FROM person_word WHERE person = 3", "DELETE FROM person WHERE id = 3",
      "UPDATE journal_entry SET kind = 'personAdded', standing = 'undone'",
      """
      UPDATE journal_record SET record = 'person/3', before_text = NULL, before_revision = 0,
        after_text = '{"id":3,"name":"Ridwan","office":"wonosobo","phone":"+62 812 3456 7890"}', after_revision = 1
      """,
      """
      INSERT INTO journal_entry (number, at, who, kind, role, target, standing)
      VALUES (2, '2026-01-01T09:01:00', 'ani', 'personAdded', 'undo', 1, 'settled')
      """,
      """
      INSERT INTO journal_record (entry, position, record, before_text, after_text, before_revision, after_revision)
      SELECT 2, 0, record, after_text, NULL, 1, 2 FROM journal_record
      """,
      "UPDATE counter SET value = 2 WHERE name = 'journal'",
    ] { try old.run(sql, []) }
    let store = try RakorStore(path: path, who: "ani")
    _ = try store.redo(now: Sample.now)
    let person = try #require(try store.allPeople().last)
    #expect(person.name == "Ridwan")
    #expect(person.uid == PersonIdentity.workedOut(of: person.facts))
    #expect(try store.reading { try $0.person(uid: try #require(person.uid)) } == person.id)
  }

  @Test("A file in which people were merged before their names were kept finds them by those names")
  func mergedNamesAreFound() throws {
    let old = try SQLiteConnection.opening(path)
    try Migrating(
      connection: old, path: path,
      migrations: [.first, .carryOver, .turnNotes, .people, .dropDay, .unclockedMigrations]
    ).migrate()
    try old.run("UPDATE person SET merged_into = 2 WHERE id = 1", [])
    try old.run("UPDATE person SET merged_into = 1 WHERE id = 3", [])
    let store = try RakorStore(path: path, who: "ani")
    for text in ["moch", "ridwan", "dwi", "ridhwan"] {
      #expect(try store.people(matching: text, office: nil, limit: 10).map(\.id.rawValue) == [2], "\(text)")
    }
  }
}
