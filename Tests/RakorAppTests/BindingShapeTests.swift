import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Bindings as data")
struct BindingShapeTests {
  @Test("Every key has a label in both languages", arguments: Language.allCases)
  func keysAreLabelled(language: Language) {
    for tab in ["1", "2", "4", "5"] {
      let desk = Desk(language: language).type(tab)
      for hint in desk.state.allHints {
        #expect(!hint.label.isEmpty)
        #expect(!KeyLabel.of(hint.keys, in: language).contains(""))
      }
    }
  }
}
