import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  struct CommandLineStories {
    private func history(_ desk: Desk) -> URL { desk.sandbox.home.appending(path: ".local/state/rakor/history") }

    private func leave(_ screen: Tmux) throws {
      try screen.press("q")
      #expect(try screen.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("A command typed on the screen changes the records as it does in a shell, and a wrong one says what to type")
    func runs() throws {
      let desk = try Desk()
      try desk.schedule()
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.type(":edit 1 --venue \"Aula Lt. 2\" --title 'Rakor haji'")
      try screen.press("Enter")
      try screen.miss("semua perintah")
      try screen.see("Rakor haji")
      let shown = try #require(try desk.sandbox.json("show", "1") as? [String: Any])
      #expect(shown["venue"] as? String == "Aula Lt. 2")
      try screen.type(":edit 1 --venu x")
      try screen.press("Enter")
      try screen.see("Maksud Anda '--venue'? Lihat :help edit.")
      try screen.see(":edit 1 --venu x")
      try screen.press("Escape")
      try screen.type(":check")
      try screen.press("Enter")
      try screen.see("Basis data utuh.")
      try screen.press("Escape")
      try screen.type(":dokumen 1 undangan")
      try screen.press("Enter")
      try screen.see("KEMENTERIAN AGAMA")
      try screen.press("Escape")
      try screen.type(":demo")
      try screen.press("Enter")
      try screen.see("“demo” bukan perintah")
      try screen.press("Escape")
      try screen.type(":export --format json")
      try screen.press("Enter")
      try screen.see("tambahkan -o BERKAS")
      try screen.press("Escape")
      try leave(screen)
    }

    @Test("The lines last over a restart, in a file of the user's own, and hostile ones are left out")
    func lasts() throws {
      let desk = try Desk()
      try desk.schedule()
      let first = try desk.window()
      try first.see("q keluar")
      try first.type(":go 1")
      try first.press("Enter")
      try first.see("Ringkasan")
      try first.press("q")
      try first.see("q keluar")
      try leave(first)
      let file = history(desk)
      #expect(try String(contentsOf: file, encoding: .utf8) == "go 1\n")
      let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
      try "list \u{1B}[31mhaji\nlist kuota\n".write(to: file, atomically: true, encoding: .utf8)
      let second = try desk.window()
      try second.see("q keluar")
      try second.type(":")
      try second.see("semua perintah")
      try second.press("Up")
      try second.see(":list kuota")
      try second.press("Up")
      try second.see(":list kuota")
      try second.press("Escape")
      try second.type(":lang en")
      try second.press("Enter")
      try second.see("q quit")
      try leave(second)
      #expect(try String(contentsOf: file, encoding: .utf8) == "list kuota\nlang en\n")
    }

    @Test("Tab completes options and paths from the machine, and a history that cannot be written is no failure")
    func completes() throws {
      let desk = try Desk()
      try desk.schedule()
      let folder = desk.sandbox.home.appending(path: "cadangan dua")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try "".write(to: desk.sandbox.home.appending(path: ".local/state"), atomically: true, encoding: .utf8)
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.type(":schedule --foru")
      try screen.see("--forum")
      try screen.press("Tab")
      try screen.type("ph")
      try screen.press("Tab")
      try screen.see(":schedule --forum phu")
      try screen.press("C-u")
      try screen.type("backup ~/cad")
      try screen.see("cadangan dua/")
      try screen.press("Tab")
      try screen.press("BSpace")
      try screen.type("rakor.db\"")
      try screen.press("Enter")
      try screen.see("Cadangan ditulis ke")
      #expect(FileManager.default.fileExists(atPath: folder.appending(path: "rakor.db").path))
      try leave(screen)
    }
  }
}
