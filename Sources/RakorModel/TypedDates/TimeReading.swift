/// What a typed time was understood as, with everything the person who typed it should be told.
package struct TimeReading: Hashable, Sendable {
  package var span: TimeSpan
  package var notes: [TimeNote]

  /// A span with what there is to say of it; nothing where it is plain.
  package init(span: TimeSpan, notes: [TimeNote] = []) {
    self.span = span
    self.notes = notes
  }
}

/// A remark on a time that was understood; none of them keeps it from being saved.
package enum TimeNote: Hashable, Sendable {
  /// The words fit another hour too: "jam 6" is 18.00, and may be 06.00.
  case ambiguous(other: TimeOfDay)
  /// Before 06.00 or after 21.00, when hardly anybody meets; the same hour of the day's other half may be meant.
  case outsideHours(TimeOfDay, other: TimeOfDay?)
  /// Longer than ten hours, told in full.
  case long(hours: Int)
}

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
  /// The hours typed come to more than ten hours, as `10-9` does, and only times in full are believed to mean it.
  case longerThanTenHours(start: TimeOfDay, end: TimeOfDay)
  /// The words name a prayer ("ba'da Jumat") or a part of the day, whose clock time must be typed; one is proposed
  /// where the prayer has a usual one.
  case needsClockTime(words: String, proposal: TimeOfDay?)
  /// "2 jam" says how long, not when.
  case lengthAlone(words: String)
  /// Two sessions; a rakor has one span, and its agenda the rest.
  case severalSpans(words: String)
  /// A time of another zone, as typed.
  case otherZone(words: String)
}
