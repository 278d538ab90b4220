extension Migration {
  /// When a migration was applied came from the engine's clock, in UTC, and nobody read it.
  static let unclockedMigrations = Migration(
    name: "2026-11-24-unclocked-migrations", statements: ["ALTER TABLE schema_migration DROP COLUMN applied"])
}
