import CSQLite
import Foundation
import RakorModel
import SampleOffice
import Testing

@testable import RakorStore

@Suite("The file in its place")
struct FileInPlaceTests {
  let directory: TemporaryDirectory
  let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.file("rakor.db")
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path).sorted()
  }

  @Test("A file that is there and empty is no database, and stays empty")
  func emptyFile() throws {
    try Data().write(to: URL(fileURLWithPath: path))
    for readOnly in [false, true] {
      #expect(throws: StoreError.emptyFile(path: path)) { try RakorStore(path: path, who: "ani", readOnly: readOnly) }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
    #expect(try names() == ["rakor.db"])
  }

  @Test("What is no file is called what it is, and is not waited for")
  func noFile() throws {
    mkfifo(path, 0o600)
    let found: [(String, StoreError.NotAFile)] = [
      (path, .pipe), (directory.path, .directory), ("/dev/null", .device),
    ]
    for (path, kind) in found {
      for readOnly in [false, true] {
        #expect(throws: StoreError.notAFile(path: path, kind)) {
          try RakorStore(path: path, who: "ani", readOnly: readOnly)
        }
      }
    }
  }

  @Test("Another program's database is refused, with not a byte of it changed", arguments: ["DELETE", "WAL"])
  func foreignDatabase(mode: String) throws {
    do {
      let connection = try SQLiteConnection.opening(path)
      try connection.run("PRAGMA journal_mode = \(mode)", [])
      try connection.run("CREATE TABLE bookmarks (url TEXT)", [])
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for readOnly in [false, true] {
      #expect(throws: StoreError.foreignDatabase(path: path)) {
        try RakorStore(path: path, who: "ani", readOnly: readOnly)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
  }

  /// Makes a database as the programs before kept them, and answers what is in it.
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

  @Test("A copy written over the open file is what is read and saved into from then on")
  func writtenOver() throws {
    let store = try RakorStore(path: path, who: "ani")
    let id = try store.filled()
    let before = try store.everything()
    let copy = try Data(contentsOf: URL(fileURLWithPath: path))
    for heads in 1...3 { try store.save(.setReportedTotal(id, heads)) }
    let descriptor = open(path, O_WRONLY | O_TRUNC)
    copy.withUnsafeBytes { bytes in _ = write(descriptor, bytes.baseAddress, bytes.count) }
    close(descriptor)
    #expect(try store.everything() == before)
    try store.save(.setReportedTotal(id, 9))
    #expect(try store.meetingFile(id)?.meeting.reportedTotal == 9)
    #expect(try store.check() == [])
  }

  @Test("Nothing is saved into a file that was emptied while it was open, nor is it filled")
  func emptiedMeanwhile() throws {
    let store = try RakorStore(path: path, who: "ani")
    let id = try store.filled()
    truncate(path, 0)
    #expect(throws: StoreError.emptied(path: path)) { try store.perform([.setReportedTotal(id, 3)], now: Sample.now) }
    #expect(throws: StoreError.emptied(path: path)) { try store.rescue(as: directory.file("copy.db")) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
    #expect(try names() == ["rakor.db"])
  }

  @Test(
    "The rescue of an open database holds what it held, beside what has taken its name and what stands there already")
  func rescue() throws {
    let store = try RakorStore(path: path, who: "ani")
    try store.filled()
    let before = try store.everything()
    unlink(path)
    try RakorStore(path: path, who: "budi").filled()
    let name = directory.file("rescued")
    try Data("other".utf8).write(to: URL(fileURLWithPath: name))
    symlink("nowhere", name + "-2")
    #expect(try store.rescue(as: name) == name + "-3")
    #expect(try RakorStore(path: name + "-3", who: "ani").everything() == before)
    #expect(try Data(contentsOf: URL(fileURLWithPath: name)) == Data("other".utf8))
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

  @Test("A link to nothing and a file of somebody else are each called so")
  func linkToNothing() throws {
    symlink(directory.file("nowhere.db"), path)
    for readOnly in [false, true] {
      #expect(throws: StoreError.brokenLink(path: path)) { try RakorStore(path: path, who: "ani", readOnly: readOnly) }
    }
    #expect(try names() == ["rakor.db"])
  }

  @Test("Nothing is saved into a file that was removed while it was open, and what is open can be copied")
  func removed() throws {
    let store = try RakorStore(path: path, who: "ani")
    let id = try store.filled()
    let before = try store.everything()
    for name in try names() { try FileManager.default.removeItem(atPath: directory.file(name)) }
    #expect(throws: StoreError.moved(path: path)) { try store.perform([.setReportedTotal(id, 3)], now: Sample.now) }
    #expect(throws: StoreError.moved(path: path)) { try store.undo(now: Sample.now) }
    #expect(try names() == [])
    let copy = directory.file("copy.db")
    try store.backup(to: copy)
    #expect(try RakorStore(path: copy, who: "ani").everything() == before)
  }

  @Test("Nothing is saved when another file has taken the place of the open one, and that one stays as it is")
  func replaced() throws {
    let store = try RakorStore(path: path, who: "ani")
    let id = try store.filled()
    let other = directory.file("other.db")
    try store.backup(to: other)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: other))
    rename(other, path)
    #expect(throws: StoreError.moved(path: path)) { try store.perform([.setReportedTotal(id, 3)], now: Sample.now) }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
  }

  @Test("A file that was moved away and back can be saved into again")
  func movedBack() throws {
    let store = try RakorStore(path: path, who: "ani")
    let id = try store.filled()
    rename(path, directory.file("away.db"))
    #expect(throws: StoreError.moved(path: path)) { try store.perform([.setReportedTotal(id, 3)], now: Sample.now) }
    rename(directory.file("away.db"), path)
    try store.save(.setReportedTotal(id, 3))
  }

  @Test("Nothing is saved once a newer program has migrated the file that is open")
  func migratedMeanwhile() throws {
    let store = try RakorStore(path: path, who: "ani")
    let id = try store.filled()
    let next = Migration(name: "2030-01-01-next", statements: ["ALTER TABLE office ADD COLUMN phone TEXT"])
    _ = try RakorStore(
      connection: SQLiteConnection.opening(path), path: path, who: "budi", readOnly: false,
      migrations: Migration.all + [next])
    #expect(throws: StoreError.newerSchema(found: next.name)) {
      try store.perform([.setReportedTotal(id, 3)], now: Sample.now)
    }
    #expect(throws: StoreError.newerSchema(found: next.name)) { try store.undo(now: Sample.now) }
    #expect(try store.meetingFile(id)?.meeting.reportedTotal == nil)
  }
}
