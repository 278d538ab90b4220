package import RakorModel
import TerminalKit

/// Figures of which two are told and only one can be right, wherever there is room for one number only: both, and `≠`
/// between them (docs/domain.md, Attendance).
extension OfficeFigures {
  /// Heads present; where counted and named differ, both.
  package var presentText: String {
    guard disagrees, let counted, let named else { return present.orDash }
    return "\(counted)≠\(named)"
  }
}

extension AttendanceFigures {
  /// Everybody who came, and behind `≠` what a report says instead; where that has no room, or where it is the offices
  /// whose figures differ, the sign alone.
  package func totalText(columns: Int = .max) -> String {
    guard areInDoubt else { return total.orDash }
    let both = reportedTooFew.map { "\(total.orDash)≠\($0)" }
    if let both, TextWidth.columns(of: both) <= columns { return both }
    return "≠" + total.orDash
  }
}
