import RakorModel

/// `FollowUp.comesAlong` as a condition of queries, in which the follow-up is `f` and the rakor `l` unless told
/// otherwise.
struct ComingAlong {
  /// What names the follow-up's forum, the day of the rakor it was born in, and the day since which nothing is owed.
  var followUp = (forum: "f.forum", born: "f.born", closedOn: "f.closed_day")
  /// What names the rakor's forum, day and state; no state for a rakor that is not there yet.
  var rakor: (forum: String, day: String, state: String?) = ("l.forum", "l.date", "l.state")

  var condition: String {
    let isOwed = """
      \(rakor.forum) = \(followUp.forum) AND \(rakor.day) > \(followUp.born)
        AND \(rakor.day) <= COALESCE(\(followUp.closedOn), '9999-12-31')
      """
    return isOwed + (rakor.state.map { " AND \($0) NOT IN \(MeetingState.set(\.isCalledOff))" } ?? "")
  }

  /// That a rakor `l` took place.
  static let tookPlace = "l.state IN \(MeetingState.set(\.tookPlace))"
  /// That a rakor `l` is ahead or going on; of these, `FollowUp.carriers` counts the next one only.
  static let isAhead = "l.state IN \(MeetingState.set(\.isAhead))"

  /// That a rakor `l` was recorded after a follow-up was entered, or together with it.
  ///
  /// What no journal tells of counts as recorded together.
  static func isRecorded(since followUp: String) -> String {
    """
    COALESCE((SELECT MAX(entry) FROM journal_record WHERE record = 'meeting/' || l.id), 0)
      >= COALESCE((SELECT MIN(entry) FROM journal_record WHERE record = 'follow-up/' || \(followUp)), 0)
    """
  }
}
