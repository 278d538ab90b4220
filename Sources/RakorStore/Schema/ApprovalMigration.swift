import RakorModel

extension Migration {
  /// Marks the agenda items that approve minutes, which were told by their words before.
  static let approvals = Migration(
    name: "2026-11-28-approvals",
    statements: ["ALTER TABLE agenda_item ADD COLUMN approves_minutes BIGINT NOT NULL DEFAULT 0"],
    refresh: { connection in
      let items = try connection.rows("SELECT meeting, number, title FROM agenda_item WHERE origin_meeting IS NULL")
      for row in items {
        var row = row
        let (meeting, number) = (try row.meeting(), try row.integer())
        guard Approval.isTitle(try row.text()) else { continue }
        try connection.run(
          "UPDATE agenda_item SET approves_minutes = 1 WHERE meeting = $1 AND number = $2", [meeting, number])
      }
    })
}
