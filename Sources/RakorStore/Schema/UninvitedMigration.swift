extension Migration {
  /// Lists each rakor under the offices too that came without being invited.
  static let uninvited = Migration(
    name: "2026-11-28-uninvited",
    statements: [
      """
      INSERT INTO meeting_office (meeting, office)
      SELECT c.meeting, c.office FROM (
        SELECT meeting, office FROM attendance WHERE counted > 0
        UNION SELECT meeting, office FROM delegate WHERE state IN ('present', 'late')) c
      WHERE NOT EXISTS (SELECT 1 FROM meeting_office o WHERE o.meeting = c.meeting AND o.office = c.office)
      """
    ])
}
