import RakorModel
import Testing

@Suite("Turns over the years")
struct TurnSimulationTests {
  /// A pseudo-random row of numbers, the same on every run (Knuth's MMIX constants).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static func host(_ standings: inout [TurnStanding], on day: Day) throws -> OfficeCode {
    let found = try #require(TurnSuggestion(forum: Kedu.phu, standings: standings, today: day))
    let index = try #require(standings.firstIndex { $0.office == found.office })
    standings[index].lastHosted = day
    return found.office
  }

  @Test("A seventh office that joins today is not next six times, but once in seven")
  func seventhOffice() throws {
    var day = Kedu.day("2026-11-22")
    var standings = Kedu.everyOffice.enumerated().map {
      TurnStanding(office: $0.element, lastHosted: day.adding(days: -200 + 30 * $0.offset))
    }
    let seventh = OfficeCode(rawValue: "salatiga")
    standings.append(TurnStanding(office: seventh, joined: day))
    var hosts: [OfficeCode] = []
    for _ in 0..<14 {
      day = day.adding(days: 30)
      hosts.append(try Self.host(&standings, on: day))
    }
    #expect(hosts == Kedu.everyOffice + [seventh] + Kedu.everyOffice + [seventh])
  }

  @Test(
    "However offices join, between two turns of one every other that was there has had one", arguments: 1...40)
  func everyOtherInBetween(seed: Int) throws {
    var numbers = Numbers(state: UInt64(seed))
    var standings = (0..<Int.random(in: 1...6, using: &numbers)).map {
      TurnStanding(office: OfficeCode(rawValue: "kantor-\($0)"))
    }
    var day = Kedu.day("2010-01-04")
    var last: [OfficeCode: Int] = [:]
    var joined: [OfficeCode: Int] = [:]
    for step in 0..<120 {
      day = day.adding(days: Int.random(in: 1...90, using: &numbers))
      if Int.random(in: 0..<8, using: &numbers) == 0 {
        let office = OfficeCode(rawValue: "kantor-\(standings.count)")
        standings.append(TurnStanding(office: office, joined: day))
        joined[office] = step
        day = day.adding(days: 1)
      }
      let host = try Self.host(&standings, on: day)
      if let previous = last[host] {
        for other in standings.map(\.office) where other != host && joined[other] ?? -1 <= previous {
          #expect((last[other] ?? -1) > previous, "\(other.rawValue) between turns of \(host.rawValue)")
        }
      }
      last[host] = step
    }
  }
}
