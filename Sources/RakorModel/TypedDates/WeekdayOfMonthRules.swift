/// The weekday of a month by its place, as forums fix their day: "Selasa kedua Desember", "Jumat terakhir bulan depan".
enum WeekdayOfMonthRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    let plain = monthLast(phrase.dropping { $0 == .within })
    switch (plain[0], plain[1], plain[2]) {
    // "Selasa minggu kedua" is the Tuesday of days 8 to 14, as offices count weeks of a month.
    case (.weekday(let weekday)?, let unit?, let place?) where unit.asUnit == .week && isPlace(place):
      return try read(weekday, place, plain.droppingFirst(3), context)
    case (let place?, let unit?, .weekday(let weekday)?) where unit.asUnit == .week && isPlace(place):
      return try read(weekday, place, plain.droppingFirst(3), context)
    case (.weekday(let weekday)?, let place?, _) where isPlace(place):
      return try read(weekday, place, plain.droppingFirst(2), context)
    case (let place?, .weekday(let weekday)?, _) where isPlace(place):
      return try read(weekday, place, plain.droppingFirst(2), context)
    default:
      return nil
    }
  }

  /// "bulan depan Selasa pertama" with its month behind, as in "Selasa pertama bulan depan".
  private static func monthLast(_ phrase: DatePhrase) -> DatePhrase {
    guard let first = phrase[0], first.asWeekday == nil, !isPlace(first),
      let place = phrase.tokens.firstIndex(where: { $0.isPlainWeekday || isPlace($0) }), place > 0,
      phrase.tokens[..<place].contains(where: { $0.asMonth != nil || $0 == .unit(.month) })
    else { return phrase }
    return DatePhrase(Array(phrase.tokens[place...] + phrase.tokens[..<place]))
  }

  private static func isPlace(_ token: DateToken) -> Bool {
    token.asPlainOrdinal != nil || token == .part(.end) || token == .last
  }

  private static func read(
    _ weekday: Weekday, _ place: DateToken, _ tail: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    // "Selasa lalu" and "Selasa minggu lalu" are gone by; only with a month is it the last of several.
    guard place != .last || tail.count > 0 else { return nil }
    guard let months = try MonthChoice(tail.count > 0 ? tail : DatePhrase([.unit(.month)]), context) else { return nil }
    guard let number = place.asPlainOrdinal else {
      return months.reading(context) { $0.lastOfMonth.adding(days: -6).next(weekday) }
    }
    guard (1...5).contains(number) else { return nil }
    // A month that is over has no say while another may be meant.
    let coming = months.firsts.filter { $0.lastOfMonth >= context.today }
    let firsts = coming.isEmpty ? months.firsts : coming
    let found = firsts.filter { first in
      first.next(weekday).adding(days: 7 * (number - 1)).month == first.month
    }
    guard !found.isEmpty else {
      guard let first = firsts.first else { return nil }
      throw .noFifth(last: first.lastOfMonth.adding(days: -6).next(weekday))
    }
    return MonthChoice(found, yearAssumed: months.yearAssumed).reading(context) {
      $0.next(weekday).adding(days: 7 * (number - 1))
    }
  }
}
