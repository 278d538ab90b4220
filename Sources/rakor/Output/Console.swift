import Glibc
import TerminalKit

/// Standard output and standard error.
enum Console {
  /// Takes what a command prints while the screens are open, where there is no standard output to print to.
  @TaskLocal static var collector: ConsoleCollector?

  /// How many columns standard output shows; nil when it is not a terminal.
  static var width: Int? {
    if let collector { return collector.columns }
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Says what was done, safe for the terminal whatever somebody typed.
  ///
  /// - Throws: `FileError.cannotPrint`.
  static func say(_ lines: String) throws(FileError) { try write(safe(lines)) }

  /// Says why something was refused or what to know about it.
  ///
  /// Where nobody can read it there is nobody to tell.
  static func complain(_ lines: String) {
    if let collector { return collector.complain(safe(lines)) }
    _ = isWritten(safe(lines), to: STDERR_FILENO)
  }

  /// Asks on a terminal and reads one line; nil where nobody is there to answer.
  static func ask(_ question: String) -> String? {
    guard collector == nil, isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return nil }
    _ = isWritten(TextWidth.plain(question) + " ", to: STDERR_FILENO)
    return readLine()
  }

  private static func safe(_ lines: String) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false).map { TextWidth.plain(String($0)) + "\n" }.joined()
  }

  /// Writes text to standard output as it is; a reader that has gone away, as `head` does, ends the program quietly.
  ///
  /// - Throws: `FileError.cannotPrint`.
  static func write(_ text: String) throws(FileError) {
    if let collector { return collector.write(text) }
    guard !isWritten(text, to: STDOUT_FILENO) else { return }
    if errno == EPIPE { exit(0) }
    throw .cannotPrint(reason: String(cString: strerror(errno)))
  }

  private static func isWritten(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        bytes = bytes.dropFirst(written)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
