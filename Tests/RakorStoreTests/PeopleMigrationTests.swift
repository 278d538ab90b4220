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
