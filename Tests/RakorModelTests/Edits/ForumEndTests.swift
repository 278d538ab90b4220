import RakorModel
import Testing

@Suite("Forums that end")
struct ForumEndTests {
  private static let last = Kedu.day("2021-06-30")

  /// The forum of hajj ends on 30 June and goes on in the other one.
  private func records(_ more: [Record] = []) -> MemoryRecords {
    var forum = Kedu.forums[0]
    (forum.activeUntil, forum.successor) = (Self.last, Kedu.kua)
    return MemoryRecords(Kedu.registry + [.forum(forum)] + more)
  }

  private func draft(_ date: String) -> MeetingDraft {
    var draft = Kedu.draft
    draft.date = Kedu.day(date)
    return draft
  }

  private let ended = Refusal.membership(.forumEnded(Kedu.phu, on: last, successor: Kedu.kua))

  @Test("A rakor after the last day of its forum is refused with the successor's name, one up to it is not")
  func laterIsRefused() throws {
    let records = records()
    try records.perform(.schedule(draft("2021-06-30"), uid: "a"))
    #expect(throws: ended) { try records.perform(.schedule(draft("2021-07-01"), uid: "b")) }
  }

  @Test("Where the successor has ended too, the one that goes on for it is named, and none where nothing does")
  func successorsThatEnded() throws {
    var (first, second, third) = (Kedu.forums[0], Kedu.forums[1], Kedu.forums[1])
    third.code = ForumCode(rawValue: "kemenhaj")
    (first.activeUntil, first.successor) = (Self.last, second.code)
    (second.activeUntil, second.successor) = (Self.last, third.code)
    func refusal(_ third: Forum) -> (any Error)? {
      let records = MemoryRecords(Kedu.registry + [.forum(first), .forum(second), .forum(third)])
      return #expect(throws: Refusal.self) { try records.perform(.schedule(draft("2021-07-01"), uid: "b")) }
    }
    func named(_ code: ForumCode?) -> Refusal {
      .membership(.forumEnded(Kedu.phu, on: Self.last, successor: code))
    }
    #expect(refusal(third) as? Refusal == named(third.code))
    third.activeUntil = Self.last
    #expect(refusal(third) as? Refusal == named(nil))
    third.successor = first.code
    #expect(refusal(third) as? Refusal == named(nil))
  }

  @Test("A rakor that was planned before stays, and is judged when it moves")
  func plannedStays() throws {
    let records = records([.meeting(Kedu.meeting(1, on: Kedu.day("2021-08-01")))])
    var changed = draft("2021-08-01")
    changed.venue = "Aula"
    try records.perform(.revise(Kedu.rakor, changed))
    changed.date = Kedu.day("2021-08-02")
    #expect(throws: ended) { try records.perform(.revise(Kedu.rakor, changed)) }
    changed.date = Kedu.day("2021-06-29")
    try records.perform(.revise(Kedu.rakor, changed))
  }

  @Test("Nobody is next in a forum that has ended, and nothing is agreed about its turns")
  func noTurns() throws {
    let records = records()
    func next(_ day: Day) -> OfficeCode? {
      records.turnBook(of: Kedu.phu, on: day, except: nil).suggestion(on: day)?.office
    }
    #expect(next(Self.last) == Kedu.wonosobo)
    #expect(next(Self.last.adding(days: 1)) == nil)
    let later = Moment(day: Kedu.day("2021-07-01"), time: Kedu.time("09:00"))
    #expect(throws: ended) { try records.perform(.skipTurn(Kedu.phu, Kedu.city, reason: "haul"), now: later) }
  }

  @Test("Forums that have ended stand behind the others")
  func order() {
    let directory = Directory(offices: Kedu.offices, forums: records().forums())
    #expect(directory.forums(on: Self.last).map(\.code) == [Kedu.phu, Kedu.kua])
    #expect(directory.forums(on: Self.last.adding(days: 1)).map(\.code) == [Kedu.kua, Kedu.phu])
    #expect(directory.activeForums(on: Self.last.adding(days: 1)).map(\.code) == [Kedu.kua])
  }

  @Test("A forum goes on in another that is known, and never in itself, not by a detour either")
  func successors() throws {
    let records = records()
    var forum = Kedu.forums[0]
    forum.successor = ForumCode(rawValue: "kemenhaj")
    #expect(throws: Refusal.unknownForum(typed: "kemenhaj")) { try records.perform(.putForum(forum, new: false)) }
    forum.successor = Kedu.phu
    #expect(throws: Refusal.membership(.ownSuccessor(Kedu.phu))) { try records.perform(.putForum(forum, new: false)) }
    var other = Kedu.forums[1]
    other.successor = Kedu.phu
    #expect(throws: Refusal.membership(.ownSuccessor(Kedu.kua))) { try records.perform(.putForum(other, new: false)) }
  }

  @Test("A rakor after the end of its forum is warned of with the successor")
  func warned() {
    let records = records()
    let facts = WarningFacts(
      Kedu.meeting(1, on: Kedu.day("2021-08-03")), today: Kedu.today, surroundings: Surroundings(), almanac: nil,
      directory: Directory(offices: Kedu.offices, forums: records.forums()))
    #expect(facts.warnings == [.forumEnded(Kedu.phu, successor: Kedu.kua)])
  }

  @Test("An addition that a forum of somebody else goes on in is not taken back")
  func successorStays() throws {
    let records = MemoryRecords(Kedu.registry)
    let code = ForumCode(rawValue: "kemenhaj")
    let members = [Forum.Member(office: Kedu.wonosobo)]
    try records.perform(.putForum(Forum(code: code, name: "Kemenhaj", short: "Kemenhaj", members: members), new: true))
    var forum = Kedu.forums[0]
    forum.successor = code
    try records.perform(.putForum(forum, new: false), by: "budi")
    #expect(throws: Refusal.self) { try records.undo() }
  }
}
