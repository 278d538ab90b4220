import RakorModel
import Testing

@Suite("The Javanese week of five days")
struct PasaranTests {
  @Test(
    "Days have the pasaran that calendars print",
    arguments: [
      ("1945-08-17", "Legi"), ("2025-02-14", "Pahing"), ("2021-06-15", "Pahing"), ("2026-11-28", "Wage"),
      ("2026-12-01", "Pahing"), ("2026-12-04", "Kliwon"), ("2026-12-15", "Legi"), ("2027-01-05", "Pahing"),
      ("1945-08-16", "Kliwon"), ("1945-08-13", "Pahing"), ("0001-01-01", "Pahing"),
    ])
  func pasaran(day: String, name: String) throws {
    #expect(try #require(Day(iso: day)).pasaran.name == name)
  }

  @Test("A weekday and a pasaran meet once in thirty-five days")
  func pairs() throws {
    let start = try #require(Day(iso: "2026-11-28"))
    let pairs = (0..<35).map { start.adding(days: $0) }.map { "\($0.weekday) \($0.pasaran)" }
    #expect(Set(pairs).count == 35)
    #expect(start.adding(days: 35).pasaran == start.pasaran)
  }
}
