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
      ("0622-07-19", "1 Muharam 1 H"), ("2021-06-15", "5 Zulkaidah 1442 H"), ("2021-05-13", "1 Syawal 1442 H"),
      ("2026-05-27", "10 Zulhijah 1447 H"), ("2026-06-16", "30 Zulhijah 1447 H"),
    ])
  func arithmetic(day: String, text: String) {
    #expect(Almanac().hijriText(of: Kedu.day(day)) == "≈ " + text)
  }

  @Test("15 June 2021 is 4 Zulkaidah 1442, because the month was declared to begin on the 12th")
  func correction() {
    #expect(Self.declared.hijriText(of: Kedu.day("2021-06-15")) == "4 Zulkaidah 1442 H")
    #expect(Self.declared.hijriText(of: Kedu.day("2021-06-11")) == "≈ 30 Syawal 1442 H")
    #expect(Self.declared.hijriText(of: Kedu.day("2021-06-12")) == "1 Zulkaidah 1442 H")
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

  @Test("A beginning that is still to be checked leaves its month approximate")
  func doubtfulStart() {
    var file = AlmanacContents()
    file.ramadans = [
      RamadanPeriod(
        hijriYear: 1448, first: Kedu.day("2027-02-08"), last: Kedu.day("2027-03-09"), source: "SKB",
        certainty: .toCheck)
    ]
    let almanac = Almanac(file)
    #expect(almanac.hijriText(of: Kedu.day("2027-02-08")) == "≈ 1 Ramadan 1448 H")
    #expect(almanac.hijriText(of: Kedu.day("2027-03-10")) == "1 Syawal 1448 H")
  }

  @Test("A day found by its Hijri date has that date, and of a month not known none is found")
  func dayOfDate() throws {
    let date = try #require(Self.declared.hijri(Kedu.day("2021-06-15")))
    #expect(Self.declared.day(of: date) == Kedu.day("2021-06-15"))
    let unknown = try #require(Self.declared.hijri(Kedu.day("2021-06-11")))
    #expect(Self.declared.day(of: unknown) == nil)
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
