/// Dates that name their day of the month, in numbers or with the month's name, always day first.
enum CivilDateRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    if let found = try dayOfNeighbouringMonth(phrase, context) { return found }
    let bare = phrase.dropping { $0 == .date }
    if case .number(let day, 0...2)? = bare[0], bare.count == 1 { return try nearestDayOfMonth(day, context) }
    if let found = try numbers(bare, context) { return found }
    return try withMonthName(bare, context)
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

  private static func numbers(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    switch (phrase[0], phrase[1], phrase[2], phrase[3]) {
    case (.number(let year, digits: 4)?, .number(let month, 0...2)?, .number(let day, 0...2)?, nil):
      return DateReading(day: try context.exact(day: day, month: month, year: year))
    case (.number(let day, 0...2)?, .number(let month, 0...2)?, let year, nil):
      return try civil(day: day, month: month, year: year, context)
    default:
      return nil
    }
  }

  private static func withMonthName(
    _ phrase: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    switch (phrase[0], phrase[1], phrase[2], phrase[3]) {
    case (.number(let day, 0...2)?, .month(let month)?, let year, nil),
      (.month(let month)?, .number(let day, 0...2)?, let year, nil):
      return try civil(day: day, month: month, year: year, context)
    case (.number(let year, digits: 4)?, .month(let month)?, .number(let day, 0...2)?, nil):
      return DateReading(day: try context.exact(day: day, month: month, year: year))
    default:
      return nil
    }
  }

  private static func civil(
    day: Int, month: Int, year: DateToken?, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    guard let year else {
      return DateReading(day: try context.nearest(day: day, month: month), notes: [.yearAssumed])
    }
    guard case .number(let number, let digits) = year, let typed = try context.year(number, digits: digits)
    else { return nil }
    return DateReading(day: try context.exact(day: day, month: month, year: typed))
  }
}
