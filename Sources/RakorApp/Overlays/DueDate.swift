package import RakorModel

/// A due date as typed: a day, words, or both.
package struct DueDate: Equatable, Sendable {
  package var reading: DateReading?
  /// Kept when they say more than the day does: "sebelum kloter 1", "akhir Juni".
  package var words: String?

  package var day: Day? { reading?.day }

  /// Reads a due date; what is no date stays as words, but a day that cannot exist is refused.
  package static func read(_ text: String, today: Day, meetingDay: Day?) -> Result<DueDate, Refusal> {
    guard !text.allSatisfy(\.isWhitespace) else { return .success(DueDate()) }
    do {
      let reading = try DateReader.read(text, today: today, meetingDay: meetingDay)
      let isExact = !reading.notes.contains { if case .approximate = $0 { true } else { false } }
      return .success(DueDate(reading: reading, words: isExact ? nil : text))
    } catch {
      switch error {
      case .noSuchDay, .monthOutOfRange, .yearOutOfRange, .needsMeetingDay:
        return .failure(.unreadableDate(.due, error))
      case .empty, .notUnderstood: return .success(DueDate(words: text))
      }
    }
  }
}
