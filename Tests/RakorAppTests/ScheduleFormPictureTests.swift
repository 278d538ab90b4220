import RakorApp
import RakorModel
import SampleOffice
import TerminalKit
import Testing

@Suite("Scheduling form: pictures")
struct ScheduleFormPictureTests {
  /// How far somebody has come with the form.
  enum Stage: String, CaseIterable { case empty, filled, errors, month, best }

  @Test(
    "The form looks as recorded, empty, filled, with errors, and with the month or the best dates open",
    arguments: scenes)
  func formLooksAsRecorded(scene: Scene) throws { try scene.check(in: "ScheduleForm") }

  @Test(
    "Every size is drawn with the cursor in sight, wherever it stands", arguments: [40, 59, 73, 74, 89, 90, 112, 200])
  func everySize(columns: Int) throws {
    for rows in [10, 12, 15, 24, 30, 60] {
      for stage in Stage.allCases {
        let desk = Desk(.turnOfPurworejo, columns: columns, rows: rows)
        Self.go(to: stage, desk)
        for _ in 0..<24 {
          let screen = draw(desk.state)
          let cursor = try #require(screen.cursor, "at \(columns)x\(rows)")
          #expect(screen.bounds.droppingBottom(1).contains(cursor))
          desk.press(.down)
        }
      }
    }
  }

  static let scenes: [Scene] = Stage.allCases.flatMap { stage in
    [(80, 24), (120, 40), (40, 12)].flatMap { columns, rows in
      Language.allCases.map { language in
        Scene(stage.rawValue, columns, rows, language, on: .turnOfPurworejo) { go(to: stage, $0) }
      }
    }
  }

  private static func go(to stage: Stage, _ desk: Desk) {
    desk.open(.form(ScheduleForm.State(new: desk.state.context)))
    guard stage != .empty else { return }
    fill(desk)
    switch stage {
    case .empty, .filled: break
    case .errors: spoil(desk)
    case .month: desk.focus(.date).press(.down)
    case .best: desk.send(.almanacRead(Sample.almanac, problem: nil)).press(.function(6), .down)
    }
  }

  private static func fill(_ desk: Desk) {
    desk.type("phu")
    desk.focus(.date).type("sabtu, 28/11/2026")
    desk.focus(.start).type("9-12")
    desk.focus(.venue).type("Pendopo RM Dargo, Purworejo")
    desk.focus(.office(Sample.wonosobo)).type("5").press(.down, .down, .character(" "))
    desk.focus(.agenda).type("Pelunasan").press(.enter).type("Persiapan kloter")
    desk.focus(.purpose)
    desk.type("Menyamakan pemahaman tentang regulasi haji dan umrah, serta mencari gagasan baru.")
  }

  private static func spoil(_ desk: Desk) {
    desk.focus(.date).press(.control("u")).type("31 juni")
    desk.focus(.end).press(.control("u")).type("8")
    desk.focus(.host).type("magelang").press(.control("s"))
  }
}

extension Shelf {
  /// Rakor of which two follow-ups are left, one of them late.
  fileprivate static let turnOfPurworejo = turn(of: Sample.purworejo, months: 14).adding {
    try $0.putFollowUp(
      4, "Umumkan kuota kepada masyarakat", Sample.id(10), [Sample.wonosobo], due: "2026-11-01", opened: "2026-09-01")
    try $0.putFollowUp(
      9, "Samakan data jemaah", Sample.id(10), [Sample.wonosobo], due: "2026-12-10", opened: "2026-09-01")
  }
}
