package import RakorModel

extension RakorStore {
  /// What the home screen shows on a day, of one forum or of all, with at most `limit` follow-ups.
  ///
  /// - Throws: `StoreError`.
  package func home(today: Day, forum: ForumCode? = nil, limit: Int) throws -> HomePage {
    try reading { tables in
      HomePage(
        next: try tables.nextMeeting(today, forum).flatMap { try tables.meetingFile($0, withFollowUps: false) },
        last: try tables.latestPlaces(MeetingState.all(\.tookPlace), forum: forum).max()
          .flatMap { try tables.meetingFile(MeetingID(rawValue: $0.number), withFollowUps: false) },
        followUps: try tables.pressingFollowUps(today, forum, limit: limit),
        overdueCount: try tables.countOpen(forum, from: "", until: today),
        dueSoonCount: try tables.countOpen(
          forum, from: today.iso, until: today.adding(days: FollowUpLimits.soon + 1)),
        turns: try tables.turns(today, forum))
    }
  }
}

extension RecordTables {
  /// Where home stops counting.
  private static let countLimit = 99

  /// The nearest rakor from today on that is ahead or going on; where there is none, the latest still going on.
  fileprivate func nextMeeting(_ today: Day, _ forum: ForumCode?) throws -> MeetingID? {
    let ahead = try MeetingState.all(\.isAhead).compactMap { state in
      var conditions = SQLConditions()
      conditions.equal("forum", forum)
      conditions.equal("state", state)
      conditions.add("date >= \(conditions.bind(today))")
      return try first(
        "SELECT date, id FROM meeting\(conditions.clause) ORDER BY date, id LIMIT 1", conditions.values
      ) { ListKey(text: try $0.text(), number: try $0.integer()) }
    }
    return (try ahead.min() ?? latestPlaces([.ongoing], forum: forum).max()).map { MeetingID(rawValue: $0.number) }
  }

  /// Late ones, then those due soon, each by due date.
  fileprivate func pressingFollowUps(_ today: Day, _ forum: ForumCode?, limit: Int) throws -> [FollowUpRow] {
    var conditions = SQLConditions()
    conditions.equal("forum", forum)
    conditions.add("is_open = 1")
    conditions.add("due_order <= \(conditions.bind(today.adding(days: FollowUpLimits.soon)))")
    let most = conditions.bind(limit)
    let numbers = try list(
      "SELECT number FROM follow_up\(conditions.clause) ORDER BY due_order, number LIMIT \(most)", conditions.values
    ) { try $0.followUp() }
    return try followUpRows(numbers)
  }

  fileprivate func countOpen(_ forum: ForumCode?, from: String, until: Day) throws -> Int {
    var conditions = SQLConditions()
    conditions.equal("forum", forum)
    conditions.add("is_open = 1")
    conditions.add("due_order >= \(conditions.bind(from))")
    conditions.add("due_order < \(conditions.bind(until))")
    return try first(
      "SELECT COUNT(*) FROM (SELECT 1 FROM follow_up\(conditions.clause) LIMIT \(Self.countLimit)) c",
      conditions.values
    ) { try $0.integer() } ?? 0
  }

  fileprivate func turns(_ today: Day, _ forum: ForumCode?) throws -> [TurnSuggestion] {
    try forums().filter { forum == nil || $0.code == forum }.compactMap {
      try turnBook(of: $0.code, on: today, except: nil).suggestion(on: today)
    }
  }
}
