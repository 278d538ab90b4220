extension Migration {
  /// The names under which a rakor that was re-opened had been closed.
  static let reopening = Migration(
    name: "2026-11-28-reopening", statements: ["ALTER TABLE meeting ADD COLUMN reopening TEXT"])
}
