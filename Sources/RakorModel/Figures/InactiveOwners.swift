/// Owners of follow-ups who are no longer there, and are asked about.
///
/// Offices alone: the person in charge is a text as somebody typed it.
extension FollowUp {
  /// The offices that owe their part of an open follow-up but are not active on a day, in the order of its parts.
  ///
  /// Somebody else has to take their part, or nobody ever ticks it.
  package func inactiveOwners(on day: Day, in directory: Directory) -> [OfficeCode] {
    guard status.isOpen else { return [] }
    return parts.filter { $0.done == nil && directory.office($0.office)?.isActive(on: day) == false }.map(\.office)
  }
}
