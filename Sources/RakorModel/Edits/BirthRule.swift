/// What the minutes of a closed rakor tell of its follow-ups stays as it was closed.
extension RecordSource {
  /// Refuses to change which follow-ups a closed rakor had, what they say, and who owes them, for its minutes name
  /// them.
  ///
  /// A head of office's instruction comes after the rakor, and may come after its closing (docs/domain.md, Follow-ups);
  /// only one that was there when the rakor was closed is in its minutes. Nil for a follow-up that was not there, or
  /// goes. What offices did, who is in charge and until when are not the minutes' and may always change.
  /// - Throws: `Refusal.closed`, unless `isExempt` says that this rakor may be written to.
  package func checkBirth(
    from before: FollowUp?, to after: FollowUp?, where isExempt: (MeetingID) -> Bool = { _ in false }
  ) throws {
    guard before?.minuted != after?.minuted else { return }
    for (followUp, isNew) in [(before, false), (after, true)] {
      guard let followUp, let id = followUp.meeting, !isExempt(id), try meeting(id)?.state == .closed else { continue }
      if followUp.source != .instruction { throw Refusal.closed(id) }
      if !isNew, try wasThereAtClosing(followUp) { throw Refusal.closed(id) }
    }
  }
}

/// What minutes tell of a follow-up.
private struct Minuted: Equatable {
  var text: String
  var meeting: MeetingID?
  var source: FollowUp.Source
  var offices: Set<OfficeCode>
}

extension FollowUp {
  fileprivate var minuted: Minuted {
    Minuted(text: facts.text, meeting: facts.meeting, source: facts.source, offices: Set(parts.map(\.office)))
  }
}
