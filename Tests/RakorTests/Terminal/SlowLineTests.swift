import TerminalHarness
import Testing

extension TerminalStories {
  /// A line of 2,400 bytes a second, which keeps what it is given: what one waits for is what was written before.
  struct SlowLines {
    /// Presses keys that each paint most of the screen, thirty a second, and answers how long after the last of them
    /// the last byte reached the terminal.
    private func delay(answers: Bool, within seconds: Double) throws -> (delay: Duration, line: SlowLine) {
      let wire = try Desk().wire(["demo"])
      try wire.read(within: Tmux.patience, until: "keluar")
      var line = SlowLine(wire, bytesPerSecond: 2400, answers: answers)
      line.passAll(within: 10)
      wire.write("4")
      // The first key's frame asks whether the terminal answers at all.
      try line.pass(within: Tmux.patience) { $0.questions == 1 }
      line.passAll(within: 10)
      for _ in 0..<50 {
        for key in ["G", "g"] {
          wire.write(key)
          line.pass(for: .milliseconds(30))
        }
      }
      let last = ContinuousClock.now
      line.passAll(within: seconds)
      return (line.lastPassedAt - last, line)
    }

    @Test("On a slow line frames are left out, and the last one is there within two and a half seconds of its key")
    func framesAreLeftOut() throws {
      let (delay, line) = try delay(answers: true, within: 20)
      #expect(delay < .seconds(2.5))
      #expect(line.waiting == 0 && line.questions > 1)
    }

    @Test("A terminal that never answers is asked once, and every frame is written as before")
    func neverAnswered() throws {
      let (_, line) = try delay(answers: false, within: 1)
      #expect(line.questions <= 1)
      #expect(line.waiting > 50_000)
    }

    @Test("An answer is no key, and none is left to the shell")
    func answersAreNoKeys() throws {
      let desk = try Desk()
      let shell = try desk.shell()
      try shell.type("rakor demo; echo selesai $?")
      try shell.press("Enter")
      try shell.see("q keluar")
      for _ in 0..<5 { try shell.press("4", "G", "g", "2", "G", "g") }
      try shell.see("terbaru dahulu")
      #expect(try !shell.screen().contains("Tombol"))
      try shell.press("1", "2", "q")
      try shell.see("selesai 0")
      try shell.type("echo masih-$((40+2))")
      try shell.press("Enter")
      let screen = try shell.see("masih-42")
      #expect(!screen.contains("0n"))
    }
  }
}
