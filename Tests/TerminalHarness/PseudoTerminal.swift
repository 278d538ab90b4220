import CPseudoTerminal
import Glibc

/// A program running in a pseudo terminal of its own, for what tmux cannot show: exact bytes, timing and hang-ups.
package final class PseudoTerminal {
  /// Why a program could not be watched.
  package enum Failure: Error {
    case cannotStart(path: String)
    /// The time was over; carries the bytes so far.
    case deadline(output: [UInt8])
  }

  package let processID: Int32
  /// Every byte the program has written, as far as read.
  package private(set) var output: [UInt8] = []
  /// Just before the program was started.
  package let startedAt: ContinuousClock.Instant
  /// When the last byte so far was read; nil before the first.
  package private(set) var lastByteAt: ContinuousClock.Instant?
  private var master: Int32
  private var waitStatus: Int32?

  /// Starts a program with only this environment; nil for a terminal that does not tell its size.
  package init(
    _ path: String, arguments: [String] = [], environment: [String: String] = [:], columns: Int? = 80, rows: Int = 24,
    ignoringHangUp: Bool = false
  ) throws {
    var environment = environment
    environment["TERM"] = environment["TERM"] ?? "xterm-256color"
    environment["LC_ALL"] = environment["LC_ALL"] ?? "C.UTF-8"
    var master: Int32 = -1
    startedAt = .now
    let child = withCStrings([path] + arguments) { arguments in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        cpt_spawn(path, arguments, environment, Int32(columns ?? 0), Int32(rows), ignoringHangUp, &master)
      }
    }
    guard child > 0 else { throw Failure.cannotStart(path: path) }
    processID = child
    self.master = master
  }

  deinit {
    closeMaster()
    guard waitStatus == nil else { return }
    kill(processID, SIGKILL)
    waitpid(processID, nil, 0)
  }

  /// What the program has written so far, as text.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Types text.
  package func write(_ text: String) { write(Array(text.utf8)) }

  /// Types bytes.
  package func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(master, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }

  /// Reads until the output satisfies a condition; throws when it does not within the time.
  package func read(within seconds: Double = 10, until isDone: ([UInt8]) -> Bool) throws {
    let deadline = Deadline(seconds: seconds)
    while !isDone(output) {
      guard readOnce(milliseconds: deadline.millisecondsLeft), !deadline.isOver else {
        throw Failure.deadline(output: output)
      }
    }
  }

  /// Reads until the output contains a text.
  package func read(within seconds: Double = 10, until text: String) throws {
    try read(within: seconds) { String(decoding: $0, as: UTF8.self).contains(text) }
  }

  /// Reads until the output satisfies a condition and then nothing has come for a while; answers when its last byte
  /// came.
  ///
  /// Asks without sleeping, since being woken takes longer than what is measured.
  /// - Throws: `Failure.deadline` when that does not happen within the time.
  package func readUntilQuiet(
    for quiet: Duration, within limit: Duration = .seconds(10), after isWhole: ([UInt8]) -> Bool = { !$0.isEmpty }
  ) throws -> ContinuousClock.Instant {
    let end = ContinuousClock.now + limit
    var known = -1
    var whole = false
    while true {
      if readOnce(milliseconds: 0) { continue }
      if known != output.count {
        known = output.count
        whole = isWhole(output)
      }
      let now = ContinuousClock.now
      if whole, let lastByteAt, now - lastByteAt >= quiet { return lastByteAt }
      guard now < end else { throw Failure.deadline(output: output) }
    }
  }

  /// Forgets what was read, so that only what comes next counts.
  package func forgetOutput() {
    output = []
    lastByteAt = nil
  }

  /// Gives the terminal another size; the program gets SIGWINCH.
  package func resize(columns: Int, rows: Int) {
    _ = cpt_resize(master, Int32(columns), Int32(rows))
  }

  /// Hangs up, as when the window is closed.
  package func closeMaster() {
    guard master >= 0 else { return }
    close(master)
    master = -1
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) { kill(processID, number) }

  /// Waits for the end, reading meanwhile so that the program can write; its exit status, or 128 and the signal as
  /// shells count.
  package func waitForExit(within seconds: Double = 10) throws -> Int32 {
    let deadline = Deadline(seconds: seconds)
    while waitStatus == nil {
      var status: Int32 = 0
      if waitpid(processID, &status, WNOHANG) == processID {
        waitStatus = status
        while readOnce(milliseconds: 0) {}
      } else if deadline.isOver {
        throw Failure.deadline(output: output)
      } else if !readOnce(milliseconds: 10) {
        usleep(5000)
      }
    }
    let status = waitStatus ?? 0
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Reads what there is, without waiting.
  package func readAvailable() { while readOnce(milliseconds: 0) {} }

  /// How many times the program has gone to sleep by itself so far, and so was woken; nil when it is gone.
  package func sleeps() -> Int? {
    guard let file = fopen("/proc/\(processID)/status", "r") else { return nil }
    defer { fclose(file) }
    var buffer = [CChar](repeating: 0, count: 8192)
    let count = fread(&buffer, 1, buffer.count, file)
    let text = String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let line = text.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
    return line?.split(separator: "\t").last.flatMap { Int($0) }
  }

  /// How much processor time the program has used so far; nil when it is gone.
  package func processorTime() -> Duration? {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(processID, &clock) == 0, clock_gettime(clock, &time) == 0 else { return nil }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// False when the other side is closed; a pause without bytes is none.
  private func readOnce(milliseconds: Int) -> Bool {
    guard master >= 0 else { return false }
    var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, Int32(clamping: milliseconds)) > 0 else { return milliseconds > 0 }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    lastByteAt = .now
    output += buffer[..<count]
    return true
  }
}
