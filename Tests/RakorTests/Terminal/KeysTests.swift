import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  struct Keys {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private func meetings(_ count: Int) throws -> Tmux {
      for day in 1...count { try desk.schedule("--title", "Rakor hari \(day)", date: "\(day)/12/2026") }
      let screen = try desk.window()
      try screen.see("q keluar")
      try screen.press("2")
      try screen.see("> ")
      return screen
    }

    @Test("An arrow key moves, in both of its spellings and when it comes in two pieces")
    func arrows() throws {
      let screen = try meetings(4)
      try screen.see("Rakor hari 4")
      try screen.send([0x1B, 0x5B, 0x42])
      try screen.wait("the second row", within: Tmux.patience) { _ in try screen.cursorLine().contains("hari 3") }
      try screen.send([0x1B, 0x4F, 0x42])
      try screen.wait("the third row", within: Tmux.patience) { _ in try screen.cursorLine().contains("hari 2") }
      try screen.send([0x1B, 0x5B])
      try screen.send([0x42])
      try screen.wait("the last row", within: Tmux.patience) { _ in try screen.cursorLine().contains("hari 1") }
    }

    @Test("The cursor stands on the selected row, which an ASCII sign marks")
    func cursorOnRow() throws {
      let screen = try meetings(3)
      for day in [3, 2, 1] {
        try screen.wait("the cursor on day \(day)", within: Tmux.patience) { _ in
          let line = try screen.cursorLine()
          return line.contains("hari \(day)") && line.drop(while: { $0 == " " }).hasPrefix(">")
        }
        try screen.press("j")
      }
    }

    @Test("y puts the row under the cursor on the clipboard of the machine in front of the user")
    func copies() throws {
      try desk.schedule("--title", "Rakor haji")
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("2y")
      let text = "Rakor haji · Selasa, 24 November 2026 · Kab. Purworejo"
      try wire.read(within: Tmux.patience, until: "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{7}")
      try wire.read(within: Tmux.patience, until: "Disalin")
    }

    @Test(
      "What a terminal says unasked and keys nobody knows run no command",
      arguments: [
        "\u{1B}[57427u", "\u{1B}[I", "\u{1B}[O", "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}[?6c",
        "\u{1B}P>|tmux 3.3a\u{1B}\\", "\u{1B}[1;8Q", "\u{1B}[200;1q",
      ])
    func unknownSequences(sequence: String) throws {
      let screen = try desk.window()
      let before = try screen.see("q keluar")
      try screen.send(Array(sequence.utf8))
      // A key known to do something comes after, so that there is something to wait for.
      try screen.type("2")
      try screen.see("Belum ada rakor")
      try screen.type("1")
      try screen.wait("the first picture", within: Tmux.patience) { $0 == before }
    }

    @Test("Two thousand keys at once are all taken, and the program is ready at once")
    func flood() throws {
      let wire = try desk.wire(["demo"])
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("2")
      wire.write(String(repeating: "j", count: 2000))
      wire.write("4")
      let clock = ContinuousClock()
      let spent = try clock.measure { try wire.read(within: Tmux.patience, until: "Belum selesai") }
      #expect(spent < .seconds(5))
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("A yes typed before a dangerous question was drawn is not an answer to it")
    func typeAhead() throws {
      let screen = try meetings(2)
      try screen.see("Rakor hari 2")
      try screen.type("xy")
      try screen.see("y hapus")
      try screen.press("Escape")
      try screen.miss("y hapus")
      #expect(try desk.sandbox.run(["list"]).lines.count == 2)
    }

    @Test("Escape closes a question at once, not after a second")
    func escape() throws {
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("nphu")
      try wire.read(within: Tmux.patience, until: "simpan")
      wire.write([3])
      try wire.read(within: Tmux.patience, until: "Keluar dari rakor?")
      wire.forgetOutput()
      let clock = ContinuousClock()
      wire.write([0x1B])
      let spent = try clock.measure { try wire.read(within: Tmux.patience) { !$0.isEmpty } }
      #expect(spent < .milliseconds(500))
    }
  }
}
