extension Migration {
  /// The day a follow-up was dropped on, which only the day it was closed on told so far.
  static let dropDay = Migration(
    name: "2026-11-24-drop-day",
    statements: [
      "ALTER TABLE follow_up ADD COLUMN dropped_on TEXT",
      "UPDATE follow_up SET dropped_on = closed_day WHERE drop_reason IS NOT NULL",
    ])
}
