import RakorModel
import SampleOffice
import RakorStore
import Testing

@Suite("The life of a follow-up")
struct FollowUpLifeTests {
  @Test("It tells birth, the rakor it came along to, moved due dates, notes, ticks and drops, and by whom")
  func wholeLife() throws {
    let store = Shelf.registry.store()
    let born = try store.schedule(Sample.draft(on: "2026-01-10"))
    let next = try store.schedule(Sample.draft(on: "2026-02-10"))
    let number = try store.addFollowUp(
      FollowUpDraft(text: "Data", meeting: born, offices: [Sample.wonosobo, Sample.kebumen]))
    var draft = FollowUpDraft(try #require(try store.followUp(number)).followUp)
    draft.due = Sample.day("2026-12-24")
    draft.dueWords = "sebelum kloter 1"
    try store.save(.reviseFollowUp(number, draft))
    try store.save(.noteProgress(number, Sample.kebumen, note: "separuh"))
    try store.save(.tick(number, Sample.wonosobo, on: Sample.now.day, note: "B-12"))
    try store.save(.untick(number, Sample.wonosobo))
    try store.save(.dropFollowUp(number, reason: "batal"))
    try store.save(.restoreFollowUp(number))
    let life = try #require(try store.life(of: number))
    #expect(
      life.events.map(\.what) == [
        .born, .carried(next), .due(Sample.day("2026-12-24"), words: "sebelum kloter 1"),
        .noted(Sample.kebumen, note: "separuh"), .ticked(Sample.wonosobo, note: "B-12"), .unticked(Sample.wonosobo),
        .dropped(reason: "batal"), .restored,
      ])
    #expect(life.events.map(\.who) == ["ani", nil] + Array(repeating: "ani", count: 6))
    #expect(life.daysQuiet(on: Sample.day("2026-11-25")) == 3)
  }

  @Test("There is no life under a number that no follow-up has")
  func none() throws {
    #expect(try Shelf.registry.store().life(of: FollowUpNumber(rawValue: 9)) == nil)
  }
}
