import RakorModel
import Testing

@Suite("Warnings before a rakor is saved")
struct MeetingWarningTests {
  private static let friday = Kedu.day("2026-11-27")
  private static let tuesday = Kedu.day("2026-11-24")
  private static let today = Kedu.day("2026-11-22")

  private static func facts(_ date: Day = tuesday) -> WarningFacts {
    WarningFacts(date: date, host: Kedu.city, invited: Kedu.everyOffice, today: today)
  }

  private static func suggestion(_ office: OfficeCode) -> TurnSuggestion? {
    let standing = TurnStanding(office: office, lastHosted: Kedu.day("2026-01-10"))
    return TurnSuggestion(forum: Kedu.phu, standings: [standing], today: today)
  }

  private static func other(
    _ number: Int, _ state: MeetingState = .planned, host: OfficeCode, invited: [OfficeCode]
  ) -> Meeting {
    var meeting = Kedu.meeting(number, state, on: tuesday)
    meeting.title = "Rakor \(number)"
    meeting.host = host
    meeting.invited = invited
    return meeting
  }

  @Test("A working day ahead with the host among the invited gives no warning")
  func nothingToSay() {
    #expect(Self.facts().warnings.isEmpty)
  }

  @Test(
    "Saturday and Sunday are warned of",
    arguments: [("2026-11-27", nil), ("2026-11-28", .saturday), ("2026-11-29", .sunday), ("2026-11-30", nil)]
      as [(String, Weekday?)])
  func weekend(date: String, expected: Weekday?) {
    #expect(Self.facts(Kedu.day(date)).warnings == (expected.map { [.weekend($0)] } ?? []))
  }

  @Test(
    "A time that overlaps Friday 11.30 to 13.00 is warned of; s.d. selesai is taken for three hours",
    arguments: [
      (nil, nil, false), ("09:00", "11:30", false), ("09:00", "11:31", true), ("11:30", "13:00", true),
      ("12:00", "12:15", true), ("12:59", "14:00", true), ("13:00", "15:00", false), ("09:00", "15:00", true),
      ("08:30", nil, false), ("08:31", nil, true), ("12:59", nil, true), ("13:00", nil, false), ("23:00", nil, false),
    ] as [(String?, String?, Bool)])
  func fridayPrayer(start: String?, end: String?, warned: Bool) {
    var facts = Self.facts(Self.friday)
    facts.start = start.map(Kedu.time)
    facts.end = end.map(Kedu.time)
    let prayer = FridayPrayer(start: Kedu.time("11:30"), end: Kedu.time("13:00"))
    #expect(facts.warnings == (warned ? [.fridayPrayer(prayer)] : []))
    facts.date = Self.tuesday
    #expect(facts.warnings.isEmpty)
  }

  @Test("A rakor that is put off past the day on which a follow-up of it is due is warned of, with those still owed")
  func followUpDue() {
    func followUp(_ number: Int, _ due: Day?, of meeting: Int = 1, done: Day? = nil) -> FollowUp {
      var draft = FollowUpDraft(text: "Kirim data", meeting: MeetingID(rawValue: meeting), offices: [Kedu.city])
      draft.due = due
      var followUp = FollowUp(number: FollowUpNumber(rawValue: number), draft: draft, opened: Self.today)
      followUp.parts[0].done = done
      return followUp
    }
    var facts = Self.facts()
    facts.id = MeetingID(rawValue: 1)
    let before = Self.tuesday.adding(days: -1)
    facts.followUps = [
      followUp(1, before), followUp(2, Self.tuesday), followUp(3, nil), followUp(4, before, of: 2),
      followUp(5, before, done: Self.today), followUp(6, before),
    ]
    #expect(facts.warnings == [1, 6].map { .followUpDue(FollowUpNumber(rawValue: $0)) })
  }

  @Test("A rakor recorded as begun before its day is warned of, and nothing else of one that is over")
  func aheadOfItsDay() {
    for state in MeetingState.allCases {
      var facts = Self.facts(Kedu.day("2026-11-28"))
      facts.state = state
      let early: [MeetingWarning] = state.hasBegun ? [.aheadOfItsDay(state, facts.date)] : []
      #expect(facts.warnings == early + (state.isAhead ? [.weekend(.saturday)] : []))
    }
  }

  @Test("Another rakor with the same letter number is named, whatever the state of either")
  func letterTaken() {
    var facts = Self.facts()
    facts.id = Kedu.rakor
    facts.sameLetter = [
      Self.other(1, host: Kedu.city, invited: []), Self.other(7, .cancelled, host: Kedu.city, invited: []),
    ]
    #expect(facts.warnings == [.letterTaken(by: MeetingID(rawValue: 7), title: "Rakor 7")])
    facts.state = .cancelled
    #expect(facts.warnings == [.letterTaken(by: MeetingID(rawValue: 7), title: "Rakor 7")])
  }

  @Test(
    "Letter numbers are the same whatever blanks and capitals they have",
    arguments: [("B-12/Kk.99/2026", "b-12 / KK.99/2026", true), ("B-12/2026", "B-13/2026", false)])
  func sameLetters(first: String, second: String, isSame: Bool) {
    #expect((MeetingFacts.letterKey(first) == MeetingFacts.letterKey(second)) == isSame)
  }

  @Test(
    "A follow-up that is due before its own rakor is warned of",
    arguments: [
      ("2026-11-23", true), ("2026-11-24", false), ("2026-11-25", false), (nil, false),
    ] as [(String?, Bool)])
  func dueBeforeRakor(due: String?, warned: Bool) {
    let found = FollowUpWarning.of(due: due.map(Kedu.day), meetingDay: Self.tuesday)
    #expect(found == (warned ? [.dueBeforeRakor(Self.tuesday)] : []))
    #expect(FollowUpWarning.of(due: due.map(Kedu.day), meetingDay: nil).isEmpty)
  }

  @Test("A day before today is warned of, today is not", arguments: [("2026-11-20", true), ("2026-11-22", false)])
  func inThePast(date: String, warned: Bool) {
    #expect(Self.facts(Kedu.day(date)).warnings.contains(.inThePast) == warned)
  }

  @Test("An office that is at another rakor that day is warned of once for each, hosting or invited")
  func clash() {
    var facts = Self.facts()
    facts.invited = [Kedu.city, Kedu.kebumen]
    facts.surroundings.sameDay = [
      Self.other(2, host: Kedu.city, invited: [Kedu.city, Kedu.wonosobo]),
      Self.other(3, .held, host: Kedu.purworejo, invited: [Kedu.kebumen]),
    ]
    #expect(
      facts.warnings == [
        .officeElsewhere(Kedu.city, at: "Rakor 2"), .officeElsewhere(Kedu.kebumen, at: "Rakor 3"),
      ])
  }

  @Test("A rakor does not clash with itself, nor with a cancelled or postponed one")
  func noClash() {
    var facts = Self.facts()
    facts.id = MeetingID(rawValue: 1)
    facts.surroundings.sameDay = [
      Self.other(1, host: Kedu.city, invited: Kedu.everyOffice),
      Self.other(2, .cancelled, host: Kedu.city, invited: Kedu.everyOffice),
      Self.other(3, .postponed, host: Kedu.city, invited: Kedu.everyOffice),
    ]
    #expect(facts.warnings.isEmpty)
  }

  @Test("A host out of turn is warned of with the office whose turn it is, unless the day has passed")
  func outOfTurn() {
    var facts = Self.facts()
    facts.surroundings.suggestion = Self.suggestion(Kedu.kebumen)
    #expect(facts.warnings == [.hostOutOfTurn(suggested: Kedu.kebumen)])
    facts.host = Kedu.kebumen
    #expect(facts.warnings.isEmpty)
    facts.host = nil
    #expect(facts.warnings.isEmpty)
    facts.host = Kedu.city
    facts.date = Kedu.day("2026-11-20")
    #expect(facts.warnings == [.inThePast])
  }

  @Test("A host that is not invited is warned of as soon as anybody is")
  func hostNotInvited() {
    var facts = Self.facts()
    facts.invited = [Kedu.kebumen]
    #expect(facts.warnings == [.hostNotInvited])
    facts.invited = []
    #expect(facts.warnings.isEmpty)
  }

  @Test("A typed weekday that is not the date's is warned of")
  func weekdayMismatch() {
    var facts = Self.facts()
    facts.typedWeekday = .tuesday
    #expect(facts.warnings.isEmpty)
    facts.typedWeekday = .monday
    #expect(facts.warnings == [.weekdayMismatch(typed: .monday, actual: .tuesday)])
  }

  @Test("Several warnings come together, the weightiest first")
  func weightiestFirst() {
    var facts = Self.facts(Kedu.day("2026-11-21"))
    facts.typedWeekday = .monday
    facts.invited = [Kedu.kebumen]
    facts.surroundings.sameDay = [Self.other(2, host: Kedu.kebumen, invited: [])]
    #expect(
      facts.warnings == [
        .weekdayMismatch(typed: .monday, actual: .saturday), .inThePast, .weekend(.saturday),
        .officeElsewhere(Kedu.kebumen, at: "Rakor 2"), .hostNotInvited,
      ])
  }

  @Test("Warnings never refuse: a rakor with all of them can be scheduled")
  func warningsDoNotRefuse() throws {
    let records = MemoryRecords(Kedu.registry + [.meeting(Kedu.meeting(1))])
    var draft = Kedu.draft
    draft.date = Kedu.day("2020-01-03")
    draft.start = Kedu.time("12:00")
    draft.invited = [Kedu.kebumen]
    try records.perform(.schedule(draft, uid: "new"))
    #expect(try records.meeting(MeetingID(rawValue: 2))?.date == draft.date)
  }
}
