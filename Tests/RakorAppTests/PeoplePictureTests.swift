import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Pictures of the people")
struct PeoplePictureTests {
  @Test("The screen of people looks as recorded", arguments: PeoplePictureTests.scenes)
  func peopleLookAsRecorded(scene: Scene) throws { try scene.check(in: "People") }

  static let scenes: [Scene] = [
    Scene("empty", on: .registry) { $0.type("5") },
    Scene("empty", 40, 12, .english, on: .registry) { $0.type("5").press(.tab) },
    Scene("offices", on: .people) { $0.type("5j") },
    Scene("offices", 80, 24, .english, on: .people) { $0.type("5j") },
    Scene("offices", 120, 40, on: .people) { $0.type("5j") },
    Scene("offices", 40, 12, on: .people) { $0.type("5j") },
    Scene("people", on: .people) { $0.type("5j").press(.enter).type("j") },
    Scene("people", 120, 40, .english, on: .people) { $0.type("5j").press(.enter).type("j") },
    Scene("people", 40, 12, .english, on: .people) { $0.type("5j").press(.enter).type("jj") },
    Scene("card", 40, 12, on: .people) { $0.type("5j").press(.tab, .tab).type("jj") },
    Scene("card", 40, 12, .english, on: .people) { $0.type("5j").press(.tab, .tab) },
    Scene("forum", on: .crowd) { $0.type("ff5j") },
    Scene("forum", 120, 40, .english, on: .people) { $0.type("f5jjj") },
    Scene("crowd", on: .crowd) { $0.type("5j").press(.enter, .end) },
    Scene("closed-office", 80, 24, .english, on: .crowd) { $0.type("5jj") },
    Scene("wide", on: .wide) { $0.type("5") },
    Scene("typing", on: .people) { $0.type("5/rid") },
    Scene("found", 120, 40, on: .people) { $0.type("5/rid").press(.enter) },
    Scene("found", 40, 12, .english, on: .people) { $0.type("5/rid").press(.enter) },
    Scene("nobody", 80, 24, .english, on: .people) { $0.type("5/zzz") },
    Scene("form", on: .people) { $0.type("5jnM. Ridwan").focus(person: .employeeNumber).type("198506202011011012") },
    Scene("form", 40, 12, .english, on: .people) { $0.type("5jnM. Ridwan") },
    Scene("form-error", 80, 24, .english, on: .people) { $0.type("5n").press(.control("s")) },
    Scene("form-office", 80, 24, on: .people) { $0.type("5j").press(.enter).type("je").focus(person: .office) },
    Scene("leave", on: .people) { $0.type("5j").press(.enter).type("jx1 desember") },
    Scene("leave", 40, 12, .english, on: .people) { $0.type("5j").press(.enter).type("jx") },
    Scene("duplicates", on: .people) { $0.type("5D") },
    Scene("duplicates", 40, 12, .english, on: .people) { $0.type("5D ") },
    Scene("merge", 80, 24, .english, on: .people) { $0.type("5D").press(.enter) },
    Scene("merge", 40, 12, on: .people) { $0.type("5D").press(.enter) },
  ]
}
