import RakorModel
import Testing

/// Today is Sunday 22 November 2026 unless a test says otherwise.
private let today = Day(number: 20_779)

struct TypedDate: CustomTestStringConvertible {
  let text: String
  let iso: String
  let notes: [DateNote]

  init(_ text: String, _ iso: String, _ notes: DateNote...) {
    (self.text, self.iso, self.notes) = (text, iso, notes)
  }

  var testDescription: String { text }
}

private func day(_ iso: String) -> Day {
  Day(iso: iso) ?? .first
}

private func expect(_ typed: TypedDate, today: Day = today, meetingDay: Day? = nil) throws {
  let reading = try DateReader.read(typed.text, today: today, meetingDay: meetingDay)
  #expect(reading.day.iso == typed.iso)
  #expect(reading.notes == typed.notes)
}

struct DateReaderTests {
  @Test("A day of a month that is over is never today's", arguments: [("2026-06-15", "2025"), ("2026-06-16", "2026")])
  func lastOfItsKind(today: String, year: String) throws {
    #expect(try DateReader.read("15 juni lalu", today: Kedu.day(today)).day.iso == "\(year)-06-15")
  }

  @Test(
    "A bare day is this month's, or the next month's when it is past",
    arguments: [
      TypedDate("22", "2026-11-22"), TypedDate("25", "2026-11-25"), TypedDate("15", "2026-12-15"),
      TypedDate("tgl 15", "2026-12-15"), TypedDate("tanggal 15", "2026-12-15"), TypedDate("Tgl. 15", "2026-12-15"),
      TypedDate("31", "2026-12-31"), TypedDate("tanggal 15 nanti", "2026-12-15"), TypedDate("lima belas", "2026-12-15"),
      TypedDate("the 15th", "2026-12-15"),
    ])
  func bareDay(typed: TypedDate) throws { try expect(typed) }

  @Test(
    "Numbers are always day, month, year",
    arguments: [
      TypedDate("15/6", "2027-06-15", .yearAssumed), TypedDate("15-6", "2027-06-15", .yearAssumed),
      TypedDate("15.6", "2027-06-15", .yearAssumed), TypedDate("15 6", "2027-06-15", .yearAssumed),
      TypedDate("(15/6)", "2027-06-15", .yearAssumed), TypedDate("4/11/2027", "2027-11-04"),
      TypedDate("22/11", "2026-11-22", .yearAssumed), TypedDate("21/11", "2027-11-21", .yearAssumed),
      TypedDate("29/2", "2028-02-29", .yearAssumed), TypedDate("15 bulan 6", "2027-06-15", .yearAssumed),
      TypedDate("15/06/21", "2021-06-15", .inThePast), TypedDate("15-06-2021", "2021-06-15", .inThePast),
      TypedDate("15 6 2021", "2021-06-15", .inThePast), TypedDate("15.06.2021", "2021-06-15", .inThePast),
      TypedDate("2021-06-15", "2021-06-15", .inThePast), TypedDate("2027/6/5", "2027-06-05"),
    ])
  func numbers(typed: TypedDate) throws { try expect(typed) }

  @Test(
    "A month may be named in either language, shortened, half-typed or misspelled the usual way",
    arguments: [
      TypedDate("15 Juni", "2027-06-15", .yearAssumed), TypedDate("15 jun", "2027-06-15", .yearAssumed),
      TypedDate("15 juni 2027", "2027-06-15"), TypedDate("15-jun-27", "2027-06-15"),
      TypedDate("15juni2027", "2027-06-15"),
      TypedDate("june 15", "2027-06-15", .yearAssumed), TypedDate("June 15, 2027", "2027-06-15"),
      TypedDate("15th of June 2027", "2027-06-15"), TypedDate("1 Pebruari 2027", "2027-02-01"),
      TypedDate("1 Nopember 2027", "2027-11-01"), TypedDate("1 nop 2027", "2027-11-01"),
      TypedDate("1 agt 2027", "2027-08-01"), TypedDate("1 ags 2027", "2027-08-01"),
      TypedDate("1 agu 2027", "2027-08-01"),
      TypedDate("1 sept 2027", "2027-09-01"), TypedDate("1 desem 2027", "2027-12-01"),
      TypedDate("1 Mei 2027", "2027-05-01"),
      TypedDate("15 Juni tahun 2027", "2027-06-15"), TypedDate("tgl 15 bulan Juni 2027", "2027-06-15"),
    ])
  func monthNames(typed: TypedDate) throws { try expect(typed) }

  @Test(
    "A weekday typed with a date is checked against it",
    arguments: [
      TypedDate("Selasa 15 Juni", "2027-06-15", .yearAssumed), TypedDate("Sel, 15/6", "2027-06-15", .yearAssumed),
      TypedDate("hari Selasa tanggal 15 Juni 2027", "2027-06-15"), TypedDate("tue 15 june 2027", "2027-06-15"),
      TypedDate("15 Juni 2027 (Selasa)", "2027-06-15"), TypedDate("Ahad, 22/11", "2026-11-22", .yearAssumed),
      TypedDate("Minggu 22/11/2026", "2026-11-22"), TypedDate("Minggu, 2 Juli 2028", "2028-07-02"),
      TypedDate("Jum'at 27/11/2026", "2026-11-27"), TypedDate("Jum’at 27/11/2026", "2026-11-27"),
      TypedDate("Rabu 15 Juni 2027", "2027-06-15", .weekdayMismatch(typed: .wednesday, actual: .tuesday)),
      TypedDate(
        "Sen, 15/6", "2027-06-15", .weekdayMismatch(typed: .monday, actual: .tuesday), .yearAssumed),
      TypedDate("hari ini Senin", "2026-11-22", .weekdayMismatch(typed: .monday, actual: .sunday)),
    ])
  func checkedWeekday(typed: TypedDate) throws { try expect(typed) }

  @Test(
    "Words for days near today count from it",
    arguments: [
      TypedDate("hari ini", "2026-11-22"), TypedDate("sekarang", "2026-11-22"),
      TypedDate("nanti sore", "2026-11-22"), TypedDate("malam ini", "2026-11-22"), TypedDate("today", "2026-11-22"),
      TypedDate("besok", "2026-11-23"), TypedDate("BESOK", "2026-11-23"), TypedDate("besok pagi", "2026-11-23"),
      TypedDate("esok hari", "2026-11-23"), TypedDate("tomorrow", "2026-11-23"), TypedDate("lusa", "2026-11-24"),
      TypedDate("besok lusa", "2026-11-24"), TypedDate("day after tomorrow", "2026-11-24"),
      TypedDate("the day after tomorrow", "2026-11-24"), TypedDate("kemarin", "2026-11-21", .inThePast),
      TypedDate("yesterday", "2026-11-21", .inThePast), TypedDate("kemarin lusa", "2026-11-20", .inThePast),
      TypedDate("kemarin dulu", "2026-11-20", .inThePast), TypedDate("day before yesterday", "2026-11-20", .inThePast),
    ])
  func nearToday(typed: TypedDate) throws { try expect(typed) }

  @Test(
    "Counted days, weeks and months run from today",
    arguments: [
      TypedDate("3 hari lagi", "2026-11-25"), TypedDate("tiga hari lagi", "2026-11-25"),
      TypedDate("2 minggu lagi", "2026-12-06"), TypedDate("dua pekan lagi", "2026-12-06"),
      TypedDate("sebulan lagi", "2026-12-22"), TypedDate("seminggu lagi", "2026-11-29"),
      TypedDate("setahun lagi", "2027-11-22"), TypedDate("dalam 10 hari", "2026-12-02"),
      TypedDate("10 hari ke depan", "2026-12-02"), TypedDate("3 bulan ke depan", "2027-02-22"),
      TypedDate("5 hari yang lalu", "2026-11-17", .inThePast), TypedDate("2 bulan lalu", "2026-09-22", .inThePast),
      TypedDate("in 3 days", "2026-11-25"), TypedDate("in a week", "2026-11-29"),
      TypedDate("in two weeks", "2026-12-06"),
      TypedDate("a month from now", "2026-12-22"), TypedDate("3 days ago", "2026-11-19", .inThePast),
      TypedDate("+3", "2026-11-25"), TypedDate("+ 3", "2026-11-25"), TypedDate("-3", "2026-11-19", .inThePast),
      TypedDate("+2 minggu", "2026-12-06"), TypedDate("+1 bulan", "2026-12-22"),
    ])
  func counted(typed: TypedDate) throws { try expect(typed) }

  @Test("Counting months from the end of a long month takes the end of a short one")
  func countedMonthsAreClamped() throws {
    try expect(TypedDate("sebulan lagi", "2027-02-28"), today: day("2027-01-31"))
  }

  @Test(
    "H counts from the meeting's day",
    arguments: [
      TypedDate("H-1", "2026-12-14", .relativeToMeeting(-1)), TypedDate("h+3", "2026-12-18", .relativeToMeeting(3)),
      TypedDate("H–7", "2026-12-08", .relativeToMeeting(-7)), TypedDate("H + 7", "2026-12-22", .relativeToMeeting(7)),
      TypedDate("hari H", "2026-12-15", .relativeToMeeting(0)),
    ])
  func fromMeeting(typed: TypedDate) throws { try expect(typed, meetingDay: day("2026-12-15")) }

  @Test(
    "A day of a neighbouring month may be told by that month",
    arguments: [
      TypedDate("tanggal 15 bulan depan", "2026-12-15"), TypedDate("15 bulan depan", "2026-12-15"),
      TypedDate("tgl 30 bulan ini", "2026-11-30"), TypedDate("tgl 5 bulan lalu", "2026-10-05", .inThePast),
      TypedDate("15th of next month", "2026-12-15"),
    ])
  func dayOfNeighbouringMonth(typed: TypedDate) throws { try expect(typed) }

  @Test(
    "Commas, spaces, hard spaces and invisible characters do not matter",
    arguments: [
      TypedDate("  Selasa ,  15   Juni  2027 ", "2027-06-15"), TypedDate("15\u{A0}Juni\u{202F}2027", "2027-06-15"),
      TypedDate("\u{FEFF}15\u{200B}/6/\u{2060}2027", "2027-06-15"), TypedDate("15–6–2027", "2027-06-15"),
      TypedDate("\u{202A}15/06/2027\u{202C}", "2027-06-15"), TypedDate("15 Juni 2027.", "2027-06-15"),
    ])
  func tolerance(typed: TypedDate) throws { try expect(typed) }
}
