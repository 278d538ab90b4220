/// Which days may be recorded, whatever the way in.
package enum DayRule {
  /// Refuses a day of a year that is a slip of the finger, as 209 for 2009; no day at all is none to refuse.
  ///
  /// - Throws: `Refusal.unreadableDate`.
  package static func check(_ day: Day?, _ field: Field) throws(Refusal) {
    guard let day, !Day.typedYears.contains(day.year) else { return }
    throw .unreadableDate(field, .yearOutOfRange(day.year))
  }

  /// The same of the days between which something holds, which must follow each other.
  ///
  /// - Throws: `Refusal.unreadableDate` or `.endsBeforeItBegins`.
  static func check(from first: Day?, until last: Day?) throws(Refusal) {
    try check(first, .activeFrom)
    try check(last, .activeUntil)
    if let first, let last, last < first { throw .endsBeforeItBegins(from: first, until: last) }
  }
}
