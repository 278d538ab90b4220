/// A text that is a date all through, and a date with a time where its last numbers are hours: "Selasa 9-12" is
/// 9 December by its numbers, and nine to twelve on a Tuesday as people say it.
struct ClockDoubt {
  /// The text as a date.
  private let whole: DateReading
  /// The date before the numbers that may be hours, or behind them.
  private let day: DateReading
  private let time: TimeReading
  private let hours: NumberGroup
  private let tokens: [TypedToken]

  /// Nil where the numbers of the date can be no hours.
  init?(_ whole: DateReading, _ tokens: [TypedToken], _ context: DateContext) {
    let groups = NumberGroup.all(in: tokens)
    guard let hours = groups.last, !hours.signs.contains("/"), !hours.isNamedDay(tokens) else { return nil }
    let isFirst = hours.places.lowerBound == 0
    guard !isFirst || hours.signs == ["-"] else { return nil }
    let rest = isFirst ? Array(tokens[hours.places.upperBound...]) : Array(tokens[..<hours.places.lowerBound])
    let clock = isFirst ? Array(tokens[hours.places]) : Array(tokens[hours.places.lowerBound...])
    // "15 Desember 2026" ends with a year, whatever o'clock that would be.
    guard hours.signs != [] || hours.numbers[0].digits < 3, let day = try? DateReader.read(rest, context),
      let time = try? TimeReader.read(clock, context.words, on: PartOfDay(namedIn: rest))
    else { return nil }
    (self.whole, self.day, self.time, self.hours, self.tokens) = (whole, day, time, hours, tokens)
  }

  /// What is meant; nil where it is the date and nothing else.
  var reading: WhenReading? {
    if isInPart { return WhenReading(date: day, time: time) }
    guard isUsual else { return nil }
    if hours.signs.isEmpty, NumberGroup.all(in: tokens).count > 1 { return besideNumber }
    let isRange = hours.signs == ["-"]
    if whole.wrongWeekday != nil {
      // "Jumat 14" is a slip in the date sooner than two in the afternoon.
      return hours.signs.isEmpty && hours.numbers[0].value > 12 ? nil : timed(orWhole: !isRange)
    }
    return isRange ? timed(orWhole: true) : dated
  }

  /// "15 Des 10" is no rakor of 2010 but one at ten; "tgl 15 9" is September, and may be nine o'clock.
  private var besideNumber: WhenReading? {
    if whole.notes.contains(.inThePast) {
      return whole.day.year % 100 == hours.numbers[0].value && whole.day.year < 2021 ? timed(orWhole: true) : nil
    }
    return dated
  }

  private func timed(orWhole isDoubtful: Bool) -> WhenReading {
    var date = day
    if isDoubtful, whole.day != day.day { date.notes.append(.ambiguous(other: whole.day)) }
    return WhenReading(date: date, time: time)
  }

  private var dated: WhenReading? {
    guard whole.day != day.day else { return nil }
    var date = whole
    date.notes.append(.orAt(day.day, time.span))
    return WhenReading(date: date)
  }

  /// Whether the text names a part of the day that has this hour: "malam Jumat 8", but not "malam Jumat 4".
  private var isInPart: Bool {
    PartOfDay(namedIn: tokens)?.holds(time.span.start) == true
  }

  /// Whether the hours are of those at which rakor are: nothing to doubt in them, from seven on, to five minutes.
  private var isUsual: Bool {
    let times = [time.span.start, time.span.end].compactMap(\.self)
    return time.notes.isEmpty && time.span.start.hour >= 7 && times.allSatisfy { $0.minutes % 5 == 0 }
  }
}
