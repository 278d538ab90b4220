import RakorModel
import Testing

struct TimeReaderTests {
  private func refusal(_ text: String) -> TimeReadingError? {
    do {
      _ = try TimeReader.read(text)
      return nil
    } catch {
      return error
    }
  }

  private func spanText(_ text: String) throws -> String {
    let span = try TimeReader.read(text).span
    return "\(span.start.iso)-\(span.end?.iso ?? "")"
  }

  @Test(
    "Nine in the morning may be typed in any usual way",
    arguments: [
      "9", "09", "jam 9", "pukul 9", "pkl. 9", "9.00", "09.00", "9:00", "09:00:00", "0900", "900", "9 pagi",
      "jam 9 WIB",
      "Pukul 09.00 WIB", "sembilan", "9 am", "9 a.m.", "9am", "9 o'clock", "9,00", "09\u{A0}.\u{200B}00", "9 00",
    ])
  func nine(text: String) throws {
    #expect(try TimeReader.read(text).span.start.iso == "09:00")
    #expect(try spanText(text) == "09:00-")
  }

  @Test(
    "A time in words or with a part of the day becomes one of twenty-four hours",
    arguments: [
      ("9.30", "09:30"), ("9,30", "09:30"), ("setengah sepuluh", "09:30"), ("jam setengah 10", "09:30"),
      ("setengah satu", "12:30"), ("setengah dua siang", "13:30"), ("half past nine", "09:30"),
      ("1 siang", "13:00"), ("11 siang", "11:00"), ("12 siang", "12:00"), ("jam 3 sore", "15:00"), ("7 malam", "19:00"),
      ("12 malam", "00:00"), ("1 dini hari", "01:00"), ("3 pm", "15:00"), ("3 p.m.", "15:00"), ("12 am", "00:00"),
      ("12 pm", "12:00"), ("13.30 siang", "13:30"), ("dua belas", "12:00"), ("9 lewat 15", "09:15"),
      ("10 kurang seperempat", "09:45"), ("9 lewat 5 menit", "09:05"), ("noon", "12:00"), ("0", "00:00"),
      ("23.59", "23:59"),
    ])
  func oneTime(text: String, iso: String) throws {
    #expect(try TimeReader.read(text).span.start.iso == iso)
  }

  @Test(
    "A span has a start and an end, or an end left open",
    arguments: [
      ("9-12", "09:00-12:00"), ("09.00-12.00", "09:00-12:00"), ("09.00 – 12.00 WIB", "09:00-12:00"),
      ("9 s.d. 12", "09:00-12:00"), ("9 s/d 12", "09:00-12:00"), ("9 sd 12", "09:00-12:00"),
      ("9 sampai dengan 12", "09:00-12:00"), ("dari jam 9 sampai jam 12", "09:00-12:00"), ("9 to 12", "09:00-12:00"),
      ("9 until 12.30", "09:00-12:30"), ("0900-1200", "09:00-12:00"), ("9 s/d selesai", "09:00-"),
      ("9 - selesai", "09:00-"), ("9 s.d selesai.", "09:00-"), ("09.00 WIB s.d. selesai", "09:00-"),
      ("9 until finished", "09:00-"), ("1-3 siang", "13:00-15:00"), ("9-1 siang", "09:00-13:00"),
      ("10-3 sore", "10:00-15:00"), ("1 siang - 3", "13:00-15:00"), ("9 pagi - 12", "09:00-12:00"),
      ("7-9 malam", "19:00-21:00"), ("09:00+90m", "09:00-10:30"), ("9 + 2 jam", "09:00-11:00"),
      ("9+1 jam 30 menit", "09:00-10:30"), ("9+45", "09:00-09:45"),
    ])
  func spans(text: String, expected: String) throws {
    #expect(try spanText(text) == expected)
  }

  @Test(
    "A time that hangs on a prayer asks for the clock",
    arguments: ["ba'da Jumat", "bakda zuhur", "habis Isya", "setelah Jumatan", "9 s.d. ba’da Zuhur", "menjelang asar"])
  func prayers(text: String) {
    guard case .needsClockTime(text, _) = refusal(text) else {
      Issue.record("\(String(describing: refusal(text)))")
      return
    }
  }

  @Test(
    "An hour or minute that no clock shows is refused", arguments: ["24.00", "25", "9.60", "9-25", "2360", "23+90m"])
  func outOfRange(text: String) {
    #expect(refusal(text) == .outOfRange(text))
  }

  @Test(
    "An end must lie after the start",
    arguments: [("12.00-09.00", 12, 9), ("15.00-13.00", 15, 13), ("9 malam - 7 malam", 21, 19), ("9+0m", 9, 9)])
  func endBeforeStart(text: String, start: Int, end: Int) throws {
    let first = try #require(TimeOfDay(hour: start, minute: 0))
    let last = try #require(TimeOfDay(hour: end, minute: 0))
    #expect(refusal(text) == .endBeforeStart(start: first, end: last))
  }

  @Test(
    "What is no time is given back as typed",
    arguments: [
      "rapat", "9-", "-9", "9-12-15", "9.3", "selesai", "9+", "9+2 hari", "setengah", "99999999999", "9 9 9 9", ".",
    ])
  func notUnderstood(text: String) {
    #expect(refusal(text) == .notUnderstood(text))
  }

  @Test("An empty field is no time", arguments: ["", "  ", "\u{200B}"])
  func empty(text: String) {
    #expect(refusal(text) == .empty)
  }
}
