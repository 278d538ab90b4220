/// What a typed date is wanted for: a stretch of time is a day only where it is a deadline.
package enum DatePurpose: Hashable, Sendable {
  /// A day on which something is, as a rakor: of a stretch one day must be chosen.
  case event
  /// The last day for something: of a stretch, its last working day.
  case deadline
}

/// What a typed date is counted from.
struct DateContext {
  let today: Day
  /// The day of the meeting that "H+7" counts from, when there is one.
  let meetingDay: Day?
  /// The text as typed, kept for dates that only stand for a stretch of time.
  let words: String
  var purpose: DatePurpose
  /// What is known of holidays and Hijri months.
  let almanac: Almanac

  /// The day `days` after `start`; throws `yearOutOfRange` when no date that is taken here lies so far.
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
    guard Day.typedYears.contains(year) else { throw .yearOutOfRange(year) }
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
      guard Day.typedYears.contains(number) else { throw .yearOutOfRange(number) }
      return number
    // A form is still on its way to 2021; nobody means by a deadline what such a year says.
    case 3 where purpose == .deadline: throw .yearOutOfRange(number)
    default: return nil
    }
  }

  /// What a stretch of time comes to: its last working day for a deadline, and a question for anything else.
  func reading(of stretch: DateStretch) throws(DateReadingError) -> DateReading {
    let first = stretch.contains(today) ? max(stretch.first, today) : stretch.first
    let last = almanac.workingDay(onOrBefore: stretch.last)
    guard purpose == .deadline, !stretch.contains(today) || last >= today else {
      throw .isStretch(stretch, proposal: almanac.workingDay(onOrAfter: first))
    }
    return DateReading(day: last, notes: [.approximate(words: words)])
  }
}

/// A stretch of days that words such as "minggu depan" name.
package struct DateStretch: Hashable, Sendable {
  package var first: Day
  package var last: Day

  /// The days from the first to the last, both of them in it.
  package init(_ first: Day, _ last: Day) {
    (self.first, self.last) = (first, last)
  }

  func contains(_ day: Day) -> Bool { first <= day && day <= last }
}
