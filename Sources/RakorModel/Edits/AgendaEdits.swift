extension ChangeBuilder {
  mutating func addAgendaItem(_ id: MeetingID, title: String) throws {
    _ = try openMeeting(id)
    let next = try nextAgendaNumber(of: id)
    try put(.agendaItem(AgendaItem(meeting: id, number: next, title: try TextRule.required(title, .agenda))))
  }

  mutating func reviseAgendaItem(_ item: AgendaItem) throws {
    _ = try openMeeting(item.meeting)
    let key = RecordKey.agendaItem(item.meeting, item.number)
    guard case .agendaItem(let before)? = try stamped(key)?.record else { throw Refusal.notFound(key) }
    var checked = item
    try checked.cleanTexts(since: before)
    try put(.agendaItem(checked))
  }

  mutating func removeAgendaItem(_ id: MeetingID, _ number: Int) throws {
    _ = try openMeeting(id)
    guard try stamped(.agendaItem(id, number)) != nil else { throw Refusal.notFound(.agendaItem(id, number)) }
    let count = try followUps(bornIn: id).count { try followUp($0)?.source == .agenda(item: number) }
    guard count == 0 else { throw Refusal.itemHasFollowUps(id, item: number, count: count) }
    try remove(.agendaItem(id, number))
  }

  /// A number above that of every item on the agenda, and of every removed one that a follow-up came from, so that no
  /// follow-up is ever taken for another item's.
  func nextAgendaNumber(of id: MeetingID) throws -> Int {
    let named = try followUps(bornIn: id).compactMap { number -> Int? in
      guard case .agenda(let item)? = try followUp(number)?.source else { return nil }
      return item
    }
    return ((try agendaItems(of: id).map(\.number) + named).max() ?? 0) + 1
  }
}
