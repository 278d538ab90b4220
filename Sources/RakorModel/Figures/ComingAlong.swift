/// How follow-ups come along from rakor to rakor of their forum; every list, count and refusal asks these rules.
extension FollowUp {
  /// Whether it comes along to a rakor: one of its forum, on a later day than the one it was born in, that was not
  /// called off, and on whose day it was still owed.
  ///
  /// A planned rakor has it from its scheduling on, and deleting that one puts everything back.
  package func comesAlong(to meeting: Meeting, from birth: Meeting) -> Bool {
    meeting.forum == birth.forum && meeting.date > birth.date && meeting.date <= closedOn ?? .last
      && !meeting.state.isCalledOff
  }

  /// The rakor that carried it: those it came along to that took place by date, then of those ahead the next one.
  ///
  /// The next one counts because its agenda holds already what comes back, so an item and its follow-up say the same
  /// number. Those after it do not: a year planned ahead would have everything carried a dozen times on its first day.
  package func carriers(from birth: Meeting, among meetings: [Meeting]) -> [Meeting] {
    let along = meetings.filter { comesAlong(to: $0, from: birth) }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    return along.filter(\.state.tookPlace) + along.filter(\.state.isAhead).prefix(1)
  }

  /// How many rakor carried it, up to `FollowUpLimits.carried`: the n of "carried n times".
  package func carried(from birth: Meeting, among meetings: [Meeting]) -> Int {
    min(FollowUpLimits.carried, carriers(from: birth, among: meetings).count)
  }
}
