/// What is known of days: holidays, collective leave, Ramadan, and Hijri dates.
///
/// Read from data files and handed in, because decrees change during a year (docs/domain.md, Working days).
package struct Almanac: Hashable, Sendable {
  /// Nil where no file tells any; then nothing is said of them.
  package private(set) var ramadanHours: RamadanHours?
  /// The usual pause where no file tells another.
  package private(set) var fridayPrayer = FridayPrayer.usual
  private var years: [Int: AlmanacYear] = [:]
  private var days: [Day: [Holiday]] = [:]
  private var monthStarts: [HijriMonth: Int] = [:]

  /// The almanac of several files; a later one says more than an earlier one, day by day, and is believed before it.
  package init(_ files: AlmanacContents...) {
    for file in files { add(file) }
  }

  private mutating func add(_ file: AlmanacContents) {
    for year in file.years {
      var head = year
      head.days = []
      years[year.year] = head
      for (day, entries) in Dictionary(grouping: year.days, by: \.day) {
        days[day] = entries.filter { $0.kind != .workday }
      }
    }
    for period in file.ramadans {
      let month = HijriMonth(year: period.hijriYear, month: HijriDate.ramadan)
      monthStarts[month] = period.first.number
      monthStarts[month.adding(1)] = period.last.number + 1
    }
    for start in file.monthStarts {
      monthStarts[HijriMonth(year: start.year, month: start.month)] = start.first.number
    }
    if let hours = file.ramadanHours { ramadanHours = hours }
    if let prayer = file.fridayPrayer { fridayPrayer = prayer }
  }

  /// What the decrees call the day, holidays before leave; empty on an ordinary day.
  package func holidays(on day: Day) -> [Holiday] {
    let found = days[day] ?? []
    return found.filter { $0.kind == .holiday } + found.filter { $0.kind == .collectiveLeave }
  }

  /// The national holiday on a day, the first where two fall together.
  package func holiday(on day: Day) -> Holiday? { days[day]?.first { $0.kind == .holiday } }

  /// The collective leave on a day.
  package func collectiveLeave(on day: Day) -> Holiday? { days[day]?.first { $0.kind == .collectiveLeave } }

  /// The decree of a year; nil when nothing is known of its holidays.
  package func year(_ year: Int) -> AlmanacYear? { years[year] }

  /// Whether offices work that day: no weekend, no holiday, no collective leave.
  package func isWorkingDay(_ day: Day) -> Bool {
    day.weekday != .saturday && day.weekday != .sunday && (days[day] ?? []).isEmpty
  }

  /// Whether the day falls into Ramadan; approximate where its first and last day were not declared.
  package func isRamadan(_ day: Day) -> Bool { hijri(day)?.month == HijriDate.ramadan }

  /// Whether the beginning of the Hijri month that holds the day was declared, so that its date is certain.
  package func isDeclared(_ day: Day) -> Bool { month(of: day).map { monthStarts[$0] != nil } ?? false }

  /// The Hijri date of a day, by the declared beginnings of months where they are known; nil before the calendar
  /// begins.
  package func hijri(_ day: Day) -> HijriDate? {
    month(of: day).map { month in
      HijriDate(year: month.year, month: month.month, day: day.number - start(of: month) + 1)
    }
  }

  private func month(of day: Day) -> HijriMonth? {
    guard var month = HijriMonth(holding: day) else { return nil }
    while month.ordinal > 0, start(of: month) > day.number { month = month.adding(-1) }
    while start(of: month.adding(1)) <= day.number { month = month.adding(1) }
    return month
  }

  /// The number of a month's first day; beside a declared month so that none is shorter than 29 days or longer than 30.
  private func start(of month: HijriMonth) -> Int {
    if let declared = monthStarts[month] { return declared }
    let computed = month.computedStart
    if let before = monthStarts[month.adding(-1)] { return min(max(computed, before + 29), before + 30) }
    if let after = monthStarts[month.adding(1)] { return min(max(computed, after - 30), after - 29) }
    return computed
  }
}

extension Almanac {
  /// How many days off in a row make a long holiday.
  private static let longHoliday = 3

  /// Whether a long holiday begins the day after this one or ended the day before it.
  ///
  /// Three days off or more, not all of them an ordinary weekend: people travel, and letters stay unread.
  package func isBesideLongHoliday(_ day: Day) -> Bool {
    [1, -1].contains { step in
      var length = 0
      var hasHoliday = false
      var next = day.adding(days: step)
      while !isWorkingDay(next), length < 30 {
        length += 1
        hasHoliday = hasHoliday || !holidays(on: next).isEmpty
        next = next.adding(days: step)
      }
      return hasHoliday && length >= Almanac.longHoliday
    }
  }
}
