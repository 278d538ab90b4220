import Foundation
import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("The file")
struct FileTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @Test(
    "A new database is readable by its owner alone, and so is its directory; nothing lies beside it between two saves")
  func modes() throws {
    let path = directory.file("deep/er/rakor.db")
    let store = try RakorStore(path: path, who: "ani")
    _ = try store.perform(Sample.registry, now: Sample.now)
    #expect(try TemporaryDirectory.mode(of: path) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.file("deep/er")) == ["rakor.db"])
    for name in ["deep", "deep/er"] { #expect(try TemporaryDirectory.mode(of: directory.file(name)) == 0o700) }
  }

  @Test("The engine keeps a journal while it saves, syncs every commit with its folder and checks references")
  func settings() throws {
    let connection = try SQLiteConnection.opening(directory.file("rakor.db"))
    #expect(try connection.only("PRAGMA journal_mode") == .text("delete"))
    #expect(try connection.only("PRAGMA synchronous") == .integer(3))
    #expect(try connection.only("PRAGMA foreign_keys") == .integer(1))
    #expect(try connection.only("PRAGMA busy_timeout") == .integer(5_000))
  }

  @Test("Placeholders are bound by their number, in whatever order they stand")
  func placeholders() throws {
    let connection = try SQLiteConnection.temporary()
    #expect(try connection.only("SELECT $2 || $1 || $2", ["a", "b"]) == .text("bab"))
  }

  @Test("A statement with another number of values than it has places is refused, and told with its SQL")
  func wrongNumberOfValues() throws {
    let connection = try SQLiteConnection.temporary()
    for values in [[], ["a", "b"]] {
      let error = #expect(throws: StoreError.self) { try connection.rows("SELECT\n  $1", values) }
      guard case .failed(let reason)? = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(reason.hasSuffix("SQLite 25: SELECT $1"))
    }
  }

  @Test("A statement that failed works the next time, and a transaction whose body failed leaves nothing behind")
  func afterFailure() throws {
    let connection = try SQLiteConnection.temporary()
    try connection.run("CREATE TABLE office (code TEXT PRIMARY KEY)", [])
    let insert = "INSERT INTO office (code) VALUES ($1)"
    #expect(throws: StoreError.self) {
      try connection.transaction(.write) {
        try connection.run(insert, ["kebumen"])
        try connection.run(insert, ["kebumen"])
      }
    }
    #expect(try connection.only("SELECT COUNT(*) FROM office") == .integer(0))
    #expect(try connection.run(insert, ["kebumen"]) == 1)
  }

  @Test("A reader reads and cannot write")
  func readOnly() throws {
    let path = directory.file("rakor.db")
    let id = try RakorStore(path: path, who: "ani").filled()
    let reader = try RakorStore(path: path, who: "budi", readOnly: true)
    #expect(try reader.meetingFile(id)?.meeting.title == "Rakor haji")
    #expect(throws: StoreError.readOnly) { try reader.perform([.setReportedTotal(id, 3)], now: Sample.now) }
    #expect(throws: StoreError.readOnly) { try reader.undo(now: Sample.now) }
  }

  @Test(
    "A copy in memory begins as the database is, and what is done to one is not in the other", arguments: [true, false])
  func temporaryCopy(inMemory: Bool) throws {
    let original = try inMemory ? .temporary(who: "ani") : RakorStore(path: directory.file("rakor.db"), who: "ani")
    let meeting = try original.filled()
    let copy = try original.temporaryCopy(for: "budi")
    #expect(try copy.everything() == original.everything())
    #expect(throws: Refusal.nothingToUndo) { try copy.undo(now: Sample.now) }
    try copy.move(meeting, to: .held)
    try original.move(meeting, to: .cancelled, reason: "banjir")
    #expect(try copy.meetingFile(meeting)?.meeting.state == .held)
    #expect(try original.meetingFile(meeting)?.meeting.state == .cancelled)
    let reader = try original.temporaryCopy(for: "budi", readOnly: true)
    #expect(throws: StoreError.readOnly) { try reader.move(meeting, to: .planned) }
  }

  @Test("A file that nobody can write beside is read all the same")
  func immutable() throws {
    let path = directory.file("rakor 100% #1?.db")
    let id = try RakorStore(path: path, who: "ani").filled()
    let connection = try SQLiteConnection.immutable(path)
    let store = try RakorStore(connection: connection, path: path, who: "ani", readOnly: true)
    #expect(try store.meetingFile(id)?.meeting.title == "Rakor haji")
    #expect(!FileManager.default.fileExists(atPath: path + "-shm"))
  }

  @Test("Reading does not make a file that is missing")
  func readOnlyMissing() throws {
    let path = directory.file("rakor.db")
    #expect(throws: StoreError.cannotOpen(path: path, reason: "no such file")) {
      try RakorStore(path: path, who: "ani", readOnly: true)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("A file that is no database is called so and left as it is")
  func notADatabase() throws {
    let path = directory.file("letter.txt")
    let text = String(repeating: "Kepada Yth. Kepala Kankemenag. ", count: 40)
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: StoreError.notADatabase(path: path)) { try RakorStore(path: path, who: "ani") }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test("A database whose pages are overwritten is called damaged")
  func damagedPages() throws {
    let path = directory.file("rakor.db")
    try RakorStore(path: path, who: "ani").filled()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes.replaceSubrange(4_096..<bytes.count, with: Data(repeating: 0x5A, count: bytes.count - 4_096))
    try bytes.write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: StoreError.self) {
      let store = try RakorStore(path: path, who: "ani")
      _ = try store.home(now: Sample.now, limit: 10)
    }
    guard case .damaged(path, _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A writer that waits in vain is told that the database is busy")
  func busy() throws {
    let path = directory.file("rakor.db")
    let id = try RakorStore(path: path, who: "ani").filled()
    let impatient = try SQLiteConnection.opening(path, patience: 20)
    let store = try RakorStore(connection: impatient, path: path, who: "budi", readOnly: false)
    try SQLiteConnection.opening(path).transaction(.write) { () throws in
      #expect(throws: StoreError.busy) { try store.perform([.setReportedTotal(id, 3)], now: Sample.now) }
      #expect(try store.meetingFile(id)?.meeting.reportedTotal == nil)
    }
  }

  @Test("A full disk is reported, and what was saved before stays")
  func diskFull() throws {
    let path = directory.file("rakor.db")
    let id = try RakorStore(path: path, who: "ani").filled()
    let connection = try SQLiteConnection.opening(path)
    guard case .integer(let pages) = try connection.only("PRAGMA page_count") else {
      Issue.record("no page count")
      return
    }
    _ = try connection.only("PRAGMA max_page_count = \(pages)")
    let store = try RakorStore(connection: connection, path: path, who: "ani", readOnly: false)
    let before = try store.everything()
    var draft = Sample.draft()
    draft.notes = String(repeating: "catatan ", count: 2_000)
    #expect(throws: StoreError.diskFull) { try store.perform([.revise(id, draft)], now: Sample.now) }
    #expect(try store.everything() == before)
    #expect(try store.check() == [])
  }

  @Test("A path that cannot be made is reported with its reason")
  func impossiblePath() throws {
    let error = #expect(throws: StoreError.self) { try RakorStore(path: "/dev/null/rakor.db", who: "ani") }
    guard case .cannotOpen("/dev/null/rakor.db", _)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A sound database has no findings, and one with dangling references has")
  func check() throws {
    let path = directory.file("rakor.db")
    let store = try RakorStore(path: path, who: "ani")
    try store.filled()
    #expect(try store.check() == [])
    let connection = try SQLiteConnection.opening(path)
    try connection.run("PRAGMA foreign_keys = OFF", [])
    try connection.run("DELETE FROM forum WHERE code = 'phu'", [])
    #expect(try !store.check().isEmpty)
  }

  @Test("A backup holds what the database holds, for its owner alone, and overwrites nothing")
  func backup() throws {
    let store = try RakorStore(path: directory.file("rakor.db"), who: "ani")
    try store.filled()
    let copy = directory.file("copy/rakor.db")
    try store.backup(to: copy)
    #expect(try TemporaryDirectory.mode(of: copy) == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.file("copy")) == ["rakor.db"])
    #expect(throws: StoreError.alreadyThere(path: copy)) { try store.backup(to: copy) }
    let opened = try RakorStore(path: copy, who: "budi")
    #expect(try opened.everything() == store.everything())
    #expect(try opened.history(of: nil, limit: 10) == store.history(of: nil, limit: 10))
  }
}

extension SQLConnection {
  /// The first value of the first row.
  func only(_ sql: String, _ values: [any SQLConvertible] = []) throws -> SQLValue {
    var row = try row(sql, values)
    return try row?.value() ?? .null
  }
}

extension RakorStore {
  /// Enters the sample's offices and forums and one rakor.
  @discardableResult
  func filled() throws -> MeetingID {
    _ = try perform(Sample.registry, now: Sample.now)
    return try schedule(Sample.draft())
  }
}
