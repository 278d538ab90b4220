package import RakorModel

extension RakorStore {
  /// How many rakor of the days in sight a calendar holds; three months of any office have fewer.
  private static let calendarLimit = 1_000
  /// How many of those that follow are read, for the list beside.
  private static let calendarAhead = 40

  /// The rakor of some days whatever their state, of one forum or of all, and the next ones after these, in order.
  ///
  /// - Throws: `StoreError`.
  package func calendar(of forum: ForumCode?, from first: Day, through last: Day) throws -> CalendarPage {
    try reading { tables in
      let days = try tables.calendarIDs(of: forum, from: first, until: last.adding(days: 1), limit: Self.calendarLimit)
      let next = try tables.calendarIDs(of: forum, from: last.adding(days: 1), until: nil, limit: Self.calendarAhead)
      let known = Set(days)
      let ids = days + next.filter { !known.contains($0) }
      let rows = try tables.listedMeetings(ids, withNames: false)
      return CalendarPage(
        rows.map { CalendarPage.Entry(meeting: $0.value, revision: $0.revision, closedHostName: $1) })
    }
  }
}

extension RecordTables {
  /// The first numbers from a day on, up to another, from an index in that order.
  fileprivate func calendarIDs(
    of forum: ForumCode?, from first: Day, until end: Day?, limit: Int
  ) throws -> [MeetingID] {
    var conditions = SQLConditions()
    conditions.equal("forum", forum)
    conditions.add("begins >= \(conditions.bind(first))")
    if let end { conditions.add("begins < \(conditions.bind(end))") }
    let count = conditions.bind(limit)
    return try list(
      "SELECT id FROM meeting\(conditions.clause) ORDER BY begins, id LIMIT \(count)", conditions.values
    ) { try $0.meeting() }
  }
}
