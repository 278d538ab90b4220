/// When a forum meets.
package enum ForumRule {
  /// Refuses a day after the last one of a forum, naming what meets in its place.
  ///
  /// - Throws: `Refusal.membership`.
  package static func checkMeets(_ forum: Forum, on day: Day) throws(Refusal) {
    guard let last = forum.activeUntil, last < day else { return }
    throw .membership(.forumEnded(forum.code, on: last, successor: forum.successor))
  }
}
