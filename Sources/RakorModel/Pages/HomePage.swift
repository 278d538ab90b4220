/// A rakor whose time has passed and of which nobody has said that it took place, as it was read.
package struct UnmarkedRakor: Hashable, Sendable {
  package var meeting: Meeting
  package var revision: Int

  /// A rakor for which `Meeting.isUnmarked` holds, with the revision that a save must name.
  package init(meeting: Meeting, revision: Int) {
    self.meeting = meeting
    self.revision = revision
  }
}

/// What the home screen shows, read in one go.
package struct HomePage: Hashable, Sendable {
  /// The nearest rakor by its start that is ahead or going on; read without its follow-ups, which have a list of their
  /// own here.
  package var next: MeetingFile?
  /// The latest rakor that took place, likewise.
  package var last: MeetingFile?
  /// The latest rakor of which nobody has said yet that it took place; nil where there is none.
  package var unmarked: UnmarkedRakor?
  /// How many of them there are, up to 99.
  package var unmarkedCount: Int
  /// Late ones first, then those due soon; at most a screenful.
  package var followUps: [FollowUpRow]
  /// How many are late, up to 99.
  package var overdueCount: Int
  /// How many more are due within `FollowUpLimits.soon` days, up to 99.
  package var dueSoonCount: Int
  /// How many are open without a day to be late after, up to 99.
  package var undatedCount: Int
  /// One for each forum that has members, in the forums' order.
  package var turns: [TurnSuggestion]
  /// Whether any rakor, follow-up or person is recorded, whatever its state; without any a newcomer is welcomed
  /// instead.
  package var hasRecords: Bool

  /// What was found; nothing of it where nothing is recorded yet.
  package init(
    next: MeetingFile? = nil, last: MeetingFile? = nil, unmarked: UnmarkedRakor? = nil, unmarkedCount: Int = 0,
    followUps: [FollowUpRow] = [], overdueCount: Int = 0, dueSoonCount: Int = 0,
    undatedCount: Int = 0, turns: [TurnSuggestion] = [], hasRecords: Bool = false
  ) {
    self.next = next
    self.last = last
    self.unmarked = unmarked
    self.unmarkedCount = unmarkedCount
    self.followUps = followUps
    self.overdueCount = overdueCount
    self.dueSoonCount = dueSoonCount
    self.undatedCount = undatedCount
    self.turns = turns
    self.hasRecords = hasRecords
  }
}
