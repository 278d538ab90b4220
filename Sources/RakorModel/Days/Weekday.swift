/// A day of the week, numbered as ISO 8601 does: Monday is 1 and Sunday 7.
///
/// Weeks begin on Monday everywhere in the program, as the working week of the offices does.
package enum Weekday: Int, CaseIterable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// Whether offices are closed on it: they work five days, Monday to Friday (docs/domain.md, Working days).
  package var isWeekend: Bool { self == .saturday || self == .sunday }

  /// The rule that makes them five, as warnings cite it.
  package static let workWeekSource = "Perpres 21/2023"
}
