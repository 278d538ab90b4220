import RakorModel

extension RecordTables {
  private static let agendaColumns = """
    meeting, number, title, presenter, planned_time, standing, discussed, minutes, decision, carried, \
    origin_meeting, origin_number, awaits_follow_up, skipped, decision_number, revision
    """

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

  /// What came back from one item on agendas of a forum's planned rakor because a follow-up was open.
  func awaitingItems(from origin: AgendaItem.Origin, in forum: ForumCode) throws -> [AgendaItem] {
    try list(
      """
      SELECT \(Self.agendaColumns) FROM agenda_item
      WHERE meeting IN (SELECT id FROM meeting WHERE forum = $1 AND state = $2)
        AND awaits_follow_up = 1 AND origin_meeting = $3 AND origin_number = $4
      """, [forum, MeetingState.planned, origin.meeting, origin.number], read: Self.readItem
    ).map(\.value)
  }

  func write(_ item: AgendaItem, revision: Int) throws {
    try connection.run(
      """
      INSERT INTO agenda_item (\(Self.agendaColumns)) 
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
      ON CONFLICT (meeting, number) DO UPDATE SET title = $3, presenter = $4, planned_time = $5, standing = $6,
        discussed = $7, minutes = $8, decision = $9, carried = $10, origin_meeting = $11, origin_number = $12,
        awaits_follow_up = $13, skipped = $14, decision_number = $15, revision = $16
      """,
      [
        item.meeting, item.number, item.title, item.presenter, item.plannedTime, item.standing, item.discussed,
        item.minutes, item.decision, item.carried, item.origin?.meeting, item.origin?.number, item.awaitsFollowUp,
        item.skipped,
        item.decisionNumber, revision,
      ])
    if let number = item.decisionNumber, let meeting = try storedMeeting(item.meeting)?.value {
      try use(number, ofDecisionsIn: meeting.forum, year: meeting.date.year)
    }
  }

  func eraseItem(_ meeting: MeetingID, _ number: Int) throws {
    try connection.run("DELETE FROM agenda_item WHERE meeting = $1 AND number = $2", [meeting, number])
  }

  private static func readItem(_ row: inout SQLRow) throws -> Stored<AgendaItem> {
    var item = AgendaItem(
      meeting: try row.meeting(), number: try row.integer(), title: try row.text(), presenter: try row.optionalText(),
      plannedTime: try row.optionalTime(), standing: try row.flag(), discussed: try row.flag(),
      minutes: try row.optionalText(), decision: try row.optionalText(), carried: try row.integer())
    if let meeting = try row.optionalMeeting() {
      item.origin = AgendaItem.Origin(meeting: meeting, number: try row.integer())
    } else {
      _ = try row.optionalInteger()
    }
    (item.awaitsFollowUp, item.skipped) = (try row.flag(), try row.flag())
    item.decisionNumber = try row.optionalInteger()
    return Stored(value: item, revision: try row.integer())
  }

  /// The next number of a decision in a forum's year; never given back, not even by undo.
  func reserveDecisionNumber(forum: ForumCode, year: Int) throws -> Int {
    try use(0, ofDecisionsIn: forum, year: year)
    return try reserve(Self.decisionCounter(forum, year))
  }

  func claimDecisionNumber(_ number: Int, forum: ForumCode, year: Int) throws -> Bool {
    let taken = try first(
      """
      SELECT a.number FROM meeting m JOIN agenda_item a ON a.meeting = m.id
      WHERE m.forum = $1 AND m.date >= $2 AND m.date <= $3 AND a.decision_number = $4 LIMIT 1
      """, [forum, Day(year: year, month: 1, day: 1), Day(year: year, month: 12, day: 31), number]
    ) { try $0.integer() }
    guard taken == nil else { return false }
    try use(number, ofDecisionsIn: forum, year: year)
    return true
  }

  /// Sees to it that the year's numbers go on after this one.
  private func use(_ number: Int, ofDecisionsIn forum: ForumCode, year: Int) throws {
    let counter = Self.decisionCounter(forum, year)
    try connection.run("INSERT INTO counter (name, value) VALUES ($1, 0) ON CONFLICT (name) DO NOTHING", [counter])
    try use(number, of: counter)
  }

  private static func decisionCounter(_ forum: ForumCode, _ year: Int) -> String {
    "decision/\(forum.rawValue)/\(year)"
  }
}
