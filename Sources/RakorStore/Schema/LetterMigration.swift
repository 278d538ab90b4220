extension Migration {
  /// Finds the rakor that bear one letter number, however it is spaced.
  static let letters = Migration(
    name: "2026-11-28-letters",
    statements: ["CREATE INDEX meeting_by_letter ON meeting (REPLACE(LOWER(letter), ' ', ''))"])
}
