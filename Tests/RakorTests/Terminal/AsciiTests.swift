import TerminalHarness
import Testing

extension TerminalStories {
  struct Ascii {
    @Test("With --ascii not one byte above 127 is written, and other letters are question marks")
    func onlyAscii() throws {
      let desk = try Desk()
      try desk.schedule("--venue", "Café 会議")
      let wire = try desk.wire(["--ascii"])
      try wire.read(within: Tmux.patience, until: "Caf? ??")
      for key in ["2", "\r", "\t", "\t", "\t", "?"] { wire.write(key) }
      try wire.read(within: Tmux.patience, until: "Bantuan")
      wire.write("qqq")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
      #expect(wire.output.allSatisfy { $0 < 0x80 })
    }
  }
}
