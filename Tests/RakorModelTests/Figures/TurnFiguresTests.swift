import RakorModel
import Testing

@Suite("Figures of turns")
struct TurnFiguresTests {
  private static let today = Kedu.day("2026-11-22")

  private static func turns(_ hosts: [(OfficeCode, String)]) -> [Turn] {
    hosts.enumerated().map {
      Turn(meeting: MeetingID(rawValue: $0.offset + 1), day: Kedu.day($0.element.1), host: $0.element.0)
    }
  }

  private static func figures(_ members: [TurnStanding], _ turns: [Turn]) -> [OfficeCode: TurnFigures] {
    let all = TurnFigures.all(members, turns: turns, today: today)
    return Dictionary(all.map { ($0.office, $0) }) { first, _ in first }
  }

  private static let six = Kedu.everyOffice.map { TurnStanding(office: $0) }

  @Test("Figures say how often, how much of all, when last and the longest gap")
  func plainFigures() throws {
    let turns = Self.turns([
      (Kedu.city, "2025-01-10"), (Kedu.kebumen, "2025-03-10"), (Kedu.city, "2025-12-10"),
      (Kedu.kebumen, "2026-10-22"),
    ])
    let found = Self.figures(Self.six, turns)
    let city = try #require(found[Kedu.city])
    #expect((city.hosted, city.last, city.monthsSince, city.longestGap) == (2, Kedu.day("2025-12-10"), 11, 11))
    #expect(city.share == 0.5)
    let wonosobo = try #require(found[Kedu.wonosobo])
    #expect(wonosobo.hosted == 0 && wonosobo.share == 0)
    #expect(wonosobo.last == nil && wonosobo.monthsSince == nil && wonosobo.longestGap == nil)
    #expect(found[Kedu.kebumen]?.longestGap == 19)
  }

  @Test(
    "Owed is the nearest whole number of turns behind an even share, below 0 for those ahead of it",
    arguments: [(1, 0, -1), (2, 0, -1), (3, 1, -1), (6, 1, -1), (9, 2, -2), (12, 2, -2)])
  func owedTurns(rakor: Int, owedByOthers: Int, owedByHosts: Int) {
    let hosts = [Kedu.temanggung, Kedu.regency, Kedu.city]
    let days = (0..<rakor).map { Kedu.day("2022-01-10").adding(days: 30 * $0).iso }
    let found = Self.figures(Self.six, Self.turns(zip((0..<rakor).map { hosts[$0 % 3] }, days).map { ($0, $1) }))
    #expect(found[Kedu.wonosobo]?.owed == owedByOthers)
    #expect(found[Kedu.temanggung]?.owed == owedByHosts)
  }

  @Test("Six offices that all hosted twice owe nothing")
  func evenShare() {
    let days = (0..<12).map { Kedu.day("2024-01-10").adding(days: 30 * $0).iso }
    let hosts = Kedu.everyOffice + Kedu.everyOffice
    let found = Self.figures(Self.six, Self.turns(zip(hosts, days).map { ($0, $1) }))
    #expect(found.values.allSatisfy { $0.owed == 0 && $0.hosted == 2 && $0.share == 2.0 / 12 })
  }

  @Test("An office that joined counts from the day it joined and starts with nothing owed")
  func countedFromJoining() throws {
    var members = Self.six
    members[0].joined = Kedu.day("2026-01-01")
    let days = (0..<20).map { Kedu.day("2024-01-10").adding(days: 30 * $0).iso }
    let hosts = (0..<20).map { Kedu.everyOffice[1 + $0 % 5] }
    let turns = Self.turns(zip(hosts, days).map { ($0, $1) } + [(Kedu.city, "2026-03-01")])
    let newcomer = try #require(Self.figures(members, turns)[Kedu.wonosobo])
    #expect(newcomer.owed == 0)
    #expect(newcomer.longestGap == 10)
    let hosted = turns + [Turn(meeting: MeetingID(rawValue: 99), day: Kedu.day("2026-05-01"), host: Kedu.wonosobo)]
    #expect(Self.figures(members, hosted)[Kedu.wonosobo]?.share == 0.5)
  }

  @Test("A rakor of the very day on which an office joined counts for it")
  func hostedOnJoining() {
    var members = Self.six
    members[0].joined = Kedu.day("2026-03-01")
    let found = Self.figures(members, Self.turns([(Kedu.city, "2025-02-10"), (Kedu.wonosobo, "2026-03-01")]))
    #expect(found[Kedu.wonosobo]?.hosted == 1)
    #expect(found[Kedu.wonosobo]?.share == 1)
  }

  @Test("A rakor hosted by an office that is no member any more counts for nobody")
  func formerMembers() {
    let turns = Self.turns([(OfficeCode(rawValue: "salatiga"), "2025-01-10"), (Kedu.city, "2025-02-10")])
    let found = Self.figures(Self.six, turns)
    #expect(found[Kedu.city]?.share == 1)
    #expect(found[Kedu.wonosobo]?.owed == 0)
  }
}
