import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  struct Idle {
    @Test("Left alone, the program sleeps, uses no processor and writes nothing")
    func leftAlone() throws {
      let desk = try Desk()
      try desk.schedule()
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "keluar")
      // Whatever is still to be drawn comes within the first of these silences.
      #expect(throws: PseudoTerminal.Failure.self) { try wire.read(within: 1) { _ in false } }
      wire.forgetOutput()
      let spent = try #require(wire.processorTime())
      let sleeps = try #require(wire.sleeps())
      #expect(throws: PseudoTerminal.Failure.self) { try wire.read(within: 3) { !$0.isEmpty } }
      #expect(wire.output.isEmpty)
      #expect(try #require(wire.processorTime()) - spent <= .milliseconds(10))
      #expect(wire.sleeps() == sleeps)
    }

    @Test("Moving by a row writes less than a kilobyte and clears nothing")
    func moveIsCheap() throws {
      let desk = try Desk()
      for day in 1...3 { try desk.schedule("--title", "Rakor hari \(day)", date: "\(day)/12/2026") }
      let wire = try desk.wire()
      try wire.read(within: Tmux.patience, until: "keluar")
      wire.write("2")
      try wire.read(within: Tmux.patience, until: "hari 1")
      #expect(throws: PseudoTerminal.Failure.self) { try wire.read(within: 1) { _ in false } }
      wire.forgetOutput()
      wire.write("j")
      #expect(throws: PseudoTerminal.Failure.self) { try wire.read(within: 1) { _ in false } }
      #expect((1..<1024).contains(wire.output.count))
      #expect(!wire.text.contains("\u{1B}[2J"))
    }
  }
}
