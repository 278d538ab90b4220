import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("What the store says of follow-ups that come along")
struct ComingAlongTests {
  /// Rakor of two forums in every state, on days of which some are the same, and follow-ups of them, open or closed.
  private static func filled(_ seed: UInt64) throws -> RakorStore {
    let store = Shelf.registry.store()
    var random = PinnedRandom(seed)
    _ = try store.change(.imported, now: Sample.now) { builder in
      for place in 1...24 {
        let draft = Sample.draft(
          "R\(place)", forum: place % 3 == 0 ? Sample.administration : Sample.hajj,
          on: Sample.day("2026-01-01").adding(days: Int.random(in: 0..<30, using: &random)).iso, host: Sample.kebumen)
        let state = MeetingState.allCases.randomElement(using: &random) ?? .planned
        let id = try builder.reserveMeetingID()
        try builder.put(.meeting(Meeting(id: id, uid: "\(place)", draft: draft, state: state)))
      }
      for place in 1...60 {
        let meeting = place % 10 == 0 ? nil : MeetingID(rawValue: Int.random(in: 1...24, using: &random))
        let draft = FollowUpDraft(text: "T\(place)", meeting: meeting, offices: [Sample.kebumen])
        var followUp = FollowUp(
          number: try builder.reserveFollowUpNumber(), draft: draft, opened: Sample.day("2026-01-01"))
        let day = Sample.day("2026-01-01").adding(days: Int.random(in: 0..<30, using: &random))
        if place % 4 == 0 { followUp.parts[0].done = day }
        if place % 5 == 0 { (followUp.dropReason, followUp.droppedOn) = ("ganda", day) }
        try builder.put(.followUp(followUp))
      }
    }
    return store
  }

  @Test("Counts, lists and lives all follow the model's rule", arguments: [1, 2, 3])
  func storeFollowsTheRule(seed: UInt64) throws {
    let store = try Self.filled(seed)
    let meetings = try store.allMeetingIDs().compactMap { try store.meetingFile($0)?.meeting }
    let rows = try (1...60).compactMap { try store.followUp(FollowUpNumber(rawValue: $0)) }
    func birth(_ row: FollowUpRow) -> Meeting? { meetings.first { $0.id == row.followUp.meeting } }
    for row in rows {
      let carriers = birth(row).map { row.followUp.carriers(from: $0, among: meetings) } ?? []
      #expect(row.carried == carriers.count)
      let life = try #require(try store.life(of: row.followUp.number))
      let carriedTo = life.events.compactMap { event -> MeetingID? in
        if case .carried(let id) = event.what { id } else { nil }
      }
      #expect(Set(carriedTo) == Set(carriers.map(\.id)))
      #expect(row.lastEvent == life.lastEvent)
    }
    for meeting in meetings {
      let born = rows.filter { $0.followUp.meeting == meeting.id }
      let along = rows.filter { row in birth(row).map { row.followUp.comesAlong(to: meeting, from: $0) } ?? false }
      let file = try #require(try store.meetingFile(meeting.id))
      #expect(file.followUps.map(\.followUp.number) == (born + along).map(\.followUp.number))
      #expect(file.followUps.map(\.carried) == (born + along).map(\.carried))
      #expect(try store.meetingSummary(meeting.id)?.openFollowUps == file.openFollowUps)
      let brought = try store.openFollowUps(carriedTo: meeting.forum, before: meeting.date, limit: 99)
      let open = along.filter(\.followUp.status.isOpen).map(\.followUp.number)
      if !meeting.state.isCalledOff { #expect(Set(brought.map(\.followUp.number)) == Set(open)) }
    }
  }

  @Test("A follow-up entered just now for a past rakor is deleted and undone, whatever took place in between")
  func mistypedJustNow() throws {
    let store = Shelf.registry.store()
    let birth = try store.schedule(Sample.draft(on: "2026-01-10"))
    try store.move(birth, to: .held)
    let later = try store.schedule(Sample.draft("B", on: "2026-02-10"))
    try store.move(later, to: .held)
    _ = try store.schedule(Sample.draft("C", on: "2026-12-10"))
    let draft = FollowUpDraft(text: "salah ketik", meeting: birth, offices: [Sample.kebumen])
    let first = try store.addFollowUp(draft)
    #expect(try store.followUp(first)?.carried == 2)
    _ = try store.undo(now: Sample.now)
    #expect(try store.followUp(first) == nil)
    let second = try store.addFollowUp(draft)
    try store.save(.removeFollowUp(second))
    #expect(try store.followUp(second) == nil)
  }

  @Test("Once a rakor that carried it is recorded as held, a follow-up is not deleted")
  func heldRakorKeepsIt() throws {
    let store = Shelf.registry.store()
    let birth = try store.schedule(Sample.draft(on: "2026-01-10"))
    let number = try store.addFollowUp(FollowUpDraft(text: "x", meeting: birth, offices: [Sample.kebumen]))
    let later = try store.schedule(Sample.draft("B", on: "2026-02-10"))
    try store.move(later, to: .held)
    #expect(throws: Refusal.carried(number)) { try store.perform([.removeFollowUp(number)], now: Sample.now) }
    try store.move(later, to: .closed)
    #expect(throws: Refusal.carried(number)) { try store.perform([.removeFollowUp(number)], now: Sample.now) }
  }

  @Test("Nothing has happened to a follow-up since its last event: entry, change, tick, or a rakor that carried it")
  func quietDays() throws {
    let store = Shelf.registry.store()
    let birth = try store.schedule(Sample.draft(on: "2026-11-01"))
    let number = try store.addFollowUp(
      FollowUpDraft(text: "x", meeting: birth, offices: [Sample.kebumen, Sample.wonosobo]))
    let later = try store.schedule(Sample.draft("B", on: "2026-12-10"))
    func quiet() throws -> Int? {
      let today = Sample.day("2026-12-22")
      let row = try #require(try store.followUp(number))
      #expect(try store.life(of: number)?.daysQuiet(on: today) == FollowUp.daysQuiet(since: row.lastEvent, on: today))
      return row.daysQuiet(on: today)
    }
    #expect(try quiet() == 30)
    var draft = FollowUpDraft(try #require(try store.followUp(number)).followUp)
    draft.personInCharge = "Eni"
    try store.save(.reviseFollowUp(number, draft), at: Sample.moment("2026-11-25T09:00:00"))
    #expect(try quiet() == 27)
    try store.move(later, to: .held)
    #expect(try quiet() == 12)
    try store.save(
      .tick(number, Sample.kebumen, on: Sample.day("2026-12-15"), note: nil), at: Sample.moment("2026-12-15T09:00:00"))
    #expect(try quiet() == 7)
    try store.save(.dropFollowUp(number, reason: "ganda"))
    #expect(try quiet() == nil)
  }

  @Test("Of more than 99 rakor that carried it the newest are told, and the last of them is its last event")
  func newestCarriers() throws {
    let store = Shelf.registry.store()
    let birth = try store.schedule(Sample.draft(on: "2020-01-01"))
    _ = try store.change(.imported, now: Sample.now) { builder in
      for place in 1...(FollowUpLimits.carried + 5) {
        let draft = Sample.draft("R\(place)", on: Sample.day("2020-01-01").adding(days: place * 7).iso)
        let id = try builder.reserveMeetingID()
        try builder.put(.meeting(Meeting(id: id, uid: "\(place)", draft: draft, state: .held)))
      }
    }
    let number = try store.addFollowUp(FollowUpDraft(text: "x", meeting: birth, offices: [Sample.kebumen]))
    let life = try #require(try store.life(of: number))
    let days = life.events.filter { if case .carried = $0.what { true } else { false } }.map(\.day)
    #expect(days.count == FollowUpLimits.carried)
    #expect(days.first == Sample.day("2020-01-01").adding(days: 6 * 7))
    #expect(days.last == Sample.day("2020-01-01").adding(days: 104 * 7))
    #expect(try store.followUp(number)?.lastEvent == life.lastEvent)
  }

  @Test("The person in charge is looked up by name among the people of the offices that still owe it")
  func personInCharge() throws {
    let store = Shelf.registry.store()
    let day = Sample.day("2026-11-01")
    _ = try store.addPerson(PersonDraft(name: "Dra. Eni Mariana", office: Sample.wonosobo, activeUntil: day))
    func lastDay(_ name: String, _ office: OfficeCode) throws -> Day? {
      let number = try store.addFollowUp(FollowUpDraft(text: "x", offices: [office], personInCharge: name))
      return try store.followUp(number)?.inChargeUntil
    }
    #expect(try lastDay("Eni Mariana", Sample.wonosobo) == day)
    #expect(try lastDay("Eni Mariana", Sample.kebumen) == nil)
    #expect(try lastDay("Siti", Sample.wonosobo) == nil)
    let draft = FollowUpDraft(
      text: "x", offices: [Sample.wonosobo, Sample.kebumen], personInCharge: "Eni Mariana")
    let number = try store.addFollowUp(draft)
    #expect(try store.followUp(number)?.inChargeUntil == day)
    try store.save(.tick(number, Sample.wonosobo, on: day, note: nil))
    #expect(try store.followUp(number)?.inChargeUntil == nil)
  }
}
