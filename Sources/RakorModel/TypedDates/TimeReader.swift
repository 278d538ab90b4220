/// Reads a clock time or a span of them the way office people type one, Indonesian or English.
package enum TimeReader {
  /// The span the text means: `9`, `09.00-12.00`, `9 s.d. selesai`, `setengah sepuluh`, `09:00+90m`.
  ///
  /// Throws why it means none. A start alone leaves the end open, which is what invitations do.
  package static func read(_ text: String) throws(TimeReadingError) -> TimeSpan {
    let typed = try checked(text)
    let tokens = joined(typed.tokens)
    if let plus = tokens.firstIndex(of: .sign("+")) {
      return try withDuration(tokens, plus: plus, typed.visible)
    }
    guard let joint = tokens.firstIndex(of: .sign("-")) else {
      return TimeSpan(start: try time(tokens, typed.visible))
    }
    let (first, second) = (Array(tokens[..<joint]), Array(tokens[(joint + 1)...]))
    if second.count == 1, case .word(let word) = second[0], TimeWords.finished.contains(word) {
      return TimeSpan(start: try time(first, typed.visible))
    }
    guard let start = ClockPhrase(first), let end = ClockPhrase(second) else { throw .notUnderstood(typed.visible) }
    return try span(from: start, to: end, typed.visible)
  }

  /// The one time the text means; a span is not understood here.
  package static func readTime(_ text: String) throws(TimeReadingError) -> TimeOfDay {
    let typed = try checked(text)
    return try time(joined(typed.tokens), typed.visible)
  }

  /// The end that the text means behind a start; nil for "s.d. selesai".
  ///
  /// Besides a clock time it takes whatever may stand behind a start: `selesai`, `s.d. 12`, `+90m`.
  package static func readEnd(_ text: String, start: TimeOfDay?) throws(TimeReadingError) -> TimeOfDay? {
    do {
      return try readTime(text)
    } catch {
      let base = start?.iso ?? "00:00"
      for span in ["\(base) - \(text)", "\(base) \(text)"] {
        if let read = try? read(span) { return read.end }
      }
      throw error
    }
  }

  private static func checked(_ text: String) throws(TimeReadingError) -> TypedText {
    let typed = TypedText(text)
    guard !typed.tokens.isEmpty else { throw .empty }
    // The longest wording has about fifteen pieces; a pasted page is not worth taking apart on every key.
    guard typed.tokens.count <= 24 else { throw .notUnderstood(typed.visible) }
    for (place, token) in typed.tokens.enumerated() {
      guard case .word(let word) = token else { continue }
      let isBeside = TimeWords.beside.contains(word) && place + 1 < typed.tokens.count
      if isBeside || TimeWords.prayers.contains(word) { throw .needsClockTime(words: typed.visible) }
    }
    return typed
  }

  private static func time(_ tokens: [TypedToken], _ visible: String) throws(TimeReadingError) -> TimeOfDay {
    guard let phrase = ClockPhrase(tokens) else { throw .notUnderstood(visible) }
    guard let time = phrase.time() else { throw .outOfRange(visible) }
    return time
  }

  /// One part of the day may stand for both ends: "1-3 siang", "9-1 siang", "1 siang - 3".
  private static func span(
    from first: ClockPhrase, to second: ClockPhrase, _ visible: String
  ) throws(TimeReadingError) -> TimeSpan {
    guard let plainStart = first.time(), let plainEnd = second.time() else { throw .outOfRange(visible) }
    if let start = first.time(orIn: second.part), start < plainEnd { return TimeSpan(start: start, end: plainEnd) }
    if plainStart < plainEnd { return TimeSpan(start: plainStart, end: plainEnd) }
    if let end = second.time(orIn: first.part), plainStart < end { return TimeSpan(start: plainStart, end: end) }
    throw .endBeforeStart(start: plainStart, end: plainEnd)
  }

  private static func withDuration(
    _ tokens: [TypedToken], plus: Int, _ visible: String
  ) throws(TimeReadingError) -> TimeSpan {
    let start = try time(Array(tokens[..<plus]), visible)
    guard let minutes = duration(Array(tokens[(plus + 1)...])) else { throw .notUnderstood(visible) }
    guard let end = start.adding(minutes: minutes) else { throw .outOfRange(visible) }
    guard end > start else { throw .endBeforeStart(start: start, end: end) }
    return TimeSpan(start: start, end: end)
  }

  /// Minutes of `90m`, `2 jam`, `1 jam 30 menit`; a number without a unit counts minutes.
  private static func duration(_ tokens: [TypedToken]) -> Int? {
    var minutes = 0
    var place = 0
    while place < tokens.count {
      guard case .number(let number, _) = tokens[place] else { return nil }
      switch place + 1 < tokens.count ? tokens[place + 1] : nil {
      case nil: minutes += number
      case .word(let unit) where TimeWords.minuteUnits.contains(unit): minutes += number
      case .word(let unit) where TimeWords.hourUnits.contains(unit): minutes += number * 60
      default: return nil
      }
      place += 2
    }
    return tokens.isEmpty ? nil : minutes
  }

  /// The pieces with every "s.d.", "s/d", "sampai dengan" and "until" made a dash.
  private static func joined(_ tokens: [TypedToken]) -> [TypedToken] {
    var result: [TypedToken] = []
    var place = 0
    while place < tokens.count {
      let length = lengthOfUntil(tokens, at: place)
      result.append(length > 0 ? .sign("-") : tokens[place])
      place += max(length, 1)
    }
    while result.last == .sign(".") { result.removeLast() }
    return result
  }

  /// How many pieces a word for "until" takes here; 0 when there is none.
  private static func lengthOfUntil(_ tokens: [TypedToken], at place: Int) -> Int {
    guard case .word(let word) = tokens[place] else { return 0 }
    let next = Array(tokens[(place + 1)...].prefix(3))
    if word == "s", next.count >= 2, next[1] == .word("d"), next[0] == .sign(".") || next[0] == .sign("/") {
      return next.count > 2 && next[2] == .sign(".") ? 4 : 3
    }
    guard TimeWords.until.contains(word) else { return 0 }
    let hasTail = next.first == .word("dengan") || next.first == .sign(".")
    return hasTail ? 2 : 1
  }
}
