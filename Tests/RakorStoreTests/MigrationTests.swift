import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("Migrations")
struct MigrationTests {
  let directory: TemporaryDirectory
  let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.file("rakor.db")
  }

  private static let next = Migration(
    name: "2027-01-01-next",
    statements: ["ALTER TABLE office ADD COLUMN phone TEXT", "UPDATE office SET phone = '0286'"])

  private static let broken = Migration(
    name: "2027-02-02-broken", statements: ["CREATE TABLE half (done TEXT)", "CREATE TABLE office (code TEXT)"])

  private func open(_ migrations: [Migration]) throws -> RakorStore {
    try RakorStore(
      connection: SQLiteConnection.opening(path), path: path, who: "ani", readOnly: false, migrations: migrations)
  }

  @Test("An older database is migrated when it is opened and keeps its records")
  func oldFile() throws {
    let id = try open(Migration.all).filled()
    let store = try open(Migration.all + [Self.next])
    #expect(try store.meetingFile(id)?.meeting.title == "Rakor haji")
    let phones = try SQLiteConnection.opening(path).only("SELECT COUNT(*) FROM office WHERE phone = '0286'")
    #expect(phones == .integer(6))
    #expect(try open(Migration.all + [Self.next]).meetingFile(id) != nil)
  }

  @Test("A file of before carry-over keeps its records, its journal can be undone, and it takes the new fields")
  func fileBeforeCarryOver() throws {
    let old = try SQLiteConnection.opening(path)
    try Migrating(connection: old, path: path, migrations: [.first]).migrate()
    for sql in Self.oldRows { try old.run(sql, []) }
    let store = try open(Migration.all)
    let id = MeetingID(rawValue: 1)
    let file = try #require(try store.meetingFile(id))
    let item = AgendaItem(meeting: id, number: 1, title: "Regulasi", standing: true)
    #expect(file.agenda == [item])
    #expect(file.meeting.corrections == [])
    _ = try store.undo(now: Sample.now)
    var before = item
    before.standing = false
    #expect(try store.meetingFile(id)?.agenda == [before])
  }

  @Test("A rakor of a file of before links has none, and takes one that it is found by")
  func fileBeforeLinks() throws {
    let old = try fill(Migration.before(.link))
    try old.run("UPDATE meeting SET venue = 'Aula', purpose = 'Satu', letter = 'B-1', notes = 'Dua'", [])
    let store = try open(Migration.all)
    let id = MeetingID(rawValue: 1)
    var draft = MeetingDraft(try #require(try store.meetingFile(id)).meeting)
    #expect(
      [draft.venue, draft.purpose, draft.letter, draft.notes, draft.link] == ["Aula", "Satu", "B-1", "Dua", nil])
    draft.link = "https://zoom.us/j/81234567890"
    try store.save(.revise(id, draft))
    #expect(try store.meetingFile(id)?.meeting.link == "https://zoom.us/j/81234567890")
    let filter = MeetingFilter(text: "81234567890")
    let found = try store.meetings(filter, order: .newestFirst, anchor: .start, limit: 5)
    #expect(found.rows.map(\.meeting.id) == [id])
  }

  /// Makes the file as programs of before made it, with a rakor in it.
  @discardableResult
  private func fill(_ migrations: [Migration]) throws -> any SQLConnection {
    let old = try SQLiteConnection.opening(path)
    try Migrating(connection: old, path: path, migrations: migrations).migrate()
    for sql in Self.oldRows { try old.run(sql, []) }
    return old
  }

  /// What the first version wrote for one rakor with one agenda item that became a standing one.
  static let oldRows = [
    """
    INSERT INTO office (code, position, name, short, kind, town, revision)
    VALUES ('wonosobo', 1, 'Kankemenag Kab. Wonosobo', 'Kab. Wonosobo', 'kabupaten', 'Wonosobo', 1)
    """,
    "INSERT INTO forum (code, position, name, short, revision) VALUES ('phu', 1, 'Seksi PHU', 'PHU', 1)",
    "INSERT INTO forum_member (forum, position, office) VALUES ('phu', 1, 'wonosobo')",
    """
    INSERT INTO meeting (id, uid, forum, title, date, host, state, revision)
    VALUES (1, 'a', 'phu', 'Rakor', '2026-01-10', 'wonosobo', 'planned', 1)
    """,
    """
    INSERT INTO agenda_item (meeting, number, title, standing, discussed, carried, revision)
    VALUES (1, 1, 'Regulasi', 1, 0, 0, 2)
    """,
    """
    INSERT INTO journal_entry (number, at, who, kind, role, standing)
    VALUES (1, '2026-01-01T09:00:00', 'ani', 'minutes', 'change', 'done')
    """,
    """
    INSERT INTO journal_record (entry, position, record, before_text, after_text, before_revision, after_revision)
    VALUES (1, 0, 'agenda/1/1',
      '{"carried":0,"discussed":false,"meeting":1,"number":1,"standing":false,"title":"Regulasi"}',
      '{"carried":0,"discussed":false,"meeting":1,"number":1,"standing":true,"title":"Regulasi"}', 1, 2)
    """,
    "UPDATE counter SET value = 1 WHERE name IN ('journal', 'meeting')",
  ]

  @Test("A migration that fails leaves the database as it was")
  func failingMigration() throws {
    let id = try open(Migration.all).filled()
    #expect(throws: StoreError.self) { try open(Migration.all + [Self.next, Self.broken]) }
    let connection = try SQLiteConnection.opening(path)
    #expect(try connection.only("SELECT COUNT(*) FROM schema_migration") == .integer(Int64(Migration.all.count)))
    #expect(try !connection.tableNames().contains("half"))
    #expect(try open(Migration.all).meetingFile(id) != nil)
  }

  @Test("A database from a newer program is refused by the name of what is unknown, and not written to")
  func newerSchema() throws {
    try open(Migration.all + [Self.next]).filled()
    #expect(throws: StoreError.newerSchema(found: "2027-01-01-next")) { try open(Migration.all) }
    #expect(throws: StoreError.newerSchema(found: "2027-01-01-next")) {
      try RakorStore(path: path, who: "ani", readOnly: true)
    }
  }

  @Test("An older database is not migrated by a reader")
  func readerDoesNotMigrate() throws {
    try open(Migration.all).filled()
    let error = StoreError.cannotOpen(path: path, reason: "migration 2027-01-01-next not applied")
    #expect(throws: error) {
      try RakorStore(
        connection: SQLiteConnection.reading(path), path: path, who: "ani", readOnly: true,
        migrations: Migration.all + [Self.next])
    }
  }

  @Test("Two programs that open a new database at once both find it ready")
  func openedTwice() async throws {
    let path = path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for who in ["ani", "budi", "citra", "dewi"] {
        group.addTask { _ = try RakorStore(path: path, who: who).directory() }
      }
      try await group.waitForAll()
    }
    let applied = try SQLiteConnection.opening(path).only("SELECT COUNT(*) FROM schema_migration")
    #expect(applied == .integer(Int64(Migration.all.count)))
  }

  @Test("A file from before turns were noted keeps its records and takes notes")
  func fileWithoutTurnNotes() throws {
    try fill([.first, .carryOver])
    let store = try RakorStore(path: path, who: "ani")
    #expect(try store.meetingFile(MeetingID(rawValue: 1))?.meeting.title == "Rakor")
    try store.save(.skipTurn(Sample.hajj, Sample.wonosobo, reason: "Aula direnovasi"))
    let notes = try RakorStore(path: path, who: "budi").turnBook(of: Sample.hajj, on: Sample.now.day).notes
    #expect(notes.map(\.office) == [Sample.wonosobo])
  }

  @Test("A file from before the day of a drop was kept takes it from the day it was closed on, and undo of it works")
  func fileWithoutDropDay() throws {
    let old = try SQLiteConnection.opening(path)
    try Migrating(connection: old, path: path, migrations: [.first, .carryOver, .turnNotes]).migrate()
    for sql in Self.oldRows + Self.oldFollowUps { try old.run(sql, []) }
    let store = try RakorStore(path: path, who: "ani")
    let (dropped, open) = (FollowUpNumber(rawValue: 1), FollowUpNumber(rawValue: 2))
    let row = try #require(try store.followUp(dropped))
    #expect(row.followUp.droppedOn == Sample.day("2026-02-20"))
    #expect(row.followUp.closedOn == Sample.day("2026-02-20"))
    #expect(try store.followUp(open)?.followUp.droppedOn == nil)
    _ = try store.undo(now: Sample.now)
    #expect(try store.followUp(dropped)?.followUp.status == .open)
    _ = try store.redo(now: Sample.now)
    #expect(try store.followUp(dropped)?.followUp.dropReason == "ganda")
    _ = try store.undo(now: Sample.now)
    #expect(try store.followUp(dropped)?.followUp.status == .open)
  }

  @Test("A file from before the status of follow-ups was stored tells it of each as the model does")
  func fileWithoutStatus() throws {
    let old = try SQLiteConnection.opening(path)
    try Migrating(connection: old, path: path, migrations: [.first, .carryOver, .turnNotes]).migrate()
    let more = [
      """
      INSERT INTO follow_up (number, wording, source, opened, is_open, closed_day, due_order, revision)
      VALUES (3, 'Rekap', 'instruction', '2026-01-10', 1, NULL, '~', 1),
        (4, 'Loket', 'instruction', '2026-01-10', 0, '2026-02-01', '~', 1)
      """,
      """
      INSERT INTO follow_up_part (follow_up, position, office, done, note)
      VALUES (3, 0, 'wonosobo', NULL, 'separuh'), (4, 0, 'wonosobo', '2026-02-01', NULL)
      """,
    ]
    for sql in Self.oldRows + Self.oldFollowUps + more { try old.run(sql, []) }
    let store = try RakorStore(path: path, who: "ani")
    for (status, number) in [(FollowUpStatus.dropped, 1), (.open, 2), (.progress, 3), (.done, 4)] {
      let filter = FollowUpFilter(scope: .all, status: status)
      let rows = try store.followUps(filter, order: .age, anchor: .start, limit: 9, today: Sample.now.day).rows
      #expect(rows.map(\.followUp.number.rawValue) == [number])
      #expect(rows.map(\.followUp.status) == [status])
    }
  }

  private static let oldFollowUp = #"""
    "meeting":1,"number":1,"opened":"2026-01-10","parts":[{"office":"wonosobo"}],"source":{"instruction":{}},"text":"Data"
    """#

  /// Two follow-ups as they were written before the day of a drop was kept, the first dropped.
  private static let oldFollowUps = [
    """
    INSERT INTO follow_up (number, wording, meeting, source, drop_reason, opened, is_open, closed_day, due_order, forum,
      born, revision)
    VALUES (1, 'Data', 1, 'instruction', 'ganda', '2026-01-10', 0, '2026-02-20', '~', 'phu', '2026-01-10', 2),
      (2, 'Surat', 1, 'instruction', NULL, '2026-01-10', 1, NULL, '~', 'phu', '2026-01-10', 1)
    """,
    "INSERT INTO follow_up_part (follow_up, position, office) VALUES (1, 0, 'wonosobo'), (2, 0, 'wonosobo')",
    """
    INSERT INTO journal_entry (number, at, who, kind, role, standing)
    VALUES (2, '2026-02-20T09:00:00', 'ani', 'dropped', 'change', 'done')
    """,
    """
    INSERT INTO journal_record (entry, position, record, before_text, after_text, before_revision, after_revision)
    VALUES (2, 0, 'follow-up/1', '{\(oldFollowUp)}', '{"dropReason":"ganda",\(oldFollowUp)}', 1, 2)
    """,
    "UPDATE counter SET value = 2 WHERE name IN ('journal', 'follow_up')",
  ]

  @Test("Only the names of migrations are kept, in a new database and in an old one")
  func migrationsHaveNoClock() throws {
    try fill([.first, .carryOver, .turnNotes])
    _ = try open(Migration.all)
    for connection in [try SQLiteConnection.opening(path), try Self.newDatabase()] {
      let columns = try connection.rows("SELECT name FROM pragma_table_info('schema_migration')", [])
      #expect(columns.count == 1)
    }
  }

  private static func newDatabase() throws -> any SQLConnection {
    let connection = try SQLiteConnection.temporary()
    try Migrating(connection: connection, path: ":memory:").migrate()
    return connection
  }

  @Test("A released migration is never edited")
  func releasedMigrations() {
    let sums = Migration.all.map { "\($0.name) \(checksum($0.statements.joined(separator: ";\n")))" }
    #expect(
      sums == [
        "2026-11-22-first f61833566d62dfc1", "2026-11-22-carry-over c4ca71d4f82c9eab",
        "2026-11-23-turn-notes 755a85d5bb4390ca", "2026-11-24-people 244287cad0f2e96c",
        "2026-11-24-drop-day f37ae77e17737840", "2026-11-24-unclocked-migrations faf2f2b5b6f2f179",
        "2026-11-24-follow-up-status 5972dc586f56d435", "2026-11-24-merged-names c7a0d23fcc5b7395",
        "2026-11-28-link 63c82ff2126dc006", "2026-11-28-sound-words cbf29ce484222325",
        "2026-11-28-member-days 5a7dbb2ae803519e", "2026-11-28-letters 4ff35b4f729ab69",
        "2026-11-28-approvals d20555c7bf23fc0e",
        "2026-11-28-reopening 51c09b4d60f20371",
        "2026-11-28-beginnings 1a59e7627d7b9b7d", "2026-11-28-settled-swaps 2e2b00a4177ddc56",
        "2026-11-28-uninvited 5a3d336d0378e8f1", "2026-11-28-forum-ends 301e20ac43f41241",
        "2026-11-28-successions 6ef863039d350ca5",
        "2026-11-28-person-identity de40da1abfed6665", "2026-11-28-figures 9115bf8828f309a4",
      ])
  }

  /// FNV-1a over the text, to notice an edit.
  private func checksum(_ text: String) -> String {
    let sum = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(sum, radix: 16)
  }
}
