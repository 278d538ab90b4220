import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("The turns over a screen")
struct TurnBoardTests {
  private var notes: (Desk) -> [TurnNote] { { $0.turnNotes(of: Sample.phu) } }

  @Test("t on Home shows the turns, the next office first, with why and the last hosts")
  func shown() {
    let desk = Desk().type("t")
    #expect(desk.board?.history?.book.forum == Sample.phu)
    #expect(desk.picture.contains("Giliran Seksi PHU"))
    #expect(desk.lines.first { $0.contains(">1.") }?.contains("Kab. Magelang") == true)
    #expect(desk.picture.contains("Giliran Kab. Magelang: belum pernah menjadi tuan rumah."))
    #expect(desk.picture.contains("Tuan rumah terakhir: 19 Nov 2026 Kota Magelang · 12 Mei 2026 Kab. Kebumen"))
    #expect(desk.picture.contains("Sudah terjadwal: 24 Nov 2026 Kab. Wonosobo"))
    #expect(desk.press(.escape).board == nil)
  }

  @Test("s skips the turn of the office under the cursor for a reason that must be there")
  func skip() {
    let desk = Desk().type("ts").press(.enter)
    #expect(desk.prompt?.error != nil)
    desk.type("Aula direnovasi").press(.enter)
    #expect(desk.board != nil)
    #expect(desk.notice == desk.words.app.saved)
    #expect(notes(desk).map(\.kind) == [.skip])
    #expect(notes(desk).first?.reason == "Aula direnovasi")
    #expect(desk.picture.contains("dilewati kali ini"))
    #expect(desk.lines.first { $0.contains(" 1.") }?.contains("Kab. Temanggung") == true)
    #expect(
      desk.press(.escape).type("u").type("t").lines.first { $0.contains(">1.") }?.contains("Kab. Magelang") == true)
  }

  @Test("A skipped office stands where it comes back, second, marked as skipped, and keeps the cursor")
  func skippedIsSecond() {
    let desk = Desk().type("tsAula").press(.enter)
    #expect(desk.lines.first { $0.contains(">2.") }?.contains("Kab. Magelang, dilewati") == true)
    let narrow = Desk(columns: 40, rows: 12).type("tsAula").press(.enter)
    #expect(narrow.lines.contains { $0.contains(">2. Kab. Magelang, dilewati") })
  }

  @Test("A reason that is given up leaves the turns as they were, with the cursor where it was", arguments: ["s", "v"])
  func givenUp(key: String) {
    let desk = Desk().type("tj" + key).press(.escape)
    #expect(desk.board?.cursor.index == 1)
    #expect(notes(desk).isEmpty)
    #expect(desk.press(.escape).state.box == nil)
  }

  @Test(
    "? and F1 show the keys of the turns, and Esc leads back to them", arguments: [Key.character("?"), .function(1)])
  func help(key: Key) {
    let desk = Desk().type("tj").press(key)
    for label in [desk.words.turns.skip, desk.words.turns.swap, desk.words.turns.volunteer, desk.words.turns.nextForum]
    {
      #expect(desk.picture.contains(label))
    }
    #expect(desk.press(.escape).board?.cursor.index == 1)
  }

  @Test("The smallest window names help and the way back of the turns", arguments: Language.allCases)
  func waysAreNamed(language: Language) {
    let desk = Desk(columns: 40, rows: 12, language: language).type("t")
    for key in ["s ", "? ", "Esc "] { #expect(desk.lines.last?.contains(key) == true) }
  }

  @Test("A reason that may stay empty is said so inside the question, in every window", arguments: [40, 80])
  func emptyReason(columns: Int) {
    let desk = Desk(columns: columns, rows: 12).type("tw").press(.down, .enter)
    #expect(desk.picture.contains(desk.words.turns.optionalReason))
    #expect(!desk.type("x").picture.contains(desk.words.turns.optionalReason))
  }

  @Test("w and Enter on another office swap the two, with or without a reason")
  func swap() {
    let desk = Desk().type("tw")
    #expect(desk.picture.contains("Tukar giliran Kab. Magelang dengan kantor mana?"))
    desk.press(.down, .enter)
    #expect(desk.prompt != nil)
    desk.press(.enter)
    #expect(notes(desk).map(\.kind) == [.swap])
    #expect(notes(desk).first?.offices == [Sample.officeCodes[2], Sample.officeCodes[4]])
    #expect(notes(desk).first?.reason == nil)
  }

  @Test("Esc while a second office is chosen ends the swap and leaves the turns open")
  func escapeEndsSwap() {
    let desk = Desk().type("tw").press(.escape)
    #expect(desk.board != nil && desk.board?.swapping == nil)
    #expect(desk.press(.enter).prompt == nil)
  }

  @Test("An office cannot be swapped with itself, and that is said where the reason is asked for")
  func swapWithItself() {
    let desk = Desk().type("tww").press(.enter)
    #expect(desk.prompt?.error?.contains("dirinya sendiri") == true)
    #expect(notes(desk).isEmpty)
  }

  @Test("v lets the office under the cursor host next")
  func volunteer() {
    let desk = Desk().type("tjjv").type("Sekalian peresmian").press(.enter)
    #expect(notes(desk).map(\.kind) == [.volunteer])
    let office = notes(desk).first.map { desk.state.context.directory.shortName($0.office) } ?? ""
    #expect(desk.lines.first { $0.contains(">1.") }?.contains(office) == true)
    #expect(desk.picture.contains("menyatakan bersedia"))
  }

  @Test("Tab goes on to the next forum, and from the last to the first")
  func nextForum() {
    let desk = Desk().type("t").press(.tab)
    #expect(desk.board?.history?.book.forum == Sample.tu)
    for _ in 0..<3 { desk.press(.tab) }
    #expect(desk.board?.history?.book.forum == Sample.phu)
  }

  @Test("In a database opened for reading the turns are shown and nothing is asked", arguments: ["s", "w", "v"])
  func readOnly(key: String) {
    let desk = Desk(readOnly: true).type("t" + key)
    #expect(desk.board != nil && desk.board?.swapping == nil)
    #expect(desk.notice == desk.words.app.readOnly)
  }

  @Test("The turns look as recorded", arguments: TurnBoardTests.scenes)
  func turnsLookAsRecorded(scene: Scene) throws { try scene.check(in: "Turns") }

  static let scenes: [Scene] = [
    Scene("board") { $0.type("t") },
    Scene("board", 120, 40, .english) { noted($0) },
    Scene("board", 40, 12, .english) { $0.type("t") },
    Scene("board", 40, 12) { noted($0) },
    Scene("board-skipped") { noted($0) },
    Scene("board-help") { $0.type("t?") },
    Scene("swap-reason") { $0.type("tjw").press(.down, .enter) },
    Scene("board-swap") { $0.type("tjw").press(.down) },
    Scene("board-wide", 80, 24, .indonesian, on: .wide) { $0.type("t") },
  ]

  private static func noted(_ desk: Desk) {
    desk.type("tsAula direnovasi").press(.enter)
  }

  @Test("Tab goes on to the next forum, as if the rakor that is edited were not there in that one either")
  func nextForumKeepsException() {
    let desk = Desk().type("t").press(.tab)
    #expect(desk.queries == [.turns(Sample.tu, except: nil)])
    for except in [nil, Sample.planned] {
      let edited = Desk().open(.turns(TurnBoard.State(of: Sample.phu, except: except))).press(.tab)
      #expect(edited.queries == [.turns(Sample.tu, except: except)])
    }
  }
}
