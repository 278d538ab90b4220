import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("The rakor of some days")
struct MeetingDayTests {
  @Test("Both end days belong to the range, and its rakor come by date and number, no more than asked for")
  func range() throws {
    let store = Shelf.registry.store()
    for (index, date) in ["2026-12-03", "2026-12-01", "2026-11-30", "2026-12-05", "2026-12-01"].enumerated() {
      _ = try store.perform([.schedule(Sample.draft(on: date), uid: "rakor \(index)")], now: Sample.now)
    }
    let (first, last) = (Sample.day("2026-12-01"), Sample.day("2026-12-03"))
    #expect(try store.meetings(from: first, through: last, limit: 9).map(\.id.rawValue) == [2, 5, 1])
    #expect(try store.meetings(from: first, through: last, limit: 2).map(\.id.rawValue) == [2, 5])
  }
}
