import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Bindings as data")
struct BindingShapeTests {
  /// A key of a layer, as it is said in a language.
  private struct Said {
    var names: [String]
    var label: String

    init<State, Command>(_ binding: Binding<State, Command>, _ language: Language) {
      names = KeyLabel.of(binding.keys, in: language)
      label = binding.label(Phrases(in: language))
    }
  }

  @Test("Every key of every layer has a name and a label in both languages", arguments: LayerList.allCases)
  func keysAreLabelled(layer: LayerList) {
    for language in Language.allCases {
      for said in said(by: layer.layer.type, language) {
        #expect(!said.label.isEmpty && !said.names.isEmpty && !said.names.contains(""), "\(said)")
      }
    }
  }

  @Test("So has every key that works everywhere, in a small window and while another program is waited for")
  func commonKeysAreLabelled() {
    for language in Language.allCases {
      let common = (GlobalBindings.bindings + GlobalBindings.inSmallWindow).map { Said($0, language) }
      for said in common + WaitingBindings.bindings.map({ Said($0, language) }) {
        #expect(!said.label.isEmpty && !said.names.isEmpty && !said.names.contains(""), "\(said)")
      }
    }
  }

  private func said<Some: Layer>(by layer: Some.Type, _ language: Language) -> [Said] {
    layer.bindings.map { Said($0, language) }
  }
}
