extension FollowUp {
  /// Why it is not deleted but dropped with a reason; nil when it may be deleted.
  ///
  /// It is never deleted once another rakor has carried it (docs/domain.md, Follow-ups), nor with what an office did.
  /// One that was mistyped just now goes without a trace, whatever is planned. One already dropped is said to be so
  /// first: nobody is asked to drop it again.
  package func refusedRemoval(isCarried: Bool) -> Refusal? {
    if dropReason != nil { return .droppedStays(number) }
    if isCarried { return .carried(number) }
    return status == .open ? nil : .hasProgress(number)
  }
}
