/// Whose mark stands at a rakor where both entries of one person have one, and not the same.
package enum MergedMarks: String, CaseIterable, Hashable, Sendable {
  /// That of the entry that is kept.
  case keep
  /// That of the entry that goes.
  case drop
  /// Whoever was seen at the door stays counted; else that of the entry that is kept.
  case present

  /// The mark that stands of two.
  func mark(kept: DelegateState, dropped: DelegateState) -> DelegateState {
    switch self {
    case .keep: kept
    case .drop: dropped
    case .present: dropped.isPresent && !kept.isPresent ? dropped : kept
    }
  }
}

/// A rakor at which two entries of one person are marked differently, which nobody but those who were there can settle.
package struct MarkDispute: Hashable, Sendable {
  package var meeting: MeetingID
  /// What the entry that stays says.
  package var kept: DelegateState
  /// What the entry that goes says.
  package var dropped: DelegateState

  /// Two marks of one person at one rakor.
  package init(meeting: MeetingID, kept: DelegateState, dropped: DelegateState) {
    self.meeting = meeting
    self.kept = kept
    self.dropped = dropped
  }
}
