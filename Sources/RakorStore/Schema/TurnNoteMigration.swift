extension Migration {
  /// Notes about turns to host: skips, swaps and volunteers.
  static let turnNotes = Migration(
    name: "2026-11-23-turn-notes",
    statements: [
      """
      CREATE TABLE turn_note (
        number BIGINT PRIMARY KEY, forum TEXT NOT NULL REFERENCES forum (code), kind TEXT NOT NULL,
        office TEXT NOT NULL REFERENCES office (code), other TEXT REFERENCES office (code), waited TEXT,
        other_waited TEXT, reason TEXT, day TEXT NOT NULL, last_meeting BIGINT NOT NULL, revision BIGINT NOT NULL)
      """,
      "CREATE INDEX turn_note_by_forum ON turn_note (forum, number)",
      "INSERT INTO counter (name, value) VALUES ('turn_note', 0)",
    ])
}
