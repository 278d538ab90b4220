/// Stretches of time: "akhir Juni", "minggu ke-2 Juli", "triwulan III", "pekan depan".
///
/// A deadline takes the last working day of one; for anything else a day must be chosen, and `awal pekan depan` is one.
enum PeriodRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    switch (phrase[0], phrase[1]) {
    case (.this?, .part?), (.next?, .part?):
      return try partOfWeek(phrase.droppingFirst(), phrase[0], context)
    case (.part?, let second?) where second.asUnit == .week:
      return try partOfWeek(DatePhrase(Array(phrase.tokens.prefix(2))), nil, after: phrase.droppingFirst(2), context)
    case (.part(let part)?, _):
      let tail = phrase.droppingFirst().dropping { $0 == .within }
      guard tail.tokens.contains(where: { $0.asUnit == .week }) else { return try partOfMonths(part, tail, context) }
      return try partOfWeek(DatePhrase([.part(part), .unit(.week)]), tail[0], context)
    case (.quarter?, let number?):
      return try months(3, number.asOrdinal, phrase.droppingFirst(2), context)
    case (let number?, .quarter?):
      return try months(3, number.asOrdinal, phrase.droppingFirst(2), context)
    case (.semester?, let number?):
      return try months(6, number.asOrdinal, phrase.droppingFirst(2), context)
    default:
      if let found = try neighbouring(phrase, context) { return found }
      if let months = try MonthChoice(phrase, context) {
        return try reading(months, context) { DateStretch($0, $0.lastOfMonth) }
      }
      return try weekOfMonth(phrase, context)
    }
  }

  /// "minggu depan", "next week", "tahun ini": a week, or a year, beside today's or the one today is in.
  private static func neighbouring(
    _ phrase: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    guard phrase.count == 2, let first = phrase[0], let second = phrase[1] else { return nil }
    let (named, which) = first.asUnit == nil ? (second, first) : (first, second)
    guard let offset = offset(of: which) else { return nil }
    switch named.asUnit {
    case .week:
      let monday = context.today.firstOfWeek.adding(days: 7 * offset)
      return try context.reading(of: DateStretch(monday, monday.adding(days: 6)))
    case .year:
      let year = context.today.year + offset
      guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
      else { return nil }
      return try context.reading(of: DateStretch(first, last))
    default:
      return nil
    }
  }

  private static func offset(of which: DateToken) -> Int? {
    switch which {
    case .this: 0
    case .next, .coming: 1
    case .last: -1
    default: nil
    }
  }

  /// The beginning, middle or end of a week: Monday, Wednesday, or Saturday and Sunday.
  private static func partOfWeek(
    _ phrase: DatePhrase, _ before: DateToken?, after tail: DatePhrase = DatePhrase([]), _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    guard case .part(let part)? = phrase[0], phrase.count == 2, phrase[1]?.asUnit == .week, tail.count <= 1
    else { return nil }
    let which = before?.asUnit == .week ? nil : before ?? tail[0]
    let offset = which.flatMap(self.offset)
    if which != nil, offset == nil { return nil }
    let monday = context.today.firstOfWeek.adding(days: 7 * (offset ?? 0))
    if part == .end { return try context.reading(of: DateStretch(monday.adding(days: 5), monday.adding(days: 6))) }
    let day = part == .start ? monday : monday.adding(days: 2)
    let isGone = which == nil && day < context.today
    return DateReading(day: isGone ? day.adding(days: 7) : day, notes: [.approximate(words: context.words)])
  }

  /// The first third of a month, the fifteenth or the last seven days; of a year, those of its first, sixth or last
  /// month.
  private static func partOfMonths(
    _ part: DatePart, _ tail: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    let years = try MonthChoice.years(tail, context)
    let ofYears = years.map { MonthChoice.month(at: part, ofYears: $0) }
    let named = try MonthChoice(tail, context)
    guard let months = ofYears ?? named else { return nil }
    return try reading(months, context) { first in
      switch part {
      case .start: DateStretch(first, first.adding(days: 9))
      case .middle: DateStretch(first.adding(days: 14), first.adding(days: 14))
      case .end: DateStretch(first.lastOfMonth.adding(days: -6), first.lastOfMonth)
      }
    }
  }

  /// The quarter or half-year of this number: its last month is that many times its length.
  private static func months(
    _ length: Int, _ number: Int?, _ tail: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    guard let number, (1...(12 / length)).contains(number) else { return nil }
    guard let months = try MonthChoice(DatePhrase([.month(number * length)] + tail.tokens), context) else { return nil }
    return try reading(months, context) { DateStretch($0.adding(months: 1 - length), $0.lastOfMonth) }
  }

  /// The second week of a month is its days 8 to 14, as offices count; the last one its last seven days.
  private static func weekOfMonth(
    _ phrase: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    let tail = phrase.droppingFirst(2).dropping { $0 == .within }
    let number: Int?
    switch (phrase[0], phrase[1]) {
    case (let unit?, let typed?) where unit.asUnit == .week && typed.asPlainOrdinal != nil:
      number = typed.asPlainOrdinal
    case (let typed?, let unit?) where unit.asUnit == .week && typed.asOrdinal != nil && tail.count > 0:
      number = typed.asOrdinal
    case (.last?, .unit(.week)?) where tail.count > 0, (.weekOrSunday?, .part(.end)?), (.unit(.week)?, .part(.end)?):
      number = nil
    default: return nil
    }
    guard (1...5).contains(number ?? 5),
      let months = try MonthChoice(tail.count > 0 ? tail : DatePhrase([.unit(.month)]), context)
    else { return nil }
    return try reading(months, context) { first in
      guard let number else { return DateStretch(first.lastOfMonth.adding(days: -6), first.lastOfMonth) }
      let last = first.adding(days: min(number * 7, first.daysInMonth) - 1)
      return DateStretch(first.adding(days: min(number * 7 - 7, first.daysInMonth - 1)), last)
    }
  }

  /// The first of the stretches that is not over, or else the last of them.
  private static func reading(
    _ months: MonthChoice, _ context: DateContext, stretch: (Day) -> DateStretch
  ) throws(DateReadingError) -> DateReading? {
    let stretches = months.firsts.map(stretch)
    guard let chosen = stretches.first(where: { $0.last >= context.today }) ?? stretches.last else { return nil }
    var reading = try context.reading(of: chosen)
    if months.yearAssumed { reading.notes.append(.yearAssumed) }
    return reading
  }
}
