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
  func read(_ text: String, untouched: Bool = false) throws -> Committed? {
    let document = try RakorFile.read(Array(text.utf8)).document
    return try change(.imported, now: Sample.now) { try $0.importDocument(document, untouched: untouched) }
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
  func export(today: Day = Sample.now.day) throws -> String {
    let contents = RakorFileContents(
      directory: try directory(), people: try allPeople(),
      meetings: try allMeetingIDs().compactMap { try meetingSummary($0) },
      followUps: try allFollowUpRows(), turnNotes: try allTurnNotes())
    return RakorFile.document(contents, today: today).written
  }
}

/// Where two long texts part, for a failed test to tell; nil where they are the same.
func firstDifference(_ left: String, _ right: String) -> String? {
  guard left != right else { return nil }
  let lines = [left, right].map { $0.split(separator: "\n", omittingEmptySubsequences: false) }
  let index = zip(lines[0], lines[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
  let near = lines.map { $0.dropFirst(max(0, index - 12)).prefix(24).joined(separator: "\n") }
  return "line \(index + 1):\n\(near[0])\n---- and ----\n\(near[1])"
}

/// A file as it was written before people had an identity, and also without the names they had at rakor.
func withoutIdentities(_ text: String, knownAs: Bool = true) throws -> String {
  func old(_ value: Any, _ place: String) -> Any {
    if let list = value as? [Any] { return list.map { old($0, place) } }
    guard let object = value as? [String: Any] else { return value }
    let ofPeople: Set = knownAs ? ["uid", "merged"] : ["uid", "merged", "knownAs"]
    let gone: Set = place == "people" ? ofPeople : place == "delegates" ? ["person"] : []
    return Dictionary(
      uniqueKeysWithValues: object.filter { !gone.contains($0.key) }.map { ($0.key, old($0.value, $0.key)) })
  }
  let json = old(try JSONSerialization.jsonObject(with: Data(text.utf8)), "")
  return String(decoding: try JSONSerialization.data(withJSONObject: json), as: UTF8.self)
}
