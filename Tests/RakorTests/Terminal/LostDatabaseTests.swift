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
      try screen.see("Jumlah hadir")
      try screen.press("1", "1", "Enter")
      try screen.see("Belum disimpan")
      let copy = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path).first)
      #expect(copy.hasPrefix("rakor.db.rescued-"))
      try FileManager.default.moveItem(
        at: folder.appending(path: copy), to: folder.appending(path: "rakor.db"))
      #expect(try desk.export() == before)
    }
  }
}
