import RakorModel
import Testing

@Suite("Turn to host")
struct TurnSuggestionTests {
  private static let today = Kedu.day("2026-11-22")

  private static func standing(_ office: OfficeCode, joined: String? = nil, last: String? = nil) -> TurnStanding {
    TurnStanding(office: office, joined: joined.map(Kedu.day), lastHosted: last.map(Kedu.day))
  }

  private static func suggestion(_ standings: [TurnStanding]) -> TurnSuggestion? {
    TurnSuggestion(forum: Kedu.phu, standings: standings, today: today)
  }

  @Test("A founding member that never hosted goes before all that did")
  func neverHostedGoesFirst() throws {
    let found = try #require(
      Self.suggestion([Self.standing(Kedu.wonosobo, last: "2020-01-01"), Self.standing(Kedu.city)]))
    #expect(found.office == Kedu.city)
    #expect(found.reason == .neverHosted)
    #expect(found.forum == Kedu.phu)
  }

  @Test("Of those that hosted, the one that did longest ago is next")
  func longestAgoIsNext() throws {
    let found = try #require(
      Self.suggestion([
        Self.standing(Kedu.wonosobo, last: "2026-01-10"), Self.standing(Kedu.city, last: "2025-09-22"),
        Self.standing(Kedu.kebumen, last: "2026-08-01"),
      ]))
    #expect(found.office == Kedu.city)
    #expect(found.reason == .longestAgo(last: Kedu.day("2025-09-22"), months: 14))
  }

  @Test("Where several have waited equally long, the earlier in the forum's order is next")
  func tiesGoByOrder() {
    let never = [Self.standing(Kedu.kebumen), Self.standing(Kedu.wonosobo), Self.standing(Kedu.city)]
    #expect(Self.suggestion(never)?.office == Kedu.kebumen)
    let sameDay = [
      Self.standing(Kedu.city, last: "2026-01-01"), Self.standing(Kedu.wonosobo, last: "2025-01-01"),
      Self.standing(Kedu.kebumen, last: "2025-01-01"),
    ]
    #expect(Self.suggestion(sameDay)?.office == Kedu.wonosobo)
  }

  @Test(
    "Newcomers count from the day they joined",
    arguments: [("2025-12-31", Kedu.city), ("2026-01-01", Kedu.wonosobo), ("2026-01-02", Kedu.wonosobo)])
  func newcomersCountFromJoining(joined: String, expected: OfficeCode) {
    let standings = [
      Self.standing(Kedu.wonosobo, last: "2026-01-01"), Self.standing(Kedu.city, joined: joined),
    ]
    #expect(Self.suggestion(standings)?.office == expected)
  }

  @Test("A newcomer whose turn it is has never hosted, and one that has counts from its last turn")
  func newcomersReason() {
    let waiting = [Self.standing(Kedu.wonosobo, last: "2026-06-01"), Self.standing(Kedu.city, joined: "2026-01-01")]
    #expect(Self.suggestion(waiting)?.reason == .neverHosted)
    let hosted = Self.standing(Kedu.city, joined: "2020-01-01", last: "2026-07-01")
    #expect(hosted.waitingSince == Kedu.day("2026-07-01"))
    #expect(Self.suggestion([hosted, waiting[0]])?.office == Kedu.wonosobo)
  }

  @Test("A forum without members has no turn")
  func noMembersNoTurn() {
    #expect(Self.suggestion([]) == nil)
  }

  @Test(
    "Months are whole calendar months",
    arguments: [
      ("2026-11-22", 0), ("2026-10-23", 0), ("2026-10-22", 1), ("2026-10-21", 1), ("2025-11-22", 12),
      ("2025-11-23", 11), ("2026-12-01", 0), ("2025-12-31", 10),
    ])
  func wholeMonths(earlier: String, months: Int) {
    #expect(Self.today.wholeMonths(since: Kedu.day(earlier)) == months)
  }
}
