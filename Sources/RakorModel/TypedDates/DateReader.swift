/// Reads a date the way office people type one, Indonesian or English, day first.
package enum DateReader {
  /// The day the text means, counted from `today`, and from `meetingDay` for "H+7".
  ///
  /// Throws why it means none. Every rule returns nil for a phrase that is not its own and throws for one that is its
  /// own but wrong, so their order decides between readings: "minggu depan" is a week before it can be a Sunday.
  package static func read(
    _ text: String, today: Day, meetingDay: Day? = nil
  ) throws(DateReadingError) -> DateReading {
    let typed = TypedText(text)
    guard !typed.tokens.isEmpty else { throw .empty }
    // The longest wording has about ten pieces; a pasted page is not worth taking apart on every key.
    guard typed.tokens.count <= 16, let phrase = DatePhrase(typed: typed.tokens) else {
      throw .notUnderstood(typed.visible)
    }
    let context = DateContext(today: today, meetingDay: meetingDay, words: typed.visible)
    guard var reading = try reading(of: phrase, context) else { throw .notUnderstood(typed.visible) }
    if reading.day < today { reading.notes.append(.inThePast) }
    return reading
  }

  private static func reading(of phrase: DatePhrase, _ context: DateContext) throws(DateReadingError) -> DateReading? {
    if let found = try SignedDateRules.read(phrase, context) { return found }
    guard !phrase.tokens.contains(.sign("+")) else { return nil }
    let words = phrase.dropping { token in
      if case .sign = token { true } else { false }
    }
    let bare = words.withoutDayParts()
    if let found = try RelativeDateRules.read(bare, context) { return found }
    if let found = try PeriodRules.read(bare, context) { return found }
    if let found = try CivilDateRules.read(bare, context) { return found }
    return try WeekdayRules.read(bare, context)
  }
}

extension DatePhrase {
  /// The phrase without "nanti" and "pagi", which say nothing of the date; today when it says nothing else.
  fileprivate func withoutDayParts() -> DatePhrase {
    let rest = dropping { $0 == .soon || $0 == .dayPart }
    if rest.tokens.isEmpty, tokens.contains(.soon) { return DatePhrase([.fromToday(0)]) }
    if rest.tokens == [.this], tokens.contains(.dayPart) { return DatePhrase([.fromToday(0)]) }
    return rest
  }
}
