import RakorModel
import Testing

/// Today is Saturday 28 November 2026; known are Rajab, Ramadan and Zulhijah 1448, the feasts' leave of March 2027 and
/// no more.
@Suite("Hijri dates and feasts as typed")
struct HijriReadingTests {
  private static let almanac: Almanac = {
    var file = AlmanacContents()
    file.monthStarts = [
      HijriMonthStart(year: 1448, month: 7, first: Kedu.day("2026-12-10")),
      HijriMonthStart(year: 1448, month: 12, first: Kedu.day("2027-05-08")),
    ]
    file.ramadans = [
      RamadanPeriod(
        hijriYear: 1448, first: Kedu.day("2027-02-08"), last: Kedu.day("2027-03-09"), source: "", certainty: .checked)
    ]
    let leave = ["2027-03-09", "2027-03-10", "2027-03-11", "2027-03-12", "2027-03-15"].map {
      Holiday(day: Kedu.day($0), name: "Idulfitri", kind: .collectiveLeave, source: "SKB")
    }
    file.years = [AlmanacYear(year: 2027, source: "SKB", certainty: .checked, days: leave)]
    return Almanac(file)
  }()

  private func read(_ text: String) throws -> DateReading {
    try DateReader.read(text, today: Kedu.day("2026-11-28"), almanac: Self.almanac)
  }

  @Test(
    "A Hijri date of a month whose beginning is known is its civil day",
    arguments: [
      ("6 Rajab 1448 H", "2026-12-15"), ("6 Rajab 1448", "2026-12-15"), ("tanggal 6 Rajab", "2026-12-15"),
      ("1 Ramadhan 1448 H", "2027-02-08"), ("1 Syawal 1448 H", "2027-03-10"), ("10 Dzulhijjah 1448", "2027-05-17"),
    ])
  func alone(text: String, day: String) throws {
    #expect(try read(text) == DateReading(day: Kedu.day(day)))
  }

  @Test(
    "One of a month whose beginning is not known asks for the civil date",
    arguments: ["6 Sya'ban 1448 H", "1 Muharram 1449", "12 Rabi'ul Awwal 1449 H", "3 Jumadil Ula 1450"])
  func unknown(text: String) {
    #expect {
      try read(text)
    } throws: { error in
      if case DateReadingError.hijriUnknown = error { true } else { false }
    }
  }

  @Test(
    "Beside a civil date it is checked and never decides",
    arguments: [
      ("15 Desember 2026 M / 6 Rajab 1448 H", true), ("15 Desember 2026 bertepatan dengan 6 Rajab 1448 H", true),
      ("Selasa, 15 Desember 2026 M/5 Rajab 1448 H", false), ("15/12/2026 (7 Rajab 1448)", false),
    ])
  func beside(text: String, fits: Bool) throws {
    let reading = try read(text)
    #expect(reading.day.iso == "2026-12-15")
    #expect(reading.notes.contains { if case .hijriMismatch = $0 { true } else { false } } == !fits)
  }

  @Test(
    "Words that lean on a feast are refused, with the day that is known of it and the next working day",
    arguments: [
      ("sesudah Lebaran", "2027-03-10", "2027-03-16"), ("setelah Idul Fitri", "2027-03-10", "2027-03-16"),
      ("sebelum puasa", "2027-02-08", "2027-02-05"), ("awal puasa", "2027-02-08", "2027-02-08"),
      ("Selasa setelah lebaran", "2027-03-10", "2027-03-16"), ("after Eid", "2027-03-10", "2027-03-16"),
      ("sebelum Idul Adha", "2027-05-17", "2027-05-14"), ("sesudah 17 Agustus", "2027-08-17", "2027-08-18"),
      ("sebelum tanggal 20", "2026-12-20", "2026-12-18"), ("sebelum Januari", "2027-01-01", "2026-12-31"),
      ("H-3 lebaran", "2027-03-10", "2027-03-05"), ("H-7 Idulfitri", "2027-03-10", "2027-03-03"),
      ("H+7 lebaran", "2027-03-10", "2027-03-18"), ("seminggu sebelum puasa", "2027-02-08", "2027-02-01"),
      ("3 hari sebelum lebaran", "2027-03-10", "2027-03-05"),
      ("dua minggu setelah lebaran", "2027-03-10", "2027-03-25"),
    ])
  func feasts(text: String, first: String, proposal: String) throws {
    do {
      _ = try read(text)
      Issue.record("\(text) was read as a day")
    } catch DateReadingError.besideDay(let words, let near?) {
      #expect(words == text)
      #expect(near.days.first.iso == first)
      #expect(near.proposal.iso == proposal)
    }
  }

  @Test("Without data no day of a feast is guessed")
  func unknownFeast() {
    #expect(throws: DateReadingError.besideDay(words: "sesudah Lebaran", nil)) {
      try DateReader.read("sesudah Lebaran", today: Kedu.day("2026-11-28"))
    }
  }
}
