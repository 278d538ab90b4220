import Glibc
import TerminalKit

/// Standard output and standard error.
enum Console {
  /// How many columns standard output shows; nil when it is not a terminal.
  static var width: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Says what was done, safe for the terminal whatever somebody typed.
  static func say(_ lines: String) { write(safe(lines), to: STDOUT_FILENO) }

  /// Says why something was refused or what to know about it.
  static func complain(_ lines: String) { write(safe(lines), to: STDERR_FILENO) }

  private static func safe(_ lines: String) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { TextWidth.plain(String($0)) + "\n" }.joined()
  }

  /// Writes text as it is; a reader that has gone away, as `head` does, ends the program quietly.
  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        exit(errno == EPIPE ? 0 : CommandFailure.refused)
      }
    }
  }
}
