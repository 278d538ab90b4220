import Glibc

/// Reads the terminal's bytes into inputs and tells double presses apart, which needs a clock.
struct TerminalReader {
  private static let doublePressMilliseconds = 400
  /// One turn of the loop takes in no more, so that a flood of bytes cannot keep it from answering.
  private static let burstLimit = 4 << 20

  private var parser = InputParser()
  private var lastPress: (position: Point, time: Int)?

  /// Whether anything has come yet.
  private(set) var hasRead = false

  /// Whether the terminal may be about to answer a question, whose first byte is that of the Esc key.
  var expectsAnswer = false

  /// How long to wait for the rest of what came so far; nil when nothing is pending.
  var patience: Int? { parser.patience.map { expectsAnswer ? max($0, Self.answerMilliseconds) : $0 } }

  private static let answerMilliseconds = 250

  /// How many answers have come since this was asked last.
  mutating func takeAnswers() -> Int { parser.takeAnswers() }

  /// Everything that can be read now; nil when the terminal is gone.
  mutating func readBurst() -> [Input]? {
    var burst: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    repeat {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { break }
      // What was typed before the line hung up still counts; that it did is found out again the next time.
      guard count > 0 else {
        if burst.isEmpty { return nil }
        break
      }
      burst += buffer[..<count]
    } while burst.count < TerminalReader.burstLimit && TerminalReader.canRead()
    hasRead = true
    return parser.feed(burst).map { withDoublePress($0) }
  }

  /// What the bytes so far mean when nothing followed them.
  mutating func flush() -> [Input] { parser.flush() }

  static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Whether a read answers at once. It would too where the line has hung up, and says so then: nothing depends on
  /// which of the two is taken for readable.
  private static func canRead() -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) == 1 && descriptor.revents & Int16(POLLIN) != 0
  }

  private mutating func withDoublePress(_ input: Input) -> Input {
    guard case .mouse(var mouse) = input, mouse.kind == .press else { return input }
    let now = TerminalReader.milliseconds()
    if let last = lastPress, last.position == mouse.position,
      now - last.time <= TerminalReader.doublePressMilliseconds
    {
      mouse.kind = .doublePress
      lastPress = nil
    } else {
      lastPress = (mouse.position, now)
    }
    return .mouse(mouse)
  }
}
