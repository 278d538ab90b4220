import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Pictures of the screens over all rakor")
struct ScreenPictureTests {
  @Test("Home looks as recorded", arguments: ScreenPictureTests.homeScenes)
  func homeLooksAsRecorded(scene: Scene) throws { try scene.check(in: "Home") }

  @Test("The list of rakor looks as recorded", arguments: ScreenPictureTests.meetingsScenes)
  func meetingsLookAsRecorded(scene: Scene) throws { try scene.check(in: "Meetings") }

  @Test("The follow-ups look as recorded", arguments: ScreenPictureTests.followUpsScenes)
  func followUpsLookAsRecorded(scene: Scene) throws { try scene.check(in: "FollowUps") }

  static let homeScenes: [Scene] = [
    Scene("empty", on: .registry),
    Scene("empty", 40, 12, .english, on: .registry),
    Scene("full"),
    Scene("full", 80, 24, .english),
    Scene("full", 120, 40),
    Scene("full", 40, 12),
    Scene("on-follow-up") { $0.press(.down, .down) },
    Scene("on-last") { $0.press(.down, .down, .down, .down) },
    Scene("on-last", 40, 12, .english) { $0.press(.down, .down, .down, .down) },
    Scene("nothing-due", 80, 24, .english, on: .example2021),
    Scene("nothing-due", 120, 40, on: .example2021),
    Scene("wide", on: .wide),
    Scene("forum") { $0.type("f") },
  ]

  static let meetingsScenes: [Scene] = [
    Scene("empty", on: .registry) { $0.type("2") },
    Scene("empty", 120, 40, .english, on: .registry) { $0.type("2") },
    Scene("full") { $0.type("2") },
    Scene("full", 80, 24, .english) { $0.type("2j") },
    Scene("full", 40, 12) { $0.type("2jjj") },
    Scene("many", on: .many) { $0.type("2").press(.pageDown) },
    Scene("typing") { $0.type("2/seksi") },
    Scene("typing", 40, 12, .english) { $0.type("2/seksi") },
    Scene("chip") { $0.type("2/seksi").press(.enter) },
    Scene("no-match") { $0.type("2/zakat") },
    Scene("no-match", 40, 12, .english) { $0.type("2/zakat").press(.enter) },
    Scene("detail", 120, 40) { $0.type("2jj") },
    Scene("detail", 120, 40, .english) { $0.type("2").press(.end) },
    Scene("wide", on: .wide) { $0.type("2j") },
    Scene("wide", 120, 40, on: .wide) { $0.type("2jj") },
  ]

  static let followUpsScenes: [Scene] = [
    Scene("empty", on: .registry) { $0.type("4") },
    Scene("open") { $0.type("4") },
    Scene("open", 80, 24, .english) { $0.type("4") },
    Scene("open", 120, 40) { $0.type("4") },
    Scene("open", 40, 12) { $0.type("4") },
    Scene("overdue") { $0.type("4").press(.tab) },
    Scene("all", 80, 24, .english) { $0.type("4").press(.tab, .tab, .end) },
    Scene("one-office") { $0.type("4llo") },
    Scene("one-office", 40, 12, .english) { $0.type("4llo") },
    Scene("four-of-six", 120, 40, .english) { $0.type("4") },
    Scene("long") { $0.type("4").press(.end) },
    Scene("long", 40, 12, .english) { $0.type("4").press(.end) },
    Scene("typing") { $0.type("4/jadwal") },
    Scene("chip", 40, 12) { $0.type("4/jadwal").press(.enter) },
    Scene("no-match", 80, 24, .english) { $0.type("4/nowhere") },
    Scene("many", on: .many) { $0.type("4").press(.end) },
    Scene("wide", 160, 40, on: .wide) { $0.type("4j") },
  ]
}
