import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Pictures of what lies over a screen")
struct OverlayPictureTests {
  @Test("Questions, forms and help look as recorded", arguments: OverlayPictureTests.scenes)
  func overlaysLookAsRecorded(scene: Scene) throws { try scene.check(in: "Overlays") }

  static let scenes: [Scene] = [
    Scene("help") { $0.type("?") },
    Scene("help", 120, 40, .english) { $0.type("4?") },
    Scene("help-scrolled", 40, 12, .english) { $0.type("2?").press(.pageDown) },
    Scene("help-typing") { $0.type("2/seksi").press(.function(1)) },
    Scene("quit", 40, 12) { $0.type("nZz").press(.control("c")) },
    Scene("close") { $0.open(.summary(.init(id: Sample.held))).type("c") },
    Scene("close", 40, 12, .english) { $0.open(.summary(.init(id: Sample.held))).type("c") },
    Scene("delete-wide", 80, 24, .english, on: .wide) {
      $0.elsewhere {
        try $0.changeMeeting(Sample.friday) { $0.title = "Rapat Koordinasi 山田太郎 Penyelenggaraan Haji dan Umrah" }
      }
      $0.open(.summary(.init(id: Sample.friday))).type("x")
    },
    Scene("prompt") { $0.open(.summary(.init(id: Sample.planned))).type("p") },
    Scene("prompt-reopen") { $0.open(.summary(.init(id: Sample.example))).type("o") },
    Scene("form-date-error") { $0.type("4a").focus(followUp: .due).type("31 feb").press(.control("s")) },
    Scene("prompt-error") { $0.open(.summary(.init(id: Sample.planned))).type("b").press(.enter) },
    Scene("prompt-error", 40, 12, .english) { $0.open(.summary(.init(id: Sample.planned))).type("b").press(.enter) },
    Scene("prompt-selected") { $0.type("4D") },
    Scene("prompt-earlier", 40, 12, .english) { $0.type("4T") },
    Scene("help-form", 40, 12) { $0.type("n").press(.function(1), .pageDown) },
    Scene("remove-delegate", 40, 12) { $0.open(.rollCall(.init(id: Sample.planned))).type("h").press(.up).type("x") },
    Scene("prompt-due") { $0.type("4D").press(.control("u")).type("H+7") },
    Scene("prompt-due-error", 80, 24, .english) { $0.type("4D").press(.control("u")).type("31 feb") },
    Scene("conflict") { conflict($0) },
    Scene("conflict", 40, 12, .english) { conflict($0) },
    Scene("form-new") { $0.type("4a") },
    Scene("form-new", 40, 12, .english) { $0.type("4a") },
    Scene("form-edit", 120, 40, .english) { $0.type("4e").focus(followUp: .office(Sample.kabMagelang)) },
    Scene("form-long") { $0.type("4").press(.end).type("e").focus(followUp: .due) },
    Scene("form-error") { $0.type("4aUji").press(.control("s")) },
    Scene("form-error", 40, 12, .english) { $0.type("4aUji").press(.control("s")) },
    Scene("notice", 80, 24, .english) { $0.type("4 ") },
    Scene("notice", 40, 12) { $0.open(.summary(.init(id: Sample.example))).type("e") },
    Scene("too-small", 30, 8),
    Scene("too-small", 30, 8, .english),
  ]

  /// Somebody else writes the rakor that is on screen, then it is moved on from here.
  private static func conflict(_ desk: Desk) {
    desk.open(.summary(.init(id: Sample.planned)))
    desk.elsewhere { try $0.changeMeeting(Sample.planned) { $0.venue = "Aula" } }
    desk.type("m")
  }
}
