/// Owners of open follow-ups who are no longer there, and are asked about: nobody would tick for them.
extension FollowUp {
  /// The offices that owe their part but are not active on a day, in the order of its parts.
  package func inactiveOwners(on day: Day, in directory: Directory) -> [OfficeCode] {
    guard status.isOpen else { return [] }
    return parts.filter { $0.done == nil && directory.office($0.office)?.isActive(on: day) == false }.map(\.office)
  }

  /// The names under which the person in charge is known, one in each office that still owes its part; none once
  /// nothing is owed.
  package var namesInCharge: [NameInOffice] {
    guard status.isOpen, let name = facts.personInCharge.map(NameKey.of) else { return [] }
    return parts.filter { $0.done == nil }.map { NameInOffice(nameKey: name, office: $0.office) }
  }

  /// The last day of the person in charge, told by the people of that name; nil while one of them takes part for good,
  /// and where nobody is known by it, since it is a name as somebody typed it.
  package static func lastDay(inCharge people: [Person]) -> Day? {
    let days = people.compactMap(\.activeUntil)
    return days.count == people.count ? days.max() : nil
  }
}

extension FollowUpRow {
  /// Whether the person in charge takes part no more on a day.
  package func isInChargeGone(on day: Day) -> Bool {
    guard followUp.status.isOpen, let inChargeUntil else { return false }
    return inChargeUntil < day
  }
}
