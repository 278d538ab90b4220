import RakorModel
import RakorStore
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Two people on one record")
struct ConflictStoryTests {
  /// Somebody else changes the venue of the rakor on screen.
  private func desk() -> Desk {
    let desk = Desk().open(.summary(.init(id: Sample.planned)))
    desk.elsewhere { try $0.changeMeeting(Sample.planned) { $0.venue = "Aula" } }
    return desk
  }

  @Test("A save over somebody else's change is told, and nothing is saved yet")
  func told() {
    let desk = desk().type("m")
    #expect(desk.conflict != nil)
    #expect(desk.picture.contains(Sample.colleague))
    #expect(desk.meeting(Sample.planned)?.state == .planned)
  }

  @Test("m saves mine over it")
  func mine() {
    let desk = desk().type("mm")
    #expect(desk.state.box == nil)
    #expect(desk.meeting(Sample.planned)?.state == .invited)
  }

  @Test("l takes theirs and shows it")
  func theirs() {
    let desk = desk().type("ml")
    #expect(desk.state.box == nil)
    #expect(desk.meeting(Sample.planned)?.state == .planned)
    #expect(desk.picture.contains("Aula"))
  }

  @Test("Esc goes back to what was being typed, and loses none of it")
  func back() {
    let desk = desk().type("p").type("banjir").press(.enter)
    #expect(desk.conflict != nil)
    desk.press(.escape)
    #expect(desk.prompt?.text == "banjir")
    desk.press(.enter).type("m")
    #expect(desk.meeting(Sample.planned)?.state == .postponed)
    #expect(desk.state.box == nil)
  }

  @Test("A tick goes through when somebody else has ticked another office's part meanwhile")
  func ticksOfTwo() throws {
    let desk = Desk().type("4")
    let followUp = try #require(desk.followUps?.list.rows.first { $0.followUp.parts.count { $0.done == nil } > 1 })
      .followUp
    let owing = followUp.parts.filter { $0.done == nil }.map(\.office)
    desk.elsewhere(.tick(followUp.number, owing[1], on: Sample.now.day, note: nil))
    while desk.followUps?.list.selected?.followUp.number != followUp.number { desk.press(.down) }
    desk.type(" ")
    #expect(desk.conflict == nil)
    let saved = try #require(try desk.store.followUp(followUp.number)).followUp
    #expect(saved.parts.filter { owing.prefix(2).contains($0.office) }.allSatisfy { $0.done != nil })
  }

  @Test("A tick that was not saved is not announced")
  func tickIsNotAnnounced() {
    let desk = Desk().type("4")
    desk.elsewhere(.noteProgress(FollowUpNumber(rawValue: 3), Sample.temanggung, note: "meja sudah ada"))
    #expect(desk.type(" ").conflict != nil)
    #expect(desk.notice == nil)
  }

  @Test("Theirs of a follow-up is shown after l")
  func theirsOfFollowUp() {
    let desk = Desk().type("4")
    guard let followUp = desk.followUps?.list.selected?.followUp else {
      Issue.record("no follow-up")
      return
    }
    var draft = FollowUpDraft(followUp)
    draft.text = "Diganti orang lain"
    desk.elsewhere(.reviseFollowUp(followUp.number, draft))
    desk.type(" l")
    #expect(desk.picture.contains("Diganti orang lain"))
  }
}
