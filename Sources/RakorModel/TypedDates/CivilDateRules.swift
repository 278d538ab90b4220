/// Dates that name their day of the month, in numbers or with the month's name, always day first.
enum CivilDateRules {
  static func read(_ typed: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    // "9 tgl 15" is no ninth month.
    if let place = typed.tokens.firstIndex(of: .date), place > 0, typed.tokens[..<place].allSatisfy(\.isNumber) {
      return nil
    }
    let phrase = dayFirst(typed)
    if let found = try dayOfNeighbouringMonth(phrase, context) { return found }
    if let found = try comingDay(phrase, context) { return found }
    let bare = phrase.dropping { $0 == .date }
    if case .number(let day, 0...2)? = bare[0], bare.count == 1 { return try nearestDayOfMonth(day, context) }
    if let found = try compact(bare, context) { return found }
    if let found = try numbers(bare, context) { return found }
    return try withMonthName(bare, context)
  }

  /// "bulan depan tanggal 3" with its day in front, as in "tanggal 3 bulan depan".
  private static func dayFirst(_ phrase: DatePhrase) -> DatePhrase {
    let place = phrase.tokens.firstIndex(of: .date) ?? nextMonthThird(phrase)
    guard let place, place > 0 else { return phrase }
    return DatePhrase(Array(phrase.tokens[place...] + phrase.tokens[..<place]))
  }

  /// Where the day stands in "next month the 3rd".
  private static func nextMonthThird(_ phrase: DatePhrase) -> Int? {
    guard phrase.count == 3, phrase.tokens.prefix(2).contains(.unit(.month)), case .number(_, 0...2)? = phrase[2]
    else { return nil }
    return 2
  }

  /// "tanggal 15 bulan depan"; without "tanggal", "15 bulan lalu" is fifteen months ago and was read before this.
  private static func dayOfNeighbouringMonth(
    _ phrase: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    let bare = phrase.dropping { $0 == .date }
    guard case .number(let day, 0...2)? = bare[0], bare.count == 3, bare.tokens.contains(.unit(.month)),
      let first = try MonthChoice(bare.droppingFirst(), context)?.firsts.first
    else { return nil }
    return DateReading(day: try context.exact(day: day, month: first.month, year: first.year))
  }

  /// "tgl 15 ini", "tgl 15 besok", "tanggal 15 mendatang": the coming fifteenth.
  private static func comingDay(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    let bare = phrase.dropping { $0 == .date }
    guard case .number(let day, 0...2)? = bare[0], bare.count == 2 else { return nil }
    switch bare[1] {
    case .this?, .coming?: return try nearestDayOfMonth(day, context)
    case .fromToday(1)? where phrase.tokens.contains(.date): return try nearestDayOfMonth(day, context)
    default: return nil
    }
  }

  /// "15": this month, or the next one that has such a day when it is past.
  private static func nearestDayOfMonth(_ day: Int, _ context: DateContext) throws(DateReadingError) -> DateReading {
    for months in 0...3 {
      let first = context.today.firstOfMonth.adding(months: months)
      if let found = Day(year: first.year, month: first.month, day: day), found >= context.today {
        return DateReading(day: found)
      }
    }
    throw .noSuchDay(day: day, month: context.today.month, year: nil)
  }

  /// `20261201`, and `01122026` where that cannot be the other.
  private static func compact(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    guard case .number(let number, digits: 8)? = phrase[0], phrase.count == 1 else { return nil }
    if (1...12).contains(number / 100 % 100), Day.typedYears.contains(number / 10_000) {
      return DateReading(
        day: try context.exact(day: number % 100, month: number / 100 % 100, year: number / 10_000))
    }
    return DateReading(
      day: try context.exact(day: number / 1_000_000, month: number / 10_000 % 100, year: number % 10_000))
  }

  private static func numbers(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    switch (phrase[0], phrase[1], phrase[2], phrase[3]) {
    case (.number(let year, digits: 4)?, .number(let month, 0...2)?, .number(let day, 0...2)?, nil):
      return DateReading(day: try context.exact(day: day, month: month, year: year))
    case (.number(let day, 0...2)?, .number(let month, 0...2)?, _, _):
      return try civil(day: day, month: month, phrase.droppingFirst(2), context)
    default:
      return nil
    }
  }

  private static func withMonthName(
    _ phrase: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    switch (phrase[0], phrase[1], phrase[2], phrase[3]) {
    case (.number(let day, 0...2)?, let name?, _, _) where name.asMonth != nil:
      return try civil(day: day, month: name.asMonth ?? 0, phrase.droppingFirst(2), context)
    case (.month(let month)?, .number(let day, 0...2)?, _, _):
      return try civil(day: day, month: month, phrase.droppingFirst(2), context)
    case (.number(let year, digits: 4)?, let name?, .number(let day, 0...2)?, nil) where name.asMonth != nil:
      return DateReading(day: try context.exact(day: day, month: name.asMonth ?? 0, year: year))
    default:
      return nil
    }
  }

  /// The day of a month in the year that the rest of the phrase tells; the nearest one when it tells none.
  private static func civil(
    day: Int, month: Int, _ rest: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    switch (rest[0], rest[1]) {
    case (nil, _), (.this?, nil), (.next?, nil), (.coming?, nil):
      return DateReading(day: try context.nearest(day: day, month: month), notes: [.yearAssumed])
    case (.number(let number, let digits)?, nil):
      guard let typed = try context.year(number, digits: digits) else { return nil }
      return DateReading(day: try context.exact(day: day, month: month, year: typed))
    case (.last?, nil):
      let year = context.today.year
      let found = DateReading(day: try context.exact(day: day, month: month, year: year))
      guard found.day >= context.today else { return found }
      return DateReading(day: try context.exact(day: day, month: month, year: year - 1))
    default:
      guard rest.tokens.contains(.unit(.year)), rest.count == 2,
        let year = try MonthChoice.years(rest, context)?.first
      else { return nil }
      return DateReading(day: try context.exact(day: day, month: month, year: year))
    }
  }
}
