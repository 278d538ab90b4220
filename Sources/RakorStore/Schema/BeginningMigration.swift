extension Migration {
  /// When a rakor begins, day and time, by which lists are in order: `2026-11-24T09:30`, `2026-11-24` without a time.
  static let beginnings = Migration(
    name: "2026-11-28-beginnings",
    statements: [
      "ALTER TABLE meeting ADD COLUMN begins TEXT NOT NULL DEFAULT ''",
      "UPDATE meeting SET begins = date || COALESCE('T' || starts, '')",
      "CREATE INDEX meeting_in_order ON meeting (begins, id)",
      "CREATE INDEX meeting_in_order_by_state ON meeting (state, begins, id)",
      "CREATE INDEX meeting_in_order_by_forum ON meeting (forum, begins, id)",
      "CREATE INDEX meeting_in_order_by_forum_state ON meeting (forum, state, begins, id)",
      "DROP INDEX meeting_by_state",
    ])
}
