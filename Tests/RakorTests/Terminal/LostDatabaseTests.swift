import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  struct LostDatabase {
    @Test("What is saved when the file is gone is refused, and what is open stands in a copy beside it")
    func removedWhileOpen() throws {
      let desk = try Desk()
      try desk.schedule()
      let folder = desk.sandbox.home.appending(path: ".local/share/rakor")
      let before = try desk.export()
      let screen = try desk.window()
      try screen.see("Selasa, 24 November 2026")
      try FileManager.default.removeItem(at: folder)
      try screen.press("Enter", "Tab")
      try screen.see("Menurut laporan")
      try screen.press("1", "1", "Enter")
      try screen.see("Belum disimpan")
      let copy = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
      #expect(copy.hasPrefix("rakor.db.rescued-"))
      try FileManager.default.moveItem(
        at: folder.appending(path: copy), to: folder.appending(path: "rakor.db"))
      #expect(try desk.export() == before)
    }

    /// Schedules three more rakor, and opens a window in which eleven heads are counted.
    private func goOn(_ desk: Desk) throws -> Tmux {
      for day in 1...3 { try desk.schedule(date: "\(day)/12/2026") }
      let screen = try desk.window()
      try screen.see("Selasa, 24 November 2026")
      try screen.press("Enter", "Tab")
      try screen.see("Menurut laporan")
      try screen.press("1", "1", "Enter")
      try screen.wait("eleven heads", within: Tmux.patience) { $0.contains(#/Jumlah +\S+ +11 /#) }
      return screen
    }

    private func replace(_ path: String, with command: String) throws {
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-c", command, "sh", path]
      try process.run()
      process.waitUntilExit()
    }

    @Test(
      "A copy put in the place of the database under an open window stays whole, and the window rescues what it had")
    func restoredWhileOpen() throws {
      let desk = try Desk()
      try desk.schedule()
      let path = desk.sandbox.home.path + "/.local/share/rakor/rakor.db"
      try replace(path, with: "cp \"$1\" \"$1.old\"")
      let old = try desk.export()
      let screen = try goOn(desk)
      let newest = try desk.export()
      try replace(path, with: "mv \"$1.old\" \"$1\"")
      #expect(try desk.export() == old)
      #expect(try desk.sandbox.rakor("check") == "Basis data utuh.")
      try screen.press("+")
      try screen.see("Belum disimpan")
      let folder = desk.sandbox.home.appending(path: ".local/share/rakor")
      let copy = try #require(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.contains(".rescued-") })
      #expect(try desk.export() == old)
      try replace(path, with: "mv \"$(dirname \"$1\")/\(copy)\" \"$1\"")
      #expect(try desk.export() == newest)
    }

    @Test("A copy written over the file of an open window is shown, and saved into without damage")
    func writtenOver() throws {
      let desk = try Desk()
      try desk.schedule()
      let path = desk.sandbox.home.path + "/.local/share/rakor/rakor.db"
      try replace(path, with: "cp \"$1\" \"$1.old\"")
      let screen = try goOn(desk)
      try replace(path, with: "cat \"$1.old\" > \"$1\"")
      try screen.wait("no heads", within: Tmux.patience) { !$0.contains(#/Jumlah +\S+ +11 /#) }
      try screen.press("+")
      try screen.wait("one head", within: Tmux.patience) { $0.contains(#/Jumlah +\S+ +1 /#) }
      #expect(try desk.sandbox.rakor("check") == "Basis data utuh.")
      #expect(try desk.sandbox.run(["list"]).lines.count == 1)
    }

    @Test("A file emptied under an open window is neither filled nor said to be saved")
    func emptied() throws {
      let desk = try Desk()
      try desk.schedule()
      let path = desk.sandbox.home.path + "/.local/share/rakor/rakor.db"
      let screen = try desk.window()
      try screen.see("Selasa, 24 November 2026")
      try screen.press("Enter", "Tab")
      try screen.see("Menurut laporan")
      try replace(path, with: ": > \"$1\"")
      try screen.press("+")
      try screen.see("dikosongkan")
      #expect(try Data(contentsOf: URL(filePath: path)).isEmpty)
    }
  }
}
