import RakorModel
import Testing

@Suite("Start and end of a rakor")
struct TimeRuleTests {
  private static let nine = Kedu.time("09:00")
  private static let ten = Kedu.time("10:00")

  @Test("A start alone, a start with a later end, and neither are a span or none")
  func allowed() throws {
    #expect(try TimeRule.span(start: Self.nine, end: Self.ten) == TimeSpan(start: Self.nine, end: Self.ten))
    #expect(try TimeRule.span(start: Self.nine, end: nil) == TimeSpan(start: Self.nine))
    #expect(try TimeRule.span(start: nil, end: nil) == nil)
  }

  @Test("An end without a start, at the start or before it is refused")
  func refused() {
    #expect(throws: Refusal.endWithoutStart) { try TimeRule.span(start: nil, end: Self.nine) }
    for end in [Self.nine, Kedu.time("08:59")] {
      #expect(throws: Refusal.endBeforeStart(start: Self.nine, end: end)) {
        try TimeRule.span(start: Self.nine, end: end)
      }
    }
  }
}
