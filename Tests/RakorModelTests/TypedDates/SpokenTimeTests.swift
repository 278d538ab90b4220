import RakorModel
import Testing

@Suite("Spoken times")
struct SpokenTimeTests {
  private func text(_ reading: TimeReading) -> String {
    reading.span.start.dotted + (reading.span.end.map { "-" + $0.dotted } ?? "")
  }

  @Test(
    "A time without a part of the day is one of office hours",
    arguments: [
      SpokenRow(
        "09.00", "9", "jam 9", "pukul 9", "pkl. 9", "9.00", "09:00", "0900", "900", "9 pagi", "jam sembilan", "9 WIB"),
      SpokenRow("09.00", "Pukul : 09.00 WIB", "JAM 9", "pk 9", "09.00 wib", "9am", "9 a.m.", "nine", "jam9"),
      SpokenRow(
        "09.30", "9.30", "9,30", "0930", "9½", "sembilan tiga puluh", "setengah 10", "jam setengah sepuluh",
        "half past nine", "nine thirty"),
      SpokenRow("13.00", "jam 1", "1", "1 siang", "1pm", "pukul satu", "13.00", "100"),
      SpokenRow("14.00", "jam 2", "2", "pukul dua siang"), SpokenRow("16.00", "jam 4", "4", "4 sore"),
      SpokenRow("17.00", "jam 5", "5", "5 sore", "5 p.m."),
      SpokenRow("13.15", "1.15", "1 lewat 15", "1 lewat seperempat"),
      SpokenRow("13.30", "setengah 2", "setengah dua", "1.30", "130", "setengah dua siang"),
      SpokenRow("14.30", "setengah 3", "2:30"), SpokenRow("12.30", "setengah 1", "setengah satu siang", "12.30"),
      SpokenRow("15.00", "3 sore", "jam 3", "3 pm"), SpokenRow("19.00", "7 malam", "jam 7 mlm", "7 in the evening"),
      SpokenRow("10.00", "10 siang", "jam 10", "10 esuk"), SpokenRow("12.00", "12", "12 siang", "tengah hari", "noon"),
      SpokenRow("07.45", "8 kurang seperempat", "8 kurang 15", "quarter to 8", "8 kurang 15 menit"),
      SpokenRow("08.15", "8 lewat seperempat", "8 lebih seperempat", "quarter past 8"),
      SpokenRow(
        "09.00", "09.00 WIB (tepat)", "tepat jam 9", "sekitar jam 9", "kurang lebih jam 9", "± 09.00",
        "kira-kira jam 9",
        "about 9"),
    ])
  func officeHours(row: SpokenRow) throws {
    for phrase in row.phrases {
      #expect(try text(TimeReader.read(phrase)) == row.expected, "\(phrase)")
      #expect(try TimeReader.read(phrase).notes.isEmpty, "\(phrase)")
    }
  }

  @Test(
    "An end is the first such hour after its start, and a part of the day serves both where it fits",
    arguments: [
      SpokenRow(
        "13.00-15.00", "1 s.d. 3", "jam 1 sampai jam 3", "jam 1-3", "1–3", "1 hingga 3", "1 s/d 3", "from 1 to 3"),
      SpokenRow("09.00-13.00", "9-1", "jam 9 sampai jam 1", "09.00-1", "9 sampai dengan 1", "9 pagi - 1"),
      SpokenRow("08.30-13.00", "8.30-1", "setengah 9 - 1"), SpokenRow("10.00-14.00", "10-2", "10 until 2"),
      SpokenRow("09.00-15.00", "9-3", "9 s.d 3"), SpokenRow("12.30-14.00", "12.30-2", "setengah 1 - 2"),
      SpokenRow("13.00-15.00", "13.00-3", "1300-1500", "jam 1 s.d. 3 sore", "1-3 sore", "1-3pm", "1 siang - 3"),
      SpokenRow("11.00-13.00", "11-1", "jam 11 - jam 1"), SpokenRow("06.00-12.00", "6-12", "6 pagi - 12"),
      SpokenRow(
        "09.00-12.00", "9-12", "09.00–12.00", "9 s.d. 12", "9 s/d 12", "9 sampai 12 siang", "antara jam 9 dan 12",
        "between 9 and 12", "09.00 WIB s.d. 12.00 WIB"),
      SpokenRow(
        "09.00", "9 s/d selesai", "09.00-selesai", "09.00 s.d. rampung", "09.00 s.d. selesai WIB", "9 until finished"),
      SpokenRow(
        "09.00-11.00", "9 selama 2 jam", "jam 9, 2 jam", "9 + 2 jam", "9 2 jam", "09.00 (2 jam)", "9 for 2 hours",
        "9+120m", "jam 9 durasi 120 menit"),
      SpokenRow(
        "09.00-10.30", "9 selama 1,5 jam", "9 satu setengah jam", "jam 9 selama 1 jam 30 menit", "9+90m", "9 + 1½ jam"),
      SpokenRow("19.00-21.00", "7-9 malam", "19.00-21.00"), SpokenRow("07.00-17.00", "7-5", "07.00-17.00"),
    ])
  func spans(row: SpokenRow) throws {
    for phrase in row.phrases {
      #expect(try text(TimeReader.read(phrase)) == row.expected, "\(phrase)")
      #expect(try TimeReader.read(phrase).notes.isEmpty, "\(phrase)")
    }
  }

  @Test(
    "An hour that may be another, or when hardly anybody meets, is said",
    arguments: [
      ("6", "18.00", TimeNote.ambiguous(other: Kedu.time("06:00"))),
      ("jam 6", "18.00", .ambiguous(other: Kedu.time("06:00"))),
      ("6.30", "18.30", .ambiguous(other: Kedu.time("06:30"))),
      ("setengah 7", "18.30", .ambiguous(other: Kedu.time("06:30"))),
      ("01.00", "01.00", .outsideHours(Kedu.time("01:00"), other: Kedu.time("13:00"))),
      ("05.30", "05.30", .outsideHours(Kedu.time("05:30"), other: Kedu.time("17:30"))),
      ("jam 3 pagi", "03.00", .outsideHours(Kedu.time("03:00"), other: Kedu.time("15:00"))),
      ("jam 12 malam", "00.00", .outsideHours(Kedu.time("00:00"), other: Kedu.time("12:00"))),
      ("4 subuh", "04.00", .outsideHours(Kedu.time("04:00"), other: Kedu.time("16:00"))),
      ("21.01", "21.01", .outsideHours(Kedu.time("21:01"), other: Kedu.time("09:01"))),
      ("20.00-22.00", "20.00-22.00", .outsideHours(Kedu.time("22:00"), other: nil)),
      ("07.00-18.00", "07.00-18.00", .long(hours: 11)),
    ])
  func doubts(typed: String, expected: String, note: TimeNote) throws {
    let reading = try TimeReader.read(typed)
    #expect(text(reading) == expected)
    #expect(reading.notes == [note])
  }

  @Test(
    "Six in the morning and nine in the evening are within hours", arguments: ["06.00", "21.00", "6 pagi", "9 malam"])
  func edges(typed: String) throws {
    #expect(try TimeReader.read(typed).notes.isEmpty)
  }

  private func refusal(_ text: String) -> TimeReadingError? {
    do {
      _ = try TimeReader.read(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    "A length alone is no time",
    arguments: ["2 jam", "selama 2 jam", "90 menit", "setengah jam", "sejam", "1,5 jam", "dua jam", "2 hours"])
  func lengths(typed: String) {
    #expect(refusal(typed) == .lengthAlone(words: typed))
  }

  @Test(
    "Hours that come to more than ten hours are refused",
    arguments: [("10-9", "10:00", "21:00"), ("7-6", "07:00", "18:00"), ("8-7", "08:00", "19:00")])
  func tooLong(typed: String, start: String, end: String) {
    #expect(refusal(typed) == .longerThanTenHours(start: Kedu.time(start), end: Kedu.time(end)))
  }

  @Test(
    "What is amiss with a span is said of the hours that are usual",
    arguments: [("2-1", "14:00", "13:00"), ("12-12", "12:00", "12:00"), ("1-12", "13:00", "12:00")])
  func usualHours(typed: String, start: String, end: String) {
    #expect(refusal(typed) == .endBeforeStart(start: Kedu.time(start), end: Kedu.time(end)))
  }

  @Test(
    "The part of the day that stands with the date places the start",
    arguments: [
      ("malam", "7", "19.00"), ("malam", "jam 8", "20.00"), ("malam", "07.00", "19.00"),
      ("pagi", "setengah 6", "05.30"),
      ("pagi", "6", "06.00"), ("pagi", "9-12", "09.00-12.00"), ("malam", "7-9", "19.00-21.00"),
      ("siang", "1 s.d. 3", "13.00-15.00"), ("sore", "4, 1 jam", "16.00-17.00"), ("malam", "9 pagi", "09.00"),
      ("malam", "19.00", "19.00"), ("pagi", "13.00", "13.00"), ("evening", "8", "20.00"),
    ])
  func partOfDate(part: String, typed: String, expected: String) throws {
    let date = try WhenReader.read("besok \(part)", today: Kedu.day("2026-11-28")).date
    #expect(try text(TimeReader.read(typed, on: date.part)) == expected)
  }

  @Test("An hour that the part of the day with the date has not may be another")
  func againstPart() throws {
    let reading = try TimeReader.read("9", on: .afternoon)
    #expect(reading.notes == [.ambiguous(other: Kedu.time("21:00"))])
  }

  @Test(
    "Two sessions are not one span",
    arguments: ["08.00-10.00 dan 13.00-15.00", "08.00-10.00, dilanjutkan 13.00", "8-10 & 1-3"])
  func sessions(typed: String) {
    #expect(refusal(typed) == .severalSpans(words: typed))
  }

  @Test("A time of another zone is refused", arguments: ["09.00 WITA", "9 WIT", "pukul 09.00 wita s.d. selesai"])
  func zones(typed: String) {
    #expect(refusal(typed) == .otherZone(words: typed))
  }

  @Test(
    "A time told by a prayer is asked for, with the hour that is usual after it",
    arguments: [
      ("ba'da Jumat", "13:00"), ("bakda zuhur", "13:00"), ("habis Isya", "19:30"), ("bar luhur", "13:00"),
      ("setelah jumatan", "13:00"), ("ba'da asar", "15:30"), ("habis magrib", "18:30"), ("magrib", "18:30"),
      ("ba’da subuh", "05:00"),
      ("setelah salat Jumat", "13:00"), ("setelah salat zuhur", "13:00"), ("ba'da sholat asar", "15:30"),
      ("setelah shalat isya", "19:30"), ("habis salat magrib", "18:30"), ("salat Jumat", "13:00"),
      ("after Friday prayers", "13:00"), ("setelah salat tarawih", "20:00"), ("setelah salat", nil),
      ("pagi", "09:00"), ("siang", "13:00"), ("sore", "15:30"), ("nanti sore", "15:30"), ("malam", "19:30"),
      ("dini hari", "04:00"), ("subuh", "05:00"), ("morning", "09:00"), ("in the evening", "19:30"),
      ("sebelum zuhur", nil), ("menyusul", nil),
    ] as [(String, String?)])
  func prayers(typed: String, proposal: String?) {
    #expect(refusal(typed) == .needsClockTime(words: typed, proposal: proposal.map(Kedu.time)))
  }

  @Test(
    "A word for before or after with nothing behind it tells no time by anything else",
    arguments: ["9 setelah", "setelah"])
  func nothingBehind(typed: String) {
    guard case .needsClockTime? = refusal(typed) else { return }
    Issue.record("a prayer was seen in \(typed)")
  }

  @Test(
    "A part of the day that has no such hour is refused", arguments: ["14.00 pagi", "8 siang", "9 sore", "24.00", "25"])
  func noSuchHour(typed: String) {
    #expect(refusal(typed) == .outOfRange(typed))
  }

  @Test(
    "An end by itself is the first such hour after the start",
    arguments: [
      ("12", "12:00"), ("1", "13:00"), ("s.d. 3", "15:00"), ("- 12.30", "12:30"), ("+90m", "10:30"), ("2 jam", "11:00"),
      ("selesai", nil), ("s.d. selesai", nil), ("12.00 WIB", "12:00"), ("setengah 2", "13:30"),
    ] as [(String, String?)])
  func ends(typed: String, expected: String?) throws {
    #expect(try TimeReader.readEnd(typed, after: Kedu.time("09:00")) == expected.map(Kedu.time))
  }

  @Test(
    "An end without a start is a time of office hours",
    arguments: [("3", "15:00"), ("s.d. 12", "12:00"), ("09.00", "09:00")])
  func endsAlone(typed: String, expected: String) throws {
    #expect(try TimeReader.readEnd(typed, after: nil) == Kedu.time(expected))
  }
}
