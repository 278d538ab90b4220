import Foundation
import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  struct Draft {
    @Test("What a form held when the program was killed is offered at the next start, and once only")
    func offeredAfterKill() throws {
      let desk = try Desk()
      let first = try desk.window()
      try first.see("q keluar")
      try first.press("n")
      try first.see("Rakor baru")
      try first.type("phu")
      try first.press("Tab", "Tab")
      try first.type("15 juni 2027")
      try first.see("Selasa, 15 Juni 2027")
      try end(first, SIGKILL)
      let second = try desk.window()
      try second.see("Isian tersimpan")
      let third = try desk.window()
      try third.see("Selamat datang")
      #expect(try !third.screen().contains("Isian tersimpan"))
      try second.press("n")
      let form = try second.see("Selasa, 15 Juni 2027")
      #expect(form.contains("Rakor Seksi PHU se-eks Karesidenan Kedu"))
      try second.press("C-s")
      try second.see("Rakor 1 dijadwalkan.")
      let fourth = try desk.window()
      try fourth.see("Selasa, 15 Juni 2027")
      #expect(try !fourth.screen().contains("Isian tersimpan"))
    }

    /// Types a name into a form for somebody new, in a window of its own.
    private func enter(_ name: String, _ desk: Desk) throws -> Tmux {
      let window = try desk.window()
      try window.see("q keluar")
      try window.press("5", "Tab", "a")
      try window.see("Nama")
      try window.type(name)
      try window.see(name)
      return window
    }

    private func end(_ window: Tmux, _ signal: Int32) throws {
      kill(try #require(Int32(window.query("#{pane_pid}"))), signal)
      _ = try window.waitForExit(within: Tmux.patience)
    }

    @Test("What two programs held that were killed is all offered at the next start")
    func offeredAfterTwoKills() throws {
      let desk = try Desk()
      for window in try ["Siti Rekaan", "Budi Rekaan"].map({ try enter($0, desk) }) { try end(window, SIGKILL) }
      let next = try desk.window()
      try next.see("Peserta: Siti Rekaan")
      try next.see("Peserta: Budi Rekaan")
      try end(next, SIGKILL)
      let last = try desk.window()
      try last.see("Peserta: Siti Rekaan")
      try last.see("Peserta: Budi Rekaan")
    }

    @Test("What a person's form held when the line was cut is offered by name")
    func offeredAfterHangUp() throws {
      let desk = try Desk()
      try end(enter("Siti Rekaan", desk), SIGHUP)
      let second = try desk.window()
      try second.see("Peserta: Siti Rekaan")
      try second.press("Escape")
      try second.miss("Isian tersimpan")
      try second.press("q")
      _ = try second.waitForExit(within: Tmux.patience)
      let third = try desk.window()
      try third.see("Peserta: Siti Rekaan")
    }

    @Test("A link that was laid where a left draft would be is neither read nor written through")
    func plantedLink() throws {
      let desk = try Desk()
      try desk.schedule()
      let folder = desk.sandbox.home.path + "/.local/share/rakor"
      let target = desk.sandbox.home.path + "/milik-orang"
      let draft = #"[{"subject":{"meeting":{}},"fields":{"title":"Bukan milik saya"}}]"#
      try draft.write(toFile: target, atomically: false, encoding: .utf8)
      // No process has this number: it is above the highest that Linux gives.
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/rakor.db.draft-4194999", withDestinationPath: target)
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.press("n")
      try screen.see("Rakor baru")
      try screen.type("phu")
      try screen.see("Seksi PHU")
      #expect(try String(contentsOfFile: target, encoding: .utf8) == draft)
    }
  }
}
