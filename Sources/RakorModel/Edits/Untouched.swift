extension MeetingDraft {
  /// The draft with what its writer did not touch as it is now, so that saving over somebody else's change writes no more
  /// than was typed.
  func keepingUntouched(of now: Meeting) -> MeetingDraft {
    guard let seen else { return self }
    let (before, current) = (MeetingDraft(seen), MeetingDraft(now))
    var draft = self
    func keep<Value: Equatable>(_ field: WritableKeyPath<MeetingDraft, Value>) {
      if draft[keyPath: field] == before[keyPath: field] { draft[keyPath: field] = current[keyPath: field] }
    }
    keep(\.forum)
    keep(\.title)
    keep(\.date)
    keep(\.start)
    keep(\.end)
    keep(\.host)
    keep(\.venue)
    keep(\.invited)
    keep(\.purpose)
    keep(\.letter)
    keep(\.notes)
    return draft
  }
}

extension FollowUpDraft {
  /// Likewise for a follow-up; a day and the words beside it are one.
  func keepingUntouched(of now: FollowUp) -> FollowUpDraft {
    guard let seen else { return self }
    let (before, current) = (FollowUpDraft(seen), FollowUpDraft(now))
    var draft = self
    func keep<Value: Equatable>(_ field: WritableKeyPath<FollowUpDraft, Value>) {
      if draft[keyPath: field] == before[keyPath: field] { draft[keyPath: field] = current[keyPath: field] }
    }
    keep(\.text)
    keep(\.meeting)
    keep(\.source)
    keep(\.offices)
    keep(\.personInCharge)
    if (draft.due, draft.dueWords) == (before.due, before.dueWords) {
      (draft.due, draft.dueWords) = (current.due, current.dueWords)
    }
    return draft
  }
}
