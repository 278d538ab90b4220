import Foundation
import RakorDocuments
import RakorModel
import Testing

/// Sunday 22 November 2026, 09.00: the day the invented data is written around.
let now = Moment(iso: "2026-11-22T09:00")!

/// The data files that ship with the program.
enum DataFile: String, CaseIterable {
  case offices, demo
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

extension MemoryRecords {
  convenience init(_ files: DataFile...) throws {
    self.init()
    for file in files { try read(file.text) }
  }

  /// Imports a document as the store would: whole or not at all.
  @discardableResult
  func read(_ text: String, at moment: Moment = now) throws -> Change {
    try apply(reading: RakorFile.read(Array(text.utf8)), at: moment)
  }

  private func apply(reading: RakorFileReading, at moment: Moment) throws -> Change {
    var builder = ChangeBuilder(source: self, now: moment)
    try builder.importDocument(reading.document)
    let change = builder.change(.imported)
    apply(change)
    return change
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

  func perform(_ edit: Edit) throws { apply(try edit.change(reading: self, now: now)) }

  func file(_ id: MeetingID) throws -> MeetingFile {
    let meeting = try #require(try meeting(id))
    let known = Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) })
    let delegates = delegates(of: id)
    return MeetingFile(
      meeting: meeting, agenda: agendaItems(of: id), attendance: attendance(of: id), delegates: delegates,
      people: known.filter { person in delegates.contains { $0.person == person.key } },
      followUps: followUps.filter { $0.meeting == id }.map { FollowUpRow(followUp: $0, revision: 1) }, revisions: [:])
  }

  var directory: Directory { Directory(offices: offices(), forums: forums()) }

  /// Everything, as `export` writes it.
  func export() throws -> String {
    let contents = RakorFileContents(
      directory: directory, people: people, meetings: try meetings.map { try file($0.id) },
      followUps: followUps.map { FollowUpRow(followUp: $0, revision: 1) }, turnNotes: turnNotes)
    return RakorFile.document(contents, today: now.day).written
  }
}
