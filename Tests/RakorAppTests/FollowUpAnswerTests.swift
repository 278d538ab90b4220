import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("What is answered when a follow-up is dropped or refused")
struct FollowUpAnswerTests {
  @Test(
    "On a rakor's own tab, dropping tells where the follow-up is and how it comes back", arguments: Language.allCases)
  func droppedFromRakor(language: Language) {
    let desk = Desk(language: language).open(.followUps(.init(meeting: Sample.planned)))
    desk.type("Btidak perlu lagi").press(.enter)
    #expect(desk.notice?.contains(desk.words.app.followUps) == true)
    #expect(desk.lines.contains { $0.contains(desk.words.followUps.droppedNow) })
  }

  @Test("A date that was refused is explained once, below all fields")
  func dateErrorOnce() {
    let desk = Desk().type("4a").focus(followUp: .due).type("31 feb").press(.control("s"))
    let error = desk.followUpForm?.error ?? ""
    #expect(!error.isEmpty)
    #expect(desk.lines.count { $0.contains(error.prefix(20)) } == 1)
  }
}
