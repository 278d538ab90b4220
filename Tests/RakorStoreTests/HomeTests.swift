import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("Home")
struct HomeTests {
  let store: RakorStore
  let today = Sample.day("2026-11-22")

  init() { store = Shelf.ofThree.store() }

  private func home(limit: Int = 9) throws -> HomePage { try store.home(today: today, limit: limit) }

  private func followUp(due days: Int?) throws -> FollowUpNumber {
    try store.addFollowUp(
      FollowUpDraft(text: "x", offices: [Sample.kebumen], due: days.map { today.adding(days: $0) }))
  }

  @Test("An empty database has an empty home, but for whose turn it is")
  func empty() throws {
    #expect(try home().isEmpty)
    #expect(try home().turns.map(\.forum) == Sample.forumCodes)
    #expect(try RakorStore.temporary(who: "ani").home(today: today, limit: 9) == HomePage())
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

  @Test("Where nothing is ahead, the next rakor is the latest that is still going on")
  func stillGoingOn() throws {
    for (title, date) in [("A", "2026-11-01"), ("B", "2026-11-20")] {
      try store.move(try store.schedule(Sample.draft(title, on: date)), to: .ongoing)
    }
    #expect(try home().next?.meeting.title == "B")
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
    let page = try store.home(today: today, forum: Sample.administration, limit: 9)
    #expect(page.next?.meeting.title == "Rakor tata usaha")
    #expect(page.last?.meeting.title == "Rakor tata usaha")
    #expect(page.followUps.map(\.followUp.text) == Array(repeating: "tata usaha", count: 4))
    #expect(page.overdueCount == 2)
    #expect(page.dueSoonCount == 2)
    #expect(page.turns.map(\.forum) == [Sample.administration])
  }
}
