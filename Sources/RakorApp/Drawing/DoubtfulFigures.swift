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
  /// Everybody who came, and behind `≠` what a report says instead, the sign alone where that has no room.
  ///
  /// Offices whose own figures differ are told where they stand: there are such in most rakor, and a list full of signs
  /// tells nothing.
  package func totalText(columns: Int = .max) -> String {
    guard let reported = reportedTooFew else { return total.orDash }
    let both = "\(total.orDash)≠\(reported)"
    return TextWidth.columns(of: both) <= columns ? both : "≠" + total.orDash
  }
}
