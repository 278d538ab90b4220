/// A due date as typed: a day, words, or both.
package struct DueDate: Equatable, Sendable {
  /// The day that was understood; nil where the words name none.
  package var reading: DateReading?
  /// Kept when they say more than the day does: "sebelum kloter 1", "akhir Juni".
  package var words: String?

  /// The last day on which it is not late; nil where only words were typed.
  package var day: Day? { reading?.day }

  /// Reads a due date; what is no date stays as words, but a day that cannot exist is refused.
  package static func read(_ text: String, today: Day, meetingDay: Day?) -> Result<DueDate, DateReadingError> {
    guard !text.allSatisfy(\.isWhitespace) else { return .success(DueDate()) }
    do {
      let reading = try DateReader.read(text, today: today, meetingDay: meetingDay)
      let isExact = !reading.notes.contains { if case .approximate = $0 { true } else { false } }
      return .success(DueDate(reading: reading, words: isExact ? nil : text))
    } catch {
      switch error {
      case .noSuchDay, .monthOutOfRange, .yearOutOfRange, .needsMeetingDay:
        return .failure(error)
      case .empty, .notUnderstood:
        return .success(DueDate(reading: dayInside(text, today: today, meetingDay: meetingDay), words: text))
      }
    }
  }

  /// What announces a last day: "sebelum 15 Desember", "no later than 15 December".
  private static let limits = [
    "sebelum", "paling lambat", "selambatnya", "selambat-lambatnya", "sampai", "sampai dengan", "s.d.", "before", "by",
    "until", "no later than",
  ]

  /// The day that words name beside other words: behind what announces it, or before a bracket or a comma.
  private static func dayInside(_ text: String, today: Day, meetingDay: Day?) -> DateReading? {
    let lowered = text.lowercased()
    let behind = limits.filter { lowered.hasPrefix($0 + " ") }.map { text.dropFirst($0.count + 1) }
    let before = text.firstIndex { $0 == "(" || $0 == "," }.map { text[..<$0] }
    return (behind + [before].compactMap(\.self)).lazy.compactMap { part in
      try? DateReader.read(String(part), today: today, meetingDay: meetingDay)
    }.first
  }
}
