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

  /// The part of the day that the words name without an hour; nil where they name none.
  package var part: PartOfDay? {
    notes.lazy.compactMap { note in if case .hourUntold(let part) = note { part } else { nil } }.first
  }

  /// The weekday that was typed beside a date that falls on another one; nil where they agree, or none was typed.
  package var wrongWeekday: Weekday? {
    notes.lazy.compactMap { note in if case .weekdayMismatch(let typed, _) = note { typed } else { nil } }.first
  }
}

/// A remark on a date that was understood; none of them keeps the date from being saved.
package enum DateNote: Hashable, Sendable {
  /// The typed weekday is not the one the date falls on.
  case weekdayMismatch(typed: Weekday, actual: Weekday)
  /// The typed day of the Javanese week is not the date's.
  case pasaranMismatch(typed: Pasaran, actual: Pasaran)
  /// The Hijri date typed beside the civil one is not the one of that day; a day's difference is usual.
  case hijriMismatch(typed: HijriDate, actual: HijriDate)
  /// "Malam Jumat" is the evening before this day.
  case eveningBefore(Day)
  /// The words name a part of the day, as "besok malam" does, and no hour of it.
  case hourUntold(PartOfDay)
  /// The words have a second usual meaning, as "Selasa depan" has.
  case ambiguous(other: Day)
  /// A number of it may be an hour: "Kamis 10" is the tenth, and may be ten o'clock on the coming Thursday.
  case orAt(Day, TimeSpan)
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
  /// The month has no fifth such weekday; `last` is its last one.
  case noFifth(last: Day)
  /// The second number of a date is no month, as in `6/15`: dates are day-first.
  case monthOutOfRange(Int)
  /// "H+7" counts from a meeting's day and none is known here.
  case needsMeetingDay
  /// The year, or the day reached by counting, lies outside of the years 1945 to 2999.
  case yearOutOfRange(Int)
  /// The words name a stretch of time where one day is wanted; the first working day of it is proposed, or the next
  /// one where it has none left.
  case isStretch(DateStretch, proposal: Day)
  /// The text names several days, and a rakor has one.
  case severalDays(DateStretch)
  /// The words stand before or after a day that is known ("sesudah Lebaran") without naming one; what is known helps.
  case besideDay(words: String, NearDay?)
  /// A day stands in a list of holidays of another year.
  case notOfYear(Day, Int)
  /// A Ramadan of so many days, where one has 29 or 30.
  case ramadanOfDays(Int)
  /// A Hijri date alone, of a month whose beginning is not known.
  case hijriUnknown(HijriDate)
}

/// The day or days that words like "sesudah Lebaran" lean on, and the working day nearest to what they say.
package struct NearDay: Hashable, Sendable {
  /// The feast that was named; nil for other days.
  package var feast: Feast?
  /// When it is.
  package var days: DateStretch
  /// The nearest working day that the words can mean.
  package var proposal: Day
}

/// A feast that offices count from and that moves through the civil year.
package enum Feast: Hashable, Sendable {
  case ramadan, idulfitri, iduladha
}

extension Day {
  /// The years a date may be typed or imported with: the republic's, and as far ahead as anybody plans.
  package static let typedYears = 1945...2999
}
