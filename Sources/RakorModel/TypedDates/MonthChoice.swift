/// The months that words like "Juni", "Juni 2027", "bulan" or "bulan depan" may mean, earliest first.
struct MonthChoice {
  /// The first days of the months.
  var firsts: [Day]
  var yearAssumed: Bool

  init(_ firsts: [Day], yearAssumed: Bool = false) {
    self.firsts = firsts
    self.yearAssumed = yearAssumed
  }

  init?(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) {
    let thisMonth = context.today.firstOfMonth
    switch (phrase[0], phrase[1], phrase[2]) {
    case (.month(let month)?, nil, _):
      self.init(MonthChoice.firsts(of: month, years: [context.today.year, context.today.year + 1]), yearAssumed: true)
    case (.month(let month)?, .this?, nil), (.this?, .month(let month)?, nil):
      self.init(MonthChoice.firsts(of: month, years: [context.today.year]))
    case (.month(let month)?, .next?, nil), (.next?, .month(let month)?, nil), (.month(let month)?, .coming?, nil):
      self.init(MonthChoice.firsts(of: month, years: [context.today.year, context.today.year + 1]), yearAssumed: true)
    case (.month(let month)?, .last?, nil), (.last?, .month(let month)?, nil):
      let years = (context.today.month > month ? 0 : 1)
      self.init(MonthChoice.firsts(of: month, years: [context.today.year - years]))
    case (.month(let month)?, _?, _):
      guard let years = try MonthChoice.years(phrase.droppingFirst(), context) else { return nil }
      self.init(MonthChoice.firsts(of: month, years: years))
    case (.unit(.month)?, nil, _):
      self.init([thisMonth, thisMonth.adding(months: 1)])
    case (.unit(.month)?, .this?, nil), (.this?, .unit(.month)?, nil):
      self.init([thisMonth])
    case (.unit(.month)?, .next?, nil), (.next?, .unit(.month)?, nil), (.unit(.month)?, .coming?, nil):
      self.init([thisMonth.adding(months: 1)])
    case (.unit(.month)?, .last?, nil), (.last?, .unit(.month)?, nil):
      self.init([thisMonth.adding(months: -1)])
    default:
      return nil
    }
  }

  /// The years that "tahun", "tahun depan" or "2027" may mean; nil for a phrase of something else.
  static func years(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> [Int]? {
    let year = context.today.year
    switch (phrase[0], phrase[1], phrase[2]) {
    case (.number(let number, 4...)?, nil, _): return try context.year(number, digits: 4).map { [$0] }
    case (.unit(.year)?, nil, _): return [year, year + 1]
    case (.unit(.year)?, .this?, nil), (.this?, .unit(.year)?, nil): return [year]
    case (.unit(.year)?, .next?, nil), (.next?, .unit(.year)?, nil): return [year + 1]
    case (.unit(.year)?, .last?, nil), (.last?, .unit(.year)?, nil): return [year - 1]
    default: return nil
    }
  }

  /// The month that a part of each of these years falls on: its first, sixth or last.
  static func month(at part: DatePart, ofYears years: [Int]) -> MonthChoice {
    let month =
      switch part {
      case .start: 1
      case .middle: 6
      case .end: 12
      }
    return MonthChoice(firsts(of: month, years: years))
  }

  /// The day of the first month whose day is not before today, or else of the last of them.
  func reading(_ context: DateContext, day: (Day) -> Day) -> DateReading? {
    let days = firsts.map(day)
    guard let chosen = days.first(where: { $0 >= context.today }) ?? days.last else { return nil }
    return DateReading(day: chosen, notes: yearAssumed ? [.yearAssumed] : [])
  }

  private static func firsts(of month: Int, years: [Int]) -> [Day] {
    years.compactMap { Day(year: $0, month: month, day: 1) }
  }
}
