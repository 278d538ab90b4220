/// Dates counted from today: "besok", "3 hari lagi", "minggu depan".
enum RelativeDateRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    if let count = daysFromToday(phrase) { return DateReading(day: try context.day(count, .day)) }
    if let (count, unit) = countedUnits(phrase) { return DateReading(day: try context.day(count, unit)) }
    return try neighbouringPeriod(phrase, context)
  }

  private static func daysFromToday(_ phrase: DatePhrase) -> Int? {
    switch (phrase[0], phrase[1], phrase[2], phrase[3]) {
    case (.fromToday(let days)?, nil, _, _): days
    case (.unit(.day)?, .after?, .fromToday(1)?, nil): 2
    case (.unit(.day)?, .before?, .fromToday(-1)?, nil): -2
    default: nil
    }
  }

  private static func countedUnits(_ phrase: DatePhrase) -> (Int, DateUnit)? {
    let (hasWithin, rest) = phrase[0] == .within ? (true, phrase.droppingFirst()) : (false, phrase)
    guard case .number(let count, _)? = rest[0], let unit = rest[1]?.asUnit else { return nil }
    switch (rest[2], rest[3], rest[4]) {
    case (nil, _, _):
      return hasWithin ? (count, unit) : nil
    case (.later?, nil, _), (.coming?, nil, _), (.fromToday(0)?, nil, _), (.onward?, .next?, nil):
      return (count, unit)
    case (.next?, nil, _) where unit == .day || unit == .week || hasWithin:
      return (count, unit)
    case (.last?, nil, _) where !hasWithin:
      return (-count, unit)
    default:
      return nil
    }
  }

  private static func neighbouringPeriod(
    _ phrase: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    guard phrase.count == 2, let first = phrase[0], let second = phrase[1] else { return nil }
    let (named, which) = first.asUnit == nil ? (second, first) : (first, second)
    guard let unit = named.asUnit, unit != .day else { return nil }
    switch which {
    case .next, .coming:
      let day = try context.day(1, unit)
      guard unit == .week else { return DateReading(day: day, notes: [.approximate(words: context.words)]) }
      return DateReading(day: day, notes: otherNextWeek(than: day, maySunday: named == .weekOrSunday, context))
    case .last:
      return DateReading(day: try context.day(-1, unit), notes: [.approximate(words: context.words)])
    case .this:
      return DateReading(day: lastDay(ofThis: unit, context.today), notes: [.approximate(words: context.words)])
    default:
      return nil
    }
  }

  /// "minggu depan" may also be the Sunday of next week, and any "next week" its Monday.
  private static func otherNextWeek(than day: Day, maySunday: Bool, _ context: DateContext) -> [DateNote] {
    let monday = context.today.firstOfWeek.adding(days: 7)
    let others = maySunday ? [monday.adding(days: 6), monday] : [monday]
    return others.first { $0 != day }.map { [.ambiguous(other: $0)] } ?? []
  }

  private static func lastDay(ofThis unit: DateUnit, _ today: Day) -> Day {
    switch unit {
    case .day: today
    case .week: today.next(.sunday)
    case .month: today.lastOfMonth
    case .year: Day(year: today.year, month: 12, day: 31) ?? today
    }
  }
}
