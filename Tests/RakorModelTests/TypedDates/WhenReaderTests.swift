import RakorModel
import Testing

/// Today is Saturday 28 November 2026.
@Suite("Date and time in one line")
struct WhenReaderTests {
  private func read(_ text: String) throws -> WhenReading { try WhenReader.read(text, today: Kedu.day("2026-11-28")) }

  private func refusal(_ text: String) -> WhenReadingError? {
    do {
      _ = try WhenReader.read(text, today: Kedu.day("2026-11-28"))
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A line holds a date and then a time, or the time first",
    arguments: [
      ("Selasa 15 Desember pkl 09.00", "2026-12-15", "09.00"), ("besok jam 9", "2026-11-29", "09.00"),
      ("15 Desember 2026 pukul 09.00 WIB s.d. selesai", "2026-12-15", "09.00"),
      ("Hari/Tanggal : Selasa, 15 Desember 2026 Pukul : 09.00 WIB s.d. selesai", "2026-12-15", "09.00"),
      ("Selasa tgl 15 Desember 2026, jam 09.00 - 12.00 WIB", "2026-12-15", "09.00-12.00"),
      ("tgl 15 pkl 9", "2026-12-15", "09.00"), ("15/12 9.30", "2026-12-15", "09.30"),
      ("15/12/2026 0930", "2026-12-15", "09.30"), ("Selasa 15/12 13.30-15.00", "2026-12-15", "13.30-15.00"),
      ("besok 9-12", "2026-11-29", "09.00-12.00"), ("15 Desember 2026 9-12", "2026-12-15", "09.00-12.00"),
      ("besok malam jam 7", "2026-11-29", "19.00"), ("malam Jumat jam 8", "2026-12-03", "20.00"),
      ("nanti malam jam 7", "2026-11-28", "19.00"), ("tonight at 8", "2026-11-28", "20.00"),
      ("besok malam jam 7 malam", "2026-11-29", "19.00"), ("besok pagi jam 8", "2026-11-29", "08.00"),
      ("Selasa depan 1 siang", "2026-12-01", "13.00"),
      ("besok jam setengah 2", "2026-11-29", "13.30"), ("lusa pukul 13:00", "2026-11-30", "13.00"),
      ("pukul 09.00 WIB, Selasa 15 Desember", "2026-12-15", "09.00"), ("jam 9 besok", "2026-11-29", "09.00"),
      ("9 pagi besok", "2026-11-29", "09.00"), ("Tuesday 15 December at 9am", "2026-12-15", "09.00"),
      ("tomorrow at 10 am", "2026-11-29", "10.00"), ("besok jam 9 selama 2 jam", "2026-11-29", "09.00-11.00"),
      ("15-XII-2026 jam 1-3", "2026-12-15", "13.00-15.00"), ("Jumat Kliwon jam 1", "2026-12-04", "13.00"),
    ])
  func both(text: String, day: String, time: String) throws {
    let reading = try read(text)
    #expect(reading.date.day.iso == day)
    let span = try #require(reading.time?.span)
    #expect(span.start.dotted + (span.end.map { "-" + $0.dotted } ?? "") == time)
  }

  @Test(
    "Hours behind a date without its year are hours",
    arguments: [
      SpokenRow(
        "2026-12-15 09.00-12.00", "15 Desember 09.00-12.00", "Selasa, 15 Des 09.00-12.00 WIB", "15/12 09.00-12.00",
        "15 Des 9-12", "15/12 9-12", "15-12 9-12", "15 Desember 09.00 - 12.00", "tgl 15 9-12", "15 09.00-12.00",
        "Selasa 15 Desember 09.00 s.d. 12.00", "15 Desember, 9-12", "15/12, 09:00-12:00", "15 XII 9-12",
        "15.12 09.00-12.00", "15 Des 0900-1200", "15 December 9.00-12.00", "Tue 15 Dec 9-12", "Dec 15 9-12",
        "15/12 - 09.00-12.00", "Selasa, 15 Desember 2026 - 09.00-12.00", "15/12/2026 - 09.00 s.d. 12.00 WIB",
        "15-12-2026 09.00-12.00", "09.00-12.00 15 Desember", "9-12 tgl 15", "09.00-12.00 tgl 15", "15 Des 9 s.d. 12",
        "tgl 15 9 s/d 12",
        "15/12 9 sampai 12", "9-12 15 Desember",
        "15 Desember pagi 9-12"),
      SpokenRow(
        "2026-12-15 09.00", "15 Desember 09.00 WIB", "15 Des 9.00", "tgl 15 9.00", "15 09.00", "15/12 9.00", "15 Des 9",
        "15/12 9", "09.00 tgl 15", "15 Des 09:00", "15 Des 0900", "15 Desember 09.00 s.d. selesai", "15 Des - 09.00",
        "15 Des. 09.00",
        "Sel 15/12 9", "15 Desember 9 pagi", "15 9 pagi"),
      SpokenRow(
        "2026-12-15 10.00-12.00", "15 Des 10 s.d. 12", "15/12 10 s/d 12", "tgl 15 10 sampai 12",
        "15 Des 10 selama 2 jam",
        "15/12 10 120 menit"),
      SpokenRow("2026-12-15 10.30", "tgl 15 10.30", "15 10.30", "15 Des 10.30", "15/12 10:30", "15 Des 10,30"),
      SpokenRow(
        "2026-12-15 13.00-15.00", "15 Desember 13.00-15.00", "15/12 13.00-15.00", "15 Des 1-3", "15 Des 1300-1500"),
      SpokenRow("2026-12-15 10.00", "15 Desember 10 pagi", "15 10 pagi", "15 Des 10.00", "15/12/26 10.00"),
      SpokenRow("2027-06-15 08.00-11.00", "15 Juni 08.00-11.00", "15/6 8-11", "15 June 8-11", "15 Jun 8.00-11"),
      SpokenRow("2026-11-28 15.00", "nanti jam 3", "nanti pukul 15.00", "jam 3 nanti"),
    ])
  func hoursBehindDate(row: SpokenRow) throws { try expect(row) }

  private func expect(_ row: SpokenRow) throws {
    for phrase in row.phrases {
      let reading = try read(phrase)
      #expect(text(reading) == row.expected, "\(phrase)")
      let isPlain = reading.date.notes.allSatisfy { if case .ambiguous = $0 { false } else { true } }
      #expect(isPlain && reading.date.wrongWeekday == nil, "\(phrase): \(reading.date.notes)")
    }
  }

  private func text(_ reading: WhenReading) -> String {
    let span = reading.time?.span
    return reading.date.day.iso + (span.map { " " + $0.start.dotted } ?? "") + (span?.end.map { "-" + $0.dotted } ?? "")
  }

  @Test(
    "Hours behind a weekday are hours where the date they would be falls on another one",
    arguments: [
      SpokenRow(
        "2026-12-01 09.00-12.00", "Selasa 09.00-12.00", "Selasa 9-12", "hari Selasa 9-12", "Sel 9-12", "Tuesday 9-12",
        "9-12 Selasa", "Selasa 9 - 12", "Selasa pagi 9-12"),
      SpokenRow("2026-12-01 09.00-10.00", "Selasa 9-10", "Selasa 09.00-10.00"),
      SpokenRow("2026-12-02 13.00-15.00", "Rabu 1-3", "Rabu siang 1-3", "Rabu 13.00-15.00"),
      SpokenRow("2026-12-04 08.00-11.00", "Jumat 8-11", "Jum'at 8-11", "Friday 8-11"),
      SpokenRow("2026-12-04 20.00-22.00", "Jumat malam 8-10", "Jumat 8-10 malam"),
      SpokenRow("2026-12-03 20.00-22.00", "malam Jumat 8-10", "Kamis malam Jumat 8-10"),
      SpokenRow("2026-12-03 21.00", "Kamis 9 malam", "Kamis malam 9"),
      SpokenRow("2026-12-01 09.00-11.00", "Selasa 9, 2 jam", "Selasa 9 selama 2 jam", "Selasa jam 9, 2 jam"),
      SpokenRow("2026-12-01 09.30", "Selasa 9.30", "Selasa 09.30 WIB", "Selasa 9:30"),
    ])
  func hoursBehindWeekday(row: SpokenRow) throws { try expect(row) }

  @Test(
    "Where the date would fit too, it is said",
    arguments: [
      ("Kamis 10-12", "2026-12-03 10.00-12.00", "2026-12-10"),
      ("hari Selasa 9-11", "2026-12-01 09.00-11.00", "2027-11-09"),
      ("Selasa 8-12", "2026-12-01 08.00-12.00", "2026-12-08"), ("Selasa 9", "2026-12-01 09.00", "2026-12-09"),
      ("15 Des 10", "2026-12-15 10.00", "2010-12-15"),
    ])
  func hoursInDoubt(typed: String, expected: String, other: String) throws {
    let reading = try read(typed)
    #expect(text(reading) == expected)
    #expect(reading.date.notes.contains(.ambiguous(other: Kedu.day(other))))
  }

  @Test(
    "A date whose last number may be an hour says so",
    arguments: [("Kamis 10", "2026-12-10", "2026-12-03", "10:00"), ("tgl 15 9", "2027-09-15", "2026-12-15", "09:00")])
  func dateInDoubt(typed: String, expected: String, other: String, hour: String) throws {
    let reading = try read(typed)
    #expect(text(reading) == expected)
    #expect(reading.date.notes.contains(.orAt(Kedu.day(other), TimeSpan(start: Kedu.time(hour)))))
  }

  @Test(
    "A part of the day with the date waits for its hour",
    arguments: [
      ("Jumat malam", PartOfDay.night), ("malam Jumat", .night), ("besok pagi", .morning), ("tonight", .night),
      ("15 Desember siang", .midday), ("besok subuh", .dawn), ("tomorrow afternoon", .afternoon),
    ])
  func hourUntold(typed: String, part: PartOfDay) throws {
    let reading = try read(typed)
    #expect(reading.time == nil)
    #expect(reading.date.part == part)
  }

  @Test(
    "A line that is a date all through holds no time",
    arguments: [
      "15.6", "9-12", "15 Desember 26", "Selasa 15/12", "15.12.2026", "2026-12-15", "besok pagi", "Jumat malam",
      "15 6 2026", "15 12 26", "15 Des 26", "Selasa 15", "Selasa 15-12", "Selasa tgl 15", "Selasa 01-12", "Minggu 6-12",
      "Selasa, 15.12", "15 Desember 21", "tgl 9-12", "Rabu tgl 9-12", "Jumat 14", "malam Jumat 4", "Selasa malam 15",
      "Sel 15-12-2026",
    ])
  func dateAlone(text: String) throws {
    #expect(try read(text).time == nil)
  }

  @Test("Doubts of both are kept")
  func doubts() throws {
    let reading = try read("Senin 15 Desember jam 6")
    #expect(reading.date.notes.contains(.weekdayMismatch(typed: .monday, actual: .tuesday)))
    #expect(reading.time?.notes == [.ambiguous(other: Kedu.time("06:00"))])
  }

  @Test("Where one of the two is plain, the refusal is about the other")
  func refusals() {
    #expect(refusal("besok jam 25") == .time(.outOfRange("besok jam 25")))
    for text in ["besok 2 jam", "15 Desember 2026 2 jam", "15 Des 2 jam", "15/12 90 menit", "tgl 15 2 jam"] {
      #expect(refusal(text) == .time(.lengthAlone(words: text)), "\(text)")
    }
    #expect(
      refusal("besok ba'da Jumat") == .time(.needsClockTime(words: "besok ba'da Jumat", proposal: Kedu.time("13:00"))))
    let days = DateStretch(Kedu.day("2026-12-15"), Kedu.day("2026-12-17"))
    for text in ["15-17 Desember 9-12", "15-17 Desember 09.00", "15 s.d. 17 Desember pukul 09.00"] {
      #expect(refusal(text) == .date(.severalDays(days)), "\(text)")
    }
    let december = DateStretch(Kedu.day("2026-12-09"), Kedu.day("2026-12-12"))
    #expect(refusal("Desember 9-12") == .date(.severalDays(december)))
    #expect(refusal("31 Juni jam 9") == .date(.noSuchDay(day: 31, month: 6, year: nil)))
    let week = DateStretch(Kedu.day("2026-11-30"), Kedu.day("2026-12-06"))
    for text in ["minggu depan jam 9", "minggu depan 9-12", "pekan depan 09.00"] {
      #expect(refusal(text) == .date(.isStretch(week, proposal: Kedu.day("2026-11-30"))), "\(text)")
    }
    #expect(
      refusal("15 Desember 2026 pukul 09.00 WITA") == .time(.otherZone(words: "15 Desember 2026 pukul 09.00 WITA")))
  }

  @Test(
    "A line without a date is refused as one",
    arguments: [
      "jam 9", "rapat jam 9", "15 rapat jam 9", "15 Desember 202", "@", "2 jam lagi", "9 tgl 15", "nanti", "9 pagi",
      "9 malam",
    ])
  func noDate(text: String) {
    #expect(refusal(text) == .date(.notUnderstood(text)))
  }
}
