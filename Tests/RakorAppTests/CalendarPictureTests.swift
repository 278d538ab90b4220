import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Pictures of the calendar")
struct CalendarPictureTests {
  @Test("The calendar looks as recorded", arguments: CalendarPictureTests.scenes)
  func calendarLooksAsRecorded(scene: Scene) throws { try scene.check(in: "Calendar") }

  /// The sizes that screens are looked at in.
  private static let sizes = [(80, 24), (120, 40), (200, 60), (60, 20), (40, 12)]

  static let scenes: [Scene] =
    sizes.flatMap { columns, rows in
      Language.allCases.flatMap { language in
        [
          Scene("month", columns, rows, language) { known($0).type("3]]") },
          Scene("week", columns, rows, language) { known($0).type("3/4 des").press(.enter).type("w") },
        ]
      }
    } + [
      Scene("list") { known($0).type("3").press(.tab, .down) },
      Scene("list", 40, 12, .english) { known($0).type("3").press(.tab, .down) },
      Scene("holiday") { known($0).type("3/25 des").press(.enter) },
      Scene("ramadan", 80, 24, .english) { known($0).type("3/20 feb 2026").press(.enter) },
      Scene("typing") { known($0).type("3/senin depan") },
      Scene("moving") { known($0).type("3/4 des").press(.enter, .shiftRight) },
      Scene("moving", 40, 12, .english) { known($0).type("3]]").press(.shiftRight) },
      Scene("crowded", on: crowded) { known($0).type("3]]]").press(.enter) },
      Scene("crowded-week", 120, 40, .english, on: crowded) { known($0).type("3]]]w") },
      Scene("empty", 80, 24, .english, on: .registry) { $0.type("3") },
      Scene("sunday", 120, 40) { known($0).configure("first-weekday = \"sunday\"").type("3") },
      Scene("before-holidays-are-read", 60, 20) { $0.type("3]]") },
      Scene("wide", on: .wide) { $0.type("3]]") },
    ]

  @discardableResult
  private static func known(_ desk: Desk) -> Desk { desk.send(.almanacRead(Sample.almanac, problem: nil)) }

  /// Several on one day, all at one time, one without a time and one that was called off.
  private static let crowded = Shelf.full.adding {
    let tu = Sample.tu
    try $0.putMeeting(20, "2026-11-25", tu, Sample.kebumen, "Rakor pagi") { $0.start = Sample.time("08:00") }
    try $0.putMeeting(21, "2026-11-25", Sample.phu, Sample.wonosobo, "Rakor anggaran") {
      $0.start = Sample.time("09:30")
    }
    try $0.putMeeting(22, "2026-11-25", tu, Sample.purworejo, "Rakor tanpa waktu")
    try $0.putMeeting(23, "2026-11-26", tu, Sample.kebumen, "Rakor batal", .cancelled) {
      $0.start = Sample.time("13:00")
    }
  }

  @Test("In ASCII every sign of it is one", arguments: CalendarPictureTests.scenes.filter { !$0.name.contains("wide") })
  func inAscii(scene: Scene) {
    let desk = Desk(scene.shelf, columns: scene.columns, rows: scene.rows, language: scene.language, at: scene.now)
    scene.play(desk)
    let lines = draw(desk.state).ascii().text().split(separator: "\n").dropLast()
    #expect(!lines.contains { $0.contains("?") && !$0.contains("2026?") })
  }
}
