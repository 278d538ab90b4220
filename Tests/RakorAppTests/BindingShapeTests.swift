import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Bindings as data")
struct BindingShapeTests {
  @Test("No key is bound twice on one screen")
  func keysAreUnique() {
    expectUnique(Home.bindings.map(\.keys), "Home")
    expectUnique(Meetings.bindings.map(\.keys), "Meetings")
    expectUnique(FollowUps.bindings.map(\.keys), "FollowUps")
    expectUnique(Summary.bindings.map(\.keys), "Summary")
    expectUnique(Agenda.bindings.map(\.keys), "Agenda")
    expectUnique(RollCall.bindings(RollCall.State(id: Sample.held)).map(\.keys), "RollCall")
    expectUnique(ScheduleForm.bindings.map(\.keys), "ScheduleForm")
    expectUnique(GlobalBindings.bindings.map(\.keys), "Global")
  }

  @Test("Every key has a label in both languages", arguments: Language.allCases)
  func keysAreLabelled(language: Language) {
    for tab in ["1", "2", "4"] {
      let desk = Desk(language: language).type(tab)
      for hint in desk.state.allHints {
        #expect(!hint.label.isEmpty)
        #expect(!KeyLabel.of(hint.keys, in: language).contains(""))
      }
    }
  }

  private func expectUnique(_ keys: [[Key]], _ screen: String) {
    let counts = Dictionary(keys.flatMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.isEmpty, "\(screen)")
  }
}
