import Foundation
import RakorApp
import RakorModel
import TerminalKit
import Testing

@Suite("Scheduling form: pictures")
struct ScheduleFormPictureTests {
  enum Moment: String, CaseIterable { case empty, filled, errors, month, best }

  static let frames: [(Moment, Int, Int, Language)] = Moment.allCases.flatMap { moment in
    [(80, 24), (120, 40), (40, 12)].flatMap { columns, rows in
      Language.allCases.map { (moment, columns, rows, $0) }
    }
  }

  @Test(
    "The form looks as recorded, empty, filled, with errors, and with the month or the best dates open",
    arguments: frames)
  func looks(moment: Moment, columns: Int, rows: Int, language: Language) throws {
    let desk = try desk(at: moment, columns, rows, language)
    let name = "Pictures/ScheduleForm/\(moment.rawValue)-\(columns)x\(rows)-\(language.rawValue).txt"
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: name)
    let screen = draw(desk.app)
    let picture = screen.text() + "\n\n" + screen.roles() + "\n"
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)")
      return
    }
    #expect(try picture == String(contentsOf: file, encoding: .utf8))
  }

  @Test(
    "Every size is drawn with the cursor in sight, wherever it stands", arguments: [40, 59, 73, 74, 89, 90, 112, 200])
  func everySize(columns: Int) throws {
    for rows in [10, 12, 15, 24, 30, 60] {
      for moment in Moment.allCases {
        var desk = try desk(at: moment, columns, rows, .indonesian)
        for _ in 0..<24 {
          let screen = draw(desk.app)
          let cursor = try #require(screen.cursor, "at \(columns)x\(rows)")
          #expect(screen.bounds.droppingBottom(1).contains(cursor))
          desk.press(.down)
        }
      }
    }
  }

  private func desk(at moment: Moment, _ columns: Int, _ rows: Int, _ language: Language) throws -> ScheduleFormDesk {
    guard moment != .empty else { return try ScheduleFormDesk(columns: columns, rows: rows, language: language) }
    var desk = try ScheduleFormDesk(columns: columns, rows: rows, language: language)
    desk.advice = ScheduleFormDesk.turn(of: "purworejo", months: 14)
    desk.advice.openFollowUps = try followUps()
    desk.type("phu")
    desk.focus(.date)
    desk.type("sabtu, 28/11/2026")
    desk.focus(.start)
    desk.type("9-12")
    desk.focus(.venue)
    desk.type("Pendopo RM Dargo, Purworejo")
    desk.focus(.office(ScheduleFormDesk.wonosobo))
    desk.type("5")
    desk.press(.down, .down)
    desk.press(.character(" "))
    desk.focus(.agenda)
    desk.type("Pelunasan")
    desk.press(.enter)
    desk.type("Persiapan kloter")
    desk.focus(.purpose)
    desk.type("Menyamakan pemahaman tentang regulasi haji dan umrah, serta mencari gagasan baru.")
    switch moment {
    case .empty, .filled: break
    case .errors: spoil(&desk)
    case .month:
      desk.focus(.date)
      desk.press(.down)
    case .best:
      desk.perform(.almanacRead(ScheduleFormDesk.almanac, problem: nil))
      desk.press(.function(6), .down)
    }
    return desk
  }

  private func spoil(_ desk: inout ScheduleFormDesk) {
    desk.focus(.date)
    desk.press(.control("u"))
    desk.type("31 juni")
    desk.focus(.end)
    desk.press(.control("u"))
    desk.type("8")
    desk.focus(.host)
    desk.type("magelang")
    desk.press(.control("s"))
  }

  private func followUps() throws -> [FollowUpRow] {
    try [(4, "Umumkan kuota kepada masyarakat", "2026-11-01"), (9, "Samakan data jemaah", "2026-12-10")].map {
      var followUp = FollowUp(
        number: FollowUpNumber(rawValue: $0), draft: FollowUpDraft(text: $1, offices: [ScheduleFormDesk.wonosobo]),
        opened: try #require(Day(iso: "2026-09-01")))
      followUp.due = Day(iso: $2)
      return FollowUpRow(followUp: followUp, revision: 1)
    }
  }
}
