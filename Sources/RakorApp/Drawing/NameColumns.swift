import RakorModel
import TerminalKit

/// How wide short names are in lists: as the longest of all, in sight or not, so that nothing moves while one scrolls.
extension Context {
  /// Beyond this a name is cut.
  private static let most = 24

  var officeColumns: Int { columns(directory.offices.map(\.short)) }

  /// A rakor's title where it has room, else what lists call it.
  func title(of meeting: Meeting, columns: Int) -> String {
    TextWidth.columns(of: meeting.title) <= columns ? meeting.title : directory.briefTitle(of: meeting)
  }

  var forumColumns: Int { columns(directory.forums.map(\.short)) }

  private func columns(_ names: [String]) -> Int {
    min(Self.most, names.map { TextWidth.columns(of: $0) }.max() ?? 0)
  }
}
