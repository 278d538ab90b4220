import RakorModel

extension RecordTables {
  private static let agendaColumns =
    "meeting, number, title, presenter, planned_time, standing, discussed, minutes, decision, carried, revision"

  func storedAgenda(of meeting: MeetingID) throws -> [Stored<AgendaItem>] {
    try list(
      "SELECT \(Self.agendaColumns) FROM agenda_item WHERE meeting = $1 ORDER BY number", [meeting],
      read: Self.readItem)
  }

  func storedItem(_ meeting: MeetingID, _ number: Int) throws -> Stored<AgendaItem>? {
    try first(
      "SELECT \(Self.agendaColumns) FROM agenda_item WHERE meeting = $1 AND number = $2", [meeting, number],
      read: Self.readItem)
  }

  func write(_ item: AgendaItem, revision: Int) throws {
    try connection.run(
      """
      INSERT INTO agenda_item (\(Self.agendaColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      ON CONFLICT (meeting, number) DO UPDATE SET title = $3, presenter = $4, planned_time = $5, standing = $6,
        discussed = $7, minutes = $8, decision = $9, carried = $10, revision = $11
      """,
      [
        item.meeting, item.number, item.title, item.presenter, item.plannedTime, item.standing, item.discussed,
        item.minutes, item.decision, item.carried, revision,
      ])
  }

  func eraseItem(_ meeting: MeetingID, _ number: Int) throws {
    try connection.run("DELETE FROM agenda_item WHERE meeting = $1 AND number = $2", [meeting, number])
  }

  private static func readItem(_ row: inout SQLRow) throws -> Stored<AgendaItem> {
    let item = AgendaItem(
      meeting: try row.meeting(), number: try row.integer(), title: try row.text(), presenter: try row.optionalText(),
      plannedTime: try row.optionalTime(), standing: try row.flag(), discussed: try row.flag(),
      minutes: try row.optionalText(), decision: try row.optionalText(), carried: try row.integer())
    return Stored(value: item, revision: try row.integer())
  }
}
