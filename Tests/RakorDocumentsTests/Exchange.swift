import Foundation
import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

/// The data files that ship with the program.
enum DataFile: String, CaseIterable {
  case offices, demo, kemenhaj
  case example = "rakor-2021-06-15"

  var bytes: [UInt8] {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
      return Array(try Data(contentsOf: root.appending(path: "data/\(rawValue).json")))
    }
  }

  var text: String { get throws { String(decoding: try bytes, as: UTF8.self) } }
}

extension RakorStore {
  /// A database in memory that has read these files, one after the other.
  static func holding(_ files: DataFile...) throws -> RakorStore {
    let store = try temporary(who: Sample.clerk)
    for file in files { try store.read(file.text) }
    return store
  }

  /// Imports a document as the program does; nil where it changes nothing.
  @discardableResult
  func read(_ text: String) throws -> Committed? {
    let document = try RakorFile.read(Array(text.utf8)).document
    return try change(.imported, now: Sample.now) { try $0.importDocument(document) }
  }

  /// The lines a document is refused for; none when it is imported.
  func refusedLines(_ text: String) throws -> [RefusedLine] {
    do {
      try read(text)
      return []
    } catch let refused as ImportRefused {
      return refused.lines
    }
  }

  func perform(_ edit: Edit) throws { _ = try perform([edit], now: Sample.now) }

  func file(_ id: MeetingID) throws -> MeetingFile { try #require(try meetingFile(id)) }

  /// Everything, as `export` writes it.
  func export() throws -> String {
    let contents = RakorFileContents(
      directory: try directory(), people: try allPeople(),
      meetings: try allMeetingIDs().compactMap { try meetingSummary($0) },
      followUps: try allFollowUpRows(), turnNotes: try allTurnNotes())
    return RakorFile.document(contents, today: Sample.now.day).written
  }
}
