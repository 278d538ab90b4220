/// A date and, where one was typed with it, a time: "Selasa 15 Desember pkl 09.00", "besok jam 9".
package struct WhenReading: Hashable, Sendable {
  package var date: DateReading
  /// Nil when no time was typed.
  package var time: TimeReading?

  /// A day with the time that is told of it.
  package init(date: DateReading, time: TimeReading? = nil) {
    self.date = date
    self.time = time
  }
}

/// Why a text that may hold a date and a time does not.
package enum WhenReadingError: Error, Hashable, Sendable {
  case date(DateReadingError)
  case time(TimeReadingError)
}

/// Reads the one line into which people paste "Selasa, 15 Desember 2026 pukul 09.00 WIB s.d. selesai".
package enum WhenReader {
  /// The date and the time the text means; a date alone is read as `DateReader` reads it.
  package static func read(
    _ text: String, today: Day, meetingDay: Day? = nil, for purpose: DatePurpose = .event, almanac: Almanac? = nil
  ) throws(WhenReadingError) -> WhenReading {
    let typed = TypedText(text)
    let context = DateContext(
      today: today, meetingDay: meetingDay, words: typed.visible, purpose: purpose, almanac: almanac ?? Almanac())
    return try read(typed.tokens, context)
  }

  /// The date and the time these pieces of a text mean.
  static func read(_ tokens: [TypedToken], _ context: DateContext) throws(WhenReadingError) -> WhenReading {
    let refusal: DateReadingError
    do { return weighed(try DateReader.read(tokens, context), tokens, context) } catch { refusal = error }
    guard tokens.count <= 40 else { throw .date(refusal) }
    if let found = dateFirst(tokens, context) ?? timeFirst(tokens, context) { return found }
    let part = partRefusal(tokens, context)
    // "Desember 9-12" names its days before it can name the whole month.
    if case .severalDays = refusal, case .date(.isStretch)? = part { throw .date(refusal) }
    throw part ?? .date(refusal)
  }

  /// A text that is a date all through, with the hour that a number of it is or may be, and the part of the day that
  /// waits for one.
  static func weighed(_ date: DateReading, _ tokens: [TypedToken], _ context: DateContext) -> WhenReading {
    if let found = ClockDoubt(date, tokens, context)?.reading { return found }
    var date = date
    if let part = PartOfDay(namedIn: tokens) { date.notes.append(.hourUntold(part)) }
    return WhenReading(date: date)
  }

  /// What is wrong with one of the two where the other is plain: "besok jam 25", "minggu depan jam 9".
  private static func partRefusal(_ tokens: [TypedToken], _ context: DateContext) -> WhenReadingError? {
    for split in cuts(of: tokens).reversed() {
      let (before, behind) = (Array(tokens[..<split]), Array(tokens[split...]))
      guard isPlainlyTime(behind, after: before) || isClockRange(behind) else { continue }
      do {
        _ = try date(before, context)
      } catch .notUnderstood, .empty {
        continue
      } catch {
        return tokens[split].announcesTime || NumberGroup(tokens, at: split) != nil ? .date(error) : nil
      }
      do {
        _ = try TimeReader.read(behind, context.words, on: PartOfDay(namedIn: before))
      } catch .notUnderstood {
        continue
      } catch {
        return .time(error)
      }
    }
    return nil
  }

  /// The longest date that something follows which cannot be but a time.
  private static func dateFirst(_ tokens: [TypedToken], _ context: DateContext) -> WhenReading? {
    for split in cuts(of: tokens).reversed() {
      let (before, behind) = (Array(tokens[..<split]), Array(tokens[split...].drop { $0 == .sign("-") }))
      guard isPlainlyTime(behind, after: before) || !hasOpenNumber(before), let date = try? date(before, context)
      else { continue }
      do {
        return WhenReading(date: date, time: try TimeReader.read(behind, context.words, on: PartOfDay(namedIn: before)))
      } catch {
        // Before "2 jam" a year is no start.
        if case .lengthAlone = error, case .number(_, digits: 4)? = before.last { return nil }
        continue
      }
    }
    return nil
  }

  /// The shortest time that a date follows: "pukul 09.00 WIB, Selasa 15 Desember".
  private static func timeFirst(_ tokens: [TypedToken], _ context: DateContext) -> WhenReading? {
    for split in cuts(of: tokens) {
      let (before, behind) = (Array(tokens[..<split]), Array(tokens[split...]))
      guard isPlainlyTime(before, after: []) || (isClockRange(before) && !beginsWithMonth(behind)),
        let time = try? TimeReader.read(before, context.words, on: PartOfDay(namedIn: behind)),
        let date = try? date(behind, context)
      else { continue }
      return WhenReading(date: date, time: time)
    }
    return nil
  }

  /// Where a text may be cut into a date and a time.
  private static func cuts(of tokens: [TypedToken]) -> [Int] {
    let groups = NumberGroup.all(in: tokens)
    return tokens.indices.dropFirst().filter { !NumberGroup.isInside($0, of: groups) }
  }

  /// The date that stands beside a time, where "nanti" is today.
  private static func date(_ tokens: [TypedToken], _ context: DateContext) throws(DateReadingError) -> DateReading {
    let words = tokens.filter { if case .word = $0 { true } else { false } }
    if words.count == 1, DatePhrase(typed: tokens)?.tokens == [.soon] { return DateReading(day: context.today) }
    return try DateReader.read(tokens, context)
  }

  /// Whether these pieces name a time by a word or by minutes, and cannot be the rest of the date before them.
  private static func isPlainlyTime(_ tokens: [TypedToken], after date: [TypedToken]) -> Bool {
    if tokens.contains(where: \.announcesTime) || isLength(tokens) { return true }
    if tokens.contains(where: \.isDayPart), case .number(_, 1...2)? = tokens.first { return true }
    let groups = NumberGroup.all(in: tokens)
    if let first = groups.first, first.places.lowerBound == 0, !NumberGroup.all(in: date).isEmpty {
      if first.isClockBehindDay || isHourAndMinute(tokens) || isStart(first, of: tokens) { return true }
      // Behind a day and its month one figure is no year.
      if first.signs.isEmpty, first.numbers[0].digits == 1 { return !hasBareDay(date) }
    }
    return groups.contains { group in
      group.isWrittenSpan || (group.signs == [":"] && group.numbers[1].digits == 2)
        || (group.signs == ["."] && group.numbers[0].digits <= 2 && group.numbers[1].digits == 2)
    }
  }

  /// "90 menit", but not the year of "6 Syakban 1450 H".
  private static func isLength(_ tokens: [TypedToken]) -> Bool {
    Duration.read(tokens).map { $0 <= 24 * 60 } ?? false
  }

  /// Whether an end or a length follows the first number: "10 s.d. 12", "10 s.d. selesai", "10 selama 90 menit".
  private static func isStart(_ first: NumberGroup, of tokens: [TypedToken]) -> Bool {
    let rest = Array(tokens[first.places.upperBound...])
    return UntilWords.joined(rest, by: "~").first == .sign("~") || Duration.behind(rest)?.0.isEmpty == true
  }

  /// "9,30" and no more.
  private static func isHourAndMinute(_ tokens: [TypedToken]) -> Bool {
    guard tokens.count >= 3, case .number(0...24, 1...2) = tokens[0], tokens[1] == .sign(","),
      case .number(0...59, digits: 2) = tokens[2]
    else { return false }
    return true
  }

  /// "9-12", which with a date behind it is a span of hours.
  private static func isClockRange(_ tokens: [TypedToken]) -> Bool {
    let groups = NumberGroup.all(in: tokens)
    return groups.count == 1 && groups[0].signs == ["-"] && groups[0].isClockBehindDay
  }

  /// Whether a month follows, so that "15-17" before it are its days.
  private static func beginsWithMonth(_ tokens: [TypedToken]) -> Bool {
    guard case .word(let word)? = tokens.first else { return false }
    return DateWords.meaning(of: word)?.first?.asMonth != nil
  }

  /// Whether a number of these may go on into what follows, as the day of "15" and "15/6" may and a year may not.
  private static func hasOpenNumber(_ tokens: [TypedToken]) -> Bool {
    if case .number(_, digits: 4)? = tokens.last { return false }
    return tokens.contains { if case .number = $0 { true } else { false } }
  }

  /// Whether these tell a day of the month and no month, as "tgl 15" does.
  private static func hasBareDay(_ tokens: [TypedToken]) -> Bool {
    let groups = NumberGroup.all(in: tokens)
    guard groups.count == 1, groups[0].signs.isEmpty else { return false }
    return DatePhrase(typed: tokens)?.tokens.contains { $0.asMonth != nil } != true
  }
}

extension TypedToken {
  /// Whether a time and nothing else begins or ends with this word.
  fileprivate var announcesTime: Bool {
    guard case .word(let word) = self else { return false }
    return TimeWords.clocks.contains(word) || TimeWords.beside.contains(word) || TimeWords.otherZones.contains(word)
      || TimeWords.prayers[word] != nil || TimeWords.anyPrayer.contains(word)
      || ["wib", "setengah", "mulai", "am", "pm", "waktu", "noon"].contains(word)
  }

  fileprivate var isDayPart: Bool {
    guard case .word(let word) = self else { return false }
    return TimeWords.dayParts[word] != nil
  }
}
