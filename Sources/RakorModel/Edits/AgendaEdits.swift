extension ChangeBuilder {
  mutating func addAgendaItem(_ id: MeetingID, title: String) throws {
    _ = try openMeeting(id)
    let next = (try agendaItems(of: id).map(\.number).max() ?? 0) + 1
    try put(.agendaItem(AgendaItem(meeting: id, number: next, title: try TextRule.required(title, .agenda))))
  }

  mutating func reviseAgendaItem(_ item: AgendaItem) throws {
    _ = try openMeeting(item.meeting)
    let key = RecordKey.agendaItem(item.meeting, item.number)
    guard try stamped(key) != nil else { throw Refusal.notFound(key) }
    var checked = item
    checked.title = try TextRule.required(item.title, .agenda)
    checked.presenter = try TextRule.line(item.presenter, .presenter)
    checked.minutes = try TextRule.note(item.minutes, .minutes)
    checked.decision = try TextRule.note(item.decision, .decision)
    try put(.agendaItem(checked))
  }

  mutating func removeAgendaItem(_ id: MeetingID, _ number: Int) throws {
    _ = try openMeeting(id)
    guard try stamped(.agendaItem(id, number)) != nil else { throw Refusal.notFound(.agendaItem(id, number)) }
    try remove(.agendaItem(id, number))
  }
}
