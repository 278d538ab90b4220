import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  struct OldDraft {
    @Test("A database and a form that the program of 22 November left open with every screen, and what was typed")
    func november22() throws {
      let desk = try Desk()
      let folder = desk.sandbox.home.path + "/.local/share/rakor"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      let database = folder + "/rakor.db"
      try FileManager.default.copyItem(atPath: Sandbox.fixture("2026-11-22/rakor.db"), toPath: database)
      // No process has this number: it is above the highest that Linux gives.
      let draft = database + ".draft-4194999"
      try FileManager.default.copyItem(atPath: Sandbox.fixture("2026-11-22/draft.json"), toPath: draft)
      let screen = try desk.window()
      try screen.see("Isian tersimpan")
      try screen.press("n")
      let form = try screen.see("Selasa, 2 Februari 2027")
      #expect(form.contains("Rakor Subbag TU se-eks Karesidenan Kedu"))
      #expect(form.contains("9.30-12"))
      try screen.press("C-s")
      try screen.see("Rakor 11 dijadwalkan.")
      try screen.press("2")
      try screen.see("Rakor TU luar biasa")
      try screen.press("5")
      try screen.see("Kota Salatiga")
      try screen.press("q")
      _ = try screen.waitForExit(within: Tmux.patience)
      #expect(try desk.sandbox.rakor("check") == "Basis data utuh.")
    }
  }
}
