/// A date and, where one was typed with it, a time: "Selasa 15 Desember pkl 09.00", "besok jam 9".
package struct WhenReading: Hashable, Sendable {
  package var date: DateReading
  /// Nil when no time was typed.
  package var time: TimeReading?
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
    let refusal: DateReadingError
    do { return WhenReading(date: try DateReader.read(typed.tokens, context)) } catch { refusal = error }
    guard typed.tokens.count <= 40 else { throw .date(refusal) }
    if let found = dateFirst(typed, context) ?? timeFirst(typed, context) { return found }
    throw partRefusal(typed, context) ?? .date(refusal)
  }

  /// What is wrong with one of the two where the other is plain: "besok jam 25", "minggu depan jam 9".
  private static func partRefusal(_ typed: TypedText, _ context: DateContext) -> WhenReadingError? {
    let tokens = typed.tokens
    for split in tokens.indices.dropFirst().reversed() where isPlainlyTime(Array(tokens[split...])) {
      do {
        _ = try DateReader.read(Array(tokens[..<split]), context)
      } catch .notUnderstood, .empty {
        continue
      } catch {
        return tokens[split].announcesTime ? .date(error) : nil
      }
      do {
        _ = try TimeReader.read(Array(tokens[split...]), typed.visible)
      } catch .notUnderstood {
        return nil
      } catch {
        return .time(error)
      }
    }
    return nil
  }

  /// The longest date that something follows which cannot be but a time.
  private static func dateFirst(_ typed: TypedText, _ context: DateContext) -> WhenReading? {
    let tokens = typed.tokens
    for split in tokens.indices.dropFirst().reversed() {
      let (before, behind) = (Array(tokens[..<split]), Array(tokens[split...]))
      guard isPlainlyTime(behind) || !hasOpenNumber(before),
        let date = try? DateReader.read(before, context),
        let time = try? TimeReader.read(behind + dayPart(of: before, for: behind), typed.visible)
      else { continue }
      return WhenReading(date: date, time: time)
    }
    return nil
  }

  /// The shortest time that a date follows: "pukul 09.00 WIB, Selasa 15 Desember".
  private static func timeFirst(_ typed: TypedText, _ context: DateContext) -> WhenReading? {
    let tokens = typed.tokens
    for split in tokens.indices.dropFirst() {
      let (before, behind) = (Array(tokens[..<split]), Array(tokens[split...]))
      guard isPlainlyTime(before),
        let time = try? TimeReader.read(before + dayPart(of: behind, for: before), typed.visible),
        let date = try? DateReader.read(behind, context)
      else { continue }
      return WhenReading(date: date, time: time)
    }
    return nil
  }

  /// The part of the day that stands with the date and not with the time: "besok malam jam 7".
  private static func dayPart(of date: [TypedToken], for time: [TypedToken]) -> [TypedToken] {
    guard !time.contains(where: \.isDayPart) else { return [] }
    if date.contains(.word("tonight")) { return [.word("night")] }
    let parts = date.filter(\.isDayPart)
    return parts.count == 1 ? parts : []
  }

  /// Whether these pieces name a time by a word or by minutes, and cannot be the rest of a date.
  private static func isPlainlyTime(_ tokens: [TypedToken]) -> Bool {
    if tokens.contains(where: \.announcesTime) { return true }
    if tokens.contains(where: \.isDayPart), case .number(_, 1...2)? = tokens.first { return true }
    return tokens.indices.contains { place in
      guard case .number(_, 1...2) = tokens[place], place + 2 < tokens.count,
        tokens[place + 1] == .sign(".") || tokens[place + 1] == .sign(":"),
        case .number(_, digits: 2) = tokens[place + 2]
      else { return false }
      return place + 3 >= tokens.count || tokens[place + 3] != .sign(".")
    }
  }

  /// Whether a number of these may go on into what follows, as the day of "15" and "15/6" may and a year may not.
  private static func hasOpenNumber(_ tokens: [TypedToken]) -> Bool {
    if case .number(_, digits: 4)? = tokens.last { return false }
    return tokens.contains { if case .number = $0 { true } else { false } }
  }
}

extension TypedToken {
  /// Whether a time and nothing else begins or ends with this word.
  fileprivate var announcesTime: Bool {
    guard case .word(let word) = self else { return false }
    return TimeWords.clocks.contains(word) || TimeWords.beside.contains(word) || TimeWords.otherZones.contains(word)
      || TimeWords.prayers[word] != nil || ["wib", "setengah", "mulai", "am", "pm", "waktu", "noon"].contains(word)
  }

  fileprivate var isDayPart: Bool {
    guard case .word(let word) = self else { return false }
    return TimeWords.dayParts[word] != nil
  }
}
