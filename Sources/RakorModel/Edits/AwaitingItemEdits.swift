/// An agenda item that was discussed comes back only while a follow-up of it is open (docs/domain.md, Agenda and
/// carry-over). The agenda of a planned rakor keeps to that too; one that offices have been invited to stays as they
/// know it.
extension ChangeBuilder {
  /// Lets the agenda items that wait for a follow-up alone go and come back with what it owes.
  ///
  /// Asked when the follow-up itself has been written. Nil for one that was not there, or is no more.
  package mutating func settleItems(from before: FollowUp?, to after: FollowUp?) throws {
    let isOwed = after?.status.isOpen ?? false
    if let before, before.status.isOpen {
      let isOwedThere = isOwed && (after?.meeting, after?.source) == (before.meeting, before.source)
      if !isOwedThere { try takeItemsAwaiting(before) }
    } else if let after, isOwed {
      try putItemsBack(for: after)
    }
  }

  /// Removes the items of planned rakor that wait for a follow-up which is owed no more, and for no other.
  ///
  /// Those that something was written on stay, and those that a follow-up came from.
  private mutating func takeItemsAwaiting(_ followUp: FollowUp) throws {
    for item in try itemsAwaiting(followUp, besides: [])
    where !item.discussed && item.minutes == nil && item.decision == nil {
      let isSource = try followUps(bornIn: item.meeting).contains {
        try self.followUp($0)?.source == .agenda(item: item.number)
      }
      if !isSource { try remove(.agendaItem(item.meeting, item.number)) }
    }
  }

  /// Puts the items back that went when the follow-up was closed, so that a tick by mistake loses nothing.
  ///
  /// What went in the same change for another item's follow-up stays away.
  private mutating func putItemsBack(for followUp: FollowUp) throws {
    guard let origin = try origin(of: followUp) else { return }
    for var item in try itemsTaken(with: followUp.number) where item.origin == origin {
      guard try meeting(item.meeting)?.state == .planned else { continue }
      let agenda = try agendaItems(of: item.meeting)
      guard !agenda.contains(where: { $0.origin == item.origin }) else { continue }
      if agenda.contains(where: { $0.number == item.number }) {
        item.number = try nextAgendaNumber(of: item.meeting)
      }
      try put(.agendaItem(item))
    }
  }
}
