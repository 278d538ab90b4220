import Foundation
import RakorDocuments
import RakorModel
import Testing

@Suite("The file of holidays")
struct HolidayFileTests {
  private static func day(_ iso: String) -> Day { Day(iso: iso)! }

  private static func builtIn() throws -> Almanac {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Almanac(try HolidayFile.read(Array(try Data(contentsOf: root.appending(path: "data/holidays.json")))))
  }

  @Test(
    "The years that ship have as many holidays and days of leave as their decrees",
    arguments: [
      (2021, 15, 1), (2022, 16, 4), (2023, 16, 11), (2024, 19, 10), (2025, 17, 11), (2026, 17, 8), (2027, 18, 8),
    ])
  func counts(year: Int, holidays: Int, leave: Int) throws {
    let almanac = try Self.builtIn()
    #expect(almanac.year(year) != nil)
    let days = (Self.day("\(year)-01-01").number...Self.day("\(year)-12-31").number).map { Day(number: $0) }
    let kinds = days.flatMap { almanac.holidays(on: $0) }
    #expect(days.count { almanac.holiday(on: $0) != nil } == holidays)
    #expect(days.count { almanac.collectiveLeave(on: $0) != nil } == leave)
    #expect(kinds == almanac.holidays(of: year))
    #expect(kinds.allSatisfy { $0.source != "Keppres 8/2024" }, "a legal holiday is missing in the list")
  }

  @Test("2021 is the year as revised, and two holidays may share a day")
  func revised() throws {
    let almanac = try Self.builtIn()
    #expect(almanac.holiday(on: Self.day("2021-08-10")) == nil)
    #expect(almanac.holiday(on: Self.day("2021-08-11"))?.name == "Tahun Baru Islam, 1 Muharam 1443 H")
    #expect(almanac.holidays(on: Self.day("2021-05-13")).count == 2)
    #expect(almanac.year(2021)?.revised == Self.day("2021-06-18"))
  }

  @Test(
    "Hijri dates follow what was declared in Indonesia",
    arguments: [
      ("2021-06-15", "4 Zulkaidah 1442 H"), ("2021-05-13", "1 Syawal 1442 H"), ("2024-03-12", "1 Ramadan 1445 H"),
      ("2024-04-10", "1 Syawal 1445 H"), ("2025-03-31", "1 Syawal 1446 H"), ("2026-02-19", "1 Ramadan 1447 H"),
      ("2026-03-21", "1 Syawal 1447 H"), ("2026-05-27", "10 Zulhijah 1447 H"), ("2026-06-16", "1 Muharam 1448 H"),
      ("2026-08-25", "12 Rabiulawal 1448 H"),
      ("2026-12-10", "1 Rajab 1448 H"), ("2026-12-15", "6 Rajab 1448 H"), ("2026-12-09", "≈ 29 Jumadilakhir 1448 H"),
      ("2027-02-08", "≈ 1 Ramadan 1448 H"), ("2027-03-10", "1 Syawal 1448 H"), ("2022-05-02", "1 Syawal 1443 H"),
      ("2023-06-29", "10 Zulhijah 1444 H"), ("2027-12-26", "27 Rajab 1449 H"),
    ])
  func hijri(day: String, text: String) throws {
    #expect(try Self.builtIn().hijriText(of: Self.day(day)) == text)
  }

  @Test("The corrections that ship leave every month with 29 or 30 days")
  func monthLengths() throws {
    let almanac = try Self.builtIn()
    var last = 1
    for number in Self.day("2021-01-15").number...Self.day("2028-12-31").number {
      let date = try #require(almanac.hijri(Day(number: number)))
      if date.day == 1, number > Self.day("2021-02-14").number {
        #expect((29...30).contains(last), "before \(Day(number: number))")
      }
      last = date.day
    }
  }

  private static let year = #"{"holidays": {"version": 1}, "years": [{"year": 2027, "source": "SKB", "days": [%]}]}"#

  private static func read(_ entry: String) throws -> AlmanacContents {
    try HolidayFile.read(Array(year.replacingOccurrences(of: "%", with: entry).utf8))
  }

  @Test("A user's file needs no more than dates, names and kinds; what it does not say is to be checked")
  func least() throws {
    let file = try Self.read(#"{"date": "2027-01-01", "name": "Tahun Baru", "kind": "holiday"}"#)
    let almanac = Almanac(file)
    let expected = Holiday(
      day: Self.day("2027-01-01"), name: "Tahun Baru", kind: .holiday, source: "SKB", certainty: .toCheck)
    #expect(almanac.holiday(on: expected.day) == expected)
    #expect(expected.name(in: .english) == "Tahun Baru")
  }

  @Test(
    "One wrong line refuses the whole file and is named",
    arguments: [
      (#"{"date": "2027-02-30", "name": "x", "kind": "holiday"}"#, "years[0].days[0].date"),
      (#"{"date": "2026-02-03", "name": "x", "kind": "holiday"}"#, "years[0].days[0].date"),
      (#"{"date": "2027-02-03", "name": "x", "kind": "libur"}"#, "years[0].days[0].kind"),
      (#"{"date": "2027-02-03", "name": "x"}"#, "years[0].days[0].kind"),
      (#"{"date": "2027-02-03", "kind": "holiday"}"#, "years[0].days[0].name"),
      (#"7"#, "years[0].days[0]"),
    ])
  func refused(entry: String, place: String) throws {
    let error = try #require(throws: HolidayFileError.self) { try Self.read(entry) }
    guard case .refused(let lines) = error, let line = lines.first else {
      Issue.record("\(error)")
      return
    }
    #expect(line.place.path == place)
  }

  @Test(
    "A file that is no list of holidays is refused as such",
    arguments: [
      ("{\n\n", HolidayFileError.notJson(line: 3)), (#"{"rakor": {"version": 1}}"#, .notHolidays), ("[]", .notHolidays),
      (#"{"holidays": {"version": 2}}"#, .newerVersion(2)),
    ])
  func notHolidays(text: String, error: HolidayFileError) {
    #expect(throws: error) { try HolidayFile.read(Array(text.utf8)) }
  }

  private static func file(_ years: Int..., name: String = "x") -> [UInt8] {
    let lists = years.map {
      #"{"year": \#($0), "source": "SKB", "days": [{"date": "\#($0)-01-03", "name": "\#(name)", "kind": "holiday"}]}"#
    }
    return Array(#"{"holidays": {"version": 1}, "years": [\#(lists.joined(separator: ", "))]}"#.utf8)
  }

  @Test("A list is added to the user's own file, and a second time changes nothing")
  func merge() throws {
    let first = try HolidayFile.merged(nil, with: Self.file(2028), replacing: false)
    #expect(first.years == [2028] && first.isChanged)
    let second = try HolidayFile.merged(Array(first.text.utf8), with: Self.file(2029), replacing: false)
    let almanac = Almanac(try HolidayFile.read(Array(second.text.utf8)))
    #expect(almanac.knownYears.map(\.year) == [2028, 2029])
    #expect(almanac.holiday(on: Self.day("2028-01-03"))?.name == "x")
    #expect(try !HolidayFile.merged(Array(second.text.utf8), with: Self.file(2028), replacing: false).isChanged)
  }

  @Test("A year that the own file tells otherwise is replaced only when that is said")
  func mergeConflict() throws {
    let own = Self.file(2028, 2029)
    let other = Self.file(2028, name: "y")
    #expect(throws: HolidayFileError.alreadyThere(["2028"])) {
      try HolidayFile.merged(own, with: other, replacing: false)
    }
    let merged = try HolidayFile.merged(own, with: other, replacing: true)
    let almanac = Almanac(try HolidayFile.read(Array(merged.text.utf8)))
    #expect(almanac.holiday(on: Self.day("2028-01-03"))?.name == "y")
    #expect(almanac.holiday(on: Self.day("2029-01-03"))?.name == "x")
  }

  @Test("A day of another year, and a Ramadan of more or fewer days than one has, are named as what they are")
  func misplacedDays() throws {
    let texts = [
      #""years": [{"year": 2028, "source": "SKB", "days": [{"date": "2027-02-03", "name": "x", "kind": "holiday"}]}]"#,
      #""ramadan": [{"hijri": 1448, "first": "2027-02-08", "last": "2027-03-19", "source": "x"}]"#,
    ]
    let reasons: [DateReadingError] = [.notOfYear(Self.day("2027-02-03"), 2028), .ramadanOfDays(40)]
    for (text, reason) in zip(texts, reasons) {
      let error = try #require(throws: HolidayFileError.self) {
        try HolidayFile.read(Array(#"{"holidays": {"version": 1}, \#(text)}"#.utf8))
      }
      guard case .refused(let lines) = error else {
        Issue.record("\(error)")
        continue
      }
      #expect(lines.map(\.problem) == [.refused(.unreadableDate(.date, reason))])
    }
  }

  @Test("Every wrong line of a list is named")
  func everyLine() throws {
    let error = try #require(throws: HolidayFileError.self) {
      try Self.read(#"{"date": "2027-02-30", "name": "x", "kind": "holiday"}, {"date": "2027-03-01", "kind": "libur"}"#)
    }
    guard case .refused(let lines) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(lines.count >= 2)
  }
}
