/// What a command prints and says while the screens are open.
///
/// Used by the one thread that runs the command.
final class ConsoleCollector: @unchecked Sendable {
  /// How wide its tables may be.
  let columns: Int
  private(set) var printed = ""
  private(set) var complaints = ""

  init(columns: Int) { self.columns = columns }

  func write(_ text: String) { printed += text }
  func complain(_ text: String) { complaints += text }

  /// Line by line what was printed, and then what was said beside it; no empty lines at the end.
  var lines: [String] {
    var lines = (printed + complaints).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
