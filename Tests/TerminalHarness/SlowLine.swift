import Glibc

/// A line between a program and its terminal that takes whatever is written and passes on so many bytes a second, as a
/// connection over ssh does. The terminal behind it says how it is when what reaches it asks.
package struct SlowLine {
  private let program: PseudoTerminal
  private let bytesPerSecond: Int
  private let answers: Bool
  /// How much of what the program has written has reached the terminal.
  package private(set) var passed = 0
  /// How often the terminal was asked how it is by what has reached it.
  package private(set) var questions = 0
  /// When something reached it last.
  package private(set) var lastPassedAt = ContinuousClock.now
  private var lastLook = ContinuousClock.now
  /// What may be passed on at once.
  private var credit = 0.0

  /// A line from a program whose output nobody else forgets; `answers` is false for a terminal that never does.
  package init(_ program: PseudoTerminal, bytesPerSecond: Int, answers: Bool = true) {
    self.program = program
    self.bytesPerSecond = bytesPerSecond
    self.answers = answers
  }

  /// How much is on its way.
  package var waiting: Int { program.output.count - passed }

  /// Passes on what is written for a while.
  package mutating func pass(for duration: Duration) {
    let end = ContinuousClock.now + duration
    repeat {
      step()
      usleep(2000)
    } while ContinuousClock.now < end
  }

  /// Passes on until something is so; throws when it is not within the time.
  package mutating func pass(within seconds: Double, until isDone: (SlowLine) -> Bool) throws {
    let deadline = Deadline(seconds: seconds)
    while !isDone(self) {
      guard !deadline.isOver else { throw PseudoTerminal.Failure.deadline(output: program.output) }
      pass(for: .milliseconds(10))
    }
  }

  /// Passes on until nothing has come for half a second, or a time is over.
  package mutating func passAll(within seconds: Double) {
    let deadline = Deadline(seconds: seconds)
    while !deadline.isOver, waiting > 0 || ContinuousClock.now - lastPassedAt < .milliseconds(500) {
      pass(for: .milliseconds(10))
    }
  }

  private mutating func step() {
    program.readAvailable()
    let now = ContinuousClock.now
    let elapsed = now - lastLook
    lastLook = now
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    credit = min(credit + seconds * Double(bytesPerSecond), Double(bytesPerSecond) / 10)
    let count = min(Int(credit), waiting)
    guard count > 0 else { return }
    credit -= Double(count)
    let asked = questions(in: max(0, passed - Self.question.count + 1)..<passed + count)
    questions += asked
    passed += count
    lastPassedAt = now
    guard answers else { return }
    for _ in 0..<asked { program.write("\u{1B}[0n") }
  }

  private static let question = Array("\u{1B}[5n".utf8)

  private func questions(in range: Range<Int>) -> Int {
    let bytes = program.output[range]
    return bytes.indices.count { bytes[$0] == Self.question[0] && bytes[$0...].starts(with: Self.question) }
  }
}
