/// What a typed date is counted from.
struct DateContext {
  let today: Day
  /// The day of the meeting that "H+7" counts from, when there is one.
  let meetingDay: Day?
  /// The text as typed, kept for dates that only stand for a stretch of time.
  let words: String

  /// The day `days` after `start`; throws `yearOutOfRange` when no calendar here reaches it.
  func day(_ days: Int, after start: Day) throws(DateReadingError) -> Day {
    let reached = start.number + days
    guard reached >= Day.first.number, reached <= Day.last.number else {
      throw .yearOutOfRange(start.year + days / 365)
    }
    return Day(number: reached)
  }

  /// The day `count` units after today; months and years keep the day of the month where they can.
  func day(_ count: Int, _ unit: DateUnit) throws(DateReadingError) -> Day {
    switch unit {
    case .day: return try day(count, after: today)
    case .week: return try day(count * 7, after: today)
    case .month, .year:
      let months = unit == .year ? count * 12 : count
      let year = today.year + (months / 12)
      guard (2...9998).contains(year) else { throw .yearOutOfRange(year) }
      return today.adding(months: months)
    }
  }

  /// The nearest such day of a year that is not before today.
  func nearest(day: Int, month: Int) throws(DateReadingError) -> Day {
    guard (1...12).contains(month) else { throw .monthOutOfRange(month) }
    // Eight years hold every day of the calendar, 29 February around 2100 too.
    for year in today.year...(today.year + 8) {
      if let found = Day(year: year, month: month, day: day), found >= today { return found }
    }
    throw .noSuchDay(day: day, month: month, year: nil)
  }

  /// The day of this year, month and day of the month; throws what is wrong with them.
  func exact(day: Int, month: Int, year: Int) throws(DateReadingError) -> Day {
    guard (1...12).contains(month) else { throw .monthOutOfRange(month) }
    guard (1...9999).contains(year) else { throw .yearOutOfRange(year) }
    guard let found = Day(year: year, month: month, day: day) else {
      throw .noSuchDay(day: day, month: month, year: year)
    }
    return found
  }

  /// The year meant by a number typed with so many digits: `21` is 2021; nil when it is no year, as `202` on the way
  /// to `2021`.
  func year(_ number: Int, digits: Int) throws(DateReadingError) -> Int? {
    switch digits {
    case 2: return 2000 + number
    case 4...:
      guard (1...9999).contains(number) else { throw .yearOutOfRange(number) }
      return number
    default: return nil
    }
  }
}
