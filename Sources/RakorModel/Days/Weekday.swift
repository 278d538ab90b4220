/// A day of the week, numbered as ISO 8601 does: Monday is 1 and Sunday 7.
///
/// What is typed and counted takes weeks to begin on Monday, as the working week of the offices does; only what a
/// calendar shows may begin on another day.
package enum Weekday: Int, CaseIterable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether offices are closed on it: they work five days, Monday to Friday (docs/domain.md, Working days).
  package var isWeekend: Bool { self == .saturday || self == .sunday }

  /// The rule that makes them five, as warnings cite it.
  package static let workWeekSource = "Perpres 21/2023"
}
