import RakorModel
import Testing

@Suite("Dates typed to find what has been")
struct PastDaysTests {
  /// Sunday 22 November 2026.
  private static let today = Day(number: 20_779)

  @Test(
    "What comes round again is the last one that has been; a day of the future is none",
    arguments: [
      ("hari ini", "2026-11-22", "2026-11-22"), ("kemarin", "2026-11-21", "2026-11-21"),
      ("senin", "2026-11-16", "2026-11-16"), ("12 nov", "2026-11-12", "2026-11-12"),
      ("15 juni", "2026-06-15", "2026-06-15"), ("24 desember", "2025-12-24", "2025-12-24"),
      ("15 juni 2021", "2021-06-15", "2021-06-15"), ("2021-06-15", "2021-06-15", "2021-06-15"),
      ("29 februari", "2024-02-29", "2024-02-29"), ("november 2025", "2025-11-01", "2025-11-30"),
      ("minggu lalu", "2026-11-09", "2026-11-15"), ("15/6", "2026-06-15", "2026-06-15"),
      ("yesterday", "2026-11-21", "2026-11-21"),
    ])
  func past(text: String, first: String, last: String) {
    let found = PastDays.read(text, today: Self.today)
    #expect(found.map { [$0.first.iso, $0.last.iso] } == [first, last])
  }

  @Test(
    "Neither a number alone, nor words, nor what is still to come, is a date of what has been",
    arguments: [
      "12", "31", "budi", "", "besok", "15 desember 2026", "tomorrow", "99 juni", "mar", "macet",
      "sela",
    ])
  func none(text: String) { #expect(PastDays.read(text, today: Self.today) == nil) }
}
