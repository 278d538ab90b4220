import RakorModel
import SampleOffice
@testable import RakorStore
import Testing

@Suite("Saving")
struct SavingTests {
  @Test("Every field of every record comes back as it was saved")
  func recordsComeBack() throws {
    let store = Shelf.ofThree.store()
    let person = try store.addPerson(
      PersonDraft(
        name: "Drs. H. Dwi Subrata, M.Ag.", title: "Kasi PHU", unit: "Seksi PHU", office: Sample.wonosobo,
        employeeNumber: try EmployeeNumber("198506202011011012"), rank: "Penata (III/c)",
        phone: PhoneNumber("0812-3456-7890")))
    var draft = Sample.draft(venue: "Pendopo RM Dargo", agenda: ["Pembukaan", "Disinformasi haji"])
    draft.start = Sample.time("09:00")
    draft.end = Sample.time("12:00")
    draft.purpose = "Satu pemahaman\ntentang regulasi"
    draft.letter = "B-12/Kk.11.07/2/HM.00/11/2026"
    draft.notes = "Membawa data"
    draft.promised = [Sample.wonosobo: 5]
    let id = try store.schedule(draft)
    let item = AgendaItem(
      meeting: id, number: 2, title: "Disinformasi", presenter: "Muhasyim", plannedTime: Sample.time("10:15"),
      standing: true, discussed: true, minutes: "Dibahas", decision: "Disepakati", carried: 2)
    try store.save(.reviseAgendaItem(item))
    try store.save(.setCounted(id, Sample.kebumen, 0), .setReportedTotal(id, 31))
    try store.save(.mark(id, person, .late, note: "macet"))
    var followUp = FollowUpDraft(
      text: "Umumkan kebijakan", meeting: id, source: .agenda(item: 2), offices: [Sample.wonosobo, Sample.kebumen],
      personInCharge: "Eni", due: Sample.day("2026-12-31"), dueWords: "sebelum kloter 1")
    let number = try store.addFollowUp(followUp)
    followUp.source = .instruction
    followUp.meeting = nil
    let instruction = try store.addFollowUp(followUp)
    try store.save(.tick(number, Sample.kebumen, on: Sample.day("2026-12-02"), note: "selesai"))
    try store.save(.dropFollowUp(instruction, reason: "ganda"))
    try store.move(id, to: .closed)

    var written: [RecordKey: Record] = [:]
    for entry in try store.history(of: nil, limit: 100).reversed() {
      for record in entry.change.records { written[record.key] = record.after }
    }
    #expect(try store.everything() == written)
    #expect(written.count == 19)
  }

  @Test("A change is journaled with who, when, what it was and what it became")
  func journalTellsBeforeAndAfter() throws {
    let store = Shelf.registry.store(for: "budi")
    let id = try store.schedule(Sample.draft(venue: "Aula"))
    let later = Sample.moment("2026-11-23T10:30:00")
    let before = try #require(try store.meetingFile(id)).meeting
    var draft = MeetingDraft(before)
    draft.venue = "Pendopo"
    let committed = try store.save(.revise(id, draft), at: later)

    let entry = try #require(try store.history(of: id, limit: 1).first)
    var after = before
    after.venue = "Pendopo"
    #expect(entry == committed.entry)
    #expect(entry.who == "budi")
    #expect(entry.at == later)
    #expect(entry.role == .change)
    #expect(entry.change.kind == .revised)
    #expect(
      entry.change.records
        == [RecordChange(key: .meeting(id), before: .meeting(before), after: .meeting(after), revision: 1)])
  }

  @Test("Rehearsed edits are refused as they would be, and allowed ones leave no trace")
  func rehearsal() throws {
    let store = Shelf.registry.store()
    let id = try store.schedule(Sample.draft())
    let before = try store.everything()
    try store.rehearse([.removeMeeting(id)], now: Sample.now)
    #expect(try store.everything() == before)
    _ = try store.addFollowUp(FollowUpDraft(text: "x", meeting: id, offices: [Sample.kebumen]))
    #expect(throws: Refusal.hasFollowUps(id, count: 1)) {
      try store.rehearse([.removeMeeting(id)], now: Sample.now)
    }
  }

  @Test("Edits that change nothing are not saved and leave no entry")
  func nothingChanged() throws {
    let store = Shelf.registry.store()
    let id = try store.schedule(Sample.draft())
    let entries = try store.history(of: nil, limit: 100).count
    let draft = MeetingDraft(try #require(try store.meetingFile(id)).meeting)
    #expect(try store.perform([.revise(id, draft)], now: Sample.now) == nil)
    #expect(try store.perform([], now: Sample.now) == nil)
    #expect(try store.history(of: nil, limit: 100).count == entries)
  }

  @Test("Several edits are one change: the first that is refused takes all of them along")
  func refusedEditChangesNothing() throws {
    let store = Shelf.registry.store()
    let before = try store.everything()
    let entries = try store.history(of: nil, limit: 100)
    #expect(throws: Refusal.followUpNeedsOffice) {
      try store.perform(
        [
          .schedule(Sample.draft(), uid: "a"), .addPerson(PersonDraft(name: "Eni", office: Sample.wonosobo)),
          .addFollowUp(FollowUpDraft(text: "x", offices: [])),
        ], now: Sample.now)
    }
    #expect(try store.everything() == before)
    #expect(try store.history(of: nil, limit: 100) == entries)
    #expect(try store.schedule(Sample.draft()) == MeetingID(rawValue: 1))
  }

  @Test("An error thrown while a change is gathered comes out as thrown and takes back claimed numbers")
  func thrownErrorRollsBack() throws {
    struct DryRun: Error, Equatable {}
    let store = Shelf.registry.store()
    #expect(throws: DryRun()) {
      try store.change(.imported, now: Sample.now) { builder in
        let id = try builder.reserveMeetingID()
        try builder.put(.meeting(Meeting(id: id, uid: "a", draft: Sample.draft())))
        throw DryRun()
      }
    }
    #expect(try store.allMeetingIDs().isEmpty)
    #expect(try store.schedule(Sample.draft()) == MeetingID(rawValue: 1))
  }

  @Test("A record's revision rises by one with every change of it, and with no other")
  func revisionsRise() throws {
    let store = Shelf.registry.store()
    let id = try store.schedule(Sample.draft())
    let committed = try store.save(.setReportedTotal(id, 31))
    #expect(committed.revisions == [.meeting(id): 2])
    try store.save(.setCounted(id, Sample.kebumen, 3))
    #expect(try store.stamped(.meeting(id))?.revision == 2)
    #expect(try store.stamped(.attendance(id, Sample.kebumen))?.revision == 1)
  }

  @Test("A record that comes again after its removal goes on from the revision it had")
  func revisionsOutliveRemoval() throws {
    let store = Shelf.registry.store()
    let id = try store.schedule(Sample.draft())
    let key = RecordKey.attendance(id, Sample.kebumen)
    try store.save(.setCounted(id, Sample.kebumen, 3))
    #expect(try store.save(.setCounted(id, Sample.kebumen, nil)).revisions == [key: 0])
    #expect(try store.save(.setCounted(id, Sample.kebumen, 4)).revisions == [key: 3])
  }

  @Test("A number that came with a record is not given out again")
  func claimedNumbersAreNotReused() throws {
    let store = Shelf.registry.store()
    _ = try store.change(.imported, now: Sample.now) { builder in
      let draft = FollowUpDraft(text: "x", offices: [Sample.kebumen])
      try builder.put(
        .followUp(FollowUp(number: FollowUpNumber(rawValue: 40), draft: draft, opened: Sample.now.day)))
      try builder.put(.meeting(Meeting(id: MeetingID(rawValue: 7), uid: "a", draft: Sample.draft())))
    }
    #expect(try store.addFollowUp(FollowUpDraft(text: "y", offices: [Sample.kebumen])).rawValue == 41)
    #expect(try store.schedule(Sample.draft()).rawValue == 8)
  }

  @Test("A number is claimed once, and never one below those given out")
  func claims() throws {
    let tables = RecordTables(connection: try SQLiteConnection.temporary())
    try Migrating(connection: tables.connection, path: ":memory:").migrate()
    #expect(try tables.claim(MeetingID(rawValue: 5)))
    #expect(try !tables.claim(MeetingID(rawValue: 5)))
    #expect(try !tables.claim(MeetingID(rawValue: 3)))
    #expect(try tables.reserveMeetingID().rawValue == 6)
    #expect(try tables.claim(FollowUpNumber(rawValue: 1)))
    #expect(try tables.reserveFollowUpNumber().rawValue == 2)
  }
}
