/// When a forum meets.
package enum ForumRule {
  /// What meets on a day in the place of a forum that has ended: its successor, or that one's where it has ended too,
  /// and so on; nil where nothing does.
  package static func successor(
    of forum: Forum, on day: Day, among find: (ForumCode) throws -> Forum?
  ) rethrows -> ForumCode? {
    var seen: Set<ForumCode> = [forum.code]
    var next = forum.successor
    while let code = next, seen.insert(code).inserted, let heir = try find(code) {
      if heir.isActive(on: day) { return code }
      next = heir.successor
    }
    return nil
  }
}

extension ChangeBuilder {
  /// Refuses a day after the last one of a forum, naming what meets in its place.
  ///
  /// - Throws: `Refusal.membership`.
  func checkMeets(_ forum: Forum, on day: Day) throws {
    guard let last = forum.activeUntil, last < day else { return }
    let successor = try ForumRule.successor(of: forum, on: day, among: self.forum)
    throw Refusal.membership(.forumEnded(forum.code, on: last, successor: successor))
  }
}

extension Directory {
  /// That a forum has ended by a day, with what meets in its place then; nil where it still meets.
  package func ending(of forum: Forum, by day: Day) -> MeetingWarning? {
    guard !forum.isActive(on: day) else { return nil }
    return .forumEnded(forum.code, successor: ForumRule.successor(of: forum, on: day, among: self.forum))
  }
}
