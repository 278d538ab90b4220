import TerminalHarness
import Testing

extension TerminalStories {
  struct ReadOnly {
    @Test("Opened for reading, a key that would write says why it does not")
    func refusesKeys() throws {
      let desk = try Desk()
      try desk.schedule()
      let before = try desk.sandbox.rakor("export", "--format", "json")
      let screen = try desk.window("--read-only")
      try screen.see("Selasa, 24 November 2026")
      for key in ["n", "u"] {
        try screen.press(key)
        try screen.see("Mode hanya-baca")
        try screen.press("Escape")
        try screen.miss("Mode hanya-baca")
      }
      try screen.press("Enter")
      try screen.see("Ringkasan")
      try screen.press("e")
      try screen.see("Mode hanya-baca")
      try screen.press("Tab", "/")
      try screen.see("Mode hanya-baca")
      try screen.press("q", "q")
      #expect(try screen.waitForExit(within: Tmux.patience) == 0)
      #expect(try desk.sandbox.rakor("export", "--format", "json") == before)
      let run = try desk.sandbox.run(["edit", "1", "--venue", "Aula", "--read-only"])
      #expect(run.status != 0)
      #expect(run.complaint.contains("--read-only"))
    }
  }
}
