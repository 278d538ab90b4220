import RakorModel
import Testing

@Suite("Warnings of the calendar")
struct CalendarWarningTests {
  static let holiday = Holiday(
    day: Kedu.day("2026-06-01"), name: "Hari Lahir Pancasila", englishName: "Pancasila Day", kind: .holiday,
    source: "SKB")
  static let leave = Holiday(day: Kedu.day("2026-05-28"), name: "Iduladha", kind: .collectiveLeave, source: "SKB")

  /// A year with one holiday, one day of leave, and its Ramadan.
  static var contents: AlmanacContents {
    var file = AlmanacContents()
    file.years = [AlmanacYear(year: 2026, source: "SKB", certainty: .checked, days: [holiday, leave])]
    file.ramadans = [
      RamadanPeriod(
        hijriYear: 1447, first: Kedu.day("2026-02-19"), last: Kedu.day("2026-03-20"), source: "isbat",
        certainty: .checked)
    ]
    file.ramadanHours = RamadanHours(end: Kedu.time("15:00"), fridayEnd: Kedu.time("15:30"), source: "SE")
    return file
  }

  private static func warnings(
    _ day: String, _ start: String? = nil, _ end: String? = nil, almanac: Almanac? = Almanac(contents)
  ) -> [MeetingWarning] {
    WarningFacts(
      date: Kedu.day(day), start: start.map(Kedu.time), end: end.map(Kedu.time), today: Kedu.day("2026-01-01"),
      almanac: almanac
    ).warnings
  }

  @Test("A national holiday and a day of collective leave are warned of with their decree")
  func holidays() {
    #expect(Self.warnings("2026-06-01") == [.nationalHoliday(Self.holiday)])
    #expect(Self.warnings("2026-05-28") == [.collectiveLeave(Self.leave)])
    #expect(Self.warnings("2026-06-02").isEmpty)
  }

  @Test("A year without a decree is named once, and nothing is guessed of it")
  func unknownYear() {
    #expect(Self.warnings("2027-06-02") == [.unknownYear(2027)])
  }

  @Test(
    "The five holidays that the law fixes are warned of in every year, with or without its list",
    arguments: ["2027-01-01", "2028-05-01", "2030-06-01", "2035-08-17", "2027-12-25"])
  func legalHolidays(day: String) throws {
    let found = Self.warnings(day).compactMap { if case .nationalHoliday(let holiday) = $0 { holiday } else { nil } }
    #expect(found.map(\.day.iso) == [day])
    #expect(found.map(\.source) == ["Keppres 8/2024"])
    #expect(Self.warnings(day).contains(.unknownYear(Kedu.day(day).year)))
  }

  @Test("Where no almanac has been read nothing is said of holidays")
  func unread() {
    #expect(Self.warnings("2026-06-01", almanac: nil).isEmpty)
    #expect(Self.warnings("2027-06-01", almanac: nil).isEmpty)
  }

  @Test(
    "In Ramadan a start at the end of office hours or a run past it is warned of; s.d. selesai is taken for three hours",
    arguments: [
      ("2026-02-24", nil, nil, false), ("2026-02-24", "13:00", "15:00", false), ("2026-02-24", "13:00", "15:01", true),
      ("2026-02-24", "15:00", "15:00", true), ("2026-02-24", "15:30", nil, true), ("2026-02-24", "12:00", nil, false),
      ("2026-02-24", "12:01", nil, true), ("2026-02-24", "22:00", nil, true), ("2026-02-27", "13:00", "15:30", false),
      ("2026-02-27", "15:30", nil, true), ("2026-02-18", "15:30", nil, false), ("2026-03-25", "15:30", nil, false),
    ] as [(String, String?, String?, Bool)])
  func ramadan(day: String, start: String?, end: String?, warned: Bool) {
    let isFriday = Kedu.day(day).weekday == .friday
    let warning = MeetingWarning.pastRamadanHours(
      end: Kedu.time(isFriday ? "15:30" : "15:00"), source: "SE", isCertain: true)
    #expect(Self.warnings(day, start, end) == (warned ? [warning] : []))
  }

  @Test("A Ramadan that was not declared is warned of as an estimate")
  func estimatedRamadan() {
    let warnings = Self.warnings("2027-02-16", "15:30")
    #expect(
      warnings == [.unknownYear(2027), .pastRamadanHours(end: Kedu.time("15:00"), source: "SE", isCertain: false)])
  }

  @Test("The pause for Friday prayer is the almanac's")
  func prayer() {
    var file = Self.contents
    let pause = FridayPrayer(start: Kedu.time("11:45"), end: Kedu.time("12:45"), source: "Perpres")
    file.fridayPrayer = pause
    #expect(Self.warnings("2026-06-05", "09:00", "11:45", almanac: Almanac(file)).isEmpty)
    #expect(Self.warnings("2026-06-05", "09:00", "11:46", almanac: Almanac(file)) == [.fridayPrayer(pause)])
  }

  @Test("A later file says more day by day: it adds holidays, and takes one away that has become a workday")
  func ownFile() {
    var own = AlmanacContents()
    let moved = Holiday(day: Kedu.day("2026-06-02"), name: "Pancasila", kind: .holiday, source: "own")
    let workday = Holiday(day: Kedu.day("2026-06-01"), name: "", kind: .workday, source: "own")
    own.years = [AlmanacYear(year: 2026, source: "own", certainty: .toCheck, days: [moved, workday])]
    let almanac = Almanac(Self.contents, own)
    #expect(almanac.holiday(on: workday.day) == nil)
    #expect(almanac.isWorkingDay(workday.day))
    #expect(almanac.holiday(on: moved.day) == moved)
    #expect(almanac.collectiveLeave(on: Self.leave.day) == Self.leave)
    #expect(almanac.year(2026)?.source == "own")
  }

  @Test(
    "A long holiday is three days off or more with a holiday among them",
    arguments: [
      ("2026-05-29", true), ("2026-05-27", false), ("2026-06-02", true), ("2026-06-03", false), ("2026-06-05", false),
    ])
  func longHoliday(day: String, beside: Bool) {
    #expect(Almanac(Self.contents).isBesideLongHoliday(Kedu.day(day)) == beside)
  }
}
