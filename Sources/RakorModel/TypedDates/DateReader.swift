/// Reads a date the way office people type one, Indonesian or English, day first.
package enum DateReader {
  /// The day the text means, counted from `today`, and from `meetingDay` for "H+7".
  ///
  /// Throws why it means none. Every rule returns nil for a phrase that is not its own and throws for one that is its
  /// own but wrong, so their order decides between readings: "minggu depan" is a week before it can be a Sunday.
  package static func read(
    _ text: String, today: Day, meetingDay: Day? = nil, for purpose: DatePurpose = .event, almanac: Almanac? = nil
  ) throws(DateReadingError) -> DateReading {
    let typed = TypedText(text)
    let context = DateContext(
      today: today, meetingDay: meetingDay, words: typed.visible, purpose: purpose, almanac: almanac ?? Almanac())
    return try read(typed.tokens, context)
  }

  /// The day these pieces of a text mean.
  static func read(_ tokens: [TypedToken], _ context: DateContext) throws(DateReadingError) -> DateReading {
    guard !tokens.isEmpty else { throw .empty }
    // The longest wording has about twenty pieces; a pasted page is not worth taking apart on every key.
    guard tokens.count <= 32 else { throw .notUnderstood(context.words) }
    if let near = FeastRules.near(tokens, context) { throw .besideDay(words: context.words, near.day) }
    let hijri = try HijriPhrase.take(from: tokens, context)
    var found = try civil(hijri?.rest ?? tokens, context)
    if found == nil { found = try hijri?.reading(context) }
    guard var reading = found else {
      if let days = SeveralDays.read(tokens, context) { throw .severalDays(days) }
      throw .notUnderstood(context.words)
    }
    if let note = hijri?.note(on: reading.day, context) { reading.notes.append(note) }
    guard Day.typedYears.contains(reading.day.year) else { throw .yearOutOfRange(reading.day.year) }
    if reading.day < context.today { reading.notes.append(.inThePast) }
    return reading
  }

  /// The day that words of the civil calendar mean; nil when they have no meaning as one.
  static func civil(_ tokens: [TypedToken], _ context: DateContext) throws(DateReadingError) -> DateReading? {
    guard !NumberGroup.isBesideClock(tokens), !NumberGroup.isBesideSpanOfDays(tokens),
      let phrase = DatePhrase(typed: tokens)
    else { return nil }
    if let found = try SignedDateRules.read(phrase, context) { return found }
    guard !phrase.tokens.contains(.sign("+")) else { return nil }
    let words = phrase.dropping { $0 == .sign("-") }
    if let found = try EveningRules.read(words, context) { return found }
    return try day(of: words, context)
  }

  /// The day of a phrase without signs.
  static func day(of words: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    let bare = words.withoutDayParts()
    if let found = try PasaranRules.read(bare, context) { return found }
    if let found = try RelativeDateRules.read(bare, context) { return found }
    if let found = try PeriodRules.read(bare, context) { return found }
    if let found = try WorkdayRules.read(bare, context) { return found }
    if let found = try WeekdayOfMonthRules.read(bare, context) { return found }
    if let found = try CivilDateRules.read(bare, context) { return found }
    return try WeekdayRules.read(bare, context)
  }
}

extension DatePhrase {
  /// The phrase without "nanti" and "pagi", which say nothing of the date; "nanti sore" is today, "nanti" any day.
  fileprivate func withoutDayParts() -> DatePhrase {
    let rest = dropping { $0 == .soon || $0 == .dayPart || $0 == .night }
    let hasPart = tokens.contains(.dayPart) || tokens.contains(.night)
    if rest.tokens.isEmpty, hasPart, tokens.contains(.soon) { return DatePhrase([.fromToday(0)]) }
    if rest.tokens == [.this], hasPart { return DatePhrase([.fromToday(0)]) }
    return rest
  }
}
