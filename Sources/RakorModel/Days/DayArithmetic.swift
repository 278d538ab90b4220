extension Day {
  /// The day `days` later (earlier when negative), held within the years 1 to 9999.
  package func adding(days: Int) -> Day {
    // No two days here lie further apart, so the bound changes no answer and keeps the sum from overflowing.
    let bounded = min(max(days, -4_000_000), 4_000_000)
    return Day(number: number + bounded)
  }

  /// The same day of the month `months` later (earlier when negative), or that month's last day when it is shorter.
  ///
  /// Held within the years 1 to 9999.
  package func adding(months: Int) -> Day {
    let bounded = min(max(months, -120_000), 120_000)
    let monthCount = year * 12 + month - 1 + bounded
    guard monthCount >= 12 else { return .first }
    let (newYear, newMonth) = (monthCount / 12, monthCount % 12 + 1)
    let newDay = min(day, Day.daysIn(month: newMonth, year: newYear))
    return Day(year: newYear, month: newMonth, day: newDay) ?? .last
  }

  /// How many days this day lies after `earlier`; negative when it lies before it.
  package func days(since earlier: Day) -> Int {
    number - earlier.number
  }

  /// The first day of this day's month.
  package var firstOfMonth: Day {
    adding(days: 1 - day)
  }

  /// The last day of this day's month.
  package var lastOfMonth: Day {
    adding(days: daysInMonth - day)
  }

  /// How many days this day's month has.
  package var daysInMonth: Int {
    Day.daysIn(month: month, year: year)
  }

  /// The Monday of this day's week.
  package var firstOfWeek: Day {
    adding(days: 1 - weekday.rawValue)
  }

  /// The first `weekday` on this day or after it.
  package func next(_ weekday: Weekday) -> Day {
    adding(days: (weekday.rawValue - self.weekday.rawValue + 7) % 7)
  }
}
