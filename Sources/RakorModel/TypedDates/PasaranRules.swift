/// Dates that name a day of the Javanese week: "Jumat Kliwon", "Selasa Legi, 15 Desember 2026".
enum PasaranRules {
  static func read(_ phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    let named = phrase.tokens.compactMap { if case .pasaran(let pasaran) = $0 { pasaran } else { nil } }
    guard named.count == 1, let typed = named.first else { return nil }
    let rest = phrase.dropping { if case .pasaran = $0 { true } else { false } }
    let coming = rest.dropping { $0 == .this || $0 == .next || $0 == .coming || $0 == .fromToday(1) }
    if coming.tokens.isEmpty || (coming.count == 1 && coming[0]?.asWeekday != nil) {
      return DateReading(day: next(typed, coming[0]?.asWeekday, from: context.today))
    }
    if let found = try inMonth(typed, rest, context) { return found }
    guard var reading = try DateReader.day(of: rest, context) else { return nil }
    if reading.day.pasaran != typed {
      reading.notes.insert(.pasaranMismatch(typed: typed, actual: reading.day.pasaran), at: 0)
    }
    return reading
  }

  /// "Jumat Kliwon bulan depan": the first such day of the month; nil where no month is named, or it has none.
  private static func inMonth(
    _ pasaran: Pasaran, _ rest: DatePhrase, _ context: DateContext
  ) throws(DateReadingError) -> DateReading? {
    let weekday = rest.tokens.first { $0.isPlainWeekday }
    let month = rest.dropping { $0 == .within || $0 == weekday }
    guard let months = try MonthChoice(month, context) else { return nil }
    let days = months.firsts.map {
      next(pasaran, weekday?.asWeekday, from: max($0, min(context.today, $0.lastOfMonth)))
    }
    let found = zip(days, months.firsts).filter { $0.firstOfMonth == $1 && $0 >= context.today }.map(\.0)
    return found.first.map { DateReading(day: $0, notes: months.yearAssumed ? [.yearAssumed] : []) }
  }

  /// The first such day on this day or after it; every pair comes once in thirty-five days.
  private static func next(_ pasaran: Pasaran, _ weekday: Weekday?, from today: Day) -> Day {
    let days = (0..<35).lazy.map { today.adding(days: $0) }
    return days.first { $0.pasaran == pasaran && (weekday == nil || $0.weekday == weekday) } ?? today
  }
}
