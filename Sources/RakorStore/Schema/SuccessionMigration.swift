extension Migration {
  /// The office that came for a member of a forum.
  static let successions = Migration(
    name: "2026-11-28-successions",
    statements: ["ALTER TABLE forum_member ADD COLUMN successor TEXT REFERENCES office (code)"])
}
