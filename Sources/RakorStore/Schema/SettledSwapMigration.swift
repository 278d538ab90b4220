extension Migration {
  /// Which offices of a swap have had the other's turn at once; codes with a blank between them.
  static let settledSwaps = Migration(
    name: "2026-11-28-settled-swaps", statements: ["ALTER TABLE turn_note ADD COLUMN settled TEXT"])
}
