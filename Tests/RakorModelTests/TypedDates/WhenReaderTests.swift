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
    "A line that is a date all through holds no time",
    arguments: [
      "15.6", "9-12", "15 Desember 26", "Selasa 15/12", "15.12.2026", "2026-12-15", "besok pagi", "Jumat malam",
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
    #expect(refusal("besok 2 jam") == .time(.lengthAlone(words: "besok 2 jam")))
    #expect(
      refusal("besok ba'da Jumat") == .time(.needsClockTime(words: "besok ba'da Jumat", proposal: Kedu.time("13:00"))))
    #expect(refusal("31 Juni jam 9") == .date(.noSuchDay(day: 31, month: 6, year: nil)))
    let week = DateStretch(Kedu.day("2026-11-30"), Kedu.day("2026-12-06"))
    #expect(refusal("minggu depan jam 9") == .date(.isStretch(week, proposal: Kedu.day("2026-11-30"))))
    #expect(
      refusal("15 Desember 2026 pukul 09.00 WITA") == .time(.otherZone(words: "15 Desember 2026 pukul 09.00 WITA")))
  }

  @Test(
    "A line without a date is refused as one",
    arguments: ["jam 9", "rapat jam 9", "15 rapat jam 9", "15 Desember 202", "@", "2 jam lagi"])
  func noDate(text: String) {
    #expect(refusal(text) == .date(.notUnderstood(text)))
  }
}
