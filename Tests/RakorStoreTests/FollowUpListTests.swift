import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("Pages of follow-ups")
struct FollowUpListTests {
  static let today = Sample.day("2026-11-22")
  static let store = Result { try filled() }

  /// 900 follow-ups of several rakor or none, open, done, dropped, with equal due dates and without.
  private static func filled() throws -> RakorStore {
    let store = Shelf.registry.store()
    var random = PinnedRandom(3)
    let meetings = try (1...6).map { place in
      try store.schedule(
        Sample.draft(
          forum: place % 2 == 0 ? Sample.hajj : Sample.administration, on: "2026-0\(place)-10", host: Sample.kebumen))
    }
    _ = try store.change(.imported, now: Sample.now) { builder in
      for place in 1...900 {
        let offices = Sample.offices.map(\.code).shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        var draft = FollowUpDraft(
          text: place % 50 == 0 ? "laporan tahunan" : "umumkan", meeting: meetings.randomElement(using: &random),
          offices: Array(offices))
        if place % 9 == 0 { draft.meeting = nil }
        if place % 4 != 0 { draft.due = today.adding(days: Int.random(in: -12...12, using: &random)) }
        var followUp = FollowUp(number: try builder.reserveFollowUpNumber(), draft: draft, opened: today)
        if place % 5 == 0 { followUp.parts.indices.forEach { followUp.parts[$0].done = today } }
        if place % 7 == 0 { followUp.dropReason = "batal" }
        if place % 11 == 0 { followUp.parts[0].note = "sedang dicetak" }
        try builder.put(.followUp(followUp))
      }
    }
    return store
  }

  static let filters: [FollowUpFilter] = [
    FollowUpFilter(), FollowUpFilter(scope: .overdue), FollowUpFilter(scope: .all),
    FollowUpFilter(text: "lapor"), FollowUpFilter(scope: .all, text: "lapor tahun", office: Sample.kebumen),
    FollowUpFilter(scope: .overdue, office: Sample.purworejo), FollowUpFilter(scope: .all, forum: Sample.hajj),
    FollowUpFilter(forum: Sample.administration), FollowUpFilter(scope: .all, meeting: MeetingID(rawValue: 2)),
    FollowUpFilter(text: "tidak ada"), FollowUpFilter(scope: .all, text: "umum"),
    FollowUpFilter(scope: .all, status: .done), FollowUpFilter(scope: .all, text: "lapor", status: .dropped),
    FollowUpFilter(status: .progress), FollowUpFilter(scope: .overdue, forum: Sample.hajj, status: .open),
    FollowUpFilter(scope: .all, status: .open), FollowUpFilter(scope: .overdue, status: .progress),
    FollowUpFilter(status: .done), FollowUpFilter(scope: .overdue, status: .dropped),
    FollowUpFilter(scope: .all, forum: Sample.hajj, status: .dropped),
  ]

  private static let all = Result { () throws -> [FollowUpRow] in
    let store = try Self.store.get()
    return try (1...900).compactMap { try store.followUp(FollowUpNumber(rawValue: $0)) }
  }

  /// The whole list as a full sort gives it.
  private func expected(_ filter: FollowUpFilter, _ order: FollowUpOrder) throws -> [FollowUpRow] {
    let typed = SearchWords.of(filter.text)
    let left = try Self.all.get().filter { row in
      let followUp = row.followUp
      let inScope =
        switch filter.scope {
        case .all: true
        case .open: followUp.status.isOpen
        case .overdue: followUp.isOverdue(on: Self.today)
        }
      return inScope && (filter.status.map { $0 == followUp.status } ?? true)
        && (filter.office.map { office in followUp.parts.contains { $0.office == office } } ?? true)
        && (filter.forum.map { $0 == row.forum } ?? true) && (filter.meeting.map { $0 == followUp.meeting } ?? true)
        && (typed.isEmpty
          || typed.allSatisfy { word in SearchWords.of(followUp.text).contains { $0.hasPrefix(word) } })
    }
    guard order == .due else { return left }
    return left.sorted { left, right in
      let (a, b) = (left.followUp.due ?? .last, right.followUp.due ?? .last)
      return a != b ? a < b : left.followUp.number < right.followUp.number
    }
  }

  @Test("Pages one after the other are the whole list in its order, from either end", arguments: filters)
  func pagesAreTheList(_ filter: FollowUpFilter) throws {
    let store = try Self.store.get()
    for order in FollowUpOrder.allCases {
      let expected = try expected(filter, order)
      var (forwards, backwards): ([FollowUpRow], [FollowUpRow]) = ([], [])
      var page = try store.followUps(filter, order: order, anchor: .start, limit: 120, today: Self.today)
      while let last = page.rows.last {
        forwards += page.rows
        page = try store.followUps(filter, order: order, anchor: .after(last.position), limit: 120, today: Self.today)
      }
      page = try store.followUps(filter, order: order, anchor: .end, limit: 120, today: Self.today)
      while let first = page.rows.first {
        backwards = page.rows + backwards
        page = try store.followUps(filter, order: order, anchor: .before(first.position), limit: 120, today: Self.today)
      }
      #expect(forwards == expected)
      #expect(backwards == expected)
    }
  }

  @Test("A follow-up is overdue from the day after its due date, and those without a date never")
  func overdue() throws {
    let store = Shelf.registry.store()
    let number = try store.addFollowUp(
      FollowUpDraft(text: "x", offices: [Sample.kebumen], due: Sample.day("2026-11-22")))
    _ = try store.addFollowUp(FollowUpDraft(text: "y", offices: [Sample.kebumen]))
    func overdue(_ today: String) throws -> [FollowUpNumber] {
      try store.followUps(
        FollowUpFilter(scope: .overdue), order: .due, anchor: .start, limit: 9, today: Sample.day(today)
      ).rows.map(\.followUp.number)
    }
    #expect(try overdue("2026-11-22") == [])
    #expect(try overdue("2026-11-23") == [number])
  }

  @Test("A follow-up stands on the open list until every office has ticked, and comes back when one unticks")
  func openUntilAllTicked() throws {
    let store = Shelf.registry.store()
    let number = try store.addFollowUp(FollowUpDraft(text: "x", offices: [Sample.kebumen, Sample.wonosobo]))
    func isListed() throws -> Bool {
      try !store.followUps(FollowUpFilter(), order: .age, anchor: .start, limit: 9, today: Self.today).rows.isEmpty
    }
    try store.save(.tick(number, Sample.kebumen, on: Self.today, note: nil))
    #expect(try isListed())
    try store.save(.tick(number, Sample.wonosobo, on: Self.today, note: nil))
    #expect(try !isListed())
    try store.save(.untick(number, Sample.wonosobo))
    #expect(try isListed())
    try store.save(.dropFollowUp(number, reason: "ganda"))
    #expect(try !isListed())
    _ = try store.undo(now: Sample.now)
    #expect(try isListed())
  }

  @Test("The carried count is the forum's later rakor that took place while it was open, and the next one")
  func carriedCount() throws {
    let store = Shelf.registry.store()
    let birth = try store.schedule(Sample.draft(on: "2026-01-10"))
    let number = try store.addFollowUp(FollowUpDraft(text: "x", meeting: birth, offices: [Sample.kebumen]))
    func carried() throws -> Int? { try store.followUp(number)?.carried }
    #expect(try carried() == 0)
    let second = try store.schedule(Sample.draft("B", on: "2026-02-10"))
    let third = try store.schedule(Sample.draft("C", on: "2026-03-10"))
    _ = try store.schedule(Sample.draft("Lain", forum: Sample.administration, on: "2026-03-10", host: Sample.kebumen))
    #expect(try carried() == 1)
    try store.move(second, to: .held)
    #expect(try carried() == 2)
    try store.move(third, to: .cancelled, reason: "banjir")
    #expect(try carried() == 1)
    _ = try store.undo(now: Sample.now)
    #expect(try carried() == 2)
    try store.save(.tick(number, nil, on: Sample.day("2026-02-20"), note: nil))
    #expect(try carried() == 1)
    #expect(try store.followUp(number)?.meetingDate == Sample.day("2026-01-10"))
  }

  @Test("The carried count stops at its limit")
  func carriedLimit() throws {
    let store = Shelf.registry.store()
    let birth = try store.schedule(Sample.draft(on: "2020-01-01"))
    let number = try store.addFollowUp(FollowUpDraft(text: "x", meeting: birth, offices: [Sample.kebumen]))
    let edits = (1...120).map { place in
      Edit.schedule(Sample.draft(on: Sample.day("2020-01-01").adding(days: place).iso), uid: "\(place)")
    }
    _ = try store.perform(edits, now: Sample.now)
    #expect(try store.followUp(number)?.carried == 1)
    _ = try store.perform(
      (1...110).map { .move(MeetingID(rawValue: birth.rawValue + $0), to: .held, reason: nil, newDate: nil) },
      now: Sample.now)
    #expect(try store.followUp(number)?.carried == FollowUpLimits.carried)
  }

  @Test("A rakor that moves takes its follow-ups' place in time along")
  func movedRakor() throws {
    let store = Shelf.registry.store()
    let birth = try store.schedule(Sample.draft(on: "2026-03-10"))
    let other = try store.schedule(Sample.draft("B", on: "2026-02-10"))
    let number = try store.addFollowUp(FollowUpDraft(text: "x", meeting: birth, offices: [Sample.kebumen]))
    #expect(try store.followUp(number)?.carried == 0)
    try store.save(.revise(birth, Sample.draft(on: "2026-01-10")))
    #expect(try store.followUp(number)?.carried == 1)
    #expect(try store.meetingFile(other)?.followUps.map(\.followUp.number) == [number])
    try store.move(other, to: .held)
    #expect(throws: Refusal.carried(number)) { try store.perform([.removeFollowUp(number)], now: Sample.now) }
  }
}
