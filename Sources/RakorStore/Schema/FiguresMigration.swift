extension Migration {
  /// Indexes along which the figures of a year are counted without a look at the other years.
  static let figures = Migration(
    name: "2026-11-28-figures",
    statements: [
      "CREATE INDEX follow_up_by_opened ON follow_up (opened, is_open)",
      "CREATE INDEX follow_up_by_forum_opened ON follow_up (forum, opened, is_open)",
      "CREATE INDEX follow_up_by_closed ON follow_up (closed_day)",
      "CREATE INDEX follow_up_open_by_opened ON follow_up (opened) WHERE is_open = 1",
      "CREATE INDEX follow_up_open_by_forum_opened ON follow_up (forum, opened) WHERE is_open = 1",
      "CREATE INDEX follow_up_part_by_done ON follow_up_part (done, office, follow_up)",
    ])
}
