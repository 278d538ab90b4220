extension Migration {
  /// The last day of a forum, and the forum that meets in its place; a file may bring that one behind it.
  static let forumEnds = Migration(
    name: "2026-11-28-forum-ends",
    statements: [
      "ALTER TABLE forum ADD COLUMN active_until TEXT",
      "ALTER TABLE forum ADD COLUMN successor TEXT",
    ])
}
