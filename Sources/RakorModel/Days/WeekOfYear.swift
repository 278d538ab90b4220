extension Day {
  /// The number of this day's week, 1 to 53, as ISO 8601 counts them: the first is the one with the year's first
  /// Thursday, so that the days around New Year may belong to a week of the other year.
  package var isoWeek: Int {
    let thursday = firstOfWeek.adding(days: 3)
    guard let newYear = Day(year: thursday.year, month: 1, day: 1) else { return 1 }
    return thursday.days(since: newYear) / 7 + 1
  }

  /// The first day of this day's week on a calendar whose weeks begin on `weekday`.
  package func firstOfWeek(beginningOn weekday: Weekday) -> Day {
    adding(days: -((self.weekday.rawValue - weekday.rawValue + 7) % 7))
  }
}

extension Weekday {
  /// The seven in the order of a calendar whose weeks begin on this one.
  package var week: [Weekday] {
    let all = Weekday.allCases
    return Array(all[(rawValue - 1)...] + all[..<(rawValue - 1)])
  }
}
