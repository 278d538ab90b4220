import RakorModel
import RakorStore
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

extension Desk {
  var history: History.State? { if case .history(let tab) = state.screen { tab } else { nil } }

  /// A follow-up of the rakor that was held is ticked by the clerk.
  @discardableResult
  func ticked() -> Desk {
    guard let followUp = certain({ try store.allFollowUps().first { $0.meeting == Sample.held && $0.status.isOpen } }),
      let part = followUp.parts.first(where: { $0.done == nil })
    else { return self }
    _ = certain {
      try store.perform([.tick(followUp.number, part.office, on: Sample.now.day, note: nil)], now: Sample.now)
    }
    return self
  }

  private func certain<Value>(_ body: () throws -> Value?) -> Value? { try? body() }
}

@Suite("Riwayat: the history of one rakor")
struct HistoryStoryTests {
  /// At the history of the rakor that is planned, with changes of the clerk and of a colleague.
  static func play(_ desk: Desk) {
    let changes: [[Edit]] = [
      [.setPromised(Sample.planned, Sample.kebumen, 9)],
      [
        .mark(Sample.planned, Sample.dwi, .present, note: nil), .mark(Sample.planned, Sample.eni, .late, note: "macet"),
      ],
      [.setReportedTotal(Sample.planned, 31)],
    ]
    for edits in changes { _ = try? desk.store.perform(edits, now: Sample.now) }
    desk.elsewhere(.addAgendaItem(Sample.planned, title: "Kuota jemaah cadangan"))
    desk.open(.history(History.State(of: Sample.planned)))
  }

  private func opened(_ columns: Int = 80, _ rows: Int = 24, _ language: Language = .indonesian) -> Desk {
    let desk = Desk(columns: columns, rows: rows, language: language)
    Self.play(desk)
    return desk
  }

  private func lists(_ desk: Desk, _ text: String) -> Bool { desk.lines.contains { $0.contains(text) } }

  @Test("The last tab of a rakor lists what was changed in it, the newest first, in sentences")
  func lists() {
    let desk = opened()
    let sentences = desk.history?.list.rows.map { HistoryText($0, at: nil, desk.state.context).line } ?? []
    #expect(sentences.first == "mengubah agenda “Kuota jemaah cadangan”")
    #expect(sentences.contains { $0.hasPrefix("mencatat kehadiran “Dwi Subrata” +1") })
    #expect(sentences.contains("mencatat jumlah menurut laporan · – → 31"))
    #expect(lists(desk, "budi"))
    #expect(Desk().open(.summary(.init(id: Sample.planned))).press(.backTab).history != nil)
  }

  @Test("The whole change stands beside or below the list, and over it where there is no room")
  func detail() {
    let wide = opened(120, 40).type("j")
    #expect(lists(wide, "jumlah menurut laporan: – → 31"))
    #expect(lists(opened().type("j"), "jumlah menurut laporan: – → 31"))
    let narrow = opened(40, 12).type("j")
    #expect(!lists(narrow, "– → 31"))
    narrow.press(.enter)
    #expect(lists(narrow, "31"))
    #expect(narrow.press(.escape).history != nil)
  }

  @Test(
    "What is typed narrows it by who, by what, and by when it was",
    arguments: [
      ("budi", 1), ("macet", 1), ("dwi", 1), ("konfirmasi", 2), ("promised", 2), ("terlambat", 1), ("zzz", 0),
      ("budi hari ini", 1), ("ani hari ini", 3), ("22 nov 2026 budi", 1), ("1 jan 2020", 0),
    ])
  func filters(text: String, count: Int) {
    let desk = opened().type("/" + text)
    #expect(desk.history?.list.rows.count == count)
    #expect((desk.press(.escape).history?.list.rows.count ?? 0) > 3)
  }

  @Test("u takes back the change under the cursor where it is one's own newest")
  func undoes() {
    let desk = opened().type("ju")
    #expect(desk.meeting(Sample.planned)?.reportedTotal == nil)
    #expect(desk.notice?.hasPrefix("Diurungkan: mencatat jumlah") == true)
    #expect(lists(desk, "mengurungkan nomor"))
  }

  @Test("u takes back nothing else: whose it is, or what stands in the way, is said")
  func refuses() {
    let desk = opened()
    let before = desk.meeting(Sample.planned)
    desk.type("u")
    #expect(desk.notice == "Perubahan ini dibuat budi: hanya yang membuatnya dapat mengurungkannya.")
    desk.type("jju")
    #expect(desk.notice?.hasPrefix("Rakor 4 punya perubahan Anda yang lebih baru (mencatat jumlah") == true)
    #expect(desk.meeting(Sample.planned) == before && desk.effects.isEmpty)
    desk.type("kuu")
    #expect(desk.notice == "Sudah diurungkan; ^R mengulanginya.")
    desk.type("kku")
    #expect(desk.notice?.hasPrefix("Ini mengurungkan perubahan lain") == true)
  }

  @Test("A newer change of one's own that came meanwhile is not taken back in its place")
  func race() throws {
    let desk = opened().type("j")
    _ = try desk.store.perform([.setReportedTotal(Sample.held, 9)], now: Sample.now)
    desk.type("u")
    #expect(desk.meeting(Sample.planned)?.reportedTotal == 31)
    #expect(desk.notice?.hasPrefix("Rakor 3 punya perubahan Anda yang lebih baru") == true)
  }

  @Test("What another window saves comes in at once, and the cursor stays on its row")
  func live() {
    let desk = opened().type("j")
    let row = desk.history?.list.selected
    desk.elsewhere(.addAgendaItem(Sample.planned, title: "Lain-lain"))
    desk.send(.changedElsewhere)
    #expect(desk.history?.list.selected?.entry == row?.entry)
    #expect(desk.history?.list.cursor.index == 2)
  }

  @Test("A long history is read page by page, to its end and back")
  func long() throws {
    let desk = Desk()
    for total in 1...300 { _ = try desk.store.perform([.setReportedTotal(Sample.planned, total)], now: Sample.now) }
    desk.open(.history(History.State(of: Sample.planned)))
    #expect((desk.history?.list.rows.count ?? 0) < 100)
    desk.type("G")
    #expect(desk.history?.list.selected?.entry.change.kind == .imported)
    desk.type("g")
    #expect(desk.history?.list.selected?.entry.change.records.first?.differences.first?.after == .number(300))
  }

  @Test("In a database opened for reading u says so")
  func readOnly() {
    let desk = Desk(readOnly: true).open(.history(History.State(of: Sample.planned))).type("u")
    #expect(desk.notice == desk.words.app.readOnly)
  }

  @Test("The history looks as recorded", arguments: HistoryStoryTests.scenes)
  func historyLooksAsRecorded(scene: Scene) throws { try scene.check(in: "History") }

  static let scenes: [Scene] = [
    Scene("changes") { play($0) },
    Scene("changes", 80, 24, .english) { play($0) },
    Scene("changes", 120, 40) {
      play($0); $0.type("jj")
    },
    Scene("changes", 200, 60, .english) {
      play($0); $0.type("jj")
    },
    Scene("changes", 60, 20) {
      play($0); $0.type("j")
    },
    Scene("changes", 40, 12) {
      play($0); $0.type("j")
    },
    Scene("filtered", 80, 24) {
      play($0); $0.type("/ani hari ini").press(.enter)
    },
    Scene("filter-typed", 40, 12, .english) {
      play($0); $0.type("/zzz")
    },
    Scene("whole-change", 40, 12) {
      play($0); $0.type("jj").press(.enter)
    },
    Scene("whole-change", 80, 24, .english) {
      play($0); $0.type("jj").press(.enter)
    },
    Scene("undone", 80, 24) {
      play($0); $0.type("ju")
    },
  ]
}
