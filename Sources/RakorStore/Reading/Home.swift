package import RakorModel

extension RakorStore {
  /// What the home screen shows at a moment, of one forum or of all, with at most `limit` follow-ups.
  ///
  /// - Throws: `StoreError`.
  package func home(now: Moment, forum: ForumCode? = nil, limit: Int) throws -> HomePage {
    let today = now.day
    return try reading { tables in
      let ofToday = try tables.aheadToday(today, forum)
      let unmarked = try tables.unmarked(now, forum, ofToday: ofToday)
      return HomePage(
        next: try tables.nextMeeting(now, forum, ofToday: ofToday).flatMap {
          try tables.meetingFile($0, withFollowUps: false)
        },
        last: try tables.latestPlaces(MeetingState.all(\.tookPlace), forum: forum).max()
          .flatMap { try tables.meetingFile(MeetingID(rawValue: $0.number), withFollowUps: false) },
        unmarked: try unmarked.first.flatMap { try tables.storedMeeting($0) }
          .map { UnmarkedRakor(meeting: $0.value, revision: $0.revision) },
        unmarkedCount: unmarked.count,
        followUps: try tables.pressingFollowUps(today, forum, limit: limit),
        overdueCount: try tables.countOpen(forum, from: "", until: today),
        dueSoonCount: try tables.countOpen(
          forum, from: today.iso, until: today.adding(days: FollowUpLimits.soon + 1)),
        undatedCount: try tables.countOpen(forum, from: DueOrder.text(nil), until: nil),
        turns: try tables.turns(today, forum), hasRecords: try tables.hasRecords())
    }
  }

  /// Whether any rakor, follow-up or person is recorded, so that nothing invented or old belongs beside it.
  ///
  /// - Throws: `StoreError`.
  package func hasRecords() throws -> Bool { try reading { try $0.hasRecords() } }
}

extension RecordTables {
  /// Where home stops counting.
  private static let countLimit = 99

  /// Those ahead or going on today, by their start.
  fileprivate func aheadToday(_ today: Day, _ forum: ForumCode?) throws -> [Meeting] {
    let tomorrow = today.adding(days: 1).iso
    let ids = try placesAhead(forum, from: today.iso, until: tomorrow, limit: Self.countLimit, isRising: true)
    return try storedMeetings(ids).map(\.value)
  }

  /// The nearest rakor by its start that is ahead or going on, and whose time has not passed.
  fileprivate func nextMeeting(_ now: Moment, _ forum: ForumCode?, ofToday: [Meeting]) throws -> MeetingID? {
    if let next = ofToday.first(where: { !$0.isUnmarked(at: now) }) { return next.id }
    let tomorrow = now.day.adding(days: 1).iso
    return try placesAhead(forum, from: tomorrow, until: nil, limit: 1, isRising: true).first
  }

  /// Those whose time has passed while nobody has said that they took place, the latest first.
  fileprivate func unmarked(_ now: Moment, _ forum: ForumCode?, ofToday: [Meeting]) throws -> [MeetingID] {
    let past = try placesAhead(forum, from: nil, until: now.day.iso, limit: Self.countLimit, isRising: false)
    return Array((ofToday.reversed().filter { $0.isUnmarked(at: now) }.map(\.id) + past).prefix(Self.countLimit))
  }

  /// The rakor ahead that begin within some days, in order; at most `limit`.
  private func placesAhead(
    _ forum: ForumCode?, from first: String?, until end: String?, limit: Int, isRising: Bool
  ) throws -> [MeetingID] {
    let places = try MeetingState.all(\.isAhead).flatMap { state in
      var conditions = SQLConditions()
      conditions.equal("forum", forum)
      conditions.equal("state", state)
      if let first { conditions.add("begins >= \(conditions.bind(first))") }
      if let end { conditions.add("begins < \(conditions.bind(end))") }
      let direction = isRising ? "ASC" : "DESC"
      let most = conditions.bind(limit)
      return try list(
        "SELECT begins, id FROM meeting\(conditions.clause) ORDER BY begins \(direction), id \(direction) LIMIT \(most)",
        conditions.values
      ) { ListKey(text: try $0.text(), number: try $0.integer()) }
    }
    let ordered = isRising ? places.sorted() : places.sorted(by: >)
    return ordered.prefix(limit).map { MeetingID(rawValue: $0.number) }
  }

  fileprivate func hasRecords() throws -> Bool {
    try ["meeting", "follow_up", "person"].contains { table in
      try first("SELECT 1 FROM \(table) LIMIT 1") { try $0.flag() } ?? false
    }
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

  fileprivate func countOpen(_ forum: ForumCode?, from: String, until: Day?) throws -> Int {
    var conditions = SQLConditions()
    conditions.equal("forum", forum)
    conditions.add("is_open = 1")
    conditions.add("due_order >= \(conditions.bind(from))")
    if let until { conditions.add("due_order < \(conditions.bind(until))") }
    return try first(
      "SELECT COUNT(*) FROM (SELECT 1 FROM follow_up\(conditions.clause) LIMIT \(Self.countLimit)) c",
      conditions.values
    ) { try $0.integer() } ?? 0
  }

  fileprivate func turns(_ today: Day, _ forum: ForumCode?) throws -> [TurnSuggestion] {
    try forums().filter { forum == nil || $0.code == forum }.compactMap {
      try turnBook(of: $0, on: today, except: nil).suggestion(on: today)
    }
  }
}
