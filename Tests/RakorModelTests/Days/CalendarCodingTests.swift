import Foundation
import RakorModel
import Testing

struct CalendarCodingTests {
  private struct Stored: Codable, Equatable {
    var day: Day
    var time: TimeOfDay
    var moment: Moment
  }

  @Test("Dates, times and moments are stored in their ISO form")
  func storedAsIso() throws {
    let text = #"{"day":"2021-06-15","moment":"2021-06-15T09:00:05","time":"09:00"}"#
    let stored = try JSONDecoder().decode(Stored.self, from: Data(text.utf8))
    #expect(stored.moment.second == 5)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(bytes: try encoder.encode(stored), encoding: .utf8) == text)
  }

  @Test("A stored date that does not exist is refused", arguments: ["2021-06-31", "15/6/2021", ""])
  func refusesImpossibleDay(text: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Day].self, from: Data("[\"\(text)\"]".utf8)) }
  }

  @Test("A moment without seconds is read and written with them")
  func momentAlwaysHasSeconds() throws {
    #expect(try #require(Moment(iso: "2026-11-22T09:00")).iso == "2026-11-22T09:00:00")
    #expect(try #require(Moment(iso: "2026-11-22T23:59:59")).iso == "2026-11-22T23:59:59")
  }

  @Test(
    "A moment in any other form is none",
    arguments: ["2026-11-22", "2026-11-22 09:00", "2026-11-22T24:00", "2026-11-22T09:00:60", "2026-11-22T09:00Z"])
  func strictMoment(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test("A moment is not before itself")
  func notBeforeItself() throws {
    let moment = try #require(Moment(iso: "2026-11-22T09:00:05"))
    let same = moment
    #expect(!(moment < same))
    #expect(!(moment > same))
  }

  @Test("Moments are ordered by day, then time, then second")
  func momentsAreOrdered() throws {
    let moments = ["2026-11-21T23:59:59", "2026-11-22T08:59:59", "2026-11-22T09:00:00", "2026-11-22T09:00:01"]
    let read = try moments.map { try #require(Moment(iso: $0)) }
    #expect(read == read.reversed().sorted())
  }

  @Test("A clock time added to past midnight is none")
  func addingMinutes() throws {
    let time = try #require(TimeOfDay(iso: "22:30"))
    #expect(time.adding(minutes: 89)?.iso == "23:59")
    #expect(time.adding(minutes: 90) == nil)
    #expect(time.adding(minutes: -22 * 60 - 30)?.iso == "00:00")
    #expect(time.adding(minutes: Int.max) == nil)
  }
}
