extension Migration {
  /// The address of an online or hybrid rakor.
  static let link = Migration(
    name: "2026-11-28-link", statements: ["ALTER TABLE meeting ADD COLUMN link TEXT"])
}
