/// A rakor that is planned before the last one is closed gets what comes back when that is closed, as if it had been
/// scheduled afterwards. One that offices have been invited to stays as they know it.
extension ChangeBuilder {
  /// Brings the agenda of the forum's next rakor up to what a rakor that is being closed leaves.
  ///
  /// What the next one had of it already stays in its place and as it was written; what was dealt with after all goes,
  /// unless something was written on it. The rest keeps its order below.
  mutating func renewNextAgenda(after closed: Meeting) throws {
    guard let next = try nextRakor(after: closed).flatMap({ try meeting($0) }), next.state == .planned,
      try followUps(bornIn: next.id).isEmpty
    else { return }
    let leaving = try agendaItems(of: closed.id)
    let proposed = CarryOver(
      lastClosed: closed.date, lastAgenda: leaving, openOrigins: try openOrigins(in: closed.forum, before: next.date)
    ).proposal
    let present = try agendaItems(of: next.id)
    let left = Set(leaving.map(\.firstStood))
    let own = present.filter { item in
      if proposed.contains(where: { $0.isSame(as: item) }) { return false }
      return !left.contains(item.firstStood) || item.isWrittenOn
    }
    let carried = proposed.map { proposal in present.first { proposal.isSame(as: $0) } ?? proposal }
    try setAgenda(of: next.id, carried + own, instead: present)
  }

  private mutating func setAgenda(of id: MeetingID, _ items: [AgendaItem], instead present: [AgendaItem]) throws {
    guard items.map(\.title) != present.map(\.title) else { return }
    for item in present where item.number > items.count { try remove(.agendaItem(id, item.number)) }
    for (index, item) in items.enumerated() {
      var placed = item
      placed.meeting = id
      placed.number = index + 1
      try put(.agendaItem(placed))
    }
  }
}

extension AgendaItem {
  /// Whether two lines stand for the same matter: the same first stand, or the approval of the same minutes.
  fileprivate func isSame(as other: AgendaItem) -> Bool {
    if let origin { return origin == other.firstStood }
    return approvesMinutes && other.approvesMinutes && title == other.title
  }

  fileprivate var isWrittenOn: Bool { discussed || minutes != nil || decision != nil }
}
