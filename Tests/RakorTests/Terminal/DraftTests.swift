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
      kill(try #require(Int32(first.query("#{pane_pid}"))), SIGKILL)
      _ = try first.waitForExit(within: Tmux.patience)
      let second = try desk.window()
      try second.see("Lanjutkan mengisi?")
      let third = try desk.window()
      try third.see("Selamat datang")
      #expect(try !third.screen().contains("Lanjutkan mengisi?"))
      try second.press("y")
      let form = try second.see("Selasa, 15 Juni 2027")
      #expect(form.contains("Rakor Seksi PHU se-eks Karesidenan Kedu"))
      try second.press("C-s")
      try second.see("Rakor 1 dijadwalkan.")
      let fourth = try desk.window()
      try fourth.see("Selasa, 15 Juni 2027")
      #expect(try !fourth.screen().contains("Lanjutkan mengisi?"))
    }
  }
}
