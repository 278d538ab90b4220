import Foundation
import RakorDocuments
import RakorModel
import RakorStore
import SampleOffice
import Testing

@Suite("Notes about turns in files")
struct TurnNoteExchangeTests {
  private let phu = ForumCode(rawValue: "phu")
  private let wonosobo = OfficeCode(rawValue: "wonosobo")
  private let kebumen = OfficeCode(rawValue: "kebumen")

  /// The invented years with a skip, two swaps that take each other back, and a volunteer.
  private func noted() throws -> RakorStore {
    let records = try RakorStore.holding(.demo)
    try records.perform(.skipTurn(phu, wonosobo, reason: "Aula direnovasi"))
    try records.perform(.swapTurns(phu, wonosobo, kebumen, reason: nil))
    try records.perform(.swapTurns(phu, wonosobo, kebumen, reason: nil))
    try records.perform(.volunteer(phu, kebumen, reason: "Sekalian peresmian"))
    return records
  }

  @Test("Skips, swaps and volunteers are the same bytes after a round trip, and mean the same")
  func roundTrip() throws {
    let records = try noted()
    let text = try records.export()
    let second = try RakorStore.holding()
    try second.read(text)
    #expect(try second.export() == text)
    #expect(try second.allTurnNotes().map(\.kind) == [.skip, .swap, .swap, .volunteer])
    #expect(try second.allTurnNotes() == records.allTurnNotes())
    #expect(try second.allTurnNotes().first?.lastMeeting == MeetingID(rawValue: 40))
  }

  @Test("A second import of the same notes changes nothing, also where their numbers are others")
  func secondImport() throws {
    let text = try noted().export()
    let records = try RakorStore.holding()
    try records.read(DataFile.offices.text)
    try records.perform(.volunteer(phu, wonosobo, reason: nil))
    try records.read(text)
    #expect(try records.allTurnNotes().count == 5)
    #expect(try records.read(text) == nil)
  }

  @Test("Where rakor get other numbers, a note still stands between the rakor before it and those after")
  func otherNumbers() throws {
    let text = try noted().export()
    let records = try RakorStore.holding(.example)
    try records.read(text)
    let note = try #require(try records.allTurnNotes().first)
    #expect(try note.lastMeeting == records.allMeetings().map(\.id).max())
    #expect(note.lastMeeting == MeetingID(rawValue: 41))
  }

  @Test("A note after a rakor that has been deleted is answered by the next one that is entered")
  func deletedRakor() throws {
    let records = try RakorStore.holding(.offices)
    let draft = MeetingDraft(forum: phu, title: "Rakor", date: Sample.now.day, host: kebumen, invited: [kebumen])
    try records.perform(.schedule(draft, uid: "a"))
    try records.perform(.skipTurn(phu, wonosobo, reason: "Aula direnovasi"))
    try records.perform(.removeMeeting(MeetingID(rawValue: 1)))
    let second = try RakorStore.holding()
    try second.read(try records.export())
    try second.perform(.schedule(draft, uid: "b"))
    let note = try #require(try second.allTurnNotes().first)
    let next = try #require(try second.allMeetings().first)
    #expect(note.isAnswered(by: Turn(meeting: next.id, day: next.date, host: next.host)))
  }

  @Test("A note tells of no rakor above those there are, and takes no numbers from later ones")
  func lastMeetingTakesNoNumbers() throws {
    let records = try RakorStore.holding()
    try records.read(try noted().export().replacing("\"lastMeeting\": 40", with: "\"lastMeeting\": 90000"))
    #expect(try records.allTurnNotes().first?.lastMeeting == MeetingID(rawValue: 40))
    let draft = MeetingDraft(forum: phu, title: "Rakor", date: Sample.now.day, host: kebumen, invited: [kebumen])
    try records.perform(.schedule(draft, uid: "a"))
    #expect(try records.allMeetings().map(\.id).max() == MeetingID(rawValue: 41))
  }

  @Test("A file without notes is read as before")
  func withoutNotes() throws {
    #expect(try !DataFile.example.text.contains("turnNotes"))
    #expect(try RakorStore.holding(.example).allTurnNotes().isEmpty)
  }

  @Test(
    "A note that cannot be is refused at its place",
    arguments: [
      ("\"kind\": \"skip\"", "\"kind\": \"pass\"", "turnNotes[0].kind"),
      ("\"kind\": \"skip\"", "\"kind\": null", "turnNotes[0].kind"),
      ("\"reason\": \"Aula direnovasi\"", "\"reason\": null", "turnNotes[0].reason"),
      ("\"office\": \"wonosobo\", \"with\": null", "\"office\": \"sleman\", \"with\": null", "turnNotes[0].office"),
      ("\"with\": \"kebumen\"", "\"with\": \"wonosobo\"", "turnNotes[1]"),
      ("\"lastMeeting\": 40", "\"lastMeeting\": -1", "turnNotes[0].lastMeeting"),
      ("\"lastMeeting\": 40", "\"lastMeeting\": 9223372036854775807", "turnNotes[0].lastMeeting"),
    ])
  func refused(text: String, other: String, place: String) throws {
    let document = try noted().export()
    let flat = document.replacing(#/\n\s+/#, with: " ").replacing("{ ", with: "{").replacing(" }", with: "}")
    try #require(flat.contains(text), "\(flat.prefix(9000).suffix(3000))")
    var changed = flat
    if let range = flat.range(of: text) { changed.replaceSubrange(range, with: other) }
    #expect(try RakorStore.holding().refusedLines(changed).map(\.place.path) == [place])
  }
}
