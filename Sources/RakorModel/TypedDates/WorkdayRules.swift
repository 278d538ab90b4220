/// Dates told in working days: "hari kerja berikutnya", "hari kerja pertama Desember", "3 hari kerja lagi".
enum WorkdayRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    guard phrase.tokens.contains(.workday) else { return nil }
    let plain = phrase.dropping { $0 == .within || $0 == .later || $0 == .onward }
    switch (plain[0], plain[1], plain[2]) {
    case (.workday?, .next?, nil), (.next?, .workday?, nil), (.workday?, .coming?, nil):
      return DateReading(day: context.almanac.workingDay(onOrAfter: context.today.adding(days: 1)))
    case (.number(let count, _)?, .workday?, nil), (.number(let count, _)?, .workday?, .next?):
      return DateReading(day: try after(count, context))
    case (.workday?, let place?, _):
      return try inMonth(place, plain.droppingFirst(2), context)
    case (let place?, .workday?, _):
      return try inMonth(place, plain.droppingFirst(2), context)
    default:
      return nil
    }
  }

  private static func after(_ count: Int, _ context: DateContext) throws(DateReadingError) -> Day {
    guard count <= 400 else { throw .notUnderstood(context.words) }
    var day = context.today
    for _ in 0..<count { day = context.almanac.workingDay(onOrAfter: day.adding(days: 1)) }
    return day
  }

  private static func inMonth(
    _ place: DateToken, _ tail: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    let isLast = place == .part(.end) || place == .last
    let ofYears = try MonthChoice.years(tail, context).map {
      MonthChoice.month(at: isLast ? .end : .start, ofYears: $0)
    }
    let named = try MonthChoice(tail.count > 0 ? tail : DatePhrase([.unit(.month)]), context)
    guard let months = ofYears ?? named else { return nil }
    if isLast {
      return months.reading(context) { context.almanac.workingDay(onOrBefore: $0.lastOfMonth) }
    }
    guard let number = place.asPlainOrdinal, (1...20).contains(number) else { return nil }
    return months.reading(context) { first in
      (1..<number).reduce(context.almanac.workingDay(onOrAfter: first)) { day, _ in
        context.almanac.workingDay(onOrAfter: day.adding(days: 1))
      }
    }
  }
}
