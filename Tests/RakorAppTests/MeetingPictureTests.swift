import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Pictures of the tabs of one rakor")
struct MeetingPictureTests {
  @Test("The summary looks as recorded", arguments: MeetingPictureTests.summaryScenes)
  func summaryLooksAsRecorded(scene: Scene) throws { try scene.check(in: "Summary") }

  @Test("The agenda looks as recorded", arguments: MeetingPictureTests.agendaScenes)
  func agendaLooksAsRecorded(scene: Scene) throws { try scene.check(in: "Agenda") }

  @Test("The follow-ups of one rakor look as recorded", arguments: MeetingPictureTests.followUpsScenes)
  func followUpsLookAsRecorded(scene: Scene) throws { try scene.check(in: "MeetingFollowUps") }

  static let summaryScenes: [Scene] = [
    Scene("planned") { show(.summary, Sample.planned, $0) },
    Scene("planned", 80, 24, .english) { show(.summary, Sample.planned, $0) },
    Scene("planned", 120, 40) { show(.summary, Sample.planned, $0) },
    Scene("planned", 40, 12) { show(.summary, Sample.planned, $0) },
    Scene("planned-scrolled", 40, 12) { show(.summary, Sample.planned, $0).type("jjj") },
    Scene("held") { show(.summary, Sample.held, $0) },
    Scene("held", 40, 12, .english) { show(.summary, Sample.held, $0) },
    Scene("example-2021") { show(.summary, Sample.example, $0) },
    Scene("example-2021", 120, 40, .english) { show(.summary, Sample.example, $0) },
    Scene("example-2021", 40, 12) { show(.summary, Sample.example, $0) },
    Scene("friday", 80, 24, .english) { show(.summary, Sample.friday, $0) },
    Scene("cancelled") { show(.summary, Sample.id(6), $0) },
    Scene("wide", on: .wide) { show(.summary, Sample.planned, $0) },
  ]

  static let agendaScenes: [Scene] = [
    Scene("empty") { show(.agenda, Sample.planned, $0) },
    Scene("items") { show(.agenda, Sample.held, $0).type("j") },
    Scene("items", 80, 24, .english) { show(.agenda, Sample.held, $0) },
    Scene("items", 120, 40) { show(.agenda, Sample.held, $0).type("j") },
    Scene("items", 40, 12) { show(.agenda, Sample.held, $0).type("j") },
    Scene("long-title", 120, 40, .english) { show(.agenda, Sample.held, $0).type("jj") },
    Scene("long-title") { show(.agenda, Sample.held, $0).type("jj") },
  ]

  static let followUpsScenes: [Scene] = [
    Scene("some") { show(.followUps, Sample.held, $0) },
    Scene("some", 120, 40, .english) { show(.followUps, Sample.held, $0) },
    Scene("some", 40, 12) { show(.followUps, Sample.held, $0) },
    Scene("none", 80, 24, .english) { show(.followUps, Sample.id(7), $0) },
  ]

  @discardableResult
  private static func show(_ tab: MeetingTab, _ id: MeetingID, _ desk: Desk) -> Desk {
    desk.open(tab.layer(of: id))
  }
}
