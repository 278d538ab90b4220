/// A day of the week, numbered as ISO 8601 does: Monday is 1 and Sunday 7.
///
/// Weeks begin on Monday everywhere in the program, as the working week of the offices does.
package enum Weekday: Int, CaseIterable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
