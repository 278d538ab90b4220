/// Why a typed time is not one.
package enum TimeReadingError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// The text, as typed, has no meaning as a time.
  case notUnderstood(String)
  /// The text has the form of a time, but a day has no such hour or minute, as in `25.00`.
  case outOfRange(String)
  /// The end is the start or lies before it; a rakor does not run over midnight.
  case endBeforeStart(start: TimeOfDay, end: TimeOfDay)
  /// The words name a prayer ("ba'da Jumat"), whose clock time changes from day to day and must be typed.
  case needsClockTime(words: String)
}
