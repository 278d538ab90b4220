import RakorModel
import Testing

struct WordingTests {
  private let day = Day(number: 18_793)

  @Test("A date reads as letters print it, without a leading zero")
  func datesInWords() throws {
    #expect(day.long(in: .indonesian) == "Selasa, 15 Juni 2021")
    #expect(day.long(in: .english) == "Tuesday, 15 June 2021")
    #expect(day.medium(in: .indonesian) == "15 Juni 2021")
    #expect(day.monthTitle(in: .english) == "June 2021")
    #expect(try #require(Day(iso: "2021-06-05")).short(in: .indonesian) == "5 Jun 2021")
  }

  @Test("Short month names are the usual ones of each language")
  func shortMonths() {
    let months = (1...12).compactMap { Day(year: 2021, month: $0, day: 1) }
    #expect(
      months.map { $0.short(in: .indonesian).split(separator: " ")[1] }.joined(separator: " ")
        == "Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des")
    #expect(
      months.map { $0.short(in: .english).split(separator: " ")[1] }.joined(separator: " ")
        == "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
  }

  @Test("Short weekday names are the first three letters")
  func shortWeekdays() {
    #expect(Weekday.allCases.map { $0.short(in: .indonesian) } == ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"])
    #expect(Weekday.allCases.map { $0.short(in: .english) } == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
  }

  @Test("A time span is printed with dots, its zone, and an open end in words")
  func spansInWords() throws {
    let nine = try #require(TimeOfDay(hour: 9, minute: 0))
    let noon = try #require(TimeOfDay(hour: 12, minute: 0))
    #expect(TimeSpan(start: nine).text(in: .indonesian) == "09.00 WIB s.d. selesai")
    #expect(TimeSpan(start: nine).text(in: .english) == "09.00 WIB until finished")
    #expect(TimeSpan(start: nine, end: noon).text(in: .indonesian) == "09.00–12.00 WIB")
    #expect(TimeSpan(start: nine, end: noon).text(in: .english, zone: "WITA") == "09.00–12.00 WITA")
  }
}
