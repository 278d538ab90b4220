import RakorModel
import Testing

@Suite("Weeks of a calendar")
struct WeekOfYearTests {
  @Test(
    "The week with a year's first Thursday is its first, over the ends of years",
    arguments: [
      ("2026-01-01", 1), ("2025-12-29", 1), ("2025-12-28", 52), ("2026-12-31", 53), ("2027-01-03", 53),
      ("2027-01-04", 1), ("2021-01-03", 53), ("2024-12-30", 1), ("2020-02-29", 9), ("2024-02-29", 9),
      ("1945-08-17", 33), ("2999-12-31", 1), ("0001-01-01", 1), ("9999-12-31", 52),
    ])
  func isoWeeks(day: String, week: Int) throws {
    #expect(try #require(Day(iso: day)).isoWeek == week)
  }

  @Test("All days from Monday to Sunday are of one week, and the next Monday is of another")
  func wholeWeeks() throws {
    var monday = try #require(Day(iso: "1999-12-27"))
    for _ in 0..<1_500 {
      #expect(Set((0..<7).map { monday.adding(days: $0).isoWeek }).count == 1)
      #expect(monday.adding(days: 7).isoWeek != monday.isoWeek)
      monday = monday.adding(days: 7)
    }
  }

  @Test("A week begins on the day that is set, on that day itself too", arguments: Weekday.allCases)
  func firstDays(weekday: Weekday) throws {
    let day = try #require(Day(iso: "2024-02-27"))
    for offset in 0..<14 {
      let first = day.adding(days: offset).firstOfWeek(beginningOn: weekday)
      #expect(first.weekday == weekday && (0..<7).contains(day.adding(days: offset).days(since: first)))
    }
    #expect(weekday.week.first == weekday && Set(weekday.week).count == 7)
  }

  @Test("A week that begins on a Monday is the one that dates are read by")
  func mondays() throws {
    let day = try #require(Day(iso: "2026-11-29"))
    #expect(day.firstOfWeek(beginningOn: .monday) == day.firstOfWeek)
    #expect(day.firstOfWeek(beginningOn: .sunday) == day)
  }
}
