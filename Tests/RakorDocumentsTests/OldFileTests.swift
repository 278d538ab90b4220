import Foundation
import RakorModel
import RakorStore
import SampleOffice
import Testing

/// A database that an older program wrote, with that program's own export; its README says how it was made.
enum OldFile: String {
  case november22 = "2026-11-22"

  private var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/\(rawValue)")
  }

  /// What that program exported.
  var export: String { get throws { try String(contentsOf: folder.appending(path: "export.json"), encoding: .utf8) } }

  /// A copy of the database, brought up to today's program; it is gone with the test's process.
  func open(for who: String = "ani@kebumen") throws -> RakorStore {
    let copy = FileManager.default.temporaryDirectory.appending(path: "rakor-\(UUID().uuidString).db")
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: copy.path + end) } }
    try FileManager.default.copyItem(at: folder.appending(path: "rakor.db"), to: copy)
    return try RakorStore(path: copy.path, who: who).temporaryCopy(for: who)
  }

  /// Where a document does not say what an older one says; a field the older one does not know is nothing lost.
  static func lost(from older: String, in newer: String) throws -> [String] {
    let (older, newer) = (
      try JSONSerialization.jsonObject(with: Data(older.utf8)), try JSONSerialization.jsonObject(with: Data(newer.utf8))
    )
    return lost(older, newer, at: "")
  }

  private static func lost(_ older: Any, _ newer: Any?, at place: String) -> [String] {
    switch (older, newer) {
    case (let older as [String: Any], let newer as [String: Any]):
      return older.keys.sorted().flatMap { lost(older[$0] as Any, newer[$0], at: "\(place).\($0)") }
    case (let older as [Any], let newer as [Any]) where older.count == newer.count:
      return zip(older, newer).enumerated().flatMap { lost($1.0, $1.1, at: "\(place)[\($0)]") }
    case (let older as NSObject, let newer as NSObject) where older == newer: return []
    default: return ["\(place): \(older) is \(newer.map { "\($0)" } ?? "missing")"]
    }
  }
}

@Suite("Files of before")
struct OldFileTests {
  @Test("A database of 22 November opens with every fact that the program of that day exported")
  func everyFact() throws {
    let store = try OldFile.november22.open()
    #expect(try OldFile.lost(from: OldFile.november22.export, in: store.export()) == [])
    #expect(try store.check() == [])
  }

  @Test("The export of a database of 22 November is as recorded")
  func exportIsAsRecorded() throws {
    try Golden.check("november-22.json", try OldFile.november22.open().export())
  }

  @Test("The journal of 22 November is read to its first entry, of everything and of each rakor")
  func journal() throws {
    let store = try OldFile.november22.open()
    let entries = try store.history(of: nil, limit: .max)
    #expect(entries.map(\.number) == Array((1...(entries.first?.number ?? 0)).reversed()))
    #expect(Set(entries.map(\.who)) == ["rakor", "ani@kebumen", "budi@wonosobo", "citra@purworejo"])
    #expect(entries.allSatisfy { !$0.change.records.isEmpty })
    for meeting in try store.allMeetingIDs() {
      #expect(try store.history(of: meeting, limit: .max).last?.change.kind == .scheduled)
    }
  }

  @Test("What waited on 22 November to be taken back or done again is taken back and done again")
  func waiting() throws {
    let store = try OldFile.november22.open()
    let before = try store.export()
    let citra = try store.acting(as: "citra@purworejo")
    #expect(try citra.redo(now: Sample.now).entry.change.kind == .promised)
    let promised = { try store.file(MeetingID(rawValue: 8)).figures.office(Sample.kebumen)?.promised }
    #expect(try promised() == 9)
    _ = try citra.undo(now: Sample.now)
    #expect(try promised() == 8)
    #expect(try store.export() == before)
    _ = try citra.undo(now: Sample.now)
    #expect(try promised() == nil)
    let budi = try store.acting(as: "budi@wonosobo")
    #expect(try budi.redo(now: Sample.now).entry.change.kind == .progressed)
    #expect(throws: Refusal.nothingToRedo) { try store.acting(as: "ani@kebumen").redo(now: Sample.now) }
  }
}
