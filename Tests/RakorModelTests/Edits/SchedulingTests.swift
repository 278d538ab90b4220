import RakorModel
import Testing

@Suite("Scheduling a rakor")
struct SchedulingTests {
  /// A draft that differs from the plain one in a single thing, and why it is refused.
  struct Case: CustomTestStringConvertible {
    let name: String
    let refusal: Refusal
    var draft = Kedu.draft

    init(_ name: String, _ refusal: Refusal, _ change: (inout MeetingDraft) -> Void) {
      self.name = name
      self.refusal = refusal
      change(&draft)
    }

    var testDescription: String { name }
  }

  private static let nowhere = OfficeCode(rawValue: "nowhere")
  private static let (nine, ten) = (Kedu.time("09:00"), Kedu.time("10:00"))
  private static let tooLong = String(repeating: "x", count: 501)

  static let refused: [Case] = [
    Case("unknown forum", .unknownForum(typed: "xyz")) { $0.forum = ForumCode(rawValue: "xyz") },
    Case("unknown host", .unknownOffice(.host, typed: "nowhere")) { $0.host = nowhere },
    Case("unknown office invited", .unknownOffice(.invited, typed: "nowhere")) { $0.invited.append(nowhere) },
    Case("unknown office promising", .unknownOffice(.promised, typed: "nowhere")) { $0.promised = [nowhere: 3] },
    Case("host outside of the forum", .notAMember(Kedu.purworejo, Kedu.kua)) {
      $0.forum = Kedu.kua
      $0.invited = [Kedu.city]
    },
    Case("invited office outside of the forum", .notAMember(Kedu.wonosobo, Kedu.kua)) {
      $0.forum = Kedu.kua
      $0.host = Kedu.city
      $0.invited = [Kedu.wonosobo]
    },
    Case("end before start", .endBeforeStart(start: ten, end: nine)) { ($0.start, $0.end) = (ten, nine) },
    Case("end at the start", .endBeforeStart(start: nine, end: nine)) { ($0.start, $0.end) = (nine, nine) },
    Case("end without start", .endWithoutStart) { $0.end = nine },
    Case("no title", .required(.title)) { $0.title = "" },
    Case("a title of invisible characters", .required(.title)) { $0.title = " \u{00A0}\u{200B}\t" },
    Case("title too long", .tooLong(.title, limit: 500)) { $0.title = tooLong },
    Case("venue too long", .tooLong(.venue, limit: 500)) { $0.venue = tooLong },
    Case("letter number too long", .tooLong(.letter, limit: 500)) { $0.letter = tooLong },
    Case("purpose too long", .tooLong(.purpose, limit: 20_000)) { $0.purpose = String(repeating: "x", count: 20_001) },
    Case("notes too long", .tooLong(.notes, limit: 20_000)) { $0.notes = String(repeating: "x", count: 20_001) },
    Case("agenda item without title", .required(.agenda)) { $0.agenda = [.init(title: " ")] },
    Case("fewer than nobody promised", .countOutOfRange(.promised, -1)) { $0.promised = [Kedu.wonosobo: -1] },
    Case("too many promised", .countOutOfRange(.promised, 10_000)) { $0.promised = [Kedu.wonosobo: 10_000] },
  ]

  @Test("A rakor with bad data is refused at its field, and a refused one changes nothing", arguments: refused)
  func badDataIsRefused(bad: Case) {
    let records = MemoryRecords(Kedu.registry)
    let before = records.all
    #expect(throws: bad.refusal) { try records.perform(.schedule(bad.draft, uid: "new")) }
    #expect(records.all == before)
  }

  @Test("What may not be scheduled may not be revised into either", arguments: refused)
  func badRevisionIsRefused(bad: Case) {
    let records = Kedu.records()
    let before = records.all
    #expect(throws: bad.refusal) { try records.perform(.revise(Kedu.rakor, bad.draft)) }
    #expect(records.all == before)
  }

  @Test(
    "An office can host and be invited only while it exists, its first and last day included",
    arguments: [("2021-06-14", false), ("2021-06-15", true), ("2021-06-16", true), ("2021-06-17", false)])
  func inactiveOfficeIsRefused(date: String, active: Bool) throws {
    var office = Kedu.offices[5]
    office.activeFrom = Kedu.day("2021-06-15")
    office.activeUntil = Kedu.day("2021-06-16")
    let records = MemoryRecords(Kedu.registry + [.office(office)])
    var hosting = Kedu.draft
    hosting.date = Kedu.day(date)
    var inviting = hosting
    inviting.host = Kedu.wonosobo
    for (draft, field) in [(hosting, Field.host), (inviting, .invited)] {
      if active {
        try records.perform(.schedule(draft, uid: "new"))
      } else {
        #expect(throws: Refusal.inactiveOffice(field, Kedu.purworejo, on: draft.date)) {
          try records.perform(.schedule(draft, uid: "new"))
        }
      }
    }
  }

  @Test("A scheduled rakor is planned and holds what was entered")
  func scheduledIsPlanned() throws {
    let records = MemoryRecords(Kedu.registry)
    var draft = Kedu.draft
    draft.start = Self.nine
    draft.promised = [Kedu.wonosobo: 5, Kedu.city: 0]
    draft.agenda = [.init(title: "Pembukaan"), .init(title: "Disinformasi")]
    let change = try records.perform(.schedule(draft, uid: "abc"))
    let meeting = try #require(try records.meeting(Kedu.rakor))
    #expect(change.kind == .scheduled)
    #expect(meeting == Meeting(id: Kedu.rakor, uid: "abc", draft: draft, state: .planned))
    #expect(records.agendaItems(of: Kedu.rakor).map(\.title) == ["Pembukaan", "Disinformasi"])
    #expect(records.attendance(of: Kedu.rakor).map(\.promised) == [0, 5])
  }

  @Test("Neither a time nor a venue is needed")
  func timeIsOptional() throws {
    var draft = Kedu.draft
    draft.venue = nil
    let records = MemoryRecords(Kedu.registry)
    try records.perform(.schedule(draft, uid: "abc"))
    #expect(try records.meeting(Kedu.rakor)?.time == nil)
  }

  @Test("A start without an end is s.d. selesai")
  func endIsOptional() throws {
    var draft = Kedu.draft
    draft.start = Self.nine
    let records = MemoryRecords(Kedu.registry)
    try records.perform(.schedule(draft, uid: "abc"))
    #expect(try records.meeting(Kedu.rakor)?.time == TimeSpan(start: Self.nine, end: nil))
  }

  @Test("Texts are cleaned and an empty one is none")
  func textsAreCleaned() throws {
    var draft = Kedu.draft
    draft.title = "\u{FEFF} Rakor\u{00A0}Seksi\tPHU\u{200B} "
    draft.venue = " \u{200B} "
    draft.purpose = " satu\r\ndua "
    let records = MemoryRecords(Kedu.registry)
    try records.perform(.schedule(draft, uid: "abc"))
    let meeting = try #require(try records.meeting(Kedu.rakor))
    #expect(meeting.title == "Rakor Seksi PHU")
    #expect(meeting.venue == nil)
    #expect(meeting.purpose == "satu\ndua")
  }

  @Test("An office invited twice is invited once, in its first place")
  func invitedOnce() throws {
    var draft = Kedu.draft
    draft.invited = [Kedu.city, Kedu.wonosobo, Kedu.city]
    let records = MemoryRecords(Kedu.registry)
    try records.perform(.schedule(draft, uid: "abc"))
    #expect(try records.meeting(Kedu.rakor)?.invited == [Kedu.city, Kedu.wonosobo])
  }

  @Test("The number of a rakor is never reused, not even after it was removed")
  func numberIsNeverReused() throws {
    let records = Kedu.records()
    try records.perform(.removeMeeting(Kedu.rakor))
    try records.perform(.schedule(Kedu.draft, uid: "abc"))
    #expect(try records.meeting(Kedu.rakor) == nil)
    #expect(try records.meeting(MeetingID(rawValue: 2)) != nil)
  }

  @Test("Revising keeps number, identity, state, reported total and promised heads that the form does not show")
  func revisingKeepsTheRest() throws {
    let records = Kedu.records(
      .held, [.attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, promised: 5, counted: 4))])
    try records.perform(.setReportedTotal(Kedu.rakor, 31))
    var draft = Kedu.draft
    draft.title = "Rakor baru"
    try records.perform(.revise(Kedu.rakor, draft))
    var expected = Kedu.meeting(1, .held)
    expected.title = "Rakor baru"
    expected.reportedTotal = 31
    #expect(try records.meeting(Kedu.rakor) == expected)
    #expect(records.attendance(of: Kedu.rakor).map(\.promised) == [5])
  }

  @Test(
    "A rakor that moves to another forum takes its title, where it had that of the old one; a typed one stays",
    arguments: [
      ("Rakor Seksi PHU se-eks Karesidenan Kedu", "Rakor Pokja KUA dua Magelang"), ("Rakor khusus", "Rakor khusus"),
      ("Rakor Seksi PHU", "Rakor Seksi PHU"),
    ])
  func titleOfAnotherForum(title: String, expected: String) throws {
    var meeting = Kedu.meeting()
    meeting.title = title
    let records = MemoryRecords(Kedu.registry + [.meeting(meeting)])
    var draft = MeetingDraft(meeting)
    (draft.forum, draft.host, draft.invited) = (Kedu.kua, Kedu.city, [Kedu.city])
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(try records.meeting(Kedu.rakor)?.title == expected)
    draft.title = "Rakor lain"
    draft.forum = Kedu.phu
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(try records.meeting(Kedu.rakor)?.title == "Rakor lain")
  }

  @Test("Promised heads left out of the form are no longer told, while counted ones stay")
  func promisedLeftOutIsNotTold() throws {
    let records = Kedu.records(
      .planned,
      [
        .attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, promised: 5, counted: 4)),
        .attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.city, promised: 2)),
      ])
    var draft = Kedu.draft
    draft.promised = [Kedu.kebumen: 3]
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(
      records.attendance(of: Kedu.rakor) == [
        OfficeAttendance(meeting: Kedu.rakor, office: Kedu.kebumen, promised: 3),
        OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, counted: 4),
      ])
  }
}
