/// Dates that stand for a stretch of time: "akhir Juni", "minggu ke-2 Juli", "triwulan III".
///
/// They are deadlines more often than not, so a stretch without a part of its own is represented by its last day.
enum PeriodRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    switch (phrase[0], phrase[1]) {
    case (.part(let part)?, let second?):
      return try partOfPeriod(part, second, phrase.droppingFirst(), context)
    case (.quarter?, let number?):
      return try endOfMonths(3, number.asOrdinal, phrase.droppingFirst(2), context)
    case (let number?, .quarter?):
      return try endOfMonths(3, number.asOrdinal, phrase.droppingFirst(2), context)
    case (.semester?, let number?):
      return try endOfMonths(6, number.asOrdinal, phrase.droppingFirst(2), context)
    case (.month?, _):
      return try month(phrase, context)
    default:
      return try weekOfMonth(phrase, context)
    }
  }

  private static func partOfPeriod(
    _ part: DatePart, _ second: DateToken, _ tail: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    if tail.tokens.contains(where: { $0.asUnit == .week }) {
      return part == .end ? weekend(tail, context) : nil
    }
    if let years = try MonthChoice.years(tail, context) {
      let month = MonthChoice.month(at: part, ofYears: years)
      return reading(month, context) { part == .start ? $0 : $0.lastOfMonth }
    }
    guard let months = try MonthChoice(tail, context) else { return nil }
    return reading(months, context) { first in
      switch part {
      case .start: first
      case .middle: first.adding(days: 14)
      case .end: first.lastOfMonth
      }
    }
  }

  /// "akhir pekan": the Saturday of this week, or today on the weekend itself.
  private static func weekend(_ tail: DatePhrase, _ context: DateContext) -> DateReading? {
    let saturday = max(context.today.firstOfWeek.adding(days: 5), context.today)
    let others = tail.tokens.filter { $0.asUnit != .week }
    switch (others.first, others.count) {
    case (nil, _), (.this?, 1):
      return DateReading(day: saturday, notes: [.approximate(words: context.words)])
    case (.next?, 1):
      let next = context.today.firstOfWeek.adding(days: 12)
      return DateReading(day: next, notes: [.approximate(words: context.words)])
    default:
      return nil
    }
  }

  /// The end of the quarter or half-year of this number: its last month is that many times its length.
  private static func endOfMonths(
    _ length: Int, _ number: Int?, _ tail: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    guard let number, (1...(12 / length)).contains(number) else { return nil }
    guard let months = try MonthChoice(DatePhrase([.month(number * length)] + tail.tokens), context) else { return nil }
    return reading(months, context) { $0.lastOfMonth }
  }

  private static func month(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    guard let months = try MonthChoice(phrase, context) else { return nil }
    return reading(months, context) { $0.lastOfMonth }
  }

  /// The second week of a month is its days 8 to 14, as offices count, and stands for its last day.
  private static func weekOfMonth(
    _ phrase: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    let tail = phrase.droppingFirst(2)
    let number: Int
    switch (phrase[0], phrase[1]) {
    case (let unit?, .ordinal(let typed)?) where unit.asUnit == .week: number = typed
    case (let typed?, let unit?) where unit.asUnit == .week && typed.asOrdinal != nil && tail.count > 0:
      number = typed.asOrdinal ?? 0
    case (.last?, .unit(.week)?) where tail.count > 0, (.weekOrSunday?, .part(.end)?), (.unit(.week)?, .part(.end)?):
      number = 5
    default: return nil
    }
    guard (1...5).contains(number),
      let months = try MonthChoice(tail.count > 0 ? tail : DatePhrase([.unit(.month)]), context)
    else { return nil }
    return reading(months, context) { $0.adding(days: min(number * 7, $0.daysInMonth) - 1) }
  }

  /// The first of the months whose day is not before today, or else the last of them.
  private static func reading(
    _ months: MonthChoice, _ context: DateContext, day: (Day) -> Day
  ) -> DateReading? {
    let days = months.firsts.map(day)
    guard let chosen = days.first(where: { $0 >= context.today }) ?? days.last else { return nil }
    let notes: [DateNote] = [.approximate(words: context.words)]
    return DateReading(day: chosen, notes: months.yearAssumed ? notes + [.yearAssumed] : notes)
  }
}
