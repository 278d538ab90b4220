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

  /// Puts an item in the place of another of the same agenda; those between move up or down by one place.
  ///
  /// Items are known by their numbers, so a follow-up that came from one goes along with it. Once a rakor has been
  /// closed its items are on later agendas under those numbers, and stay.
  mutating func moveAgendaItem(_ id: MeetingID, _ number: Int, to place: Int) throws {
    guard try openMeeting(id).reopening == nil else { throw Refusal.agendaCarriedOn(id) }
    var items = try agendaItems(of: id)
    let numbers = items.map(\.number)
    guard let from = numbers.firstIndex(of: number) else { throw Refusal.notFound(.agendaItem(id, number)) }
    guard let target = numbers.firstIndex(of: place) else { throw Refusal.notFound(.agendaItem(id, place)) }
    items.insert(items.remove(at: from), at: target)
    var moved: [Int: Int] = [:]
    for (place, item) in zip(numbers, items) where item.number != place {
      moved[item.number] = place
      var placed = item
      placed.number = place
      try put(.agendaItem(placed))
    }
    for number in try followUps(bornIn: id) {
      guard var followUp = try followUp(number), case .agenda(let item?) = followUp.source, let place = moved[item]
      else { continue }
      followUp.facts.source = .agenda(item: place)
      try put(.followUp(followUp))
    }
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
