extension Migration {
  /// Where a follow-up stands, in a column that repeats `FollowUp.status`, so that a page of those that stand at one
  /// status is read along an index however few they are among the others.
  static let followUpStatus = Migration(
    name: "2026-11-24-follow-up-status",
    statements: [
      "ALTER TABLE follow_up ADD COLUMN status TEXT NOT NULL DEFAULT 'open'",
      "UPDATE follow_up SET status = 'done' WHERE is_open = 0",
      "UPDATE follow_up SET status = 'dropped' WHERE drop_reason IS NOT NULL",
      """
      UPDATE follow_up SET status = 'progress' WHERE is_open = 1 AND EXISTS (
        SELECT 1 FROM follow_up_part p WHERE p.follow_up = number AND (p.done IS NOT NULL OR p.note IS NOT NULL))
      """,
      "CREATE INDEX follow_up_by_status_due ON follow_up (status, due_order, number)",
      "CREATE INDEX follow_up_by_status_number ON follow_up (status, number)",
    ])
}
