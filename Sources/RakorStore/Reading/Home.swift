package import RakorModel

extension RakorStore {
  /// What the home screen shows on a day, with at most `limit` follow-ups.
  ///
  /// - Throws: `StoreError`.
  package func home(today: Day, limit: Int) throws -> HomePage {
    try reading { tables in
      HomePage(
        next: try tables.nextMeeting(today).flatMap { try tables.meetingFile($0, withFollowUps: false) },
        last: try tables.latestPlaces(MeetingState.all(\.tookPlace)).max()
          .flatMap { try tables.meetingFile(MeetingID(rawValue: $0.number), withFollowUps: false) },
        followUps: try tables.pressingFollowUps(today, limit: limit),
        overdueCount: try tables.countOpen(from: "", until: today),
        dueSoonCount: try tables.countOpen(from: today.iso, until: today.adding(days: FollowUpLimits.soon + 1)),
        turns: try tables.turns(today))
    }
  }
}

extension RecordTables {
  /// Where home stops counting.
  private static let countLimit = 99

  /// The nearest rakor from today on that is ahead or going on; where there is none, the latest still going on.
  fileprivate func nextMeeting(_ today: Day) throws -> MeetingID? {
    let ahead = try MeetingState.all(\.isAhead).compactMap { state in
      try first(
        "SELECT date, id FROM meeting WHERE state = $1 AND date >= $2 ORDER BY date, id LIMIT 1", [state, today]
      ) { ListKey(text: try $0.text(), number: try $0.integer()) }
    }
    return (try ahead.min() ?? latestPlaces([.ongoing]).max()).map { MeetingID(rawValue: $0.number) }
  }

  /// Late ones, then those due soon, each by due date.
  fileprivate func pressingFollowUps(_ today: Day, limit: Int) throws -> [FollowUpRow] {
    let numbers = try list(
      "SELECT number FROM follow_up WHERE is_open = 1 AND due_order <= $1 ORDER BY due_order, number LIMIT $2",
      [today.adding(days: FollowUpLimits.soon), limit]
    ) { try $0.followUp() }
    return try followUpRows(numbers)
  }

  fileprivate func countOpen(from: String, until: Day) throws -> Int {
    try first(
      """
      SELECT COUNT(*) FROM (
        SELECT 1 FROM follow_up WHERE is_open = 1 AND due_order >= $1 AND due_order < $2 LIMIT \(Self.countLimit)) c
      """, [from, until]
    ) { try $0.integer() } ?? 0
  }

  fileprivate func turns(_ today: Day) throws -> [TurnSuggestion] {
    try forums().compactMap { try turnBook(of: $0.code, on: today, except: nil).suggestion(on: today) }
  }
}
