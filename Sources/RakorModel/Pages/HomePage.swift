/// What the home screen shows, read in one go.
package struct HomePage: Hashable, Sendable {
  /// The nearest rakor that is ahead or going on; read without its follow-ups, which have a list of their own here.
  package var next: MeetingFile?
  /// The latest rakor that took place, likewise.
  package var last: MeetingFile?
  /// Late ones first, then those due soon; at most a screenful.
  package var followUps: [FollowUpRow]
  /// How many are late, up to 99.
  package var overdueCount: Int
  /// How many more are due within `FollowUpLimits.soon` days, up to 99.
  package var dueSoonCount: Int
  /// One for each forum that has members, in the forums' order.
  package var turns: [TurnSuggestion]
  /// Whether nothing has been recorded, so that a newcomer is welcomed instead.
  package var isEmpty: Bool { next == nil && last == nil && followUps.isEmpty }

  /// What was found; nothing of it where nothing is recorded yet.
  package init(
    next: MeetingFile? = nil, last: MeetingFile? = nil, followUps: [FollowUpRow] = [], overdueCount: Int = 0,
    dueSoonCount: Int = 0, turns: [TurnSuggestion] = []
  ) {
    self.next = next
    self.last = last
    self.followUps = followUps
    self.overdueCount = overdueCount
    self.dueSoonCount = dueSoonCount
    self.turns = turns
  }
}
