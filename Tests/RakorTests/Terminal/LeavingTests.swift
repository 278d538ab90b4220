import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  struct Leaving {
    private let desk: Desk
    private let shell: Tmux
    private let before: String

    init() throws {
      desk = try Desk()
      shell = try desk.shell()
      before = try shell.lineModes()
    }

    private func start() throws {
      try shell.type("rakor; echo selesai $?")
      try shell.press("Enter")
      try shell.see("q keluar")
      #expect(try shell.flags() != Desk.untouched)
    }

    private func expectUntouched(status: Int) throws {
      try shell.see("selesai \(status)")
      try shell.expectFlags(Desk.untouched)
      try shell.wait("the line's modes of before", within: Tmux.patience) { _ in try shell.lineModes() == before }
      try shell.type("echo masih-$((40+2))")
      try shell.press("Enter")
      try shell.see("masih-42")
    }

    @Test("q gives the terminal back as it was")
    func quit() throws {
      try start()
      try shell.press("q")
      try expectUntouched(status: 0)
    }

    @Test("A termination gives the terminal back and tells the shell")
    func terminated() throws {
      try start()
      kill(try shell.foreground(), SIGTERM)
      try expectUntouched(status: 143)
      #expect(try desk.sandbox.rakor("check") == "Basis data utuh.")
    }

    @Test("Control-C says that another one leaves, and that does")
    func interrupted() throws {
      try start()
      try shell.press("C-c")
      try shell.see("^C sekali lagi")
      try shell.press("C-c")
      try expectUntouched(status: 0)
    }

    @Test("Control-C over something typed asks, and leaves when pressed again")
    func interruptedTyping() throws {
      try start()
      try shell.press("n", "p", "h", "u", "C-c")
      try shell.see("Keluar dari rakor?")
      try shell.press("Escape")
      try shell.miss("Keluar dari rakor?")
      try shell.press("C-c")
      try shell.see("Keluar dari rakor?")
      try shell.press("C-c")
      try expectUntouched(status: 0)
    }

    @Test("A crash gives the terminal back", arguments: [SIGSEGV, SIGILL, SIGABRT, SIGBUS, SIGFPE, SIGTRAP])
    func crashed(signal: Int32) throws {
      try shell.type("export SWIFT_BACKTRACE=enable=no; ulimit -c 0")
      try shell.press("Enter")
      try start()
      kill(try shell.foreground(), signal)
      try expectUntouched(status: 128 + Int(signal))
    }

    @Test(
      "Every signal that ends a program gives the terminal back, and the shell sees which it was",
      arguments: [
        SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGVTALRM, SIGPROF, SIGSYS, SIGIO, SIGPWR, SIGSTKFLT, 40,
      ])
    func ended(signal: Int32) throws {
      try shell.type("export SWIFT_BACKTRACE=enable=no; ulimit -c 0")
      try shell.press("Enter")
      try start()
      kill(try shell.foreground(), signal)
      try expectUntouched(status: 128 + Int(signal))
    }

    @Test("After a kill the next start finds everything and gives the terminal back")
    func killed() throws {
      try desk.schedule()
      try start()
      kill(try shell.foreground(), SIGKILL)
      try shell.see("selesai 137")
      // What a killed program leaves behind, only the next one can put right.
      try shell.type("stty sane")
      try shell.press("C-j")
      try shell.type("rakor; echo kedua $?")
      try shell.press("C-j")
      try shell.see("Selasa, 24 November 2026")
      try shell.press("q")
      try shell.see("kedua 0")
      try shell.expectFlags(Desk.untouched)
    }
  }
}
