import RakorModel
import Testing

struct DayTests {
  @Test("Counting days and naming dates agree on every day of the years 1 to 9999")
  func numbersAndDatesAgree() throws {
    var expected = Day.first
    #expect(expected.iso == "0001-01-01")
    for number in Day.first.number...Day.last.number {
      let day = Day(number: number)
      guard day == expected, day.number == number else {
        Issue.record("day \(number) is \(day), not \(expected)")
        return
      }
      expected = try followingDay(day) ?? day
    }
    #expect(expected == Day.last)
  }

  private func followingDay(_ day: Day) throws -> Day? {
    Day(year: day.year, month: day.month, day: day.day + 1)
      ?? Day(year: day.year, month: day.month + 1, day: 1)
      ?? Day(year: day.year + 1, month: 1, day: 1)
  }

  @Test(
    "A date has the weekday of the calendar on the wall",
    arguments: [
      ("2021-06-15", Weekday.tuesday), ("2026-11-22", .sunday), ("1970-01-01", .thursday), ("0001-01-01", .monday),
      ("2016-06-03", .friday), ("9999-12-31", .friday),
    ])
  func weekdayOfDate(iso: String, weekday: Weekday) throws {
    #expect(try #require(Day(iso: iso)).weekday == weekday)
  }

  @Test(
    "A date that no calendar has cannot be made",
    arguments: [
      (2021, 2, 29), (2021, 6, 31), (1900, 2, 29), (2021, 13, 1), (2021, 0, 1), (2021, 1, 0), (0, 1, 1), (10_000, 1, 1),
    ])
  func impossibleDates(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Only the full ISO form is read as one",
    arguments: ["2021-6-15", "2021-06-15 ", "2021/06/15", "20210615", "+021-06-15", "2021-06-1٥", "", "2021-02-30"])
  func strictIso(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(
    "Adding months keeps the day of the month or takes the month's last",
    arguments: [
      ("2021-01-31", 1, "2021-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2021-12-15", 1, "2022-01-15"),
      ("2021-03-31", -1, "2021-02-28"), ("2021-06-15", 18, "2022-12-15"), ("2021-06-15", -18, "2019-12-15"),
      ("0001-01-01", -1, "0001-01-01"), ("9999-12-31", 1, "9999-12-31"), ("2021-06-15", Int.max, "9999-12-31"),
    ])
  func addingMonths(start: String, months: Int, end: String) throws {
    #expect(try #require(Day(iso: start)).adding(months: months).iso == end)
  }

  @Test("Counting past the ends of the calendar stops there", arguments: [Int.max, Int.min, 5_000_000, -5_000_000])
  func daysAreHeldInRange(days: Int) throws {
    let day = try #require(Day(iso: "2021-06-15"))
    #expect(day.adding(days: days) == (days > 0 ? Day.last : Day.first))
    #expect(Day(number: days) == (days > 0 ? Day.last : Day.first))
  }

  @Test("Days since a day and adding days are each other's reverse")
  func daysSince() throws {
    let day = try #require(Day(iso: "2021-06-15"))
    let later = try #require(Day(iso: "2026-11-22"))
    #expect(later.days(since: day) == 1986)
    #expect(day.adding(days: 1986) == later)
    #expect(day < later)
  }

  @Test("A month knows its first day, its last and its length")
  func monthOfDay() throws {
    let day = try #require(Day(iso: "2024-02-15"))
    #expect(day.firstOfMonth.iso == "2024-02-01")
    #expect(day.lastOfMonth.iso == "2024-02-29")
    #expect(day.daysInMonth == 29)
    #expect(Day.daysIn(month: 13, year: 2024) == 0)
  }

  @Test("A week begins on Monday")
  func weekBeginsOnMonday() throws {
    #expect(try #require(Day(iso: "2026-11-22")).firstOfWeek.iso == "2026-11-16")
    #expect(try #require(Day(iso: "2026-11-23")).firstOfWeek.iso == "2026-11-23")
  }
}
