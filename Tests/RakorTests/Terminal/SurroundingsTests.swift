import Foundation
import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  /// What stands around the program: kinds of terminals, locales, shells, other programs that write.
  struct Surroundings {
    private let desk: Desk

    init() throws { desk = try Desk() }

    // T24, T25, T26
    @Test(
      "On every usual kind of terminal, with many colours, few or none, the selected row is marked and q leaves",
      arguments: ["xterm", "xterm-16color", "vt100", "screen", "screen-256color", "tmux-256color", "linux"])
    func kinds(name: String) throws {
      try desk.schedule()
      let wire = try desk.wire(variables: ["TERM": name])
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("2")
      try wire.read(within: Tmux.patience, until: "terbaru dahulu")
      try wire.read(within: Tmux.patience, until: ">")
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("A locale that is not installed is drawn as the C locale is")  // T19
    func missingLocale() throws {
      try desk.schedule("--venue", "Café")
      let wire = try desk.wire(variables: ["LC_ALL": "xx_YY.UTF-8"])
      try wire.read(within: Tmux.patience, until: "Caf?")
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
      #expect(wire.output.allSatisfy { $0 < 0x80 })
    }

    @Test("A locale spelt utf8 has every letter")  // T20
    func otherSpelling() throws {
      try desk.schedule("--venue", "Café")
      let wire = try desk.wire(variables: ["LC_ALL": "C.utf8"])
      try wire.read(within: Tmux.patience, until: "Café")
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("An escape in the name of a database that cannot be opened does not reach the terminal")  // T13
    func hostileName() throws {
      let wire = try desk.wire(["--db", "/dev/null/\u{1B}[31mx\u{1B}]0;y\u{7}.db"])
      #expect(try wire.waitForExit(within: Tmux.patience) != 0)
      #expect(!wire.output.isEmpty)
      #expect(!wire.output.contains(0x1B))
      #expect(!wire.output.contains(7))
    }

    @Test("A storm of two thousand signals ends with the termination behind it, and the terminal is given back")  // T12
    func signalStorm() throws {
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "keluar")
      for number in 0..<2000 { wire.signal(number.isMultiple(of: 2) ? SIGWINCH : SIGCONT) }
      wire.signal(SIGTERM)
      #expect(try wire.waitForExit(within: Tmux.patience) == 143)
      #expect(wire.text.contains("\u{1B}[?1049l"))
      #expect(try desk.sandbox.rakor("check") == "Basis data utuh.")
    }

    @Test("A terminal of 500 by 200 is drawn, and a key there is answered at once")  // T32
    func huge() throws {
      let wire = try desk.wire(columns: 500, rows: 200)
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.forgetOutput()
      let clock = ContinuousClock()
      let spent = try clock.measure {
        wire.write("2")
        try wire.read(within: Tmux.patience, until: "Belum ada rakor")
      }
      #expect(spent < .milliseconds(500))
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("Control-L repairs what another program wrote over the screen, in a form too")  // T42
    func strayText() throws {
      let screen = try desk.window()
      _ = try screen.seeWhole("Selamat datang")
      for title in ["Selamat datang", "Rakor baru"] {
        if title == "Rakor baru" { try screen.press("n") }
        try screen.see(title)
        // Whatever is still to be drawn comes within this pause.
        usleep(500_000)
        let before = try screen.screen()
        let terminal = try FileHandle(forWritingTo: URL(filePath: try screen.query("#{pane_tty}")))
        try terminal.write(contentsOf: Data("sampah\r\nsampah".utf8))
        try terminal.close()
        try screen.see("sampah")
        try screen.press("C-l")
        try screen.wait("the picture of before", within: Tmux.patience) { $0 == before }
      }
    }

    @Test("A letter whose bytes come one after the other is one letter")  // T55
    func splitLetter() throws {
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.press("n")
      try screen.see("Rakor baru")
      try screen.type("phu")
      try screen.press("Tab", "C-u")
      try screen.send([0xE6])
      usleep(50_000)
      try screen.send([0x97, 0xA5])
      try screen.see("日")
    }

    @Test("Started in the background it waits for the terminal, and draws when it is brought to the front")  // T27
    func background() throws {
      let shell = try desk.shell()
      try shell.type("rakor & sleep 1; echo jeda")
      try shell.press("Enter")
      try shell.wait("the job that stopped", within: Tmux.patience) { $0.contains("Stopped") }
      try shell.type("fg")
      try shell.press("Enter")
      try shell.see("q keluar")
      try shell.press("q")
      try shell.expectFlags(Desk.untouched)
    }
  }
}
