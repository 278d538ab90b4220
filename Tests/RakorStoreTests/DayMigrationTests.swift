import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("Migrations for the rules of a day")
struct DayMigrationTests {
  let directory: TemporaryDirectory
  let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.file("rakor.db")
  }

  private func open(_ migrations: [Migration]) throws -> RakorStore {
    try RakorStore(
      connection: SQLiteConnection.opening(path), path: path, who: "ani", readOnly: false, migrations: migrations)
  }

  /// Makes the file as programs of before made it, with a rakor in it.
  @discardableResult
  private func fill(_ migrations: [Migration]) throws -> any SQLConnection {
    let old = try SQLiteConnection.opening(path)
    try Migrating(connection: old, path: path, migrations: migrations).migrate()
    for sql in MigrationTests.oldRows { try old.run(sql, []) }
    return old
  }

  @Test("An item of before there was a mark approves minutes where it has the very words, in the journal too")
  func fileBeforeApprovals() throws {
    let old = try fill(Migration.before(.approvals))
    try old.run("UPDATE agenda_item SET title = 'Pengesahan notula rakor 2 Maret 2021'", [])
    try old.run(
      "UPDATE journal_record SET before_text = REPLACE(before_text, 'Regulasi', 'Pengesahan notula rakor 2 Maret 2021')",
      [])
    try old.run(
      "UPDATE journal_record SET after_text = REPLACE(after_text, 'Regulasi', 'Pengesahan notula rakor 2 Maret 2021')",
      [])
    try old.run(
      """
      INSERT INTO agenda_item (meeting, number, title, standing, discussed, carried, awaits_follow_up, skipped, revision)
      VALUES (1, 2, 'Pengesahan notula rakor 2 Maret', 0, 0, 0, 0, 0, 1), (1, 3, 'Regulasi', 0, 0, 0, 0, 0, 1)
      """, [])
    let store = try open(Migration.all)
    let id = MeetingID(rawValue: 1)
    #expect(try store.meetingFile(id)?.agenda.map(\.approvesMinutes) == [true, false, false])
    _ = try store.undo(now: Sample.now)
    #expect(try store.meetingFile(id)?.agenda.first?.standing == false)
  }

  @Test("A rakor of a file of before is listed under an office that came uninvited")
  func fileBeforeUninvited() throws {
    let old = try fill(Migration.before(.uninvited))
    try old.run(
      """
      INSERT INTO office (code, position, name, short, kind, town, revision)
      VALUES ('batang', 2, 'Kankemenag Kab. Batang', 'Kab. Batang', 'kabupaten', 'Batang', 1),
        ('kendal', 3, 'Kankemenag Kab. Kendal', 'Kab. Kendal', 'kabupaten', 'Kendal', 1)
      """, [])
    try old.run(
      "INSERT INTO attendance (meeting, office, counted, revision) VALUES (1, 'batang', 2, 1), (1, 'kendal', 0, 1)", [])
    let store = try open(Migration.all)
    func listed(_ code: String) throws -> Int {
      let filter = MeetingFilter(office: OfficeCode(rawValue: code))
      return try store.meetings(filter, order: .newestFirst, anchor: .start, limit: 9).rows.count
    }
    #expect(try listed("batang") == 1)
    #expect(try listed("kendal") == 0)
  }

  @Test("The rakor of a file of before they were in order by the hour are")
  func fileBeforeBeginnings() throws {
    let old = try fill(Migration.before(.beginnings))
    try old.run("UPDATE meeting SET starts = '13:00'", [])
    try old.run(
      """
      INSERT INTO meeting (id, uid, forum, title, date, starts, host, state, revision)
      VALUES (2, 'b', 'phu', 'Pagi', '2026-01-10', '09:00', 'wonosobo', 'planned', 1),
        (3, 'c', 'phu', 'Kapan saja', '2026-01-10', NULL, 'wonosobo', 'planned', 1)
      """, [])
    let page = try open(Migration.all).meetings(MeetingFilter(), order: .oldestFirst, anchor: .start, limit: 9)
    #expect(page.rows.map(\.meeting.title) == ["Kapan saja", "Pagi", "Rakor"])
  }

  @Test("A rakor that is closed, re-opened and closed again keeps its names over restarts")
  func reopenedOverRestarts() throws {
    let id = MeetingID(rawValue: 1)
    let store = try RakorStore(path: path, who: "ani")
    _ = try store.perform(Sample.registry, now: Sample.now)
    _ = try store.schedule(Sample.draft())
    try store.move(id, to: .closed)
    let names = try #require(try store.meetingFile(id)?.meeting.closedNames)
    var office = try #require(try store.directory().offices.first)
    office.short = "Baru"
    try store.save(.putOffice(office, new: false))
    try store.save(.move(id, to: .held, reason: "salah", newDate: nil))
    let again = try RakorStore(path: path, who: "ani")
    #expect(try again.meetingFile(id)?.meeting.reopening?.names == names)
    try again.move(id, to: .closed)
    #expect(try again.meetingFile(id)?.meeting.closedNames == names)
  }

  @Test("A forum of a file of before members left has all of them for good, and takes the day one leaves")
  func fileBeforeMemberDays() throws {
    try fill(Migration.before(.memberDays))
    let store = try open(Migration.all)
    var forum = try #require(try store.directory().forums.first)
    #expect(forum.members == [Forum.Member(office: Sample.wonosobo)])
    forum.members[0].left = Sample.day("2026-12-31")
    try store.save(.putForum(forum, new: false))
    #expect(try store.directory().forums.first == forum)
    #expect(try store.turnBook(of: forum.code, on: Sample.day("2027-01-01")).standings.isEmpty)
    _ = try store.undo(now: Sample.now)
    #expect(try store.directory().forums.first?.members == [Forum.Member(office: Sample.wonosobo)])
  }
}

extension Migration {
  /// The migrations that a program of before one of them knew.
  static func before(_ migration: Migration) -> [Migration] { Array(all.prefix { $0.name != migration.name }) }
}
