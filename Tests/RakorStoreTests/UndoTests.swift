import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("Undo and redo")
struct UndoTests {
  @Test("Undo brings back exactly what was, and redo what became of it")
  func exactInverse() throws {
    let store = Shelf.registry.store()
    let id = try store.schedule(Sample.draft(agenda: ["Satu", "Dua"]))
    let person = try store.addPerson(PersonDraft(name: "Eni Mariana", office: Sample.wonosobo))
    try store.save(.mark(id, person, .present, note: nil), .setCounted(id, Sample.wonosobo, 5))
    let before = try store.everything()
    try store.save(.removeMeeting(id))
    let after = try store.everything()
    #expect(before != after)
    _ = try store.undo(now: Sample.now)
    #expect(try store.everything() == before)
    _ = try store.redo(now: Sample.now)
    #expect(try store.everything() == after)
  }

  @Test("Undo goes back change by change, and redo forth in the same order")
  func stack() throws {
    let store = Shelf.registry.store()
    let id = try store.schedule(Sample.draft())
    for total in [10, 20, 30] { try store.save(.setReportedTotal(id, total)) }
    var totals: [Int?] = []
    for _ in 0..<3 {
      _ = try store.undo(now: Sample.now)
      totals.append(try store.meetingFile(id)?.meeting.reportedTotal)
    }
    for _ in 0..<3 {
      _ = try store.redo(now: Sample.now)
      totals.append(try store.meetingFile(id)?.meeting.reportedTotal)
    }
    #expect(totals == [20, 10, nil, 10, 20, 30])
    #expect(throws: Refusal.nothingToRedo) { try store.redo(now: Sample.now) }
  }

  @Test("Undo and redo outlive the program")
  func survivesReopening() throws {
    let directory = try TemporaryDirectory()
    func open() throws -> RakorStore { try RakorStore(path: directory.file("rakor.db"), who: "ani") }
    _ = try open().perform(Sample.registry, now: Sample.now)
    let id = try open().schedule(Sample.draft())
    try open().save(.setReportedTotal(id, 31))
    _ = try open().undo(now: Sample.now)
    #expect(try open().meetingFile(id)?.meeting.reportedTotal == nil)
    _ = try open().redo(now: Sample.now)
    #expect(try open().meetingFile(id)?.meeting.reportedTotal == 31)
  }

  @Test("A new change ends what could be done again, for the one who made it alone")
  func newChangeClearsRedo() throws {
    let directory = try TemporaryDirectory()
    let ani = try RakorStore(path: directory.file("rakor.db"), who: "ani")
    let budi = try RakorStore(path: directory.file("rakor.db"), who: "budi")
    _ = try ani.perform(Sample.registry, now: Sample.now)
    let (first, second) = (try ani.schedule(Sample.draft("A")), try budi.schedule(Sample.draft("B")))
    try ani.save(.setReportedTotal(first, 1))
    try budi.save(.setReportedTotal(second, 2))
    _ = try ani.undo(now: Sample.now)
    _ = try budi.undo(now: Sample.now)
    try ani.save(.setCounted(first, Sample.kebumen, 1))
    #expect(throws: Refusal.nothingToRedo) { try ani.redo(now: Sample.now) }
    _ = try budi.redo(now: Sample.now)
    #expect(try budi.meetingFile(second)?.meeting.reportedTotal == 2)
  }

  @Test("Undo takes back one's own newest change, not somebody else's newer one")
  func undoIsPersonal() throws {
    let directory = try TemporaryDirectory()
    let ani = try RakorStore(path: directory.file("rakor.db"), who: "ani")
    let budi = try RakorStore(path: directory.file("rakor.db"), who: "budi")
    _ = try ani.perform(Sample.registry, now: Sample.now)
    let id = try ani.schedule(Sample.draft())
    try ani.save(.setCounted(id, Sample.kebumen, 3))
    try budi.save(.setCounted(id, Sample.wonosobo, 5))
    _ = try ani.undo(now: Sample.now)
    #expect(try ani.meetingFile(id)?.attendance.map(\.office) == [Sample.wonosobo])
    #expect(throws: Refusal.nothingToUndo) {
      _ = try budi.undo(now: Sample.now)
      _ = try budi.undo(now: Sample.now)
    }
  }

  @Test("Undo is refused when somebody has changed the record since, and changes nothing")
  func changedSince() throws {
    let directory = try TemporaryDirectory()
    let ani = try RakorStore(path: directory.file("rakor.db"), who: "ani")
    let budi = try RakorStore(path: directory.file("rakor.db"), who: "budi")
    _ = try ani.perform(Sample.registry, now: Sample.now)
    let id = try ani.schedule(Sample.draft())
    try ani.save(.setCounted(id, Sample.kebumen, 3), .setCounted(id, Sample.wonosobo, 4))
    try budi.save(.setCounted(id, Sample.kebumen, 8))
    let before = try ani.everything()
    #expect(throws: Sample.builtOn(.attendance(id, Sample.kebumen), .counted)) { try ani.undo(now: Sample.now) }
    #expect(try ani.everything() == before)
  }

  @Test("What was changed and changed back is as it was, so undo may take it back")
  func valuesAreCompared() throws {
    let directory = try TemporaryDirectory()
    let ani = try RakorStore(path: directory.file("rakor.db"), who: "ani")
    let budi = try RakorStore(path: directory.file("rakor.db"), who: "budi")
    _ = try ani.perform(Sample.registry, now: Sample.now)
    let id = try ani.schedule(Sample.draft())
    try ani.save(.setCounted(id, Sample.kebumen, 3))
    for count in [8, 3] { try budi.save(.setCounted(id, Sample.kebumen, count)) }
    let committed = try ani.undo(now: Sample.now)
    #expect(committed.entry.change.records.map(\.revision) == [3])
    #expect(try ani.meetingFile(id)?.attendance == [])
  }

  @Test("Undo and redo are entries of the journal, and revisions keep rising")
  func undoIsJournaled() throws {
    let store = Shelf.registry.store()
    let id = try store.schedule(Sample.draft())
    let change = try store.save(.setReportedTotal(id, 31))
    let undone = try store.undo(now: Sample.now)
    let redone = try store.redo(now: Sample.now)
    #expect(undone.revisions == [.meeting(id): 3])
    #expect(redone.revisions == [.meeting(id): 4])
    let entries = try store.history(of: id, limit: 3)
    #expect(entries == [redone.entry, undone.entry, change.entry])
    #expect(entries.map(\.role) == [.redo(of: change.entry.number), .undo(of: change.entry.number), .change])
    #expect(undone.entry.change.records.map(\.after) == change.entry.change.records.map(\.before))
  }

  @Test("A number is never given out again, not even after undo")
  func numbersAreNotReused() throws {
    let store = Shelf.registry.store()
    let draft = FollowUpDraft(text: "x", offices: [Sample.kebumen])
    let person = PersonDraft(name: "Eni", office: Sample.kebumen)
    let meeting = try store.schedule(Sample.draft())
    _ = try store.undo(now: Sample.now)
    #expect(try store.schedule(Sample.draft()) == MeetingID(rawValue: meeting.rawValue + 1))
    let number = try store.addFollowUp(draft)
    _ = try store.undo(now: Sample.now)
    #expect(try store.addFollowUp(draft) == FollowUpNumber(rawValue: number.rawValue + 1))
    let id = try store.addPerson(person)
    _ = try store.undo(now: Sample.now)
    #expect(try store.addPerson(person) == PersonID(rawValue: id.rawValue + 1))
  }
}

@Suite("What undo may not break")
struct UndoRuleTests {
  let directory: TemporaryDirectory
  let ani: RakorStore
  let budi: RakorStore
  let meeting: MeetingID

  init() throws {
    directory = try TemporaryDirectory()
    ani = try RakorStore(path: directory.file("rakor.db"), who: "ani")
    budi = try RakorStore(path: directory.file("rakor.db"), who: "budi")
    _ = try ani.perform(Sample.registry, now: Sample.now)
    meeting = try ani.schedule(Sample.draft(on: "2026-11-20"))
  }

  @Test("Scheduling is not undone once the rakor has follow-ups")
  func scheduleWithFollowUps() throws {
    let number = try budi.addFollowUp(FollowUpDraft(text: "x", meeting: meeting, offices: [Sample.kebumen]))
    #expect(throws: Sample.builtOn(.followUp(number), .followUpAdded)) { try ani.undo(now: Sample.now) }
  }

  @Test("Scheduling is not undone once somebody has counted heads")
  func scheduleWithAttendance() throws {
    try budi.save(.setCounted(meeting, Sample.kebumen, 3))
    #expect(throws: Sample.builtOn(.attendance(meeting, Sample.kebumen), .counted)) { try ani.undo(now: Sample.now) }
  }

  @Test("An office is not taken back once a rakor is held there")
  func officeInUse() throws {
    let office = OfficeCode(rawValue: "sleman")
    try ani.save(
      .putOffice(Office(code: office, name: "Sleman", short: "Sleman", kind: .regency, town: "Sleman"), new: true))
    let person = try budi.addPerson(PersonDraft(name: "Eni", office: office))
    #expect(throws: Sample.builtOn(.person(person), .personAdded)) { try ani.undo(now: Sample.now) }
  }

  @Test("A closed rakor is left as it is until it is re-opened")
  func closedRakor() throws {
    try ani.save(.setCounted(meeting, Sample.kebumen, 3))
    try budi.move(meeting, to: .closed)
    #expect(throws: Sample.builtOn(.meeting(meeting), .moved)) { try ani.undo(now: Sample.now) }
    _ = try budi.undo(now: Sample.now)
    _ = try ani.undo(now: Sample.now)
    #expect(try ani.meetingFile(meeting)?.meeting.state == .planned)
    #expect(try ani.meetingFile(meeting)?.attendance == [])
  }

  @Test("A follow-up that came from a rakor is not taken back after its closing, but an instruction is")
  func followUpOfClosedRakor() throws {
    let number = try ani.addFollowUp(FollowUpDraft(text: "x", meeting: meeting, offices: [Sample.kebumen]))
    try budi.move(meeting, to: .closed)
    #expect(throws: Sample.builtOn(.meeting(meeting), .moved)) { try ani.undo(now: Sample.now) }
    #expect(try ani.followUp(number) != nil)
    let instruction = FollowUpDraft(text: "y", meeting: meeting, source: .instruction, offices: [Sample.kebumen])
    let later = try ani.addFollowUp(instruction)
    _ = try ani.undo(now: Sample.now)
    #expect(try ani.followUp(later) == nil)
  }

  @Test("Only the newest closed rakor of a forum is re-opened by undo")
  func newestClosed() throws {
    try ani.move(meeting, to: .closed)
    let later = try budi.schedule(Sample.draft(on: "2026-11-21"))
    try budi.move(later, to: .closed)
    #expect(throws: Sample.builtOn(.meeting(later), .moved)) { try ani.undo(now: Sample.now) }
  }

  @Test("A follow-up that a later rakor has carried is not taken back, but one for a planned rakor is")
  func carriedFollowUp() throws {
    let number = try ani.addFollowUp(FollowUpDraft(text: "x", meeting: meeting, offices: [Sample.kebumen]))
    let later = try budi.schedule(Sample.draft(on: "2026-12-24"))
    try budi.move(later, to: .held)
    #expect(throws: Sample.builtOn(.meeting(later), .moved)) { try ani.undo(now: Sample.now) }
    #expect(try ani.followUp(number) != nil)
    _ = try budi.undo(now: Sample.now)
    _ = try ani.undo(now: Sample.now)
    #expect(try ani.followUp(number) == nil)
  }

  @Test(
    "Nobody is brought to a rakor that was called off since, or taken from it",
    arguments: [
      [Edit.setCounted(MeetingID(rawValue: 1), Sample.kebumen, 3)], [.setReportedTotal(MeetingID(rawValue: 1), 31)],
      [.markNew(MeetingID(rawValue: 1), PersonDraft(name: "Eni", office: Sample.kebumen), .present, note: nil)],
    ])
  func calledOff(edits: [Edit]) throws {
    _ = try ani.perform(edits, now: Sample.now)
    _ = try ani.undo(now: Sample.now)
    try budi.move(meeting, to: .cancelled, reason: "Banjir")
    let refusal = Sample.builtOn(.meeting(meeting), .moved)
    #expect(throws: refusal) { try ani.redo(now: Sample.now) }
    _ = try budi.undo(now: Sample.now)
    _ = try ani.redo(now: Sample.now)
    try budi.move(meeting, to: .cancelled, reason: "Banjir")
    #expect(throws: refusal) { try ani.undo(now: Sample.now) }
    #expect(try ani.meetingFile(meeting)?.meeting.state == .cancelled)
  }

  @Test("Calling off is undone, and a rakor called off with its attendance comes and goes whole")
  func callingOffItself() throws {
    try ani.save(.setCounted(meeting, Sample.kebumen, 3))
    try ani.move(meeting, to: .cancelled, reason: "Banjir")
    let before = try ani.everything()
    try ani.save(.removeMeeting(meeting))
    _ = try ani.undo(now: Sample.now)
    #expect(try ani.everything() == before)
    _ = try ani.redo(now: Sample.now)
    _ = try ani.undo(now: Sample.now)
    for _ in 0..<2 { _ = try ani.undo(now: Sample.now) }
    #expect(try ani.meetingFile(meeting)?.attendance == [])
  }

  @Test("What a closed rakor's minutes say of an instruction is not taken back after the closing")
  func instructionOfClosedRakor() throws {
    let draft = FollowUpDraft(text: "x", meeting: meeting, source: .instruction, offices: [Sample.kebumen])
    let number = try ani.addFollowUp(draft)
    try budi.move(meeting, to: .closed)
    #expect(throws: Sample.builtOn(.meeting(meeting), .moved)) { try ani.undo(now: Sample.now) }
    #expect(throws: Refusal.closed(meeting)) { try ani.save(.removeFollowUp(number)) }
    let later = try ani.addFollowUp(draft)
    try ani.save(.removeFollowUp(later))
    #expect(try ani.followUp(number) != nil)
  }

  @Test("An import that brought a closed rakor can be undone whole")
  func importOfClosed() throws {
    let before = try ani.everything()
    _ = try ani.change(.imported, now: Sample.now) { builder in
      let id = try builder.reserveMeetingID()
      var imported = Meeting(id: id, uid: "old", draft: Sample.draft(on: "2021-06-15"), state: .closed)
      imported.reportedTotal = 31
      try builder.put(.attendance(OfficeAttendance(meeting: id, office: Sample.wonosobo, counted: 5)))
      try builder.put(.meeting(imported))
      imported.id = try builder.reserveMeetingID()
      imported.uid = "newer"
      imported.date = Sample.day("2026-11-22")
      try builder.put(.meeting(imported))
      let draft = FollowUpDraft(text: "x", meeting: id, offices: [Sample.kebumen])
      let number = try builder.reserveFollowUpNumber()
      try builder.put(.followUp(FollowUp(number: number, draft: draft, opened: Sample.day("2021-06-15"))))
    }
    #expect(try ani.everything() != before)
    _ = try ani.undo(now: Sample.now)
    #expect(try ani.everything() == before)
    _ = try ani.redo(now: Sample.now)
    #expect(try ani.allMeetingIDs().count == 3)
  }
}
