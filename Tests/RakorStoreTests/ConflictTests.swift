import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("Two people on one record")
struct ConflictTests {
  let directory: TemporaryDirectory
  let ani: RakorStore
  let budi: RakorStore
  let meeting: MeetingID

  init() throws {
    directory = try TemporaryDirectory()
    ani = try RakorStore(path: directory.file("rakor.db"), who: "ani")
    budi = try RakorStore(path: directory.file("rakor.db"), who: "budi")
    _ = try ani.perform(Sample.registry, now: Sample.now)
    meeting = try ani.schedule(Sample.draft())
  }

  @Test("A conflict names both revisions, the record as it is, who wrote it and when; nothing is written")
  func namesBoth() throws {
    let later = Sample.moment("2026-11-22T10:15:00")
    try budi.save(.setReportedTotal(meeting, 20), at: later)
    let found = try ani.stamped(.meeting(meeting))
    let expected = Conflict(
      key: .meeting(meeting), expectedRevision: 1, foundRevision: 2, found: found?.record, lastWriter: "budi",
      lastWrittenAt: later)
    #expect(throws: expected) {
      try ani.perform([.setReportedTotal(meeting, 30)], expecting: [.meeting(meeting): 1], now: Sample.now)
    }
    #expect(try ani.stamped(.meeting(meeting)) == found)
  }

  @Test("Saving over somebody else's change writes only the fields that were touched")
  func mineWritesWhatWasTouched() throws {
    let seen = try #require(try ani.meetingFile(meeting)).meeting
    var theirs = MeetingDraft(seen)
    theirs.purpose = "Tujuan Budi"
    theirs.letter = "12"
    try budi.save(.revise(meeting, theirs))
    var mine = MeetingDraft(seen)
    mine.venue = "Aula"
    mine.seen = seen
    try ani.save(.revise(meeting, mine))
    let saved = try #require(try ani.meetingFile(meeting)).meeting
    #expect(saved.venue == "Aula")
    #expect(saved.purpose == "Tujuan Budi")
    #expect(saved.letter == "12")
  }

  @Test(
    "What somebody does to one office's part of a follow-up is no conflict for another's; to the same part it is one")
  func partsAreApart() throws {
    let number = try ani.addFollowUp(FollowUpDraft(text: "Jadwal", offices: [Sample.wonosobo, Sample.kebumen]))
    let seen: [RecordKey: Int] = [.followUp(number): 1]
    let day = Sample.now.day
    try budi.save(.tick(number, Sample.kebumen, on: day, note: "beres"))
    try budi.save(.noteProgress(number, Sample.kebumen, note: "sudah"))
    _ = try ani.perform([.tick(number, Sample.wonosobo, on: day, note: nil)], expecting: seen, now: Sample.now)
    let parts = try #require(try ani.followUp(number)).followUp.parts
    #expect(parts.map(\.done) == [day, day])
    #expect(parts.map(\.note) == [nil, "sudah"])
    for edit in [Edit.noteProgress(number, Sample.kebumen, note: "belum"), .dropFollowUp(number, reason: "batal")] {
      #expect(throws: Conflict.self) { try ani.perform([edit], expecting: seen, now: Sample.now) }
    }
    try budi.save(.dropFollowUp(number, reason: "batal"))
    #expect(throws: Conflict.self) {
      try ani.perform([.untick(number, Sample.wonosobo)], expecting: seen, now: Sample.now)
    }
  }

  @Test("Likewise for a follow-up: a changed text leaves another's due date and offices alone")
  func mineOfAFollowUp() throws {
    let number = try ani.addFollowUp(FollowUpDraft(text: "Jadwal", offices: [Sample.wonosobo]))
    let seen = try #require(try ani.followUp(number)).followUp
    var theirs = FollowUpDraft(seen)
    theirs.due = Sample.day("2026-12-01")
    try budi.save(.reviseFollowUp(number, theirs))
    var mine = FollowUpDraft(seen)
    mine.text = "Jadwal manasik"
    mine.seen = seen
    try ani.save(.reviseFollowUp(number, mine))
    let saved = try #require(try ani.followUp(number)).followUp
    #expect(saved.text == "Jadwal manasik")
    #expect(saved.due == Sample.day("2026-12-01"))
  }

  @Test("Saving on the revision that is there is no conflict")
  func sameRevision() throws {
    let saved = try ani.perform(
      [.setReportedTotal(meeting, 30)], expecting: [.meeting(meeting): 1], now: Sample.now)
    #expect(saved?.revisions == [.meeting(meeting): 2])
  }

  @Test("Who saw no record is told when there is one now")
  func sawNone() throws {
    let key = RecordKey.attendance(meeting, Sample.kebumen)
    try budi.save(.setCounted(meeting, Sample.kebumen, 7))
    let error = #expect(throws: Conflict.self) {
      try ani.perform([.setCounted(meeting, Sample.kebumen, 3)], expecting: [key: 0], now: Sample.now)
    }
    #expect(error?.foundRevision == 1)
    #expect(error?.found == .attendance(OfficeAttendance(meeting: meeting, office: Sample.kebumen, counted: 7)))
  }

  @Test("Who saw a record is told when it is gone, and by whom")
  func recordGone() throws {
    try budi.save(.removeMeeting(meeting))
    let expected = Conflict(
      key: .meeting(meeting), expectedRevision: 1, foundRevision: 0, found: nil, lastWriter: "budi",
      lastWrittenAt: Sample.now)
    #expect(throws: expected) {
      try ani.perform([.setReportedTotal(meeting, 30)], expecting: [.meeting(meeting): 1], now: Sample.now)
    }
  }

  @Test("Two clerks at two doors do not get in each other's way")
  func differentRecords() throws {
    _ = try ani.perform(
      [.setCounted(meeting, Sample.kebumen, 3)], expecting: [.attendance(meeting, Sample.kebumen): 0], now: Sample.now)
    _ = try budi.perform(
      [.setCounted(meeting, Sample.wonosobo, 5)], expecting: [.attendance(meeting, Sample.wonosobo): 0],
      now: Sample.now)
    #expect(try ani.meetingFile(meeting)?.figures.attributed == 8)
  }

  @Test("A window sees that another one has written")
  func dataVersion() throws {
    let before = try ani.dataVersion()
    try ani.save(.setReportedTotal(meeting, 1))
    #expect(try ani.dataVersion() == before)
    try budi.save(.setReportedTotal(meeting, 2))
    #expect(try ani.dataVersion() != before)
  }
}
