import RakorModel
import Testing

@Suite("Status of a follow-up")
struct FollowUpStatusTests {
  private static let tenth = Kedu.day("2021-07-10")

  private static func followUp(ticked: Int, due: Day? = nil, dropped: Bool = false) -> FollowUp {
    var followUp = Kedu.followUp()
    for index in 0..<ticked { followUp.parts[index].done = Kedu.day("2021-07-0\(index + 1)") }
    followUp.due = due
    if dropped { followUp.dropReason = "aturan dicabut" }
    return followUp
  }

  @Test(
    "Nothing ticked is belum, some proses, all selesai, whatever is dropped batal",
    arguments: [
      (0, false, FollowUpStatus.open), (1, false, .progress), (4, false, .progress), (6, false, .done),
      (0, true, .dropped), (4, true, .dropped), (6, true, .dropped),
    ])
  func status(ticked: Int, dropped: Bool, expected: FollowUpStatus) {
    let followUp = Self.followUp(ticked: ticked, dropped: dropped)
    #expect(followUp.status == expected)
    #expect(followUp.partsDone == ticked)
    #expect(followUp.parts.count == 6)
  }

  @Test("A progress note alone makes it proses")
  func noteMakesProgress() {
    var followUp = Self.followUp(ticked: 0)
    followUp.parts[2].note = "surat dikirim"
    #expect(followUp.status == .progress)
    #expect(followUp.partsDone == 0)
  }

  @Test(
    "Only belum and proses still owe something", arguments: zip(FollowUpStatus.allCases, [true, true, false, false]))
  func whatIsOpen(status: FollowUpStatus, isOpen: Bool) {
    #expect(status.isOpen == isOpen)
  }

  @Test(
    "It is overdue from the day after the due date, not on the day",
    arguments: [
      ("2021-07-09", false, 1), ("2021-07-10", false, 0), ("2021-07-11", true, -1), ("2022-01-01", true, -175),
    ])
  func overdueFromTheDayAfter(today: String, overdue: Bool, left: Int) {
    let followUp = Self.followUp(ticked: 4, due: Self.tenth)
    #expect(followUp.isOverdue(on: Kedu.day(today)) == overdue)
    #expect(followUp.daysLeft(on: Kedu.day(today)) == left)
  }

  @Test("What is done, dropped or has no due date is never overdue")
  func neverOverdue() {
    let nextYear = Kedu.day("2022-07-10")
    #expect(!Self.followUp(ticked: 6, due: Self.tenth).isOverdue(on: nextYear))
    #expect(!Self.followUp(ticked: 0, due: Self.tenth, dropped: true).isOverdue(on: nextYear))
    #expect(!Self.followUp(ticked: 0).isOverdue(on: nextYear))
    #expect(Self.followUp(ticked: 0).daysLeft(on: nextYear) == nil)
  }

  @Test("It is finished on the day the last office ticked, and not before")
  func finishedOnTheLastTick() {
    #expect(Self.followUp(ticked: 6).finished == Kedu.day("2021-07-06"))
    #expect(Self.followUp(ticked: 5).finished == nil)
  }

  @Test("The last event is the latest of entry, ticks, changes and the rakor that carried it")
  func lastEvent() {
    var followUp = Kedu.followUp()
    let days = (1...3).map { Kedu.meetingDay.adding(days: $0) }
    #expect(followUp.lastEvent(changed: nil, carried: nil) == Kedu.meetingDay)
    #expect(followUp.lastEvent(changed: Kedu.today, carried: nil) == Kedu.meetingDay)
    #expect(followUp.lastEvent(changed: days[0], carried: nil) == days[0])
    #expect(followUp.lastEvent(changed: days[0], carried: days[1]) == days[1])
    followUp.parts[2].done = days[2]
    #expect(followUp.lastEvent(changed: days[0], carried: days[1]) == days[2])
  }
}
