/// What is known of days: holidays, collective leave, Ramadan, and Hijri dates.
///
/// Read from data files and handed in, because decrees change during a year (docs/domain.md, Working days).
package struct Almanac: Hashable, Sendable {
  /// Nil where no file tells any; then nothing is said of them.
  package private(set) var ramadanHours: RamadanHours?
  /// The usual pause where no file tells another.
  package private(set) var fridayPrayer = FridayPrayer.usual
  private var years: [Int: AlmanacYear] = [:]
  /// By the number of the day: tables by whole numbers are the cheapest to make, and this one is made at every start.
  private var days: [Int: [Holiday]] = [:]
  /// The number of the first day, by the ordinal of the month.
  private var monthStarts: [Int: Int] = [:]
  /// The ordinals of months whose beginning is in a file, but still to be checked.
  private var doubtfulStarts: Set<Int> = []

  /// The almanac of several files; a later one says more than an earlier one, day by day, and is believed before it.
  package init(_ files: AlmanacContents...) {
    for file in files { add(file) }
  }

  private mutating func add(_ file: AlmanacContents) {
    for year in file.years {
      var head = year
      head.days = []
      years[year.year] = head
      for entry in year.days { days[entry.day.number] = [] }
      for entry in year.days where entry.kind != .workday { days[entry.day.number, default: []].append(entry) }
    }
    for period in file.ramadans {
      let month = HijriMonth(year: period.hijriYear, month: HijriDate.ramadan)
      monthStarts[month.ordinal] = period.first.number
      if period.certainty == .checked {
        doubtfulStarts.remove(month.ordinal)
      } else {
        doubtfulStarts.insert(month.ordinal)
      }
      monthStarts[month.ordinal + 1] = period.last.number + 1
    }
    for start in file.monthStarts {
      let month = HijriMonth(year: start.year, month: start.month)
      monthStarts[month.ordinal] = start.first.number
      doubtfulStarts.remove(month.ordinal)
    }
    if let hours = file.ramadanHours { ramadanHours = hours }
    if let prayer = file.fridayPrayer { fridayPrayer = prayer }
  }

  /// What the decrees call the day, holidays before leave; empty on an ordinary day.
  package func holidays(on day: Day) -> [Holiday] {
    let found = entries(on: day)
    return found.filter { $0.kind == .holiday } + found.filter { $0.kind == .collectiveLeave }
  }

  /// The national holiday on a day, the first where two fall together.
  package func holiday(on day: Day) -> Holiday? { entries(on: day).first { $0.kind == .holiday } }

  /// The collective leave on a day.
  package func collectiveLeave(on day: Day) -> Holiday? { entries(on: day).first { $0.kind == .collectiveLeave } }

  /// What files say of a day, and where they say nothing the holiday that the law fixes on it.
  private func entries(on day: Day) -> [Holiday] { days[day.number] ?? [LegalHoliday.on(day)].compactMap { $0 } }

  /// The decree of a year; nil when nothing is known of its holidays.
  package func year(_ year: Int) -> AlmanacYear? { years[year] }

  /// The years with a list, in order.
  package var knownYears: [AlmanacYear] { years.values.sorted { $0.year < $1.year } }

  /// The year whose list should be there by this day and is not: this one's, and from October on the next one's, since
  /// the decree is signed in September or October.
  package func missingYear(on today: Day) -> Int? {
    let needed = today.month >= 10 ? [today.year, today.year + 1] : [today.year]
    return needed.first { years[$0] == nil }
  }

  /// The days of a year that are set apart, in their order.
  package func holidays(of year: Int) -> [Holiday] {
    guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31) else {
      return []
    }
    return (first.number...last.number).flatMap { holidays(on: Day(number: $0)) }
  }

  /// Whether offices work that day: no weekend, no holiday, no collective leave.
  package func isWorkingDay(_ day: Day) -> Bool {
    day.weekday != .saturday && day.weekday != .sunday && entries(on: day).isEmpty
  }

  /// The first day on this one or after it on which offices work.
  package func workingDay(onOrAfter day: Day) -> Day { workingDay(day, step: 1) }

  /// The last day on this one or before it on which offices work.
  package func workingDay(onOrBefore day: Day) -> Day { workingDay(day, step: -1) }

  private func workingDay(_ day: Day, step: Int) -> Day {
    // No run of days off is longer; the bound is for a file that calls every day a holiday.
    (0..<60).lazy.map { day.adding(days: $0 * step) }.first(where: isWorkingDay) ?? day
  }

  /// Whether the day falls into Ramadan; approximate where its first and last day were not declared.
  package func isRamadan(_ day: Day) -> Bool { hijri(day)?.month == HijriDate.ramadan }

  /// Whether the beginning of the Hijri month that holds the day is known, so that its date is certain.
  package func isDeclared(_ day: Day) -> Bool {
    month(of: day).map { monthStarts[$0.ordinal] != nil && !doubtfulStarts.contains($0.ordinal) } ?? false
  }

  /// The Hijri date of a day, by the declared beginnings of months where they are known; nil before the calendar
  /// begins.
  package func hijri(_ day: Day) -> HijriDate? {
    month(of: day).map { month in
      HijriDate(year: month.year, month: month.month, day: day.number - start(of: month) + 1)
    }
  }

  /// A day's Hijri date as the screen shows it beside the civil one; `≈` before it where the beginning of its month is
  /// not known, so that it may be a day off.
  package func hijriText(of day: Day) -> String? {
    hijri(day).map { isDeclared(day) ? $0.text : "≈ " + $0.text }
  }

  /// The civil day of a Hijri date; nil where the beginning of its month is not known, or the month is shorter.
  package func day(of date: HijriDate) -> Day? {
    let month = HijriMonth(year: date.year, month: date.month)
    guard let first = monthStarts[month.ordinal], !doubtfulStarts.contains(month.ordinal),
      date.day <= start(of: month.adding(1)) - first
    else { return nil }
    return Day(number: first + date.day - 1)
  }

  private func month(of day: Day) -> HijriMonth? {
    guard var month = HijriMonth(holding: day) else { return nil }
    // No day that can be recorded is near the first month of all; the bound only ends the walk.
    while month.ordinal > 0, start(of: month) > day.number { month = month.adding(-1) }
    while start(of: month.adding(1)) <= day.number { month = month.adding(1) }
    return month
  }

  /// The number of a month's first day; beside a declared month so that none is shorter than 29 days or longer than 30.
  private func start(of month: HijriMonth) -> Int {
    if let declared = monthStarts[month.ordinal] { return declared }
    let computed = month.computedStart
    if let before = monthStarts[month.ordinal - 1] { return min(max(computed, before + 29), before + 30) }
    if let after = monthStarts[month.ordinal + 1] { return min(max(computed, after - 30), after - 29) }
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
      // A bound and no more: whether a walk that long ends a day sooner or later says nothing about the days beside.
      while !isWorkingDay(next), length < 30 {
        length += 1
        hasHoliday = hasHoliday || !holidays(on: next).isEmpty
        next = next.adding(days: step)
      }
      return hasHoliday && length >= Almanac.longHoliday
    }
  }
}
