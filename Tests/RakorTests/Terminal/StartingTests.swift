import Foundation
import TerminalHarness
import Testing

extension TerminalStories {
  struct Starting {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private func inShell(_ command: String) throws -> Tmux {
      let shell = try desk.shell()
      try shell.type(command)
      try shell.press("Enter")
      return shell
    }

    @Test("Without a terminal to draw on it says what to run instead, without an escape, and ends with 2")
    func intoPipe() throws {
      let shell = try inShell("rakor | cat -v; echo akhir ${PIPESTATUS[0]}")
      let screen = try shell.see("akhir 2")
      #expect(screen.contains("rakor list"))
      #expect(!screen.contains("^["))
    }

    @Test("Without a keyboard it says what to run instead and ends with 2")
    func fromNothing() throws {
      let shell = try inShell("rakor </dev/null; echo akhir $?")
      #expect(try shell.see("akhir 2").contains("rakor list"))
    }

    @Test(
      "On a terminal that cannot be drawn on it writes no escape and ends with 2",
      arguments: ["env -u TERM rakor", "TERM= rakor", "TERM=dumb rakor"])
    func dumb(command: String) throws {
      let shell = try inShell("\(command) > /dev/tty; echo akhir $?")
      #expect(try shell.see("akhir 2").contains("rakor list"))
      let wire = try desk.wire(variables: ["TERM": "dumb"])
      #expect(try wire.waitForExit(within: Tmux.patience) == 2)
      #expect(!wire.output.contains(0x1B))
    }

    @Test(
      "On a terminal that this machine does not know it draws as on an xterm", arguments: ["xterm-rio", "nosuchterm"])
    func unknownTerminal(name: String) throws {
      let wire = try desk.wire(variables: ["TERM": name])
      try wire.read(within: Tmux.patience, until: "Selamat datang")
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("In the C locale it draws with ASCII and shows other letters as question marks")
    func asciiLocale() throws {
      try desk.schedule("--venue", "Café 会議")
      let wire = try desk.wire(variables: ["LC_ALL": "C"])
      try wire.read(within: Tmux.patience, until: "Caf? ??")
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
      #expect(wire.output.allSatisfy { $0 < 0x80 })
    }

    @Test("A database that cannot be opened is said in a sentence, before the screen is taken over")
    func cannotOpen() throws {
      let wire = try desk.wire(["--db", desk.sandbox.home.path])
      #expect(try wire.waitForExit(within: Tmux.patience) != 0)
      #expect(wire.text.contains("\(desk.sandbox.home.path) adalah folder"))
      #expect(!wire.text.contains("\u{1B}"))
      #expect(!wire.text.contains("Error"))
    }

    @Test("A size in the environment does not count")
    func exportedSize() throws {
      let screen = try Desk(["LINES": "50", "COLUMNS": "200"]).window()
      try screen.see("q keluar")
      #expect(try screen.lines()[23].hasSuffix("q keluar"))
      try screen.resize(columns: 100, rows: 30)
      try screen.wait("the hints in the new last line", within: Tmux.patience) { _ in
        try screen.lines()[29].hasSuffix("q keluar")
      }
    }

    @Test("A terminal that tells no size counts as one of 80 by 24")
    func noSize() throws {
      let wire = try desk.wire(columns: nil, rows: 0)
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
    }

    @Test("NO_COLOR, unless it is empty, and --no-color keep every colour away")
    func noColour() throws {
      try desk.schedule()
      #expect(try colours(["NO_COLOR": "1"], []) == 0)
      #expect(try colours([:], ["--no-color"]) == 0)
      #expect(try colours(["NO_COLOR": ""], []) > 0)
      #expect(try colours([:], []) > 0)
    }

    private func colours(_ variables: [String: String], _ arguments: [String]) throws -> Int {
      let wire = try desk.wire(arguments, variables: variables)
      try wire.read(within: Tmux.patience, until: "24 November")
      wire.write("2")
      // The next start is to be at Home again.
      wire.write("1q")
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
      return wire.text.matches(of: #/\[[0-9;]*[349][0-7][;m]/#).count
    }
  }
}
