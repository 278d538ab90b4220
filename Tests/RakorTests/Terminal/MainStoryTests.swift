import TerminalHarness
import Testing

extension TerminalStories {
  struct MainStory {
    @Test("A rakor is scheduled, its roll called and its follow-up ticked by keys alone, and the next start has it all")
    func keysAlone() throws {
      let desk = try Desk()
      let screen = try desk.window()
      try schedule(screen)
      try callTheRoll(screen)
      try followUp(screen)
      try screen.press("q", "q")
      #expect(try screen.waitForExit(within: Tmux.patience) == 0)
      try expectEverything(desk)
    }

    @Test("What was done by keys and what was done by commands is the same to the letter")
    func keysAndCommands() throws {
      let byKeys = try Desk()
      let screen = try byKeys.window()
      try schedule(screen)
      try callTheRoll(screen)
      try followUp(screen)
      let byCommands = try Desk()
      try sameByCommands(byCommands)
      #expect(try byKeys.export() == byCommands.export())
    }

    @Test("Rakor scheduled one after the other on the screen are each saved with an identity of their own")
    func identities() throws {
      let desk = try Desk()
      let screen = try desk.window()
      for number in 1...2 {
        try schedule(screen, number: number)
        try screen.press("q")
      }
      let meetings = try #require(try desk.sandbox.json("list") as? [[String: Any]])
      let identities = meetings.compactMap { $0["uid"] as? String }
      #expect(Set(identities).count == 2)
      #expect(identities.allSatisfy { !$0.isEmpty })
    }

    private func schedule(_ screen: Tmux, number: Int = 1) throws {
      try screen.see("q keluar")
      try screen.press("n")
      try screen.see("Rakor baru")
      try screen.type("phu")
      try screen.press("Tab", "Tab")
      try screen.type("Selasa depan")
      try screen.see("Selasa, 24 November 2026")
      try screen.press("Tab")
      try screen.type("9")
      try screen.press("Tab", "Tab")
      try screen.see("09.00 WIB s.d. selesai")
      try screen.type("purworejo")
      try screen.press("Tab")
      try screen.see("Kab. Purworejo")
      try screen.type("Pendopo RM Dargo")
      try screen.see("Pendopo RM Dargo")
      try screen.press("C-s")
      try screen.see("Rakor \(number) dijadwalkan.")
    }

    private func callTheRoll(_ screen: Tmux) throws {
      try screen.press("Tab")
      try screen.see("Menurut laporan")
      try add("Dwi Subrata", "Muhasyim", on: screen)
      try screen.press("s")
      try screen.see("Muhasyim · sakit")
      try screen.press("Left", "j")
      try screen.see("> Kab. Kebumen")
      try add("Siti Aminah", on: screen)
      try screen.press("1", "1", "Enter")
      try screen.wait("twelve heads in all", within: Tmux.patience) {
        $0.contains(#/Jumlah +\S+ +≠?12 /#)
      }
    }

    private func add(_ names: String..., on screen: Tmux) throws {
      try screen.press("/")
      for name in names {
        try screen.see("Cari/tambah Ketik nama")
        try screen.type(name)
        try screen.see("Cari/tambah \(name)")
        try screen.press("Enter")
        try screen.see("Hadir: \(name)")
      }
      try screen.press("Escape")
      try screen.see("\(names.last ?? "") · hadir")
    }

    private func followUp(_ screen: Tmux) throws {
      try screen.press("Tab", "Tab")
      try screen.see("a tambah")
      try screen.press("a")
      try screen.see("Tindak lanjut baru")
      try screen.type("Sosialisasi regulasi haji")
      try screen.press("Tab", "x", "j", "x", "j", "x")
      try screen.see("[x] Kab. Magelang")
      try screen.press("C-s")
      try screen.see("0 dari 3 kantor selesai")
      try screen.press("Space")
      try screen.see("1 dari 3 kantor selesai")
      try screen.press("u")
      try screen.see("0 dari 3 kantor selesai")
    }

    private func expectEverything(_ desk: Desk) throws {
      let screen = try desk.window()
      try screen.see("Selasa, 24 November 2026 · 09.00 WIB s.d. selesai")
      try screen.see("Kab. Purworejo · Pendopo RM Dargo")
      try screen.press("Enter", "Tab")
      try screen.wait("twelve heads in all", within: Tmux.patience) {
        $0.contains(#/Jumlah +\S+ +≠?12 /#) && $0.contains("Dwi Subrata") && $0.contains(#/Muhasyim +sakit/#)
      }
      try screen.press("Left", "j")
      try screen.see("Siti Aminah")
      try screen.press("Tab", "Tab")
      let followUps = try screen.see("0 dari 3 kantor selesai")
      #expect(followUps.contains("[ ] Kab. Wonosobo"))
      #expect(followUps.contains("[ ] Kab. Kebumen"))
      #expect(followUps.contains("[ ] Kab. Magelang"))
    }

    private func sameByCommands(_ desk: Desk) throws {
      let sandbox = desk.sandbox
      try sandbox.rakor(
        "schedule", "--forum", "phu", "--date", "Selasa depan", "--time", "9", "--host", "purworejo", "--venue",
        "Pendopo RM Dargo")
      try sandbox.rakor("attend", "1", "--office", "wonosobo", "--person", "Dwi Subrata")
      try sandbox.rakor("attend", "1", "--office", "wonosobo", "--person", "Muhasyim", "--state", "sick")
      try sandbox.rakor("attend", "1", "--office", "kebumen", "--person", "Siti Aminah")
      try sandbox.rakor("attend", "1", "--office", "kebumen", "--counted", "11")
      try sandbox.rakor(
        "followup", "add", "Sosialisasi regulasi haji", "--rakor", "1", "--office", "wonosobo", "--office", "kebumen",
        "--office", "magelang-kab")
      try sandbox.rakor("followup", "done", "1", "--office", "wonosobo")
      try sandbox.rakor("undo")
    }
  }
}
