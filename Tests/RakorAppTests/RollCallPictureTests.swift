import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("Roll-call: pictures")
struct RollCallPictureTests {
  @Test("The roll-call looks as recorded", arguments: RollCallPictureTests.scenes)
  func rollCallLooksAsRecorded(scene: Scene) throws { try scene.check(in: "RollCall") }

  @Test("The cursor stands on the row that takes the keys, or in the line being typed")
  func cursorStands() throws {
    let desk = Desk.rollCall(.busy)
    let list = try #require(draw(desk.state).cursor)
    #expect(desk.lines[list.row].contains("Dwi"))
    desk.type("/dwi")
    let line = try #require(draw(desk.state).cursor)
    #expect(desk.lines[line.row].contains("Cari/tambah dwi"))
  }

  @Test("Every size from the smallest to a wide one is drawn, typing or not", arguments: [40, 59, 69, 70, 76, 80, 200])
  func everySize(columns: Int) {
    for rows in [10, 11, 12, 15, 16, 20, 24, 60] {
      for keys in ["", "5", "/dwi", "/zz"] {
        let desk = Desk.rollCall(.busy, columns: columns, rows: rows)
        desk.type(keys)
        let lines = desk.lines
        #expect(lines.count == rows)
        if keys.isEmpty { #expect(lines.contains { $0.contains("31") }, "the total at \(columns)x\(rows)") }
        if !keys.isEmpty { desk.press(.escape) }
        if desk.state.box != nil { desk.type("y") }
        desk.press(.left)
        #expect(desk.picture.contains("Kab. Kebumen") || rows < 12, "the offices at \(columns)x\(rows)")
      }
    }
  }

  static let scenes: [Scene] = [
    scene("list"),
    scene("list", 80, 24, .english),
    scene("offices") { $0.press(.left) },
    scene("counting") { $0.type("12") },
    scene("finding") { $0.type("/dwi") },
    scene("adding", 80, 24, .english) { $0.type("/Siti, S.Ag.") },
    scene("empty-office") { $0.press(.left, .end, .right) },
    scene("nothing-known", on: .ongoing),
    scene("thirty", on: .thirty) { $0.press(.end) },
    scene("closed", on: .closedDay),
    scene("closed-empty", on: .closedDay) { $0.press(.left, .end) },
    scene("wide-names", on: .wideNames),
    scene("list", 120, 40),
    scene("list", 120, 40, .english),
    scene("list", 40, 12),
    scene("list", 40, 12, .english),
    scene("offices", 40, 12) { $0.press(.left) },
    scene("finding", 40, 12) { $0.type("/dwi") },
    scene("counting", 40, 12, .english) { $0.type("7") },
    scene("list", 60, 24),
    scene("offices", 60, 24, .english) { $0.press(.left) },
  ]

  private static func scene(
    _ name: String, _ columns: Int = 80, _ rows: Int = 24, _ language: Language = .indonesian, on shelf: Shelf = .busy,
    play: @escaping @Sendable (Desk) -> Void = { _ in }
  ) -> Scene {
    Scene(name, columns, rows, language, on: shelf, at: Sample.startOfOngoing) {
      $0.open(.rollCall(RollCall.State(id: Sample.ongoing)))
      play($0)
    }
  }
}

extension Shelf {
  /// Counts that agree, disagree and are missing; every state; a total that no office explains.
  fileprivate static let busy = known.adding {
    for (person, state) in zip(
      [Sample.dwi, Sample.dhany, Sample.eni, Sample.herawati], [DelegateState.present, .late, .excused, .absent])
    {
      try $0.putDelegate(
        Sample.ongoing, person, Sample.wonosobo, state, note: state == .excused ? "anak sakit" : nil)
    }
    try $0.putHeads(Sample.ongoing, Sample.wonosobo, promised: 5, counted: 5)
    try $0.putHeads(Sample.ongoing, Sample.kebumen, promised: 0, counted: 3)
    try $0.changeMeeting(Sample.ongoing) { $0.reportedTotal = 31 }
  }

  fileprivate static let closedDay = busy.adding(on: "2026-11-24") {
    try $0.changeMeeting(Sample.ongoing) { $0.state = .held }
    try $0.close(Sample.ongoing)
  }

  fileprivate static let thirty = ongoing.adding { records in
    for number in 31...60 {
      try records.putPerson(
        Sample.person(number), "Delegasi \(number)", Sample.wonosobo, "Penyuluh Agama Islam")
    }
    try records.putHeads(Sample.ongoing, Sample.wonosobo, promised: 30)
  }

  fileprivate static let wideNames = ongoing.adding { records in
    let names = [
      "Dr. H. Abdurrahman Wahid Hasyim Asy'ari, S.Ag., M.Pd.I., M.Si.", "山田太郎山田太郎山田太郎山田太郎",
      "Ne\u{301}lson \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1B}[31mMerah\u{7}",
    ]
    for (index, name) in names.enumerated() {
      try records.putPerson(
        Sample.person(index + 1), name, Sample.wonosobo, "Kepala Seksi Penyelenggaraan Haji dan Umrah")
    }
    try records.putHeads(Sample.ongoing, Sample.wonosobo, promised: 9_999, counted: 9_999)
  }
}
