import RakorModel
import Testing

@Suite("Hijri dates")
struct HijriDateTests {
  private static let declared: Almanac = {
    var file = AlmanacContents()
    file.monthStarts = [HijriMonthStart(year: 1442, month: 11, first: Kedu.day("2021-06-12"))]
    file.ramadans = [
      RamadanPeriod(
        hijriYear: 1447, first: Kedu.day("2026-02-19"), last: Kedu.day("2026-03-20"), source: "isbat",
        certainty: .checked)
    ]
    return Almanac(file)
  }()

  @Test(
    "Without a declared month the arithmetic calendar counts",
    arguments: [
      ("0622-07-19", "≈ 1 Muharam 1 H"), ("2021-06-15", "≈ 5 Zulkaidah 1442 H"), ("2021-05-13", "≈ 1 Syawal 1442 H"),
      ("2026-05-27", "≈ 10 Zulhijah 1447 H"), ("2026-06-16", "≈ 30 Zulhijah 1447 H"),
    ])
  func arithmetic(day: String, text: String) {
    #expect(Almanac().hijri(Kedu.day(day))?.approximateText == text)
  }

  @Test("15 June 2021 is 4 Zulkaidah 1442, because the month was declared to begin on the 12th")
  func correction() {
    #expect(Self.declared.hijri(Kedu.day("2021-06-15"))?.approximateText == "≈ 4 Zulkaidah 1442 H")
    #expect(Self.declared.hijri(Kedu.day("2021-06-11"))?.approximateText == "≈ 30 Syawal 1442 H")
    #expect(Self.declared.hijri(Kedu.day("2021-06-12"))?.approximateText == "≈ 1 Zulkaidah 1442 H")
  }

  @Test("There is no Hijri date before the calendar begins")
  func before() {
    #expect(Almanac().hijri(Kedu.day("0622-07-18")) == nil)
    #expect(Almanac().hijri(.first) == nil)
  }

  @Test(
    "A declared Ramadan ends where it was declared to",
    arguments: [("2026-02-18", false), ("2026-02-19", true), ("2026-03-20", true), ("2026-03-21", false)])
  func ramadan(day: String, fasting: Bool) {
    #expect(Self.declared.isRamadan(Kedu.day(day)) == fasting)
    #expect(Self.declared.isDeclared(Kedu.day(day)) == (day != "2026-02-18"))
  }

  @Test("Corrections leave no day out, and no month is shorter than 29 days or longer than 30")
  func unbroken() throws {
    var lengths: [Int] = []
    var last = try #require(Self.declared.hijri(Kedu.day("2019-12-31")))
    for number in Kedu.day("2020-01-01").number...Kedu.day("2032-12-31").number {
      let next = try #require(Self.declared.hijri(Day(number: number)))
      if next.day == 1 {
        lengths.append(last.day)
        #expect(next.month == last.month % 12 + 1)
      } else {
        #expect(next.day == last.day + 1 && next.month == last.month && next.year == last.year)
      }
      last = next
    }
    #expect(lengths.allSatisfy { (29...30).contains($0) })
  }
}
