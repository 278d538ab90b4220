/// A due date as typed: a day, words, or both.
package struct DueDate: Equatable, Sendable {
  /// The day that was understood; nil where the words name none.
  package var reading: DateReading?
  /// Kept when they say more than the day does: "sebelum kloter 1", "akhir Juni".
  package var words: String?

  /// What an empty field says, unless a day or words are given.
  package init(reading: DateReading? = nil, words: String? = nil) {
    self.reading = reading
    self.words = words
  }

  /// The last day on which it is not late; nil where only words were typed.
  package var day: Day? { reading?.day }

  /// Reads a due date; what is no date stays as words, but a day that cannot exist is refused.
  package static func read(
    _ text: String, today: Day, meetingDay: Day?, almanac: Almanac? = nil
  ) -> Result<DueDate, DateReadingError> {
    let typed = TypedText(text)
    guard !typed.tokens.isEmpty else { return .success(DueDate()) }
    let context = DateContext(
      today: today, meetingDay: meetingDay, words: typed.visible, purpose: .deadline, almanac: almanac ?? Almanac())
    do {
      if let limited = try limit(typed.tokens, context) {
        return .success(DueDate(reading: limited, words: text))
      }
      let reading = try DateReader.read(typed.tokens, context)
      let isExact = !reading.notes.contains { if case .approximate = $0 { true } else { false } }
      return .success(DueDate(reading: reading, words: isExact ? nil : text))
    } catch {
      switch error {
      case .noSuchDay, .monthOutOfRange, .yearOutOfRange, .needsMeetingDay, .isStretch, .hijriUnknown:
        return .failure(error)
      case .severalDays(let days):
        return .success(DueDate(reading: DateReading(day: days.last), words: text))
      case .empty, .notUnderstood, .besideDay:
        return .success(DueDate(reading: dayInside(text, context), words: text))
      }
    }
  }

  /// What announces a last day that counts itself: "paling lambat 15 Desember", "no later than 15 December".
  private static let inclusive = [
    ["paling", "lambat"], ["paling", "lama"], ["paling", "akhir"], ["selambatnya"], ["selambat", "-", "lambatnya"],
    ["maksimal"], ["maksimum"], ["maks"], ["max"], ["sampai"], ["sampai", "dengan"], ["s", ".", "d"], ["s", "/", "d"],
    ["sd"], ["hingga"], ["batas"], ["batas", "akhir"], ["batas", "waktu"], ["tenggat"], ["deadline"], ["by"], ["until"],
    ["no", "later", "than"], ["at", "the", "latest"], ["due"],
  ]

  /// What announces a day that is too late already: "sebelum tanggal 20".
  private static let exclusive = [["sebelum"], ["before"], ["sblm"]]

  /// The last day behind words that announce one; nil without them.
  private static func limit(_ tokens: [TypedToken], _ context: DateContext) throws(DateReadingError) -> DateReading? {
    if let rest = rest(of: tokens, behind: exclusive) {
      guard var reading = try? DateReader.read(rest, context) else { return try refused(rest, context) }
      // Who must be ready before a Sunday is ready on Friday.
      reading.day = context.almanac.workingDay(onOrBefore: reading.day.adding(days: -1))
      return reading
    }
    guard let rest = rest(of: tokens, behind: inclusive) else { return nil }
    if let reading = try? DateReader.read(rest, context) { return reading }
    return try refused(rest, context)
  }

  /// Nil for words that are kept, as "sebelum kloter 1"; a day that cannot exist is refused behind a limit too.
  private static func refused(_ rest: [TypedToken], _ context: DateContext) throws(DateReadingError) -> DateReading? {
    do {
      _ = try DateReader.read(rest, context)
    } catch .empty, .notUnderstood, .besideDay, .severalDays {
      return nil
    }
    return nil
  }

  /// What stands behind the longest of these wordings that the text begins with.
  private static func rest(of tokens: [TypedToken], behind wordings: [[String]]) -> [TypedToken]? {
    let found = wordings.filter { words in
      tokens.count > words.count
        && zip(tokens, words).allSatisfy { $0 == .word($1) || $0 == .sign($1.unicodeScalars.first ?? " ") }
    }
    guard let longest = found.max(by: { $0.count < $1.count }) else { return nil }
    return Array(tokens.dropFirst(longest.count).drop { $0 == .sign(".") || $0 == .sign(":") })
  }

  /// The day that words name beside other words: with an hour, or before a bracket or a comma.
  private static func dayInside(_ text: String, _ context: DateContext) -> DateReading? {
    let before = text.firstIndex { $0 == "(" || $0 == "," }.map { String(text[..<$0]) }
    let reading = [text, before].compactMap { $0 }.lazy.compactMap { part in
      try? WhenReader.read(
        part, today: context.today, meetingDay: context.meetingDay, for: .deadline, almanac: context.almanac)
    }.first
    return reading?.date
  }
}
