import RakorModel
import Testing

@Suite("Follow-ups that come along from rakor to rakor")
struct ComingAlongTests {
  static let birth = Kedu.meeting(1, .held)
  static let later = Kedu.day("2021-09-15")

  @Test(
    "A follow-up comes along to a later rakor of its forum that is not called off",
    arguments: zip(MeetingState.allCases, [true, true, true, true, true, false, false]))
  func comesAlong(state: MeetingState, expected: Bool) {
    let followUp = Kedu.followUp()
    #expect(followUp.comesAlong(to: Kedu.meeting(2, state, on: Self.later), from: Self.birth) == expected)
    #expect(!followUp.comesAlong(to: Kedu.meeting(2, state, on: Kedu.meetingDay), from: Self.birth))
    #expect(!followUp.comesAlong(to: Kedu.meeting(2, state, on: Kedu.today), from: Self.birth))
    #expect(!followUp.comesAlong(to: Kedu.meeting(2, state, on: Self.later, forum: Kedu.kua), from: Self.birth))
  }

  @Test(
    "It comes along up to the day on which the last office ticked or it was dropped",
    arguments: [("2021-09-14", false), ("2021-09-15", true), ("2021-09-16", true)], [true, false])
  func untilItIsClosed(closed: (day: String, expected: Bool), isDropped: Bool) {
    var followUp = Kedu.followUp(1, [Kedu.wonosobo])
    if isDropped {
      (followUp.dropReason, followUp.droppedOn) = ("aturan dicabut", Kedu.day(closed.day))
    } else {
      followUp.parts[0].done = Kedu.day(closed.day)
    }
    let rakor = Kedu.meeting(2, .held, on: Self.later)
    #expect(followUp.closedOn == Kedu.day(closed.day))
    #expect(followUp.comesAlong(to: rakor, from: Self.birth) == closed.expected)
  }

  @Test("A follow-up is carried by the rakor that took place and by the next one, up to 99 times")
  func carriedCount() {
    let held = (2...4).map { Kedu.meeting($0, .held, on: Self.later.adding(days: $0)) }
    let calledOff = Kedu.meeting(5, .postponed, on: Self.later)
    let ahead = (6...9).reversed().map { Kedu.meeting($0, .planned, on: Self.later.adding(days: $0)) }
    func carriers(_ meetings: [Meeting]) -> [Int] {
      Kedu.followUp().carriers(from: Self.birth, among: meetings).map(\.id.rawValue)
    }
    #expect(carriers(held + [calledOff, Self.birth]) == [2, 3, 4])
    #expect(carriers(ahead) == [6])
    #expect(carriers(ahead + held) == [2, 3, 4, 6])
    let many = (2...150).map { Kedu.meeting($0, .closed, on: Self.later.adding(days: $0)) }
    #expect(Kedu.followUp().carried(from: Self.birth, among: many) == 99)
  }

  @Test("A follow-up is deleted while no rakor that took place carried it and nothing was recorded on it")
  func removal() {
    var noted = Kedu.followUp()
    noted.parts[0].note = "menunggu"
    #expect(Kedu.followUp().refusedRemoval(isCarried: false) == nil)
    #expect(Kedu.followUp().refusedRemoval(isCarried: true) == .carried(Kedu.first))
    #expect(noted.refusedRemoval(isCarried: false) == .hasProgress(Kedu.first))
  }

  @Test("One that is dropped already is said to be so, whatever carried it or was recorded on it")
  func droppedStays() {
    var dropped = Kedu.followUp()
    dropped.dropReason = "ganda"
    dropped.parts[0].note = "menunggu"
    for isCarried in [true, false] {
      #expect(dropped.refusedRemoval(isCarried: isCarried) == .droppedStays(Kedu.first))
    }
  }

  @Test("A planned rakor does not keep a mistyped follow-up from being deleted, one that took place does")
  func plannedDoesNotKeep() throws {
    for (state, refusal) in [(MeetingState.planned, nil), (.held, Refusal.carried(Kedu.first))] {
      let rakor = Kedu.meeting(2, state, on: Self.later)
      let records = Kedu.records(.held, [.followUp(Kedu.followUp()), .meeting(rakor)])
      if let refusal {
        #expect(throws: refusal) { try records.perform(.removeFollowUp(Kedu.first)) }
      } else {
        try records.perform(.removeFollowUp(Kedu.first))
        #expect(try records.followUp(Kedu.first) == nil)
      }
    }
  }
}

@Suite("Agenda items that wait for a follow-up")
struct AwaitingItemTests {
  private static let next = MeetingID(rawValue: 2)

  /// An item of the held rakor with one follow-up or two of it, and the next rakor it came back to.
  private static func records(_ state: MeetingState = .planned, followUps: Int = 1) -> MemoryRecords {
    var item = Kedu.agenda(["Manasik"])[0]
    item.discussed = true
    let waiting = AgendaItem(
      meeting: next, number: 2, title: "Manasik", carried: 1, origin: item.firstStood, awaitsFollowUp: true)
    let born = (1...followUps).map { number in
      var followUp = Kedu.followUp(number, [Kedu.wonosobo])
      followUp.source = .agenda(item: 1)
      return Record.followUp(followUp)
    }
    let rakor = Kedu.meeting(2, state, on: Kedu.day("2021-09-15"))
    return Kedu.records(.held, [.agendaItem(item), .meeting(rakor), .agendaItem(waiting)] + born)
  }

  @Test("With the last thing owed the item goes from the planned rakor, and the inverse brings it back")
  func itemGoes() throws {
    for edit in [
      Edit.tick(Kedu.first, nil, on: Kedu.today, note: nil), .dropFollowUp(Kedu.first, reason: "aturan dicabut"),
    ] {
      let records = Self.records()
      let before = records.all
      let change = try records.perform(edit)
      #expect(records.agendaItems(of: Self.next).isEmpty)
      try records.apply(change.inverse)
      #expect(records.all == before)
    }
  }

  @Test("A tick or drop that is taken back puts the item back where it stood")
  func itemComesBack() throws {
    for (close, open) in [
      (Edit.tick(Kedu.first, nil, on: Kedu.today, note: nil), Edit.untick(Kedu.first, nil)),
      (.dropFollowUp(Kedu.first, reason: "aturan dicabut"), .restoreFollowUp(Kedu.first)),
    ] {
      let records = Self.records()
      let before = records.all
      for _ in 1...2 {
        try records.perform(close)
        #expect(records.agendaItems(of: Self.next).isEmpty)
        try records.perform(open)
        #expect(records.all == before)
      }
    }
  }

  @Test("An item that comes back leaves another one the number it has got meanwhile")
  func numberTakenMeanwhile() throws {
    let records = Self.records()
    try records.perform(.tick(Kedu.first, nil, on: Kedu.today, note: nil))
    try records.perform(.addAgendaItem(Self.next, title: "Kloter"))
    try records.perform(.addAgendaItem(Self.next, title: "Regulasi"))
    try records.perform(.untick(Kedu.first, nil))
    #expect(records.agendaItems(of: Self.next).map(\.title) == ["Kloter", "Regulasi", "Manasik"])
  }

  @Test("An item does not come back to a rakor that offices were invited to meanwhile")
  func invitedMeanwhile() throws {
    let records = Self.records()
    try records.perform(.tick(Kedu.first, nil, on: Kedu.today, note: nil))
    try records.perform(.move(Self.next, to: .invited, reason: nil, newDate: nil))
    try records.perform(.untick(Kedu.first, nil))
    #expect(records.agendaItems(of: Self.next).isEmpty)
  }

  @Test("The item stays while another follow-up of it is open")
  func otherKeepsItem() throws {
    let records = Self.records(followUps: 2)
    try records.perform(.tick(Kedu.first, nil, on: Kedu.today, note: nil))
    #expect(records.agendaItems(of: Self.next).count == 1)
    try records.perform(.tick(FollowUpNumber(rawValue: 2), nil, on: Kedu.today, note: nil))
    #expect(records.agendaItems(of: Self.next).isEmpty)
  }

  @Test("An agenda that offices were invited to stays as it is", arguments: [MeetingState.invited, .ongoing, .held])
  func invitedKeepsItem(state: MeetingState) throws {
    let records = Self.records(state)
    try records.perform(.tick(Kedu.first, nil, on: Kedu.today, note: nil))
    #expect(records.agendaItems(of: Self.next).count == 1)
  }

  @Test("An item stays once something was written on it, or another follow-up came from it")
  func recordedItemStays() throws {
    let records = Self.records()
    var item = try #require(records.agendaItems(of: Self.next).first)
    item.minutes = "Dibahas sebentar"
    try records.perform(.reviseAgendaItem(item))
    try records.perform(.tick(Kedu.first, nil, on: Kedu.today, note: nil))
    #expect(records.agendaItems(of: Self.next) == [item])
    let others = Self.records()
    let draft = FollowUpDraft(
      text: "Data", meeting: Self.next, source: .agenda(item: 2), offices: [Kedu.wonosobo])
    try others.perform(.addFollowUp(draft))
    try others.perform(.dropFollowUp(FollowUpNumber(rawValue: 2), reason: "ganda"))
    try others.perform(.tick(Kedu.first, nil, on: Kedu.today, note: nil))
    #expect(others.agendaItems(of: Self.next).count == 1)
  }
}
