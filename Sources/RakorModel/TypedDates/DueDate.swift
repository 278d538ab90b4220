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
      let timed = WhenReader.weighed(reading, typed.tokens, context)
      if timed.time != nil { return .success(DueDate(reading: timed.date, words: text)) }
      let isExact = !reading.notes.contains { if case .approximate = $0 { true } else { false } }
      return .success(DueDate(reading: reading, words: isExact ? nil : text))
    } catch .severalDays(let days) {
      return .success(DueDate(reading: DateReading(day: days.last), words: text))
    } catch {
      if let timed = try? WhenReader.read(typed.tokens, context), timed.time != nil {
        return .success(DueDate(reading: timed.date, words: text))
      }
      switch error {
      case .noSuchDay, .noFifth, .monthOutOfRange, .yearOutOfRange, .needsMeetingDay, .isStretch, .hijriUnknown,
        .notOfYear, .ramadanOfDays:
        return .failure(error)
      case .empty, .notUnderstood, .besideDay, .severalDays:
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
      guard let limit = try named(rest, context) else { return nil }
      // "Sebelum 15 Desember jam 12" leaves the morning of that day.
      guard limit.time == nil else { return limit.date }
      var reading = limit.date
      // Who must be ready before a Sunday is ready on Friday, and before a month when it begins.
      let first = beginning(rest, context) ?? reading.day
      reading.day = context.almanac.workingDay(onOrBefore: first.adding(days: -1))
      reading.notes.removeAll { $0 == .inThePast }
      if reading.day < context.today { reading.notes.append(.inThePast) }
      return reading
    }
    guard let rest = rest(of: tokens, behind: inclusive) else { return nil }
    return try named(rest, context)?.date
  }

  /// The first day of the stretch of time that is named, or its last where its end is: "sebelum akhir bulan"; nil where
  /// a day is named.
  private static func beginning(_ rest: [TypedToken], _ context: DateContext) -> Day? {
    var asked = context
    asked.purpose = .event
    do {
      _ = try DateReader.read(rest, asked)
      return nil
    } catch .isStretch(let stretch, _) {
      let phrase = DatePhrase(typed: rest)
      let isEnd = phrase?[0] == .part(.end) && phrase?.tokens.contains { $0.asUnit == .week } == false
      return isEnd ? stretch.last : stretch.first
    } catch {
      return nil
    }
  }

  /// The day that is named behind a limit, and its hour; nil for words that are kept, as "sebelum kloter 1". A day that
  /// cannot exist is refused here too.
  private static func named(_ rest: [TypedToken], _ context: DateContext) throws(DateReadingError) -> WhenReading? {
    do {
      let reading = try DateReader.read(rest, context)
      let timed = WhenReader.weighed(reading, rest, context)
      return timed.time == nil ? WhenReading(date: reading) : timed
    } catch {
      if let timed = try? WhenReader.read(rest, context) { return timed }
      switch error {
      case .empty, .notUnderstood, .besideDay, .severalDays: return nil
      default: throw error
      }
    }
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
    return reading?.date.withoutHour
  }
}

extension DateReading {
  /// Without the question for an hour, which nobody asks of a last day.
  fileprivate var withoutHour: DateReading {
    DateReading(day: day, notes: notes.filter { if case .hourUntold = $0 { false } else { true } })
  }
}
