import Foundation
import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

struct RoundTripTests {
  private let rakor = MeetingID(rawValue: 1)

  @Test("An export read into an empty database gives the same bytes again", arguments: DataFile.allCases)
  func roundTrip(file: DataFile) throws {
    let first = try RakorStore.holding(file).export()
    let second = try RakorStore.holding()
    try second.read(first)
    #expect(try second.export() == first)
  }

  @Test("A person who was renamed or has moved is the same person after a round trip")
  func renamedPersonStaysOne() throws {
    let records = try RakorStore.holding(.example)
    let dwi = try #require(try records.allPeople().first)
    var draft = PersonDraft(dwi)
    draft.name = "Raden Subrata"
    draft.office = OfficeCode(rawValue: "kebumen")
    try records.perform(.revisePerson(dwi.id, draft))
    let text = try records.export()
    let second = try RakorStore.holding()
    try second.read(text)
    #expect(try second.allPeople().count == 5)
    #expect(try second.export() == text)
    #expect(try second.read(text) == nil)
  }

  @Test("A closed rakor is written with the same bytes after its offices and people were renamed")
  func closedRakorKeepsItsBytes() throws {
    let records = try RakorStore.holding(.example)
    let before = RakorFile.meeting(try records.file(rakor)).written
    var office = try #require(try records.directory().offices.first)
    office.name = "Kantor Kemenhaj Kab. Wonosobo"
    office.short = "Kemenhaj Wonosobo"
    try records.perform(.putOffice(office, new: false))
    let dwi = try #require(try records.allPeople().first)
    var draft = PersonDraft(dwi)
    draft.name = "Raden Subrata"
    draft.unit = "Seksi Bina Haji"
    try records.perform(.revisePerson(dwi.id, draft))
    #expect(RakorFile.meeting(try records.file(rakor)).written == before)
  }

  @Test("Who has left a forum is no office of it any more in a file, and is known with its days after a round trip")
  func formerMembers() throws {
    let records = try RakorStore.holding(.offices)
    var forum = try #require(try records.directory().forums.first)
    forum.members[2].joined = Day(iso: "2020-01-01")
    forum.members[2].left = Day(iso: "2025-12-31")
    forum.members[0].left = Day(iso: "2026-01-31")
    forum.members[1].left = Day(iso: "2027-01-31")
    try records.perform(.putForum(forum, new: false))
    let text = try records.export()
    let second = try RakorStore.holding()
    try second.read(text)
    #expect(try second.export() == text)
    let read = try #require(try second.directory().forums.first)
    #expect(Set(read.members) == Set(forum.members))
    #expect(read.offices(on: Sample.now.day) == forum.offices(on: Sample.now.day))
    #expect(try second.read(text) == nil)
  }

  @Test("An export of some rakor holds what they speak of and can be read alone")
  func exportOfSome() throws {
    let records = try RakorStore.holding(.offices, .example, .demo)
    let contents = RakorFileContents(of: [try records.file(rakor)], directory: try records.directory())
    #expect(contents.directory.forums.map(\.code.rawValue) == ["phu"])
    #expect(contents.people.count == 5)
    #expect(contents.followUps.count == 3)
    let alone = try RakorStore.holding()
    try alone.read(RakorFile.document(contents, today: Sample.now.day).written)
    #expect(try alone.allMeetings().count == 1)
  }

  @Test("The export of the 2021 rakor is as recorded")
  func exportIsAsRecorded() throws {
    try Golden.check("export-2021.json", try RakorStore.holding(.example).export())
  }

  @Test("Derived fields in a file are ignored without a word")
  func derivedFieldsAreIgnored() throws {
    let text = try DataFile.example.text
      .replacing("\"total\": 31", with: "\"total\": 99")
      .replacing("\"unattributed\": 26", with: "\"unattributed\": 1")
      .replacing("\"named\": 5, \"present\": 5", with: "\"named\": 7, \"present\": 8")
      .replacing(
        "\"status\": \"open\", \"overdue\": false, \"carried\": 0", with: "\"status\": \"done\", \"overdue\": true")
    let reading = try RakorFile.read(Array(text.utf8))
    #expect(reading.unknownFields.isEmpty)
    let records = try RakorStore.holding()
    try records.read(text)
    #expect(try records.export() == RakorStore.holding(.example).export())
  }
}

/// Recorded files; `RECORD=1` writes them, and fails so that nobody takes the recording for a passed test.
enum Golden {
  static func check(_ name: String, _ text: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(name); run again without RECORD.")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
