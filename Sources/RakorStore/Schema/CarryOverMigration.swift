extension Migration {
  /// Where carried agenda items come from, the numbers of decisions, and corrections to closed rakor.
  static let carryOver = Migration(
    name: "2026-11-22-carry-over",
    statements: [
      "ALTER TABLE agenda_item ADD COLUMN origin_meeting BIGINT",
      "ALTER TABLE agenda_item ADD COLUMN origin_number BIGINT",
      "ALTER TABLE agenda_item ADD COLUMN awaits_follow_up BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE agenda_item ADD COLUMN skipped BIGINT NOT NULL DEFAULT 0",
      "ALTER TABLE agenda_item ADD COLUMN decision_number BIGINT",
      "ALTER TABLE meeting ADD COLUMN corrections TEXT",
    ])
}
