import RakorModel
import Testing

struct WeekdayCase: CustomTestStringConvertible {
  let text: String
  let today: String
  let iso: String
  let other: String?
  var isPast = false

  var testDescription: String { "\(text) on \(today)" }
}

struct WeekdayReadingTests {
  private func expect(_ typed: WeekdayCase) throws {
    let reading = try DateReader.read(typed.text, today: try #require(Day(iso: typed.today)))
    #expect(reading.day.iso == typed.iso)
    var notes: [DateNote] = []
    if let other = typed.other { notes.append(.ambiguous(other: try #require(Day(iso: other)))) }
    if typed.isPast { notes.append(.inThePast) }
    #expect(reading.notes == notes)
  }

  @Test(
    "A weekday alone is the next such day; today counts, and the day a week later is offered",
    arguments: [
      WeekdayCase(text: "Selasa", today: "2026-11-22", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "hari Selasa", today: "2026-11-22", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "Selasa nanti", today: "2026-11-22", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "tue", today: "2026-11-22", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "Jum'at", today: "2026-11-22", iso: "2026-11-27", other: nil),
      WeekdayCase(text: "Minggu", today: "2026-11-22", iso: "2026-11-22", other: "2026-11-29"),
      WeekdayCase(text: "Ahad", today: "2026-11-22", iso: "2026-11-22", other: "2026-11-29"),
      WeekdayCase(text: "sunday", today: "2026-11-22", iso: "2026-11-22", other: "2026-11-29"),
      WeekdayCase(text: "Minggu", today: "2026-11-23", iso: "2026-11-29", other: nil),
    ])
  func weekdayAlone(typed: WeekdayCase) throws { try expect(typed) }

  @Test(
    "Depan is the coming day, and where that lies in this week the one of next week is offered; of a Sunday it is the other way about",
    arguments: [
      WeekdayCase(text: "Selasa depan", today: "2026-11-22", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "Selasa depan", today: "2026-11-23", iso: "2026-11-24", other: "2026-12-01"),
      WeekdayCase(text: "next tuesday", today: "2026-11-23", iso: "2026-11-24", other: "2026-12-01"),
      WeekdayCase(text: "Selasa depan", today: "2026-11-24", iso: "2026-12-01", other: nil),
      WeekdayCase(text: "Selasa depan", today: "2026-11-25", iso: "2026-12-01", other: nil),
      WeekdayCase(text: "hari Minggu depan", today: "2026-11-22", iso: "2026-11-29", other: nil),
      WeekdayCase(text: "hari Minggu depan", today: "2026-11-23", iso: "2026-12-06", other: "2026-11-29"),
      WeekdayCase(text: "Ahad depan", today: "2026-11-23", iso: "2026-12-06", other: "2026-11-29"),
      WeekdayCase(text: "Selasa mendatang", today: "2026-11-23", iso: "2026-11-24", other: nil),
    ])
  func nextWeekday(typed: WeekdayCase) throws { try expect(typed) }

  @Test(
    "A weekday with its week is that day of the calendar week",
    arguments: [
      WeekdayCase(text: "Selasa minggu depan", today: "2026-11-23", iso: "2026-12-01", other: nil),
      WeekdayCase(text: "Selasa pekan depan", today: "2026-11-23", iso: "2026-12-01", other: nil),
      WeekdayCase(text: "tuesday next week", today: "2026-11-23", iso: "2026-12-01", other: nil),
      WeekdayCase(text: "Minggu minggu depan", today: "2026-11-23", iso: "2026-12-06", other: nil),
      WeekdayCase(text: "Kamis minggu ini", today: "2026-11-23", iso: "2026-11-26", other: nil),
      WeekdayCase(text: "Selasa 2 minggu lagi", today: "2026-11-23", iso: "2026-12-08", other: nil),
      WeekdayCase(text: "Selasa minggu lalu", today: "2026-11-23", iso: "2026-11-17", other: nil, isPast: true),
      WeekdayCase(text: "Selasa ini", today: "2026-11-23", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "Selasa ini", today: "2026-11-22", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "Selasa ini", today: "2026-11-24", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "this Tuesday", today: "2026-11-25", iso: "2026-12-01", other: nil),
    ])
  func weekdayOfWeek(typed: WeekdayCase) throws { try expect(typed) }

  @Test(
    "Besok and kemarin beside another weekday are the one to come and the one gone by",
    arguments: [
      WeekdayCase(text: "besok Selasa", today: "2026-11-22", iso: "2026-11-24", other: "2026-11-23"),
      WeekdayCase(text: "Selasa besok", today: "2026-11-22", iso: "2026-11-24", other: nil),
      WeekdayCase(text: "Jumat besok", today: "2026-11-22", iso: "2026-11-27", other: nil),
      WeekdayCase(text: "besok Senin", today: "2026-11-22", iso: "2026-11-23", other: nil),
      WeekdayCase(text: "Selasa kemarin", today: "2026-11-22", iso: "2026-11-17", other: "2026-11-21", isPast: true),
      WeekdayCase(text: "Selasa lalu", today: "2026-11-22", iso: "2026-11-17", other: nil, isPast: true),
      WeekdayCase(text: "last tuesday", today: "2026-11-24", iso: "2026-11-17", other: nil, isPast: true),
    ])
  func weekdayBesideTomorrow(typed: WeekdayCase) throws { try expect(typed) }
}
