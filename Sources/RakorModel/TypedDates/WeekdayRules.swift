/// Dates that name a weekday, alone, with a week, or beside a full date.
enum WeekdayRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    guard let first = phrase[0] else { return nil }
    // "besok Selasa" may be meant for tomorrow, "Selasa besok" never is.
    if first == .fromToday(1), phrase.count == 2, let weekday = phrase[1]?.asWeekday {
      let tomorrow = context.today.adding(days: 1)
      return reading(tomorrow.next(weekday), unless: tomorrow)
    }
    if case .number(let count, _) = first, let unit = phrase[1]?.asUnit, case .weekday(let weekday)? = phrase[2],
      phrase.count == 3
    {
      let start = context.today.adding(days: 1).next(weekday)
      return unit == .week ? DateReading(day: try context.day(7 * count, after: start)) : nil
    }
    // "minggu depan hari Selasa" names the Tuesday, and "minggu" its week.
    let isWeek = first == .weekOrSunday && phrase.count > 1 && phrase.tokens.last?.isPlainWeekday == true
    if !isWeek, let weekday = first.asWeekday {
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
    switch rest[0] {
    case .fromToday?, .within?, .number?: return try RelativeDateRules.read(rest, context)
    default: return nil
    }
  }

  /// The weekday with at most one word beside it.
  private static func beside(_ weekday: Weekday, _ rest: DatePhrase, _ context: DateContext) -> DateReading? {
    let today = context.today
    let coming = today.adding(days: 1).next(weekday)
    switch (rest[0], rest[1]) {
    case (nil, _):
      let isToday = today.weekday == weekday
      return DateReading(day: today.next(weekday), notes: isToday ? [.ambiguous(other: coming)] : [])
    case (.this?, nil), (.later?, nil):
      return DateReading(day: today.next(weekday))
    case (.next?, nil):
      return next(weekday, context)
    case (.coming?, nil), (.fromToday(1)?, nil):
      return DateReading(day: coming)
    case (.last?, nil):
      return DateReading(day: coming.adding(days: today.weekday == weekday ? -14 : -7))
    // In Java "Selasa kemarin" is the one gone by.
    case (.fromToday(-1)?, nil):
      return reading(coming.adding(days: today.weekday == weekday ? -14 : -7), unless: today.adding(days: -1))
    default:
      return nil
    }
  }

  /// "Selasa depan" is the coming one, and where that lies in this week the one of next week is offered too.
  ///
  /// With the Sunday it is the other way about: "Minggu depan" puts it into next week.
  private static func next(_ weekday: Weekday, _ context: DateContext) -> DateReading {
    let coming = context.today.adding(days: 1).next(weekday)
    let ofNextWeek = day(weekday, weeks: 1, context.today)
    return weekday == .sunday ? reading(ofNextWeek, unless: coming) : reading(coming, unless: ofNextWeek)
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
    case (.after?, .next?, nil, _):
      let coming = context.today.adding(days: 1).next(weekday)
      return DateReading(day: try context.day(7, after: coming))
    case (.number(let count, _)?, let unit?, .later?, nil) where unit.asUnit == .week: weeks = count
    case (.within?, .number(let count, _)?, let unit?, nil) where unit.asUnit == .week: weeks = count
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
