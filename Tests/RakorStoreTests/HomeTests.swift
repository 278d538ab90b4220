import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("Home")
struct HomeTests {
  let store: RakorStore
  let today = Sample.day("2026-11-22")

  init() { store = Shelf.ofThree.store() }

  private func home(limit: Int = 9) throws -> HomePage { try store.home(now: Sample.now, limit: limit) }

  private func followUp(due days: Int?) throws -> FollowUpNumber {
    try store.addFollowUp(
      FollowUpDraft(text: "x", offices: [Sample.kebumen], due: days.map { today.adding(days: $0) }))
  }

  @Test("An empty database has an empty home, but for whose turn it is")
  func empty() throws {
    #expect(try !home().hasRecords)
    #expect(try home().turns.map(\.forum) == Sample.forumCodes)
    #expect(try RakorStore.temporary(who: "ani").home(now: Sample.now, limit: 9) == HomePage())
  }

  @Test("The next rakor is the nearest from today on that is planned, invited or going on")
  func next() throws {
    let late = try store.schedule(Sample.draft("A", on: "2026-12-09"))
    _ = try store.schedule(Sample.draft("B", on: "2026-11-21"))
    #expect(try home().next?.meeting.id == late)
    let near = try store.schedule(Sample.draft("C", on: "2026-11-22"))
    try store.move(near, to: .invited)
    #expect(try home().next?.meeting.id == near)
    try store.move(near, to: .cancelled, reason: "banjir")
    #expect(try home().next?.meeting.id == late)
  }

  /// Schedules a rakor of today, Sunday 22 November 2026, at which it is 9 o'clock.
  @discardableResult
  private func today(_ title: String, _ start: String?, _ end: String? = nil) throws -> MeetingID {
    var draft = Sample.draft(title, on: "2026-11-22")
    (draft.start, draft.end) = (start.map(Sample.time), end.map(Sample.time))
    return try store.schedule(draft)
  }

  @Test("Of one day the rakor that begins first is next, and once it is over the other")
  func nextByStart() throws {
    try today("siang", "13:00")
    let first = try today("pagi", "08:00", "11:00")
    func next(at time: String) throws -> String? {
      try store.home(now: Moment(day: today, time: Sample.time(time)), limit: 1).next?.meeting.title
    }
    #expect(try next(at: "07:00") == "pagi")
    #expect(try next(at: "10:59") == "pagi")
    #expect(try next(at: "11:00") == "siang")
    #expect(try next(at: "15:59") == "siang")
    #expect(try next(at: "16:00") == nil)
    try store.move(first, to: .ongoing)
    #expect(try next(at: "12:00") == "pagi")
  }

  @Test("A rakor without a time is next for the whole of its day")
  func nextWithoutTime() throws {
    try today("kapan saja", nil)
    #expect(try store.home(now: Sample.moment("2026-11-22T23:00"), limit: 1).next?.meeting.title == "kapan saja")
    #expect(try store.home(now: Sample.moment("2026-11-23T00:00"), limit: 1).next == nil)
  }

  @Test(
    "A rakor whose time has passed and that nobody has marked as held is named, the latest first, and all are counted")
  func unmarked() throws {
    #expect(try home().unmarked == nil)
    for (title, date, state) in [
      ("A", "2026-11-01", MeetingState.planned), ("B", "2026-11-20", .invited), ("C", "2026-11-10", .ongoing),
      ("D", "2026-11-21", .held), ("E", "2026-11-21", .cancelled), ("F", "2026-11-23", .planned),
    ] {
      let id = try store.schedule(Sample.draft(title, on: date))
      if state != .planned { try store.move(id, to: state, reason: "banjir") }
    }
    let page = try home()
    #expect(page.unmarked?.meeting.title == "B")
    #expect(page.unmarkedCount == 3)
    #expect(page.next?.meeting.title == "F")
    let unmarked = try #require(page.unmarked)
    _ = try store.perform(
      [.move(unmarked.meeting.id, to: .held, reason: nil, newDate: nil)],
      expecting: [.meeting(unmarked.meeting.id): unmarked.revision], now: Sample.now)
    #expect(try home().unmarked?.meeting.title == "C")
    #expect(try home().last?.meeting.title == "D")
    try today("pagi", "07:00", "08:30")
    #expect(try home().unmarked?.meeting.title == "pagi")
  }

  @Test(
    "Something is recorded as soon as there is any rakor, follow-up or person, whatever became of it",
    arguments: [MeetingState.planned, .postponed, .cancelled, .held])
  func hasRecords(state: MeetingState) throws {
    let id = try store.schedule(Sample.draft("A", on: "2026-01-10"))
    if state != .planned { try store.move(id, to: state, reason: "banjir") }
    #expect(try home().hasRecords)
    #expect(try store.hasRecords())
  }

  @Test("A person or a follow-up alone is a record too")
  func hasOtherRecords() throws {
    #expect(try !store.hasRecords())
    _ = try store.addPerson(PersonDraft(name: "Ani", office: Sample.kebumen))
    #expect(try store.hasRecords())
  }

  @Test("The last rakor is the latest that took place")
  func last() throws {
    for (title, date, state) in [
      ("A", "2026-10-01", MeetingState.closed), ("B", "2026-10-20", .held), ("C", "2026-11-01", .planned),
    ] {
      let id = try store.schedule(Sample.draft(title, on: date))
      if state != .planned { try store.move(id, to: state) }
    }
    #expect(try home().last?.meeting.title == "B")
  }

  @Test("Late follow-ups come first, then those due soon, and both are counted")
  func followUps() throws {
    let soon = try followUp(due: 0)
    let later = try followUp(due: FollowUpLimits.soon)
    let late = try followUp(due: -1)
    let latest = try followUp(due: -30)
    _ = try followUp(due: FollowUpLimits.soon + 1)
    _ = try followUp(due: nil)
    let done = try followUp(due: -5)
    try store.save(.tick(done, nil, on: today, note: nil))
    #expect(try home().followUps.map(\.followUp.number) == [latest, late, soon, later])
    #expect(try home(limit: 1).followUps.map(\.followUp.number) == [latest])
    #expect(try home().overdueCount == 2)
    #expect(try home().dueSoonCount == 2)
  }

  @Test("Home stops counting at 99")
  func countsAreCapped() throws {
    let edits = (1...120).flatMap { place in
      [-1, 1].map { days in
        Edit.addFollowUp(
          FollowUpDraft(text: "\(place)", offices: [Sample.kebumen], due: today.adding(days: days)))
      }
    }
    _ = try store.perform(edits, now: Sample.now)
    #expect(try home().overdueCount == 99)
    #expect(try home().dueSoonCount == 99)
  }

  @Test("A turn counts where a rakor took place, and a newcomer from the day it joined")
  func turns() throws {
    for (title, date, host, state) in [
      ("A", "2026-01-10", Sample.wonosobo, MeetingState.closed), ("B", "2026-02-10", Sample.kebumen, .held),
      ("C", "2026-03-10", Sample.wonosobo, .planned),
    ] {
      let id = try store.schedule(Sample.draft(title, on: date, host: host))
      if state != .planned { try store.move(id, to: state) }
    }
    let expected = [
      TurnStanding(
        office: Sample.wonosobo, lastHosted: Sample.day("2026-01-10"), ahead: Sample.day("2026-03-10")),
      TurnStanding(office: Sample.kebumen, lastHosted: Sample.day("2026-02-10")),
      TurnStanding(office: Sample.purworejo, joined: Sample.day("2020-01-01")),
    ]
    #expect(try store.turnBook(of: Sample.hajj, on: Sample.now.day).standings == expected)
    #expect(try home().turns.prefix(2).map(\.office) == [Sample.purworejo, Sample.kebumen])
  }

  @Test("Home of one forum has its rakor, its follow-ups and its turn, and of the others nothing")
  func oneForum() throws {
    for (forum, title) in [(Sample.hajj, "haji"), (Sample.administration, "tata usaha")] {
      for (date, state) in [("2026-10-01", MeetingState.held), ("2026-12-01", .planned)] {
        let id = try store.schedule(Sample.draft("Rakor \(title)", forum: forum, on: date, host: Sample.kebumen))
        if state != .planned { try store.move(id, to: state) }
        for days in [-3, 3] {
          let due = today.adding(days: days)
          _ = try store.addFollowUp(
            FollowUpDraft(text: title, meeting: id, offices: [Sample.kebumen], due: due))
        }
      }
    }
    let page = try store.home(now: Sample.now, forum: Sample.administration, limit: 9)
    #expect(page.next?.meeting.title == "Rakor tata usaha")
    #expect(page.last?.meeting.title == "Rakor tata usaha")
    #expect(page.followUps.map(\.followUp.text) == Array(repeating: "tata usaha", count: 4))
    #expect(page.overdueCount == 2)
    #expect(page.dueSoonCount == 2)
    #expect(page.turns.map(\.forum) == [Sample.administration])
  }
}
