/// Dates counted from today: "besok", "3 hari lagi", "2 pekan lagi".
enum RelativeDateRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    if let count = daysFromToday(phrase) { return DateReading(day: try context.day(count, .day)) }
    if let (count, unit) = countedUnits(phrase) { return DateReading(day: try context.day(count, unit)) }
    return nil
  }

  private static func daysFromToday(_ phrase: DatePhrase) -> Int? {
    switch (phrase[0], phrase[1], phrase[2], phrase[3]) {
    case (.fromToday(let days)?, nil, _, _): days
    case (.unit(.day)?, .after?, .fromToday(1)?, nil): 2
    case (.unit(.day)?, .before?, .fromToday(-1)?, nil): -2
    // "a week from tomorrow"
    case (.number(let count, _)?, .unit(.day)?, .fromToday(let days)?, nil): count + days
    case (.number(let count, _)?, .unit(.week)?, .fromToday(let days)?, nil): count * 7 + days
    case (.number(let count, _)?, .unit(.day)?, .after?, .fromToday(let days)?) where phrase.count == 4: count + days
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
}
