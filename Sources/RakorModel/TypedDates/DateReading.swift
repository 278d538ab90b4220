/// What a typed date was understood as, with everything the person who typed it should be told.
package struct DateReading: Hashable, Sendable {
  package var day: Day
  /// What to tell whoever typed it; empty for a date without a doubt.
  package var notes: [DateNote]

  /// A day that was understood, with what is worth telling about it.
  package init(day: Day, notes: [DateNote] = []) {
    self.day = day
    self.notes = notes
  }
}

/// A remark on a date that was understood; none of them keeps the date from being saved.
package enum DateNote: Hashable, Sendable {
  /// The typed weekday is not the one the date falls on.
  case weekdayMismatch(typed: Weekday, actual: Weekday)
  /// The words have a second usual meaning, as "Selasa depan" and "minggu depan" do.
  case ambiguous(other: Day)
  /// The year was not typed: the nearest such day not before today was taken.
  case yearAssumed
  /// The words name a stretch of time ("akhir Juni"); the day stands for it and the words are worth keeping.
  case approximate(words: String)
  /// The day lies before today.
  case inThePast
  /// The day was counted from the meeting's day, as in "H+7"; the count is in days.
  case relativeToMeeting(Int)
}

/// Why a typed date is not one.
package enum DateReadingError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// The text, as typed, has no meaning as a date.
  case notUnderstood(String)
  /// The month has no such day, as in 31 June; `year` is nil when none was typed.
  case noSuchDay(day: Int, month: Int, year: Int?)
  /// The second number of a date is no month, as in `6/15`: dates are day-first.
  case monthOutOfRange(Int)
  /// "H+7" counts from a meeting's day and none is known here.
  case needsMeetingDay
  /// The year, or the day reached by counting, lies outside of the years 1 to 9999.
  case yearOutOfRange(Int)
}
