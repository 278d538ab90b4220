import TerminalHarness
import Testing

extension TerminalStories {
  struct WindowSize {
    @Test("A window made small and large again keeps what was typed in the form, and where")
    func formKeepsText() throws {
      let desk = try Desk()
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.press("n")
      try screen.see("Rakor baru")
      try screen.type("phu")
      try screen.press("Tab", "Tab")
      try screen.type("15 juni 2027")
      let before = try screen.see("Selasa, 15 Juni 2027")
      let cursor = try screen.cursor()
      try screen.resize(columns: 40, rows: 12)
      try screen.wait("the date in the small window", within: Tmux.patience) {
        $0.contains("15 juni 2027") && !$0.contains("Nomor surat")
      }
      try screen.resize(columns: 80, rows: 24)
      try screen.wait("the picture of before", within: Tmux.patience) { $0 == before }
      #expect(try screen.cursor() == cursor)
    }

    @Test(
      "A window that was resized shows what a program started at that size shows",
      arguments: [(120, 40), (100, 30), (60, 20), (47, 13), (40, 12), (200, 50)])
    func resizedEqualsFresh(columns: Int, rows: Int) throws {
      let desk = try Desk()
      try desk.schedule("--venue", "Pendopo RM Dargo")
      let fresh = try desk.window(columns: columns, rows: rows)
      let expected = try fresh.wait("the first picture", within: Tmux.patience) {
        $0.contains("24 Nov") && $0.contains("? bantuan")
      }
      let resized = try desk.window()
      try resized.see("Selasa, 24 November 2026")
      try resized.resize(columns: columns, rows: rows)
      try resized.wait("the same picture as a fresh start:\n\(expected)", within: Tmux.patience) { $0 == expected }
    }

    @Test("A storm of sizes ends in the picture of the last one")
    func storm() throws {
      let desk = try Desk()
      try desk.schedule()
      let screen = try desk.window()
      let before = try screen.seeWhole("Selasa, 24 November 2026")
      for step in 0..<60 { try screen.resize(columns: 20 + step * 37 % 140, rows: 3 + step * 13 % 50) }
      try screen.resize(columns: 80, rows: 24)
      try screen.wait("the picture of before", within: Tmux.patience) { $0 == before }
    }

    @Test(
      "A window too small says so, takes q, and grows back to what it was", arguments: [(39, 10), (20, 5), (10, 3)])
    func tooSmall(columns: Int, rows: Int) throws {
      let desk = try Desk()
      try desk.schedule()
      let screen = try desk.window()
      let before = try screen.seeWhole("Selasa, 24 November 2026")
      try screen.resize(columns: columns, rows: rows)
      try screen.see("Layar")
      try screen.resize(columns: 80, rows: 24)
      try screen.wait("the picture of before", within: Tmux.patience) { $0 == before }
      try screen.resize(columns: columns, rows: rows)
      try screen.see("Layar")
      try screen.press("q")
      #expect(try screen.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("A window of hardly any cells harms nothing", arguments: [(1, 1), (2, 2), (1, 24), (80, 1)])
    func hardlyAnyCells(columns: Int, rows: Int) throws {
      let desk = try Desk()
      let screen = try desk.window()
      let before = try screen.see("q keluar")
      try screen.resize(columns: columns, rows: rows)
      try screen.resize(columns: 80, rows: 24)
      try screen.wait("the picture of before", within: Tmux.patience) { $0 == before }
    }
  }
}
