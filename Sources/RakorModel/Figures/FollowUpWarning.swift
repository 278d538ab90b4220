/// Something to know before a follow-up is saved like that; never a refusal.
package enum FollowUpWarning: Hashable, Sendable {
  /// It is due before the rakor that it comes from; the day is the rakor's.
  case dueBeforeRakor(Day)
}

extension FollowUpWarning {
  /// Every warning that applies to one that is due on a day and comes from a rakor; nil for one without, or of none.
  package static func of(due: Day?, meetingDay: Day?) -> [FollowUpWarning] {
    guard let due, let meetingDay, due < meetingDay else { return [] }
    return [.dueBeforeRakor(meetingDay)]
  }
}
