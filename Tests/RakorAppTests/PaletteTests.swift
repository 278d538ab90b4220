import RakorModel
import SampleOffice
import TerminalKit
import Testing

@testable import RakorApp

@Suite("The palette of all commands")
struct PaletteTests {
  private func labels(_ desk: Desk) -> [String] {
    guard case .palette(let palette)? = desk.state.box else { return [] }
    return Palette.rows(palette, desk.state.context).compactMap { row in
      if case .action(let action) = row { action.label } else { nil }
    }
  }

  @Test("With nothing typed it lists every action that works there", arguments: ["", "2", "4"])
  func listsAll(tab: String) {
    let desk = Desk().type(tab)
    let all = Set(desk.state.allHints.map(\.label)).subtracting([desk.words.keys.palette])
    #expect(Set(labels(desk.type(":"))) == all)
  }

  @Test("What is typed narrows it: words as they stand first, then letters in their order")
  func narrows() {
    #expect(labels(Desk().type("2:hapus")) == ["hapus"])
    #expect(labels(Desk().type("2:RAKOR BARU")) == ["rakor baru", "salin jadi rakor baru"])
    #expect(labels(Desk().type("2:slnklip")) == ["salin ke papan klip"])
    let typed = labels(Desk().type("2:ul"))
    #expect(typed.prefix(2) == ["ulangi", "gambar ulang layar"])
    #expect(typed.count > 2)
    #expect(labels(Desk().type("2:zzz")).isEmpty)
  }

  @Test("Enter does what the key does, and the palette is gone")
  func runs() {
    let desk = Desk().type("2:urutkan").press(.enter)
    #expect(desk.state.box == nil)
    #expect(desk.meetings?.list.order == .oldestFirst)
    desk.type(":bantuan").press(.enter)
    guard case .help? = desk.state.box else {
      Issue.record("no help")
      return
    }
  }

  @Test("A dangerous action asks its question as its key does")
  func asks() {
    let desk = Desk().type("2:hapus").press(.enter)
    #expect(desk.confirmation != nil)
    #expect(desk.saves.isEmpty)
  }

  @Test("Down chooses the next one; typing begins at the first again")
  func chooses() {
    let desk = Desk().type("2:")
    let second = labels(desk)[1]
    desk.press(.down, .enter)
    let byKey = Desk().type("2")
    let key = byKey.state.allHints.first { $0.label == second }?.keys.first
    if let key { byKey.press(key) }
    #expect(desk.state == byKey.state)
    let narrowed = Desk().type("2:").press(.down, .down).type("hapus")
    guard case .palette(let palette)? = narrowed.state.box else {
      Issue.record("no palette")
      return
    }
    #expect(palette.cursor.index == 0)
  }

  @Test("Esc leaves everything as it was, and Enter on nothing stays")
  func leaves() {
    let desk = Desk().type("2")
    let before = desk.state
    #expect(desk.type(":hapus").press(.escape).state == before)
    #expect(desk.type(":zzz").press(.enter).state.box != nil)
  }

  @Test("Where text is typed, the colon is text")
  func colonIsText() {
    #expect(Desk().type("2/a:b").meetings?.list.filter.text == "a:b")
  }

  @Test("The palette looks as recorded", arguments: scenes)
  func paletteLooksAsRecorded(scene: Scene) throws { try scene.check(in: "Overlays") }

  static let scenes: [Scene] = [
    Scene("palette") { $0.type("2:") },
    Scene("palette-typed", 80, 24, .english) { $0.type("4:no") },
    Scene("palette", 40, 12) { $0.type("4:").press(.down) },
    Scene("palette-none", 40, 12, .english) { $0.type("4:zzz") },
  ]
}
