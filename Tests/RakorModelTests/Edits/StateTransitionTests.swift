import RakorModel
import Testing

@Suite("States of a rakor")
struct StateTransitionTests {
  /// One pair of states and what is to happen: the table of the rule, written out.
  struct Step: CustomTestStringConvertible {
    let from: MeetingState
    let to: MeetingState
    let allowed: Bool

    var testDescription: String { "\(from) → \(to): \(allowed ? "allowed" : "refused")" }
  }

  /// Rows go from, columns to: planned invited ongoing held closed postponed cancelled.
  static let table: [Step] = [
    row(.planned, "· x x x x x x"),
    row(.invited, "· · x x x x x"),
    row(.ongoing, "· · · x x x x"),
    row(.held, "· · · · x · ·"),
    row(.closed, "· · · x · · ·"),
    row(.postponed, "x · · · · · x"),
    row(.cancelled, "· · · · · · ·"),
  ].flatMap { $0 }

  static func row(_ from: MeetingState, _ marks: String) -> [Step] {
    let columns: [MeetingState] = [.planned, .invited, .ongoing, .held, .closed, .postponed, .cancelled]
    return zip(columns, marks.split(separator: " ")).map { Step(from: from, to: $0, allowed: $1 == "x") }
  }

  @Test("Only the written transitions are allowed and any other is refused by name", arguments: table)
  func onlyWrittenTransitions(step: Step) throws {
    let records = Kedu.records(step.from)
    let newDate = step.to == .postponed ? nil : Kedu.day("2021-07-01")
    let move = Edit.move(Kedu.rakor, to: step.to, reason: "karena", newDate: newDate)
    if step.allowed {
      try records.perform(move)
      #expect(try records.meeting(Kedu.rakor)?.state == step.to)
    } else {
      #expect(throws: Refusal.transition(from: step.from, to: step.to)) { try records.perform(move) }
      #expect(try records.meeting(Kedu.rakor)?.state == step.from)
    }
  }

  @Test("The table of transitions has every pair of states once")
  func tableIsWhole() {
    #expect(Set(Self.table.map { "\($0.from) \($0.to)" }).count == 49)
  }

  @Test(
    "Postponing, cancelling and re-opening need a reason", arguments: table.filter(\.allowed), [nil, "", " \u{200B} "])
  func someMovesNeedReasons(step: Step, reason: String?) throws {
    let records = Kedu.records(step.from)
    let needed: [String] = [
      "planned postponed", "invited postponed", "ongoing postponed", "planned cancelled", "invited cancelled",
      "ongoing cancelled", "postponed cancelled", "closed held",
    ]
    let newDate = step.to == .postponed ? nil : Kedu.day("2021-07-01")
    let move = Edit.move(Kedu.rakor, to: step.to, reason: reason, newDate: newDate)
    if needed.contains("\(step.from) \(step.to)") {
      #expect(throws: Refusal.reasonRequired(from: step.from, to: step.to)) { try records.perform(move) }
    } else {
      try records.perform(move)
      #expect(try records.meeting(Kedu.rakor)?.state == step.to)
    }
  }

  @Test("The reason of a move is kept, cleaned")
  func reasonIsKept() throws {
    let records = Kedu.records()
    try records.perform(.move(Kedu.rakor, to: .cancelled, reason: " PPKM\u{00A0}darurat\u{200B} ", newDate: nil))
    #expect(try records.meeting(Kedu.rakor)?.reason == "PPKM darurat")
  }

  @Test("A later move without a reason keeps the last reason given")
  func reasonStays() throws {
    let records = Kedu.records()
    try records.perform(.move(Kedu.rakor, to: .postponed, reason: "PPKM", newDate: nil))
    try records.perform(.move(Kedu.rakor, to: .planned, reason: nil, newDate: Kedu.day("2021-07-01")))
    #expect(try records.meeting(Kedu.rakor)?.reason == "PPKM")
  }

  @Test(
    "Postponing to a date plans the rakor anew on it in one change, and keeps the reason",
    arguments: [MeetingState.planned, .invited, .ongoing])
  func postponedToADate(state: MeetingState) throws {
    let records = Kedu.records(state)
    let newDate = Kedu.day("2021-07-01")
    #expect(throws: Refusal.reasonRequired(from: state, to: .postponed)) {
      try records.perform(.move(Kedu.rakor, to: .postponed, reason: nil, newDate: newDate))
    }
    #expect(throws: Refusal.newDateRequired) {
      try records.perform(.move(Kedu.rakor, to: .postponed, reason: "PPKM", newDate: Kedu.meetingDay))
    }
    try records.perform(.move(Kedu.rakor, to: .postponed, reason: "PPKM", newDate: newDate))
    let meeting = try #require(try records.meeting(Kedu.rakor))
    #expect((meeting.state, meeting.date, meeting.reason) == (.planned, newDate, "PPKM"))
    try records.undo()
    #expect(try records.meeting(Kedu.rakor) == Kedu.meeting(1, state))
  }

  @Test("A rakor is said to have begun too early on every day before its own")
  func earlyStates() {
    for state in MeetingState.allCases {
      #expect(state.isEarly(Kedu.today, on: Kedu.meetingDay) == [.ongoing, .held, .closed].contains(state))
      #expect(!state.isEarly(Kedu.meetingDay, on: Kedu.meetingDay))
    }
  }

  @Test("A postponed rakor goes back to planned only with a new date")
  func postponedNeedsNewDate() throws {
    let records = Kedu.records(.postponed)
    #expect(throws: Refusal.newDateRequired) {
      try records.perform(.move(Kedu.rakor, to: .planned, reason: nil, newDate: nil))
    }
    try records.perform(.move(Kedu.rakor, to: .planned, reason: nil, newDate: Kedu.day("2021-07-01")))
    #expect(try records.meeting(Kedu.rakor)?.date == Kedu.day("2021-07-01"))
    #expect(try records.meeting(Kedu.rakor)?.state == .planned)
  }

  @Test("The day a postponed rakor had is no new date")
  func oldDateIsNotNew() {
    #expect(throws: Refusal.newDateRequired) {
      try Kedu.records(.postponed).perform(.move(Kedu.rakor, to: .planned, reason: nil, newDate: Kedu.meetingDay))
    }
  }

  @Test("A postponed rakor keeps its date until it is planned again, and everything else of it can be edited")
  func dateWhilePostponed() throws {
    let records = Kedu.records(.postponed)
    var draft = Kedu.draft
    draft.date = Kedu.day("2021-07-01")
    #expect(throws: Refusal.dateWhilePostponed(Kedu.rakor)) { try records.perform(.revise(Kedu.rakor, draft)) }
    try records.perform(.move(Kedu.rakor, to: .planned, reason: nil, newDate: draft.date))
    draft.title = "Rakor Haji"
    try records.perform(.move(Kedu.rakor, to: .postponed, reason: "PPKM", newDate: nil))
    try records.perform(.revise(Kedu.rakor, draft))
    #expect(try records.meeting(Kedu.rakor)?.title == "Rakor Haji")
  }

  @Test("A postponed rakor gets no date on which an office of it is not active")
  func newDateNeedsActiveOffices() throws {
    for (office, field) in [(Kedu.purworejo, Field.host), (Kedu.kebumen, .invited)] {
      var closing = try #require(Kedu.offices.first { $0.code == office })
      closing.activeUntil = Kedu.day("2021-06-30")
      let records = Kedu.records(.postponed, [.office(closing)])
      let newDate = Kedu.day("2021-07-01")
      #expect(throws: Refusal.inactiveOffice(field, office, on: newDate)) {
        try records.perform(.move(Kedu.rakor, to: .planned, reason: nil, newDate: newDate))
      }
      try records.perform(.move(Kedu.rakor, to: .planned, reason: nil, newDate: Kedu.day("2021-06-30")))
    }
  }

  @Test("Only a postponed or cancelled rakor is called off", arguments: MeetingState.allCases)
  func calledOff(state: MeetingState) {
    #expect(state.isCalledOff == [.postponed, .cancelled].contains(state))
    #expect([state.isAhead, state.tookPlace, state.isCalledOff].count { $0 } == 1)
  }

  @Test("A cancelled rakor stays on record")
  func cancelledStays() throws {
    let records = Kedu.records(
      .planned, [.attendance(OfficeAttendance(meeting: Kedu.rakor, office: Kedu.wonosobo, promised: 5))])
    try records.perform(.move(Kedu.rakor, to: .cancelled, reason: "PPKM", newDate: nil))
    #expect(try records.meeting(Kedu.rakor)?.title == "Rakor Seksi PHU")
    #expect(records.attendance(of: Kedu.rakor).count == 1)
  }

  @Test(
    "Only a held or closed rakor took place",
    arguments: zip(MeetingState.allCases, [false, false, false, true, true, false, false]))
  func tookPlace(state: MeetingState, expected: Bool) {
    #expect(state.tookPlace == expected)
  }

  @Test("A rakor that is not there cannot be moved")
  func unknownRakorCannotMove() {
    let missing = MeetingID(rawValue: 9)
    #expect(throws: Refusal.notFound(.meeting(missing))) {
      try Kedu.records().perform(.move(missing, to: .invited, reason: nil, newDate: nil))
    }
  }
}
