import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  struct Settings {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private var file: URL { desk.sandbox.home.appending(path: ".config/rakor/config.toml") }

    private func save(_ text: String) throws {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }

    @Test("Left in a tab of a rakor, the program opens there again, and at Home where that is set")
    func opensWhereLeft() throws {
      try desk.schedule()
      let first = try desk.window()
      try first.see("Selasa, 24 November 2026")
      try first.press("2", "Enter", "Tab")
      try first.see("hadir")
      try first.press("C-c", "C-c")
      #expect(try first.waitForExit(within: Tmux.patience) == 0)
      let again = try desk.window()
      try again.see("Kab. Wonosobo")
      try again.press("Escape")
      try again.see("terbaru dahulu")
      try again.press("q")
      try save("start = \"home\"\n")
      let home = try desk.window()
      try home.see("Rakor berikutnya")
    }

    @Test("A place whose rakor is gone is its list, and a place that cannot be kept hinders nobody")
    func goneRakor() throws {
      try desk.schedule()
      let first = try desk.window()
      try first.see("Selasa, 24 November 2026")
      try first.press("2", "Enter")
      try first.see("Ringkasan")
      try first.press("C-c", "C-c")
      #expect(try first.waitForExit(within: Tmux.patience) == 0)
      try desk.sandbox.rakor("undo")
      let again = try desk.window()
      try again.see("terbaru dahulu")
      let state = desk.sandbox.home.appending(path: ".local/state")
      try FileManager.default.removeItem(at: state)
      try Data().write(to: state)
      try again.press("q")
      #expect(try again.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("The demonstration says that it is one, begins at Home and leaves nothing behind")
    func demonstration() throws {
      let screen = try desk.window("demo")
      #expect(try screen.see("Rakor berikutnya").split(separator: "\n").first?.contains("DEMO") == true)
      try screen.press("4")
      try screen.see("Belum selesai")
      try screen.press("q")
      #expect(try screen.waitForExit(within: Tmux.patience) == 0)
      #expect(!FileManager.default.fileExists(atPath: desk.sandbox.home.appending(path: ".local").path))
    }

    @Test("A file that is saved while the program runs holds at once, and what is wrong in it is told")
    func readAgain() throws {
      try save("# mine\n")
      let screen = try desk.window()
      try screen.see("Selamat datang")
      try save("lang = \"en\"\n")
      try screen.see("Settings read again.")
      try screen.see("1 Home")
      try save("lang = \"en\"\ntheme = 3\n")
      try screen.see("config.toml line 2: theme must be")
    }

    @Test("The settings screen makes the file, and a key given there works in the next start")
    func settingsScreen() throws {
      let screen = try desk.window()
      try screen.see("Selamat datang")
      try screen.press(",")
      try screen.see("Tema warna")
      try screen.press("Space")
      try screen.see("Settings saved.")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("\n# lang = \"id\"\nlang = \"en\"\n"))
      try screen.press("Escape", "q")
      #expect(try screen.waitForExit(within: Tmux.patience) == 0)
      try save(text.replacing("[keys]\n", with: "[keys]\nhelp = \"f2\"\n"))
      try desk.window().see("F2 help")
    }

    @Test("Without the mouse none is asked for, and M asks for it and lets it go")
    func mouse() throws {
      try save("mouse = false\n")
      let screen = try desk.window()
      try screen.see("Selamat datang")
      func isOn() throws -> Bool { try screen.query("#{mouse_any_flag}") == "1" }
      #expect(try !isOn())
      try screen.press("M")
      try screen.see("Tetikus dipakai program.")
      try screen.wait("the mouse", within: Tmux.patience) { _ in try isOn() }
      try screen.press("M")
      try screen.see("Tetikus dilepas")
      try screen.wait("no mouse", within: Tmux.patience) { _ in try !isOn() }
    }

    @Test(
      "No theme sends a colour of the bright half, and those without colours none",
      arguments: ["own", "light", "dark", "mono", "contrast"])
    func colours(theme: String) throws {
      try save("theme = \"\(theme)\"\n")
      try desk.schedule()
      let wire = try desk.wire(variables: ["TERM": "xterm-256color"])
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("24?\u{1B}q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
      let codes = wire.text.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { $0.output.1.split(separator: ";") }.compactMap {
        Int($0)
      }
      #expect(!codes.contains { (90...107).contains($0) || $0 == 38 || $0 == 48 })
      let colours = codes.filter { (30...37).contains($0) || (40...47).contains($0) }
      #expect(colours.isEmpty == (theme == "mono"))
    }
  }
}
