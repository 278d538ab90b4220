import RakorModel
import Testing

/// Today is Saturday 28 November 2026, and the rakor is on Tuesday 15 December.
@Suite("Due dates as typed")
struct DueDateTests {
  private func read(_ text: String) throws -> DueDate {
    try DueDate.read(text, today: Kedu.day("2026-11-28"), meetingDay: Kedu.day("2026-12-15")).get()
  }

  @Test(
    "A last day counts itself, and the words are kept",
    arguments: [
      "paling lambat 15 desember", "maksimal 15 Des", "maks. 15 Des", "selambat-lambatnya 15 Des", "s.d. 15 Desember",
      "sampai dengan 15/12", "hingga 15 Desember", "by 15 December", "no later than 15 December", "deadline: 15/12",
      "Batas akhir 15 Des", "15 desember (sebelum kloter 1)", "15 desember, sebelum kloter 1", "15 Desember jam 16.00",
    ])
  func lastDays(text: String) throws {
    let due = try read(text)
    #expect(due.day?.iso == "2026-12-15")
    #expect(due.words == text)
  }

  @Test(
    "Before a day is the day before it, or the working day before that",
    arguments: [
      ("sebelum tanggal 20", "2026-12-18"), ("sebelum 20 Desember", "2026-12-18"), ("before 20 December", "2026-12-18"),
      ("sebelum Rabu", "2026-12-01"), ("sebelum 15 Desember", "2026-12-14"), ("sblm 15/12", "2026-12-14"),
    ])
  func before(text: String, day: String) throws {
    let due = try read(text)
    #expect(due.day?.iso == day)
    #expect(due.words == text)
  }

  @Test(
    "Before a stretch of time is the last working day before it begins",
    arguments: [
      ("sebelum Januari", "2026-12-31"), ("sebelum bulan Januari", "2026-12-31"), ("before January", "2026-12-31"),
      ("sebelum Desember", "2026-11-30"), ("sebelum bulan depan", "2026-11-30"), ("before next month", "2026-11-30"),
      ("sebelum semester II 2027", "2027-06-30"), ("sebelum TW II 2027", "2027-03-31"),
      ("before Q2 2027", "2027-03-31"), ("sebelum minggu kedua Januari", "2027-01-07"),
      ("sebelum pekan depan", "2026-11-27"), ("sblm minggu depan", "2026-11-27"), ("sebelum tahun depan", "2026-12-31"),
      ("sebelum awal pekan depan", "2026-11-27"), ("sebelum akhir pekan depan", "2026-12-04"),
      ("sebelum akhir tahun", "2026-12-30"), ("sebelum akhir Desember", "2026-12-30"),
    ])
  func beforeStretch(text: String, day: String) throws {
    let due = try read(text)
    #expect(due.day?.iso == day)
    #expect(due.words == text)
    #expect(due.reading?.notes.contains(.inThePast) == (day < "2026-11-28"))
  }

  @Test(
    "An hour typed with a due date does not become its year",
    arguments: [
      ("15 Desember 09.00", "2026-12-15"), ("15 Des 09.00-12.00 WIB", "2026-12-15"), ("15/12 13.00", "2026-12-15"),
      ("paling lambat 15 Desember 12.00", "2026-12-15"), ("maks. Selasa 09.00", "2026-12-01"),
      ("Selasa 9-12", "2026-12-01"), ("sebelum 15 Desember jam 12", "2026-12-15"), ("Kamis 9 malam", "2026-12-03"),
    ])
  func hours(text: String, day: String) throws {
    let due = try read(text)
    #expect(due.day?.iso == day)
    #expect(due.words == text)
  }

  @Test(
    "H counts from the rakor",
    arguments: [("H-1", "2026-12-14"), ("H-7", "2026-12-08"), ("H+3", "2026-12-18"), ("h + 3", "2026-12-18")])
  func fromMeeting(text: String, day: String) throws {
    #expect(try read(text).day?.iso == day)
    #expect(try read(text).words == nil)
  }

  @Test(
    "A day told exactly needs no words",
    arguments: [
      ("15 Desember", "2026-12-15"), ("malam Jumat", "2026-12-03"), ("besok", "2026-11-29"), ("+1w", "2026-12-05"),
    ])
  func exact(text: String, day: String) throws {
    #expect(try read(text).day?.iso == day)
    #expect(try read(text).words == nil)
  }

  @Test(
    "Words without a day are kept alone",
    arguments: [
      "sebelum kloter 1", "segera", "nanti", "H-3 lebaran", "secepatnya", "menyusul", "belum ditentukan",
      "awal triwulan, nanti saja",
      "sesudah Lebaran", "paling lambat kloter 1",
    ])
  func wordsAlone(text: String) throws {
    #expect(try read(text).words == text)
    #expect(try read(text).day == nil)
  }

  @Test("Of several days the last is due", arguments: ["15-17 Desember", "15 s.d. 17 Desember"])
  func severalDays(text: String) throws {
    #expect(try read(text).day?.iso == "2026-12-17")
    #expect(try read(text).words == text)
  }

  @Test(
    "A day that cannot be is refused, behind words for a last day too",
    arguments: ["31 Juni", "paling lambat 31 Juni", "sebelum 31/6/2027", "15/6/0209", "15/6/209", "1 Juni 209", "6/15"])
  func impossible(text: String) {
    #expect(throws: DateReadingError.self) { try read(text) }
  }

  @Test("An empty line is no due date", arguments: ["", "  ", "\u{200B}"])
  func empty(text: String) throws {
    let due = try read(text)
    #expect(due.reading == nil)
    #expect(due.words == nil)
  }
}
