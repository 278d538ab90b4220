/// Reads a clock time or a span of them the way office people type one, Indonesian or English.
///
/// Without a part of the day it is read in office hours: 7 to 11 in the morning, 12 at noon, 1 to 6 after it.
package enum TimeReader {
  /// The span the text means: `9`, `09.00-12.00`, `9 s.d. selesai`, `setengah sepuluh`, `jam 9, 2 jam`.
  ///
  /// Its start lies in `part`, the part of the day that stands with the date ("besok malam"), unless the text names
  /// one itself. Throws why it means none. A start alone leaves the end open, which is what invitations do.
  package static func read(_ text: String, on part: PartOfDay? = nil) throws(TimeReadingError) -> TimeReading {
    let typed = TypedText(text)
    return try read(typed.tokens, typed.visible, on: part)
  }

  /// The end that a text means behind a start: "12", "selesai" (nil), "s.d. 3", "+90m", "2 jam".
  ///
  /// An hour that may be of either half of the day is the first one after the start, within ten hours. Whether an end
  /// may lie where it does is not judged here.
  package static func readEnd(_ text: String, after start: TimeOfDay?) throws(TimeReadingError) -> TimeOfDay? {
    let typed = TypedText(text)
    guard !typed.tokens.isEmpty else { throw .empty }
    let plain = UntilWords.joined(typed.tokens)
    if isOpenEnd(plain) { return nil }
    guard let start else {
      let end = plain.first == .sign("-") ? Array(plain.dropFirst()) : plain
      return try single(checked(end, typed.visible), typed.visible).time
    }
    let clock: [TypedToken] = [.number(start.hour, digits: 2), .sign("."), .number(start.minute, digits: 2)]
    let isBehind = plain.first == .sign("-") || plain.first == .sign("+") || Duration.behind(plain)?.0.isEmpty == true
    do {
      return try read(clock + (isBehind ? [] : [.sign("-")]) + plain, typed.visible).span.end
    } catch .endBeforeStart(_, let end) {
      return end
    } catch .longerThanTenHours {
      return try single(checked(plain, typed.visible), typed.visible).time
    }
  }

  /// The span these pieces of a text mean, on a date that is told with `part`.
  static func read(
    _ pieces: [TypedToken], _ visible: String, on part: PartOfDay? = nil
  ) throws(TimeReadingError) -> TimeReading {
    let tokens = try checked(pieces, visible)
    if let found = try withDuration(tokens, visible, on: part) { return found }
    guard let joint = tokens.firstIndex(of: .sign("-")) else {
      let (time, other) = try single(tokens, visible, on: part)
      return reading(TimeSpan(start: time), other: other)
    }
    let (first, second) = (Array(tokens[..<joint]), Array(tokens[(joint + 1)...]))
    if isOpenEnd(second) {
      let (time, other) = try single(first, visible, on: part)
      return reading(TimeSpan(start: time), other: other)
    }
    guard let end = ClockPhrase(second), let start = ClockPhrase(first, on: end.part == nil ? part : nil)
    else { throw .notUnderstood(visible) }
    return try span(from: start, to: end, visible)
  }

  /// The one time these pieces mean, and the other half's where that may be meant as well.
  private static func single(
    _ tokens: [TypedToken], _ visible: String, on part: PartOfDay? = nil
  ) throws(TimeReadingError) -> (time: TimeOfDay, other: TimeOfDay?) {
    guard let phrase = ClockPhrase(tokens, on: part) else { throw .notUnderstood(visible) }
    guard let time = phrase.time() else { throw .outOfRange(visible) }
    return (time, phrase.isDoubtful ? phrase.otherHalf : nil)
  }

  /// Whether an end is left open: "selesai", "selesai WIB", "- rampung".
  private static func isOpenEnd(_ tokens: [TypedToken]) -> Bool {
    let words = tokens.filter { $0 != .sign(".") && $0 != .sign("-") && $0 != .word("wib") && $0 != .word("dengan") }
    guard words.count == 1, case .word(let word) = words[0] else { return false }
    return TimeWords.finished.contains(word)
  }

  /// One part of the day may stand for both ends: "1-3 sore", "1 siang - 3"; an open end is the first after the start.
  private static func span(
    from first: ClockPhrase, to second: ClockPhrase, _ visible: String
  ) throws(TimeReadingError) -> TimeReading {
    guard let plainStart = first.time() else { throw .outOfRange(visible) }
    guard let plainEnd = second.time() else { throw .outOfRange(visible) }
    if let part = second.part, first.isOpen, let start = first.time(orIn: part), start < plainEnd {
      return reading(TimeSpan(start: start, end: plainEnd))
    }
    for start in [plainStart, first.otherHalf].compactMap({ $0 }) {
      guard let end = second.part == nil ? second.time(after: start) : plainEnd, end > start else { continue }
      guard end.minutes - start.minutes <= 600 || !(first.isOpen || second.isOpen) else {
        // Of "2-1" nobody means two at night: what is amiss is said of the hours that are usual.
        guard start == plainStart else { break }
        throw .longerThanTenHours(start: start, end: end)
      }
      return reading(
        TimeSpan(start: start, end: end), other: first.isDoubtful && start == plainStart ? first.otherHalf : nil)
    }
    throw .endBeforeStart(start: plainStart, end: plainEnd)
  }

  private static func withDuration(
    _ tokens: [TypedToken], _ visible: String, on part: PartOfDay?
  ) throws(TimeReadingError) -> TimeReading? {
    guard let (start, minutes) = Duration.behind(tokens) else { return nil }
    guard !start.isEmpty else { throw .lengthAlone(words: visible) }
    let (time, other) = try single(start, visible, on: part)
    guard let end = time.adding(minutes: minutes) else { throw .outOfRange(visible) }
    guard end > time else { throw .endBeforeStart(start: time, end: end) }
    return reading(TimeSpan(start: time, end: end), other: other)
  }

  private static func reading(_ span: TimeSpan, other: TimeOfDay? = nil) -> TimeReading {
    var notes: [TimeNote] = []
    if let other { notes.append(.ambiguous(other: other)) }
    for time in [span.start, span.end].compactMap({ $0 }) where time.hour < 6 || time.minutes > 21 * 60 {
      let other = time == span.start ? time.adding(minutes: time.hour < 12 ? 720 : -720) : nil
      notes.append(.outsideHours(time, other: other))
    }
    if let end = span.end, end.minutes - span.start.minutes > 600 {
      notes.append(.long(hours: (end.minutes - span.start.minutes) / 60))
    }
    return TimeReading(span: span, notes: notes)
  }
}

extension TimeReader {
  /// The pieces with words for "until" made a dash; throws where they have no clock time to begin with.
  private static func checked(_ pieces: [TypedToken], _ visible: String) throws(TimeReadingError) -> [TypedToken] {
    guard !pieces.isEmpty else { throw .empty }
    // The longest wording has about fifteen pieces; a pasted page is not worth taking apart on every key.
    guard pieces.count <= 32 else { throw .notUnderstood(visible) }
    if let prayer = prayer(in: pieces) { throw .needsClockTime(words: visible, proposal: prayer.proposal) }
    var tokens = plain(pieces)
    let words = tokens.compactMap { if case .word(let word) = $0 { word } else { nil } }
    if words.contains(where: TimeWords.otherZones.contains) { throw .otherZone(words: visible) }
    tokens = between(UntilWords.joined(tokens))
    try checkSessions(tokens, visible)
    while tokens.last == .sign(".") { tokens.removeLast() }
    var place = 0
    let hasHour = tokens.indices.contains { index in
      place = index
      if case .number = tokens[index] { return true }
      return NumberWords.read(tokens, at: &place) != nil
    }
    let isNamed = words.contains { TimeWords.dayParts[$0] != nil || TimeWords.untold.contains($0) }
    if !hasHour, isNamed, !words.contains("tengah") {
      throw .needsClockTime(words: visible, proposal: PartOfDay(namedIn: tokens)?.usual)
    }
    return tokens
  }

  /// The pieces without "kurang lebih" and "kira-kira", and with "tengah hari" as the hour it is.
  private static func plain(_ pieces: [TypedToken]) -> [TypedToken] {
    pieces.replacing([.word("kurang"), .word("lebih")], with: [])
      .replacing([.word("kira"), .sign("-"), .word("kira")], with: [])
      .replacing([.word("tengah"), .word("hari")], with: [.word("noon")])
      .replacing([.word("tengah"), .word("malam")], with: [.word("midnight")])
      .replacing([.word("quarter"), .word("to")], with: [.word("quarter"), .word("before")])
  }

  /// "antara jam 9 dan 12" with a dash for "dan".
  private static func between(_ tokens: [TypedToken]) -> [TypedToken] {
    guard let first = tokens.firstIndex(where: { $0 == .word("antara") || $0 == .word("between") }) else {
      return tokens
    }
    let rest = tokens[(first + 1)...].map { $0 == .word("dan") || $0 == .word("and") ? .sign("-") : $0 }
    return Array(tokens[..<first]) + rest
  }

  private static let joiners: Set<String> = ["dan", "dilanjutkan", "lanjut", "lalu", "kemudian", "and", "then"]

  private static func checkSessions(_ tokens: [TypedToken], _ visible: String) throws(TimeReadingError) {
    let place = tokens.firstIndex { token in
      switch token {
      case .word(let word): joiners.contains(word)
      case .sign(let sign): sign == "&" || sign == ";"
      case .number: false
      }
    }
    guard let place, tokens[..<place].contains(where: \.isNumber), tokens[place...].contains(where: \.isNumber)
    else { return }
    throw .severalSpans(words: visible)
  }

  private struct Prayer {
    var proposal: TimeOfDay?
  }

  /// The prayer, or whatever else, that a time is told by instead of the clock.
  private static func prayer(in pieces: [TypedToken]) -> Prayer? {
    let words = pieces.map { if case .word(let word) = $0 { word } else { "" } }
    let besides = words.indices.first { TimeWords.beside.contains(words[$0]) && $0 + 1 < words.count }
    let isAny = words.contains(where: TimeWords.anyPrayer.contains)
    let named =
      words.first { TimeWords.prayers[$0] != nil }
      ?? words.first { (besides != nil || isAny) && ["jumat", "jumuah", "friday"].contains($0) }
    // "4 subuh" tells its hour.
    let isHour = besides == nil && named == "subuh" && pieces.contains(where: \.isNumber)
    guard besides != nil || isAny || (named != nil && !isHour) else { return nil }
    let isBefore = words.contains { ["sebelum", "menjelang", "jelang", "before"].contains($0) }
    guard !isBefore, let named else { return Prayer() }
    let clock = TimeWords.prayers[named] ?? (13, 0)
    return Prayer(proposal: TimeOfDay(hour: clock.hour, minute: clock.minute))
  }
}

extension TypedToken {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}

extension Array where Element == TypedToken {
  fileprivate func replacing(_ old: [TypedToken], with new: [TypedToken]) -> [TypedToken] {
    var result: [TypedToken] = []
    var place = 0
    while place < count {
      let isHere = self[place...].starts(with: old)
      result += isHere ? new : [self[place]]
      place += isHere ? old.count : 1
    }
    return result
  }
}
