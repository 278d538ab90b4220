import RakorModel
import Testing

struct DateRefusalTests {
  private static let today = Day(number: 20_779)

  private func refusal(_ text: String) -> DateReadingError? {
    do {
      _ = try DateReader.read(text, today: Self.today)
      return nil
    } catch {
      return error
    }
  }

  @Test("An empty field is no date", arguments: ["", "   ", "\u{200B}\u{FEFF}", "\u{A0}"])
  func empty(text: String) {
    #expect(refusal(text) == .empty)
  }

  @Test(
    "A date that its month does not have is refused by name",
    arguments: [
      ("31 Juni", DateReadingError.noSuchDay(day: 31, month: 6, year: nil)),
      ("31/6/2027", .noSuchDay(day: 31, month: 6, year: 2027)),
      ("29/2/2027", .noSuchDay(day: 29, month: 2, year: 2027)),
      ("30/2", .noSuchDay(day: 30, month: 2, year: nil)), ("0/6", .noSuchDay(day: 0, month: 6, year: nil)),
      ("32", .noSuchDay(day: 32, month: 11, year: nil)), ("2027-06-31", .noSuchDay(day: 31, month: 6, year: 2027)),
      ("31 bulan ini", .noSuchDay(day: 31, month: 11, year: 2026)), ("6/15", .monthOutOfRange(15)),
      ("6/15/2027", .monthOutOfRange(15)), ("Sel 15/0", .monthOutOfRange(0)),
    ])
  func impossibleDates(text: String, error: DateReadingError) {
    #expect(refusal(text) == error)
  }

  @Test("H+7 without a meeting asks for one", arguments: ["H+7", "h-1", "hari H"])
  func needsMeetingDay(text: String) {
    #expect(refusal(text) == .needsMeetingDay)
  }

  @Test(
    "A day outside of the calendar is refused by its year",
    arguments: [
      ("15/6/0000", DateReadingError.yearOutOfRange(0)), ("15/6/12021", .yearOutOfRange(12021)),
      ("15/6/0209", .yearOutOfRange(209)), ("0209-06-15", .yearOutOfRange(209)),
      ("31 Desember 1944", .yearOutOfRange(1944)),
      ("1 Januari 3000", .yearOutOfRange(3000)), ("980 tahun lagi", .yearOutOfRange(3006)),
      ("9999 tahun lagi", .yearOutOfRange(12025)), ("999999999 hari lagi", .yearOutOfRange(2_741_752)),
      ("999999999 bulan lagi", .yearOutOfRange(83_335_359)),
    ])
  func yearOutOfRange(text: String, error: DateReadingError) {
    #expect(refusal(text) == error)
  }

  @Test(
    "What is no date is given back as typed",
    arguments: [
      "rapat", "nanti", "ntar", "9 pagi", "9 malam", "15 rapat", "15/6/202", "99999999999", "Selasa Rabu", "3 hari",
      "depan", "kapan-kapan", "secepatnya",
      "menyusul", "belum ditentukan", "9.00 WIB",
      "15+6", "H+", "+", "/", "minggu ke-6 Juli", "triwulan V", "15/6/2027/1", "15/6/209", "pagi", "@", "日曜日", "2027",
    ])
  func notUnderstood(text: String) {
    #expect(refusal(text) == .notUnderstood(text))
  }

  @Test("The years 1945 and 2999 are the first and the last that are taken", arguments: ["1/1/1945", "31/12/2999"])
  func yearsAtTheEdge(text: String) {
    #expect(refusal(text) == nil)
  }

  @Test("A refused text is given back without invisible characters and outer spaces")
  func refusedTextIsClean() {
    #expect(refusal(" \u{FEFF}entah\u{200B} ") == .notUnderstood("entah"))
  }

  @Test("A pasted page is refused at once")
  func pastedPage() {
    let page = String(repeating: "15 Juni 2027 ", count: 2000)
    guard case .notUnderstood = refusal(page) else {
      Issue.record("a page was read as a date")
      return
    }
  }
}
