import TerminalHarness
import Testing

extension TerminalStories {
  struct Paste {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test("What is pasted where no field is open runs no command and says so")
    func outsideText() throws {
      try desk.schedule()
      let screen = try desk.window()
      try screen.see("Selasa, 24 November 2026")
      try screen.paste("xq\ny\nq")
      try screen.see("Teks yang ditempel diabaikan")
      #expect(try desk.sandbox.run(["list"]).lines.count == 1)
    }

    private func form(_ screen: Tmux) throws {
      try screen.see("q keluar")
      try screen.press("n")
      try screen.see("Rakor baru")
      try screen.type("phu")
      try screen.press("Tab")
    }

    @Test("Lines pasted into a field of one line become one line, and nothing is saved")
    func linesIntoField() throws {
      let screen = try desk.window()
      try form(screen)
      try screen.press("C-u")
      try screen.paste("Rakor\tluar\nbiasa")
      try screen.see("Rakor luar biasa")
      try screen.see("Rakor baru")
      #expect(try desk.sandbox.run(["list"]).output.isEmpty)
    }

    @Test("Control characters in what is pasted, even the end mark of a paste, do nothing")
    func controls() throws {
      let screen = try desk.window()
      try form(screen)
      try screen.press("C-u")
      try screen.paste("Ra\u{1B}[31mkor\u{7}\u{1B}[201~\u{13}aman")
      try screen.wait("the letters of the paste", within: Tmux.patience) { $0.contains("aman") }
      #expect(try desk.sandbox.run(["list"]).output.isEmpty)
      #expect(try screen.screen().contains("Rakor baru"))
    }

    @Test("A megabyte pasted into a field is cut at the field's limit, and the next key works")
    func large() throws {
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("n")
      try wire.read(within: Tmux.patience, until: "Nomor surat")
      wire.write("phu\t")
      wire.write("\u{15}\u{1B}[200~" + String(repeating: "rakor ", count: 170_000) + "\u{1B}[201~")
      wire.write("\t15 juni 2027")
      try wire.read(within: Tmux.patience, until: "Juni 2027")
      #expect(wire.output.count < 100_000)
    }
  }
}
