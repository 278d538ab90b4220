/// Dates typed to find what has been.
package enum PastDays {
  /// The day or the stretch of days that a text means, never one that begins after today; nil for no date.
  ///
  /// What comes round again, as "senin", "12 nov" or "maret", is the last one that has been. A number alone is none,
  /// nor is the beginning or a slip of a name that stands alone: "12" and "mar" may be of anything.
  package static func read(_ text: String, today: Day, almanac: Almanac? = nil) -> DateStretch? {
    guard text.contains(where: { !$0.isNumber && !$0.isWhitespace }), !isHalfAName(text),
      let next = stretch(text, from: today, almanac)
    else { return nil }
    guard next.first > today else { return next }
    // What is counted from today moves with it, and has not been.
    guard stretch(text, from: today.adding(days: -1), almanac) == next else { return nil }
    for back in steps {
      guard let earlier = stretch(text, from: today.adding(days: -back), almanac) else { return nil }
      if earlier.first <= today { return earlier }
    }
    return nil
  }

  /// How many days earlier is asked what comes next: a week for weekdays, a month, a year, and four or eight years for
  /// a leap day.
  private static let steps = [6, 27, 364, 1460, 2922]

  /// Whether a text is one word that only reminds of a month or a weekday.
  private static func isHalfAName(_ text: String) -> Bool {
    let word = text.lowercased().filter { !$0.isWhitespace }
    guard word.allSatisfy(\.isLetter) else { return false }
    let names = Language.allCases.flatMap { language in
      (1...12).map { MonthName.full($0, in: language) } + Weekday.allCases.map { $0.name(in: language) }
    }.map { $0.lowercased() }
    guard !names.contains(word) else { return false }
    return names.contains { $0.hasPrefix(word) } || (TypingSlip.meaning(of: word) != nil && !text.contains(" "))
  }

  private static func stretch(_ text: String, from today: Day, _ almanac: Almanac?) -> DateStretch? {
    do {
      let day = try DateReader.read(text, today: today, almanac: almanac).day
      return DateStretch(day, day)
    } catch .isStretch(let stretch, _) {
      return stretch
    } catch {
      return nil
    }
  }
}
