import Foundation
import RakorModel
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: pictures")
struct RollCallPictureTests {
  /// One picture: what is recorded and what the clerk does before it is taken.
  struct Scene: CustomTestStringConvertible, Sendable {
    let name: String
    var language = Language.indonesian
    let columns: Int
    let rows: Int
    var records: @Sendable (MemoryRecords) -> Void = RollCallPictureTests.busyDay
    var play: @Sendable (RollCallDesk) -> Void = { _ in }

    var testDescription: String { name }
  }

  @Test("The roll-call looks as recorded", arguments: RollCallPictureTests.scenes)
  func looksAsRecorded(scene: Scene) throws {
    let desk = RollCallDesk(
      columns: scene.columns, rows: scene.rows, language: scene.language, set: scene.records)
    scene.play(desk)
    let screen = draw(desk.state)
    let picture = screen.text() + "\n\n" + screen.roles() + "\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Pictures/RollCall/\(scene.name).txt")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try picture.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(scene.name)")
      return
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == picture)
  }

  @Test("The cursor stands on the row that takes the keys, or in the line being typed")
  func cursorStands() throws {
    let desk = RollCallDesk(set: RollCallPictureTests.busyDay)
    let list = try #require(draw(desk.state).cursor)
    #expect(desk.lines[list.row].contains("Dhany"))
    desk.type("/dwi")
    let line = try #require(draw(desk.state).cursor)
    #expect(desk.lines[line.row].contains("Cari/tambah dwi"))
  }

  @Test("Every size from the smallest to a wide one is drawn, typing or not", arguments: [40, 59, 69, 70, 76, 80, 200])
  func everySize(columns: Int) {
    for rows in [10, 11, 12, 15, 16, 20, 24, 60] {
      for keys in ["", "5", "/dwi", "/zz"] {
        let desk = RollCallDesk(columns: columns, rows: rows, set: RollCallPictureTests.busyDay)
        desk.type(keys)
        let lines = desk.lines
        #expect(lines.count == rows)
        if keys.isEmpty { #expect(lines.contains { $0.contains("31") }, "the total at \(columns)x\(rows)") }
        desk.press(.escape, .left)
        #expect(desk.picture.contains("Kab. Kebumen") || rows < 12, "the offices at \(columns)x\(rows)")
      }
    }
  }

  static let scenes: [Scene] = [
    Scene(name: "80x24-id", columns: 80, rows: 24),
    Scene(name: "80x24-en", language: .english, columns: 80, rows: 24),
    Scene(name: "80x24-offices", columns: 80, rows: 24, play: { $0.press(.left) }),
    Scene(name: "80x24-counting", columns: 80, rows: 24, play: { $0.type("12") }),
    Scene(name: "80x24-finding", columns: 80, rows: 24, play: { $0.type("/dwi") }),
    Scene(name: "80x24-adding-en", language: .english, columns: 80, rows: 24, play: { $0.type("/Siti, S.Ag.") }),
    Scene(name: "80x24-empty-office", columns: 80, rows: 24, play: { $0.press(.left, .end, .right) }),
    Scene(name: "80x24-nothing-known", columns: 80, rows: 24, records: { _ in }),
    Scene(name: "80x24-thirty", columns: 80, rows: 24, records: thirty, play: { $0.press(.end) }),
    Scene(name: "80x24-closed", columns: 80, rows: 24, records: closedDay),
    Scene(name: "80x24-closed-empty", columns: 80, rows: 24, records: closedDay, play: { $0.press(.left, .end) }),
    Scene(name: "80x24-wide-names", columns: 80, rows: 24, records: wideNames),
    Scene(name: "120x40-id", columns: 120, rows: 40),
    Scene(name: "120x40-en", language: .english, columns: 120, rows: 40),
    Scene(name: "40x12-id", columns: 40, rows: 12),
    Scene(name: "40x12-en", language: .english, columns: 40, rows: 12),
    Scene(name: "40x12-offices", columns: 40, rows: 12, play: { $0.press(.left) }),
    Scene(name: "40x12-finding", columns: 40, rows: 12, play: { $0.type("/dwi") }),
    Scene(name: "40x12-counting-en", language: .english, columns: 40, rows: 12, play: { $0.type("7") }),
    Scene(name: "60x24-id", columns: 60, rows: 24),
    Scene(name: "60x24-offices-en", language: .english, columns: 60, rows: 24, play: { $0.press(.left) }),
  ]

  /// Counts that agree, disagree and are missing; every state; a total that no office explains.
  static func busyDay(_ records: MemoryRecords) {
    knownPeople(records)
    let states: [DelegateState] = [.present, .late, .excused, .absent]
    for (index, state) in states.enumerated() {
      let note = state == .excused ? "anak sakit" : nil
      records.put(
        .delegate(
          Delegate(
            meeting: RollCallDesk.id, person: PersonID(rawValue: index + 1), office: RollCallDesk.wonosobo,
            state: state, note: note)))
    }
    put(records, RollCallDesk.wonosobo, promised: 5, counted: 5)
    put(records, RollCallDesk.kebumen, promised: 0, counted: 3)
    set(records) { $0.reportedTotal = 31 }
  }

  static func closedDay(_ records: MemoryRecords) {
    busyDay(records)
    set(records) {
      $0.state = .closed
      $0.closedNames = ClosedNames(closedOn: RollCallDesk.now.day, forum: "Seksi PHU", offices: [:], people: [:])
    }
  }

  static func thirty(_ records: MemoryRecords) {
    for number in 1...30 {
      let name = "Delegasi \(number < 10 ? "0" : "")\(number)"
      records.put(.person(RollCallDesk.person(number, name, RollCallDesk.wonosobo, title: "Penyuluh Agama Islam")))
    }
    put(records, RollCallDesk.wonosobo, promised: 30, counted: nil)
  }

  static func wideNames(_ records: MemoryRecords) {
    let names = [
      "Dr. H. Abdurrahman Wahid Hasyim Asy'ari, S.Ag., M.Pd.I., M.Si.", "山田太郎山田太郎山田太郎山田太郎",
      "Ne\u{301}lson \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1B}[31mMerah\u{7}",
    ]
    for (index, name) in names.enumerated() {
      let title = "Kepala Seksi Penyelenggaraan Haji dan Umrah"
      records.put(.person(RollCallDesk.person(index + 1, name, RollCallDesk.wonosobo, title: title)))
    }
    put(records, RollCallDesk.wonosobo, promised: 9_999, counted: 9_999)
  }

  private static func put(_ records: MemoryRecords, _ office: OfficeCode, promised: Int?, counted: Int?) {
    records.put(
      .attendance(
        OfficeAttendance(meeting: RollCallDesk.id, office: office, promised: promised, counted: counted)))
  }

  private static func set(_ records: MemoryRecords, _ change: (inout Meeting) -> Void) {
    guard case .meeting(var meeting)? = records.stamped(.meeting(RollCallDesk.id))?.record else { return }
    change(&meeting)
    records.put(.meeting(meeting))
  }
}
