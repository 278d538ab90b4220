extension MeetingDraft {
  /// The draft with what its writer did not touch as it is now.
  func keepingUntouched(of now: Meeting) -> MeetingDraft {
    guard let seen else { return self }
    var draft = self
    draft.facts.keepUntouched(since: seen.facts, now: now.facts)
    return draft
  }
}

extension FollowUpDraft {
  /// Likewise for a follow-up.
  func keepingUntouched(of now: FollowUp) -> FollowUpDraft {
    guard let seen else { return self }
    var draft = self
    draft.facts.keepUntouched(since: seen.facts, now: now.facts)
    if offices == FollowUpDraft(seen).offices { draft.offices = FollowUpDraft(now).offices }
    return draft
  }
}
