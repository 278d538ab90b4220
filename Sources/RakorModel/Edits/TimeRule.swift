/// What start and end of a rakor must be to each other.
package enum TimeRule {
  /// The span that a start and an end told apart make; nil where neither is told.
  ///
  /// - Throws: `Refusal.endWithoutStart` or `.endBeforeStart`.
  package static func span(start: TimeOfDay?, end: TimeOfDay?) throws(Refusal) -> TimeSpan? {
    guard let start else {
      guard end == nil else { throw .endWithoutStart }
      return nil
    }
    if let end, end <= start { throw .endBeforeStart(start: start, end: end) }
    return TimeSpan(start: start, end: end)
  }
}
