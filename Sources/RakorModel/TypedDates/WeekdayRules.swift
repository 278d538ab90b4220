/// Dates that name a weekday, alone, with a week, or beside a full date.
enum WeekdayRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    guard let first = phrase[0] else { return nil }
    if let weekday = first.asWeekday {
      return try read(weekday, phrase.droppingFirst(), context)
    }
    // "minggu" at the end is a week, as in "2 minggu"; only a plain weekday may come last.
    if case .weekday(let weekday)? = phrase.tokens.last {
      return try read(weekday, phrase.droppingLast(), context)
    }
    return nil
  }

  private static func read(
    _ weekday: Weekday, _ rest: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    if let found = beside(weekday, rest, context) { return found }
    if let found = try inWeek(weekday, rest, context) { return found }
    guard var reading = try fullDate(rest, context) else { return nil }
    if reading.day.weekday != weekday {
      reading.notes.insert(.weekdayMismatch(typed: weekday, actual: reading.day.weekday), at: 0)
    }
    return reading
  }

  private static func fullDate(_ rest: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    if let found = try CivilDateRules.read(rest, context) { return found }
    guard case .fromToday = rest[0] else { return nil }
    return try RelativeDateRules.read(rest, context)
  }

  /// The weekday with at most one word beside it.
  private static func beside(_ weekday: Weekday, _ rest: DatePhrase, _ context: DateContext) -> DateReading? {
    let today = context.today
    let coming = today.adding(days: 1).next(weekday)
    switch (rest[0], rest[1]) {
    case (nil, _):
      let isToday = today.weekday == weekday
      return DateReading(day: today.next(weekday), notes: isToday ? [.ambiguous(other: coming)] : [])
    case (.this?, nil):
      let day = self.day(weekday, weeks: 0, today)
      return DateReading(day: day, notes: day < today ? [.ambiguous(other: coming)] : [])
    case (.next?, nil):
      return reading(day(weekday, weeks: 1, today), unless: coming)
    case (.coming?, nil):
      return DateReading(day: coming)
    case (.last?, nil):
      return DateReading(day: coming.adding(days: today.weekday == weekday ? -14 : -7))
    // In Java "besok Selasa" is the Tuesday to come and "Selasa kemarin" the one gone by.
    case (.fromToday(1)?, nil):
      return reading(coming, unless: today.adding(days: 1))
    case (.fromToday(-1)?, nil):
      return reading(coming.adding(days: today.weekday == weekday ? -14 : -7), unless: today.adding(days: -1))
    default:
      return nil
    }
  }

  /// "Selasa minggu depan", "Selasa 2 minggu lagi": the weekday of that calendar week.
  private static func inWeek(
    _ weekday: Weekday, _ rest: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    let weeks: Int
    switch (rest[0], rest[1], rest[2], rest[3]) {
    case (let unit?, .this?, nil, _) where unit.asUnit == .week: weeks = 0
    case (.this?, .unit(.week)?, nil, _): weeks = 0
    case (let unit?, .next?, nil, _) where unit.asUnit == .week: weeks = 1
    case (.next?, .unit(.week)?, nil, _): weeks = 1
    case (let unit?, .last?, nil, _) where unit.asUnit == .week: weeks = -1
    case (.last?, .unit(.week)?, nil, _): weeks = -1
    case (.number(let count, _)?, let unit?, .later?, nil) where unit.asUnit == .week: weeks = count
    default: return nil
    }
    let days = context.today.firstOfWeek.days(since: context.today) + weeks * 7 + weekday.rawValue - 1
    return DateReading(day: try context.day(days, .day))
  }

  private static func day(_ weekday: Weekday, weeks: Int, _ today: Day) -> Day {
    today.firstOfWeek.adding(days: weeks * 7 + weekday.rawValue - 1)
  }

  private static func reading(_ day: Day, unless other: Day) -> DateReading {
    DateReading(day: day, notes: day == other ? [] : [.ambiguous(other: other)])
  }
}
