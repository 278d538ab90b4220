import RakorModel
import Testing

struct RoundTripTests {
  @Test(
    "Every printed date reads back as itself in both languages", arguments: Language.allCases, [2016, 2021, 2024, 2026])
  func datesReadBack(language: Language, year: Int) throws {
    let today = try #require(Day(iso: "2026-11-22"))
    var day = try #require(Day(year: year, month: 1, day: 1))
    while day.year == year {
      for text in [day.long(in: language), day.medium(in: language), day.short(in: language), day.iso] {
        let reading = try DateReader.read(text, today: today)
        #expect(reading == DateReading(day: day, notes: day < today ? [.inThePast] : []), "\(text)")
      }
      day = day.adding(days: 1)
    }
  }

  @Test("A date printed with its weekday always reads back, in every year that is taken")
  func isoReadsBackEverywhere() throws {
    let today = try #require(Day(iso: "2026-11-22"))
    let (first, last) = (try #require(Day(iso: "1945-01-01")), try #require(Day(iso: "2999-12-31")))
    for number in stride(from: first.number, through: last.number, by: 97) {
      let day = Day(number: number)
      #expect(try DateReader.read(day.iso, today: today).day == day)
    }
  }

  @Test("Every printed time reads back as itself", arguments: Language.allCases)
  func timesReadBack(language: Language) throws {
    for minutes in 0..<1440 {
      let time = try #require(TimeOfDay(hour: minutes / 60, minute: minutes % 60))
      #expect(try TimeReader.read(time.dotted).span.start == time)
      #expect(try TimeReader.read(time.iso).span.start == time)
      let open = TimeSpan(start: time)
      #expect(try TimeReader.read(open.text(in: language)).span == open)
      guard let end = time.adding(minutes: 95) else { continue }
      let span = TimeSpan(start: time, end: end)
      #expect(try TimeReader.read(span.text(in: language)).span == span)
    }
  }

  @Test("No beginning of a date's text makes the reader fail in any way but its own")
  func beginningsAreSafe() throws {
    let today = try #require(Day(iso: "2026-11-22"))
    let texts = [
      "Selasa, 15 Juni 2027", "akhir minggu ke-2 Juli 2027", "H+999999999", "setengah dua belas s.d. selesai",
    ]
    for text in texts {
      for length in 0...text.count {
        let start = String(text.prefix(length))
        _ = try? DateReader.read(start, today: today, meetingDay: today)
        _ = try? TimeReader.read(start)
      }
    }
    #expect(try DateReader.read("Selasa, 15 Jun", today: today).day.iso == "2027-06-15")
  }
}
