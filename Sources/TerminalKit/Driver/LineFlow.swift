/// How far the terminal is behind what was written to it, as its own answers tell. The kernel does not know: what lies
/// in an ssh connection has left it.
///
/// Behind some output the terminal is asked how it is, which it answers when it has come that far. Until then no more
/// than a window of bytes is written, so that on a slow line nobody waits for frames that are past. A terminal that has
/// never answered is asked once and never waited for.
struct LineFlow {
  /// "Device status report"; the answer is `ESC [ 0 n`.
  static let question = "\u{1B}[5n"

  /// After so many bytes it is asked.
  private static let step = 512
  /// So many may be on their way: half a second and a bit of a line with 2,400 bytes a second.
  private static let window = 1536
  /// What was written so many milliseconds ago has arrived, as far as nothing says otherwise.
  private static let pause = 1000
  /// So many milliseconds an answer may take, and one more for each byte: no line in use is slower.
  private static let patience = 2000
  /// The same for a terminal that may not know the question.
  private static let firstPatience = 300

  private struct Question {
    /// What was on its way when it was asked.
    let written: Int
    /// In milliseconds.
    let time: Int
  }

  /// Bytes that may be on their way.
  private var written = 0
  private var lastWrite = 0
  private var asked: Question?
  /// Whether this terminal has ever answered.
  private var answers = false

  /// Takes note of what was written, and answers whether to ask now: behind the first frame that a key led to, whether
  /// the terminal answers at all, and later after so many bytes.
  ///
  /// - Parameter mayAsk: false before the first key, since a program that is left at once must not wait for answers.
  mutating func wrote(_ bytes: Int, at now: Int, mayAsk: Bool) -> Bool {
    guard bytes > 0 else { return false }
    if asked == nil, now - lastWrite > Self.pause { written = 0 }
    written += bytes
    lastWrite = now
    return mayAsk && ask(after: answers ? Self.step : 1, at: now)
  }

  /// Takes note of an answer, and answers whether to ask again.
  mutating func answered(at now: Int) -> Bool {
    guard let asked else { return false }
    answers = true
    written -= asked.written
    self.asked = nil
    return ask(after: Self.step, at: now)
  }

  /// For how many milliseconds the next frame has to wait at most; nil where it may be written.
  func hold(at now: Int) -> Int? { answers && written > Self.window ? answerDue(at: now) : nil }

  /// For how many milliseconds an answer may still come; nil where none is expected.
  func answerDue(at now: Int) -> Int? {
    guard let asked else { return nil }
    let left = asked.time + (answers ? Self.patience + asked.written : Self.firstPatience) - now
    return left > 0 ? left : nil
  }

  private mutating func ask(after step: Int, at now: Int) -> Bool {
    guard asked == nil, written >= step else { return false }
    asked = Question(written: written, time: now)
    return true
  }
}
