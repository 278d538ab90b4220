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
