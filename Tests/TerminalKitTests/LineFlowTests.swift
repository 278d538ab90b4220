import Testing

@testable import TerminalKit

@Suite("What is on its way to a slow terminal")
struct LineFlowTests {
  /// A flow that can be asked and changed in one go.
  private final class Line {
    private var flow = LineFlow()

    func wrote(_ bytes: Int, at now: Int, mayAsk: Bool) -> Bool { flow.wrote(bytes, at: now, mayAsk: mayAsk) }
    func answered(at now: Int) -> Bool { flow.answered(at: now) }
    func hold(at now: Int) -> Int? { flow.hold(at: now) }
    func answerDue(at now: Int) -> Int? { flow.answerDue(at: now) }
  }

  /// A terminal that has answered at 1,000 milliseconds.
  private var answering: Line {
    let flow = Line()
    #expect(flow.wrote(100, at: 900, mayAsk: true))
    #expect(!flow.answered(at: 1000))
    return flow
  }

  @Test("Before the first key nothing is asked, and the first frame after it asks whatever its size")
  func firstQuestion() {
    let flow = Line()
    #expect(!flow.wrote(3000, at: 0, mayAsk: false))
    #expect(flow.answerDue(at: 0) == nil)
    #expect(!flow.wrote(0, at: 10, mayAsk: true))
    #expect(flow.wrote(1, at: 20, mayAsk: true))
    #expect(!flow.wrote(5000, at: 30, mayAsk: true))
  }

  @Test("A terminal that has never answered is not waited for, and not asked again")
  func neverAnswers() {
    let flow = Line()
    #expect(flow.wrote(3000, at: 0, mayAsk: true))
    for time in stride(from: 50, to: 60_000, by: 50) {
      #expect(!flow.wrote(3000, at: time, mayAsk: true))
      #expect(flow.hold(at: time) == nil)
    }
    #expect(flow.answerDue(at: 200) != nil && flow.answerDue(at: 400) == nil)
  }

  @Test("More than what a slow line takes in half a second waits for the answer, and no longer than that may take")
  func holds() {
    let flow = answering
    #expect(!flow.wrote(400, at: 1100, mayAsk: true))
    #expect(flow.wrote(400, at: 1150, mayAsk: true))
    #expect(flow.hold(at: 1150) == nil)
    #expect(!flow.wrote(1000, at: 1200, mayAsk: true))
    #expect(flow.hold(at: 1250) == 1150 + 2000 + 800 - 1250)
    #expect(flow.hold(at: 5000) == nil)
    #expect(flow.answered(at: 1300))
    #expect(flow.hold(at: 1300) == nil)
  }

  @Test("What was written long ago has arrived")
  func pauses() {
    let flow = answering
    #expect(!flow.wrote(500, at: 1100, mayAsk: true))
    #expect(!flow.wrote(500, at: 9000, mayAsk: true))
    #expect(flow.hold(at: 9000) == nil)
  }

  @Test("An answer that nobody asked for is nothing")
  func unasked() {
    let flow = Line()
    #expect(!flow.answered(at: 0))
    #expect(flow.hold(at: 0) == nil)
  }
}
