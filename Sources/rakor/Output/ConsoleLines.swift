import Glibc
import RakorApp
import TerminalKit

/// Standard input and output, a line at a time; no byte of what is told steers a terminal.
final class ConsoleLines: PlainLines {
  private static let chunk = 4096
  /// The longest line that is read, in bytes; what goes on after it is no answer to anything.
  private static let longest = 1 << 20

  private let ascii: Bool
  private let isTyped = isatty(STDIN_FILENO) == 1
  private var unread: [UInt8] = []
  private var isOver = false
  /// Why nothing can be told any more; then nothing is asked either.
  private(set) var failure: FileError?

  /// With the signs of ASCII only, where nothing else can be shown.
  init(ascii: Bool) { self.ascii = ascii }

  func tell(_ line: String) { write(safe(line) + "\n") }

  /// An answer that is typed stands behind the question; one that is piped is not seen, so the next line begins anew.
  func ask(_ question: String) -> PlainInput {
    write(safe(question) + (isTyped ? " " : "\n"))
    guard failure == nil, let line = next() else {
      // Whatever comes next does not stand behind a question.
      if isTyped { write("\n") }
      return .end
    }
    return String(validating: line, as: UTF8.self).map(PlainInput.line) ?? .notText
  }

  private func safe(_ line: String) -> String { ascii ? TextWidth.ascii(line) : TextWidth.plain(line) }

  private func write(_ text: String) {
    guard failure == nil else { return }
    do {
      try Console.write(text)
    } catch {
      failure = error
    }
  }

  /// The bytes up to the next line end; nil where there are none left. A last line needs no end.
  private func next() -> [UInt8]? {
    var searched = 0
    while true {
      if let end = unread[searched...].firstIndex(of: 0x0A) {
        defer { unread.removeFirst(end + 1) }
        return Array(unread[..<end])
      }
      searched = unread.count
      if isOver || searched > ConsoleLines.longest {
        defer { unread = [] }
        return unread.isEmpty ? nil : unread
      }
      fill()
    }
  }

  private func fill() {
    var buffer = [UInt8](repeating: 0, count: ConsoleLines.chunk)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    if count > 0 { unread += buffer.prefix(count) } else if count == 0 || errno != EINTR { isOver = true }
  }
}
