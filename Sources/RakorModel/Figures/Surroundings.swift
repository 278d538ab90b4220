/// What lies around a rakor and may be a reason for a warning; form, summary and commands ask for the same.
package struct Surroundings: Hashable, Sendable {
  /// Whose turn it is in the forum, as if that rakor were not there; nil for a forum without members.
  package var suggestion: TurnSuggestion?
  /// All rakor on that day.
  package var sameDay: [Meeting]

  /// What was found on the day of a rakor; no suggestion where its forum has no members.
  package init(suggestion: TurnSuggestion? = nil, sameDay: [Meeting] = []) {
    self.suggestion = suggestion
    self.sameDay = sameDay
  }
}
