import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  struct Suspending {
    private let shell: Tmux
    private let before: String
    private let picture: String

    init() throws {
      let desk = try Desk()
      try desk.schedule()
      shell = try desk.shell()
      before = try shell.lineModes()
      try shell.type("rakor; echo selesai $?")
      try shell.press("Enter")
      picture = try shell.seeWhole("Selasa, 24 November 2026")
    }

    private func expectPictureAgain() throws {
      try shell.wait("the picture of before", within: Tmux.patience) { $0 == picture }
      try shell.press("2")
      try shell.see("terbaru dahulu")
      try shell.press("q")
      try shell.see("siap>")
      try shell.expectFlags(Desk.untouched)
    }

    @Test("Control-Z gives the terminal to the shell, and fg brings the picture back")
    func stopAndForeground() throws {
      try shell.press("C-z")
      try shell.see("Stopped")
      try shell.expectFlags(Desk.untouched)
      try shell.wait("the line's modes of before", within: Tmux.patience) { _ in try shell.lineModes() == before }
      try shell.type("fg")
      try shell.press("Enter")
      try expectPictureAgain()
    }

    @Test("A window resized while the program is stopped is drawn at its new size")
    func resizedWhileStopped() throws {
      try shell.press("C-z")
      try shell.see("Stopped")
      try shell.resize(columns: 100, rows: 30)
      try shell.type("fg")
      try shell.press("Enter")
      try shell.wait("the hints in the new last line", within: Tmux.patience) { _ in
        try shell.lines()[29].hasSuffix("q keluar")
      }
    }

    @Test("Sent to the background and brought back, it has its picture and its keys again")  // T39
    func backgroundAndForeground() throws {
      try shell.press("C-z")
      try shell.see("Stopped")
      try shell.type("bg; sleep 0.3; fg")
      try shell.press("Enter")
      try expectPictureAgain()
    }

    @Test("Stopped and continued from outside, the program has its picture and its keys again")
    func stoppedFromOutside() throws {
      let program = try shell.foreground()
      kill(program, SIGSTOP)
      try shell.see("Stopped")
      try shell.type("stty sane; clear")
      try shell.press("Enter")
      try shell.miss("Stopped")
      try shell.type("fg")
      try shell.press("Enter")
      try expectPictureAgain()
    }
  }

  struct SuspendingNowhere {
    @Test("Where no shell could continue it, Control-Z says so and the program goes on")
    func noShell() throws {
      let desk = try Desk()
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "Selamat datang")
      wire.write([0x1A])
      try wire.read(within: Tmux.patience, until: "Tidak bisa dijeda")
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
    }
  }
}
