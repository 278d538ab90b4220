import TerminalHarness
import Testing

extension TerminalStories {
  struct PeopleStory {
    @Test("Somebody is entered, edited, found twice and merged by keys alone, and undo brings both back")
    func keysAlone() throws {
      let desk = try Desk()
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.press("5")
      try screen.see("Belum ada peserta dari kantor ini")
      try add("Dwi Subrata", screen)
      try screen.see("1 orang")
      try screen.press("Tab")
      try edit(screen)
      try add("Drs. Dwi Subrata", screen, expecting: "Mungkin orang yang sama: peserta 1, Dwi Subrata")
      try screen.see("2 orang")
      try merge(screen)
      try screen.press("Escape")
      try screen.miss("Mungkin nama ganda")
      try screen.see("1 orang")
      #expect(try names(desk) == ["Dwi Subrata"])
      try screen.press("u")
      try screen.see("2 orang")
      #expect(try names(desk) == ["Dwi Subrata", "Drs. Dwi Subrata"])
      try screen.press("q")
      #expect(try screen.waitForExit(within: Tmux.patience) == 0)
    }

    private func add(_ name: String, _ screen: Tmux, expecting: String? = nil) throws {
      try screen.press("n")
      try screen.see("Peserta baru")
      try screen.type(name)
      try screen.see(expecting ?? name)
      try screen.press("C-s")
      try screen.miss("Peserta baru")
    }

    private func edit(_ screen: Tmux) throws {
      try screen.see(">   Dwi Subrata")
      try screen.press("e")
      try screen.see("Ubah data peserta 1")
      try screen.press("Tab")
      try screen.type("Kasi PHU")
      try screen.press("Tab", "Tab")
      try screen.type("19850620 201101 1 012")
      try screen.see("PNS, lahir 20 Juni 1985")
      try screen.press("C-s")
      try screen.see("NIP 19850620 201101 1 012 · #1")
    }

    private func merge(_ screen: Tmux) throws {
      try screen.press("D")
      try screen.see("Mungkin nama ganda")
      try screen.press("Enter")
      try screen.see("2 Drs. Dwi Subrata digabung ke 1 Dwi Subrata")
      try screen.press("y")
      try screen.see("Tidak ada nama ganda.")
    }

    private func names(_ desk: Desk) throws -> [String] {
      let people = try desk.sandbox.json("person", "list") as? [[String: Any]]
      return (people ?? []).compactMap { $0["name"] as? String }
    }
  }
}
