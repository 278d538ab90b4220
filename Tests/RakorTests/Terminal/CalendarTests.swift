import TerminalHarness
import Testing

extension TerminalStories {
  struct Calendar {
    @Test(
      "On the calendar a rakor goes to the next day with Shift and an arrow, and another window's calendar shows it")
    func movesAndShows() throws {
      let desk = try Desk()
      try desk.schedule("--title", "Rakor haji")
      let first = try desk.window()
      try first.see("Selasa, 24 November 2026")
      try first.press("3")
      try first.see("Sel 24 Nov")
      let second = try desk.window(user: "eni@kebumen")
      try second.see("Selasa, 24 November 2026")
      try second.press("3")
      try second.see("Sel 24 Nov")
      try first.press("/")
      try first.see("tanggal, mis.")
      try first.type("24 nov")
      try first.see("Selasa, 24 November 2026")
      try first.press("Enter")
      try first.see("[24o")
      try first.send([0x1B, 0x5B, 0x31, 0x3B, 0x32, 0x43])
      try first.see("Pindah hari")
      try first.press("y")
      try first.see("Rakor 1 pindah ke Rabu, 25 November 2026.")
      try first.see("[25o")
      try second.see("Rab 25 Nov")
    }
  }
}
