import CSQLite
import Foundation
import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("What lies beside the file")
struct BesideTheFileTests {
  let directory: TemporaryDirectory
  let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.file("rakor.db")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
  }

  /// Gives a database the log that programs before kept.
  private func keepLog(_ path: String) throws {
    _ = try SQLiteConnection.opening(path).only("PRAGMA journal_mode = WAL")
  }

  @Test(
    "A database with a log, as programs before kept it, loses it when it is opened to be written to, and nothing else")
  func logOfBefore() throws {
    try RakorStore(path: path, who: "ani").filled()
    try keepLog(path)
    let before = try RakorStore(path: path, who: "ani", readOnly: true).everything()
    #expect(try SQLiteConnection.reading(path).only("PRAGMA journal_mode") == .text("wal"))
    #expect(try RakorStore(path: path, who: "ani").everything() == before)
    #expect(try SQLiteConnection.reading(path).only("PRAGMA journal_mode") == .text("delete"))
    #expect(try names() == ["rakor.db"])
  }

  @Test("What a killed program of before left in its log is there when the file is opened again")
  func logLeftBehind() throws {
    try RakorStore(path: path, who: "ani").filled()
    try keepLog(path)
    let killed = directory.file("killed.db")
    let before: [RecordKey: Record]
    do {
      let store = try RakorStore(
        connection: SQLiteConnection.reading(path), path: path, who: "ani", readOnly: true)
      let writer = try SQLiteConnection.opening(path)
      try writer.run("UPDATE meeting SET venue = 'Aula'", [])
      before = try store.everything()
      for ending in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + ending, toPath: killed + ending) }
    }
    #expect(try RakorStore(path: killed, who: "ani").everything() == before)
  }

  @Test("A copy put in the place of a database is not touched by what is left beside it, and that is said")
  func strayLog() throws {
    try RakorStore(path: path, who: "ani").filled()
    let copy = directory.file("copy.db")
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    try keepLog(path)
    let writer = try SQLiteConnection.opening(path)
    try writer.run("UPDATE meeting SET venue = 'Aula'", [])
    rename(copy, path)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for readOnly in [false, true] {
      #expect(throws: StoreError.strayLog(path: path, log: path + "-wal")) {
        try RakorStore(path: path, who: "ani", readOnly: readOnly)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test(
    "Where a file is missing and what belongs to it is not, no new one is made",
    arguments: ["-wal", "-shm", "-journal"])
  func leftBehind(ending: String) throws {
    try Data("left".utf8).write(to: URL(fileURLWithPath: path + ending))
    #expect(throws: StoreError.leftBehind(path: path, beside: path + ending)) { try RakorStore(path: path, who: "ani") }
    #expect(try names() == ["rakor.db" + ending])
  }

  @Test(
    "A database without tables that this program has not made is refused, and stays as it is",
    arguments: [
      "PRAGMA application_id = 77", "PRAGMA user_version = 3", "CREATE TABLE bookmark (url); DROP TABLE bookmark",
    ])
  func emptyForeignDatabase(statements: String) throws {
    do {
      let connection = try SQLiteConnection.connection(path, path: path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0)
      for statement in statements.split(separator: ";") { try connection.run(String(statement), []) }
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    for readOnly in [false, true] {
      #expect(throws: StoreError.foreignDatabase(path: path)) {
        try RakorStore(path: path, who: "ani", readOnly: readOnly)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test("Another program's database and its log are refused, with not a byte of either changed")
  func foreignLog() throws {
    let left = directory.file("left.db")
    do {
      let connection = try SQLiteConnection.connection(path, path: path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, 0)
      for statement in ["PRAGMA journal_mode = WAL", "CREATE TABLE bookmark (url)"] {
        try connection.run(statement, [])
      }
      for ending in ["", "-wal"] { try FileManager.default.copyItem(atPath: path + ending, toPath: left + ending) }
    }
    let before = try ["", "-wal"].map { try Data(contentsOf: URL(fileURLWithPath: left + $0)) }
    for readOnly in [false, true] {
      #expect(throws: StoreError.foreignDatabase(path: left)) {
        try RakorStore(path: left, who: "ani", readOnly: readOnly)
      }
    }
    #expect(try ["", "-wal"].map { try Data(contentsOf: URL(fileURLWithPath: left + $0)) } == before)
  }

  /// Leaves a database with the journal of a save that was cut short, and answers what was in it before.
  private func leaveUnfinished() throws -> [RecordKey: Record] {
    let whole = directory.file("whole.db")
    try RakorStore(path: whole, who: "ani").filled()
    let before = try RakorStore(path: whole, who: "ani").everything()
    let connection = try SQLiteConnection.opening(whole)
    for statement in ["PRAGMA cache_size = 1", "BEGIN IMMEDIATE", "UPDATE meeting SET venue = 'Aula', title = 'Lain'"] {
      try connection.run(statement, [])
    }
    try connection.run("CREATE TABLE bulk AS SELECT * FROM journal_record, office", [])
    for ending in ["", "-journal"] { try FileManager.default.copyItem(atPath: whole + ending, toPath: path + ending) }
    try connection.run("ROLLBACK", [])
    return before
  }

  @Test("A save that was cut short is taken back by the next who may write, and read by nobody before")
  func unfinished() throws {
    let before = try leaveUnfinished()
    #expect(throws: StoreError.unfinished(path: path)) { try RakorStore(path: path, who: "ani", readOnly: true) }
    #expect(try RakorStore(path: path, who: "ani").everything() == before)
    #expect(try RakorStore(path: path, who: "ani").check() == [])
  }

  @Test("The journal of a save that was cut short is refused beside another file than its own")
  func strayJournal() throws {
    _ = try leaveUnfinished()
    let store = try RakorStore(path: directory.file("other.db"), who: "ani")
    let id = try store.filled()
    for heads in 1...5 { try store.save(.setReportedTotal(id, heads)) }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.copyItem(atPath: directory.file("other.db"), toPath: path)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(throws: StoreError.strayLog(path: path, log: path + "-journal")) { try RakorStore(path: path, who: "ani") }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }
}
