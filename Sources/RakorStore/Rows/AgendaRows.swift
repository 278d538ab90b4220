import RakorModel

extension RecordTables {
  private static let agenda = TableShape<AgendaItem>(
    "agenda_item", key: 2, unread: AgendaItem(meeting: MeetingID(rawValue: 0), number: 0, title: ""),
    [
      Column("meeting", { $0.meeting }, read: { $0.meeting = try $1.meeting() }),
      Column("number", { $0.number }, read: { $0.number = try $1.integer() }),
      Column("planned_time", { $0.plannedTime }, read: { $0.plannedTime = try $1.optionalTime() }),
      Column("standing", { $0.standing }, read: { $0.standing = try $1.flag() }),
      Column("discussed", { $0.discussed }, read: { $0.discussed = try $1.flag() }),
      Column("carried", { $0.carried }, read: { $0.carried = try $1.integer() }),
      Column("origin_meeting", { $0.origin?.meeting }) { item, row in
        item.origin = try row.optionalMeeting().map { AgendaItem.Origin(meeting: $0, number: 0) }
      },
      Column("origin_number", { $0.origin?.number }) { item, row in
        if let number = try row.optionalInteger() { item.origin?.number = number }
      },
      Column("awaits_follow_up", { $0.awaitsFollowUp }, read: { $0.awaitsFollowUp = try $1.flag() }),
      Column("skipped", { $0.skipped }, read: { $0.skipped = try $1.flag() }),
      Column("approves_minutes", { $0.approvesMinutes }, read: { $0.approvesMinutes = try $1.flag() }),
      Column("decision_number", { $0.decisionNumber }, read: { $0.decisionNumber = try $1.optionalInteger() }),
    ] + Column.texts)

  func storedAgenda(of meeting: MeetingID) throws -> [Stored<AgendaItem>] {
    try list(Self.agenda, where: ["meeting": meeting], order: "number")
  }

  func storedItem(_ meeting: MeetingID, _ number: Int) throws -> Stored<AgendaItem>? {
    try first(Self.agenda, where: ["meeting": meeting, "number": number])
  }

  /// What came back from one item on agendas of a forum's planned rakor because a follow-up was open.
  func awaitingItems(from origin: AgendaItem.Origin, in forum: ForumCode) throws -> [AgendaItem] {
    var conditions: SQLConditions = [
      "awaits_follow_up": true, "origin_meeting": origin.meeting, "origin_number": origin.number,
    ]
    let (own, planned) = (conditions.bind(forum), conditions.bind(MeetingState.planned))
    conditions.add("meeting IN (SELECT id FROM meeting WHERE forum = \(own) AND state = \(planned))")
    return try list(Self.agenda, where: conditions).map(\.value)
  }

  func write(_ item: AgendaItem, revision: Int) throws {
    try Self.agenda.write(item, revision: revision, on: connection)
    if let number = item.decisionNumber, let meeting = try storedMeeting(item.meeting)?.value {
      try use(number, ofDecisionsIn: meeting.forum, year: meeting.date.year)
    }
  }

  func eraseItem(_ meeting: MeetingID, _ number: Int) throws {
    try delete(from: Self.agenda.table, where: ["meeting": meeting, "number": number])
  }

  /// The next number of a decision in a forum's year; never given back, not even by undo.
  func reserveDecisionNumber(forum: ForumCode, year: Int) throws -> Int {
    try use(0, ofDecisionsIn: forum, year: year)
    return try reserve(Self.decisionCounter(forum, year))
  }

  func claimDecisionNumber(_ number: Int, forum: ForumCode, year: Int) throws -> Bool {
    var conditions: SQLConditions = ["m.forum": forum, "a.decision_number": number]
    let first = conditions.bind(Day(year: year, month: 1, day: 1))
    let last = conditions.bind(Day(year: year, month: 12, day: 31))
    conditions.add("m.date >= \(first) AND m.date <= \(last)")
    let taken = try self.first(
      "SELECT a.number FROM meeting m JOIN agenda_item a ON a.meeting = m.id", where: conditions
    ) { try $0.integer() }
    guard taken == nil else { return false }
    try use(number, ofDecisionsIn: forum, year: year)
    return true
  }

  /// Sees to it that the year's numbers go on after this one.
  private func use(_ number: Int, ofDecisionsIn forum: ForumCode, year: Int) throws {
    let counter = Self.decisionCounter(forum, year)
    try startCounter(counter)
    try use(number, of: counter)
  }

  private static func decisionCounter(_ forum: ForumCode, _ year: Int) -> String {
    "decision/\(forum.rawValue)/\(year)"
  }
}
