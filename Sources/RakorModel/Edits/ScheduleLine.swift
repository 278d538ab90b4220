/// A whole rakor typed in one line, "phu sel 9 pur aula": forum, date, time and host in any order, and the venue, which
/// is the rest.
package struct ScheduleLine: Hashable, Sendable {
  /// What some words of the line mean.
  package enum Meaning: Hashable, Sendable {
    case forum(Forum)
    case date(DateReading)
    case time(TimeReading)
    case host(Office)
    case venue(String)
    /// Words that stand where something else is wanted, and why they are not that.
    case refused(Refusal)
  }

  /// Words that mean one thing together, as they were typed.
  package struct Part: Hashable, Sendable {
    package var typed: String
    package var meaning: Meaning
  }

  /// All words of the line, in their order.
  package private(set) var parts: [Part]

  /// What was typed as forum; nil where no word is one.
  package var forum: Forum? { first { if case .forum(let forum) = $0 { forum } else { nil } } }
  /// The day; nil where no word is one.
  package var date: DateReading? { first { if case .date(let date) = $0 { date } else { nil } } }
  /// The start, maybe with an end; nil where no word is one.
  package var time: TimeReading? { first { if case .time(let time) = $0 { time } else { nil } } }
  /// The office that hosts; nil where no word is one.
  package var host: Office? { first { if case .host(let office) = $0 { office } else { nil } } }
  /// The words that are nothing else, in their order and with a capital; nil where there are none.
  package var venue: String? {
    let words = parts.compactMap { if case .venue(let text) = $0.meaning { text } else { nil } }
    let text = words.joined(separator: " ")
    return words.isEmpty ? nil : text.prefix(1).uppercased() + text.dropFirst()
  }

  private func first<Found>(_ read: (Meaning) -> Found?) -> Found? {
    for part in parts {
      if let found = read(part.meaning) { return found }
    }
    return nil
  }
}

extension ScheduleLine {
  /// Reads a line of any length; every word of it is in one part.
  ///
  /// Which words are what is told in docs/domain.md, A rakor in one line.
  package static func read(
    _ text: String, in directory: Directory, today: Day, almanac: Almanac? = nil
  ) -> ScheduleLine {
    var reader = ScheduleLineReader(
      text,
      DateContext(
        today: today, meetingDay: nil, words: "", purpose: .event, almanac: almanac ?? Almanac()))
    reader.readDate()
    reader.readTime()
    reader.readForum(in: directory.forums(on: today))
    let members = reader.found.lazy.compactMap { if case .forum(let forum) = $0.meaning { forum } else { nil } }.first
      .map { directory.offices(of: $0, on: reader.day ?? today).compactMap(directory.office) }
    reader.readHost(in: members ?? directory.offices, or: directory.offices)
    return ScheduleLine(parts: reader.parts)
  }
}

/// Takes one thing after another out of a line.
private struct ScheduleLineReader {
  struct Found {
    var words: Range<Int>
    var meaning: ScheduleLine.Meaning
  }

  /// The words without the comma behind them.
  private let words: [String]
  private let context: DateContext
  private(set) var found: [Found] = []

  /// The longest wording of a date with its weekday, or of a span of time.
  private static let longest = 8
  /// A pasted page is no line.
  private static let mostWords = 40

  init(_ text: String, _ context: DateContext) {
    words = text.split(whereSeparator: \.isWhitespace).compactMap { word in
      let bare = word.reversed().drop { $0 == "," || $0 == ";" }.reversed()
      return bare.isEmpty ? nil : String(bare)
    }
    self.context = context
  }

  /// The day that was found.
  var day: Day? { found.lazy.compactMap { if case .date(let date) = $0.meaning { date.day } else { nil } }.first }

  private func text(_ range: Range<Int>) -> String { words[range].joined(separator: " ") }

  private func isFree(_ index: Int) -> Bool { !found.contains { $0.words.contains(index) } }

  /// Stretches of words that nothing has been made of, from the left, the longest of each beginning first.
  private var runs: [Range<Int>] {
    guard words.count <= Self.mostWords else { return [] }
    return words.indices.flatMap { start -> [Range<Int>] in
      let free = words[start...].indices.prefix(Self.longest).prefix(while: isFree)
      return free.reversed().map { start..<($0 + 1) }
    }
  }

  // MARK: Date

  private enum DateAttempt { case read(DateReading), refused(DateReadingError) }

  private func date(_ range: Range<Int>) -> DateAttempt? {
    do {
      return .read(try DateReader.read(TypedText(text(range)).tokens, context))
    } catch .empty, .notUnderstood {
      return nil
    } catch {
      return .refused(error)
    }
  }

  /// Words with letters that are a day, then those that are no day for a reason, then numbers alone.
  mutating func readDate() {
    let attempts = runs.compactMap { range in date(range).map { (range, $0, hasLetters: hasLetters(range)) } }
    func longest(_ isWanted: (DateAttempt) -> Bool, letters: Bool) -> (Range<Int>, DateAttempt)? {
      let fitting = attempts.filter { $0.hasLetters == letters && isWanted($0.1) }
      let most = fitting.map(\.0.count).max()
      return fitting.first { $0.0.count == most }.map { ($0.0, $0.1) }
    }
    let isRead: (DateAttempt) -> Bool = { if case .read = $0 { true } else { false } }
    guard
      let (range, attempt) = longest(isRead, letters: true) ?? longest({ !isRead($0) }, letters: true)
        ?? longest(isRead, letters: false)
    else { return }
    switch attempt {
    case .refused(let error): found.append(Found(words: range, meaning: .refused(.unreadableDate(.date, error))))
    case .read(let reading):
      let days = withoutHour(range)
      if days != range, case .read(let day)? = date(days) {
        found.append(Found(words: days, meaning: .date(day)))
      } else {
        found.append(Found(words: range, meaning: .date(reading)))
      }
    }
  }

  private func hasLetters(_ range: Range<Int>) -> Bool { words[range].contains { $0.contains(where: \.isLetter) } }

  /// The words of a date without a bare number at its end, or its beginning, that is the hour.
  private func withoutHour(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 1 else { return range }
    let front = range.lowerBound..<(range.upperBound - 1)
    let back = (range.lowerBound + 1)..<range.upperBound
    if let hour = hour(range.upperBound - 1), case .read? = date(front) {
      // Behind "sel" it is an hour, behind "15 juni" it may be a year, behind "juni" it is the day.
      let hasDay = words[front].contains { $0.contains(where: \.isNumber) }
      if hour <= (hasDay ? 18 : 24) { return front }
    }
    if let hour = hour(range.lowerBound), hour <= 24, back.count == 1, case .read? = date(back) { return back }
    return range
  }

  /// The hour that "9" and "9-12" may be; nil for any other word.
  private func hour(_ index: Int) -> Int? {
    let ends = words[index].split(separator: "-", omittingEmptySubsequences: false)
    let hours = ends.compactMap { end in
      end.utf8.count <= 2 && end.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ? Int(end) : nil
    }
    guard hours.count == ends.count, hours.count <= 2, let last = hours.max(), last > 0 else { return nil }
    return last
  }

  // MARK: Time

  private func time(_ range: Range<Int>) -> Result<TimeReading, TimeReadingError> {
    Result { () throws(TimeReadingError) in try TimeReader.read(text(range)) }
  }

  /// A time beside the date, else one that is a time and nothing else, else a number behind what was understood.
  mutating func readTime() {
    let dates = found.map(\.words)
    let free = runs.filter { hasDigits($0) }
    let readable = free.filter { (try? time($0).get()) != nil }
    func longest(_ ranges: [Range<Int>]) -> Range<Int>? { ranges.max { $0.count < $1.count } }
    let behind = longest(readable.filter { range in dates.contains { $0.upperBound == range.lowerBound } })
    let before = longest(readable.filter { range in dates.contains { $0.lowerBound == range.upperBound } })
    let plain = longest(readable.filter { TypedText(text($0)).tokens.count > 1 })
    let alone = readable.first { $0.lowerBound == 0 || !isFree($0.lowerBound - 1) }
    if let range = behind ?? before ?? plain ?? alone, let reading = try? time(range).get() {
      found.append(Found(words: range, meaning: .time(withDayPart(of: range) ?? reading)))
      return
    }
    for range in free {
      guard dates.contains(where: { $0.upperBound == range.lowerBound }), case .failure(let error) = time(range)
      else { continue }
      if case .notUnderstood = error { continue }
      found.append(Found(words: range, meaning: .refused(.unreadableTime(.start, error))))
      return
    }
  }

  private func hasDigits(_ range: Range<Int>) -> Bool { words[range].contains { $0.contains(where: \.isNumber) } }

  /// The time as it is together with a date beside it: "besok malam jam 7".
  private func withDayPart(of range: Range<Int>) -> TimeReading? {
    guard let date = found.first(where: { $0.words.upperBound == range.lowerBound }), let day,
      let when = try? WhenReader.read(
        text(date.words.lowerBound..<range.upperBound), today: context.today, almanac: context.almanac),
      when.date.day == day
    else { return nil }
    return when.time
  }

  // MARK: Forum, host and venue

  mutating func readForum(in forums: [Forum]) {
    let named = runs.compactMap { range in
      (try? ForumNaming.forum(text(range), in: forums)).map { (words: range, forum: $0) }
    }
    // A town may stand in the name of one forum; who types a code means that.
    let coded = named.first { $0.forum.code.rawValue == text($0.words).lowercased() }
    guard let meant = coded ?? named.first else { return }
    // "seksi phu" is the same forum in more words.
    let whole = named.first { $0.forum == meant.forum && $0.words.overlaps(meant.words) } ?? meant
    found.append(Found(words: whole.words, meaning: .forum(whole.forum)))
  }

  mutating func readHost(in members: [Office], or all: [Office]) {
    for offices in [members, all] {
      for range in runs {
        guard let office = try? OfficeNaming.office(text(range), in: offices, field: .host) else { continue }
        found.append(Found(words: range, meaning: .host(office)))
        return
      }
    }
    // A name that several bear is a venue's too, unless it stands where the host does.
    guard let first = words.indices.first(where: isFree) else { return }
    do {
      _ = try OfficeNaming.office(words[first], in: members, field: .host)
    } catch {
      guard case .ambiguousOffice = error else { return }
      found.append(Found(words: first..<(first + 1), meaning: .refused(error)))
    }
  }

  /// Everything found in the order of the line, with the rest as the venue. A word that begins the line and means
  /// nothing stands where the forum is wanted, while no other word is one.
  var parts: [ScheduleLine.Part] {
    let hasForum = found.contains { if case .forum = $0.meaning { true } else { false } }
    var all = found
    if !hasForum, !words.isEmpty, isFree(0) {
      all.append(Found(words: 0..<1, meaning: .refused(.unknownForum(typed: words[0]))))
    }
    let taken = Set(all.flatMap(\.words))
    var rest: Range<Int>?
    for index in words.indices where !taken.contains(index) {
      if let before = rest, before.upperBound == index {
        rest = before.lowerBound..<(index + 1)
      } else {
        if let before = rest { all.append(Found(words: before, meaning: .venue(text(before)))) }
        rest = index..<(index + 1)
      }
    }
    if let rest { all.append(Found(words: rest, meaning: .venue(text(rest)))) }
    return all.sorted { $0.words.lowerBound < $1.words.lowerBound }
      .map { ScheduleLine.Part(typed: text($0.words), meaning: $0.meaning) }
  }
}
