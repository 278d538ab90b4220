import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("Agenda items that wait for a follow-up, in the database")
struct AwaitingItemTests {
  let store: RakorStore
  /// Held, with two discussed items.
  let first: MeetingID

  init() throws {
    store = Shelf.registry.store()
    first = try store.schedule(Sample.draft(on: "2026-01-10", agenda: ["Manasik", "Kloter"]))
    for var item in try #require(try store.meetingFile(first)).agenda {
      item.discussed = true
      try store.save(.reviseAgendaItem(item))
    }
    try store.move(first, to: .held)
  }

  private func owe(_ item: Int, _ text: String = "Data") throws -> FollowUpNumber {
    try store.addFollowUp(
      FollowUpDraft(text: text, meeting: first, source: .agenda(item: item), offices: [Sample.wonosobo]))
  }

  /// The next rakor, with what is proposed for it.
  private func scheduleNext() throws -> MeetingID {
    try store.schedule(try nextDraft())
  }

  private func nextDraft() throws -> MeetingDraft {
    var draft = Sample.draft(on: "2026-12-10")
    draft.agenda = try store.carryOver(to: Sample.hajj, on: draft.date).proposal.map {
      MeetingDraft.AgendaLine(title: $0.title, carries: $0)
    }
    return draft
  }

  private func agenda(_ id: MeetingID) throws -> [String] {
    try #require(try store.meetingFile(id)).agenda.map(\.title)
  }

  private func tick(_ number: FollowUpNumber) -> Edit { .tick(number, nil, on: Sample.now.day, note: nil) }

  @Test("A follow-up that is deleted takes its item along, and undo brings both back")
  func deleted() throws {
    let number = try owe(1)
    let next = try scheduleNext()
    let before = try store.everything()
    try store.save(.removeFollowUp(number))
    #expect(try agenda(next).isEmpty)
    _ = try store.undo(now: Sample.now)
    #expect(try store.everything() == before)
  }

  @Test("A follow-up that is undone takes its item along, and redo brings both back")
  func undone() throws {
    let number = try owe(1)
    let id = try store.acting(as: "budi").schedule(try nextDraft())
    let before = try store.everything()
    _ = try store.undo(now: Sample.now)
    #expect(try agenda(id).isEmpty)
    _ = try store.redo(now: Sample.now)
    #expect(try store.everything() == before)
    #expect(try store.followUp(number) != nil)
  }

  @Test("A follow-up that gets another source leaves no item behind that waits for nothing")
  func otherSource() throws {
    let number = try owe(1)
    let next = try scheduleNext()
    try store.save(
      .reviseFollowUp(number, FollowUpDraft(text: "Data", meeting: first, offices: [Sample.wonosobo])))
    #expect(try agenda(next).isEmpty)
  }

  @Test("Of two follow-ups of one item the last one takes it, also when one change settles both")
  func bothAtOnce() throws {
    let numbers = [try owe(1), try owe(1, "Surat")]
    let next = try scheduleNext()
    _ = try store.perform(numbers.map(tick), now: Sample.now)
    #expect(try agenda(next).isEmpty)
    try store.save(.untick(numbers[1], nil))
    #expect(try agenda(next) == ["Manasik"])
  }

  @Test("A follow-up that is owed again brings back its own item and no other's")
  func ownItemOnly() throws {
    let numbers = [try owe(1), try owe(2)]
    let next = try scheduleNext()
    _ = try store.perform(numbers.map(tick), now: Sample.now)
    #expect(try agenda(next).isEmpty)
    try store.save(.untick(numbers[1], nil))
    #expect(try agenda(next) == ["Kloter"])
  }

  @Test("An item that somebody took away meanwhile does not come back with a later tick taken back")
  func newestClosingOnly() throws {
    let number = try owe(1)
    let next = try scheduleNext()
    try store.save(tick(number))
    try store.save(.untick(number, nil))
    #expect(try agenda(next) == ["Manasik"])
    let item = try #require(try store.meetingFile(next)?.agenda.first)
    try store.save(.removeAgendaItem(next, item.number))
    try store.save(tick(number))
    try store.save(.untick(number, nil))
    #expect(try agenda(next).isEmpty)
  }

  @Test("A file that closes a follow-up takes its item along, and a second import changes nothing")
  func imported() throws {
    let number = try owe(1)
    let next = try scheduleNext()
    let meeting = try #require(try store.meetingFile(first)).meeting
    var line = ImportedMeeting(place: .top, uid: meeting.uid, facts: meeting.facts)
    line.id = first.rawValue
    var followUp = ImportedFollowUp(place: .top, text: "Data")
    followUp.number = number.rawValue
    followUp.meeting = first.rawValue
    followUp.source = .agenda(item: 1)
    followUp.parts = [ImportedFollowUp.Part(office: Sample.wonosobo, done: Sample.now.day)]
    var document = ImportedDocument()
    document.meetings = [line]
    document.followUps = [followUp]
    let isChanged = [true, false]
    for expected in isChanged {
      let committed = try store.change(.imported, now: Sample.now) { try $0.importDocument(document) }
      #expect((committed != nil) == expected)
      #expect(try agenda(next).isEmpty)
    }
  }
}
