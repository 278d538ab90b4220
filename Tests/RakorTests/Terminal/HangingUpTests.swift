import Foundation
import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  struct HangingUp {

    @Test("A terminal that goes away ends the program within a second", arguments: [false, true])
    func hangUp(ignored: Bool) throws {
      let desk = try Desk()
      try desk.schedule()
      let wire = try desk.wire(ignoringHangUp: ignored)
      try wire.read(within: Tmux.patience, until: "24 November")
      let spent = try #require(wire.processorTime())
      wire.closeMaster()
      // A process that has ended but was not waited for still tells what it has used.
      let deadline = ContinuousClock.now + .seconds(1)
      while state(wire.processID) != "Z", ContinuousClock.now < deadline { usleep(2000) }
      #expect(state(wire.processID) == "Z")
      #expect(try #require(wire.processorTime()) - spent < .milliseconds(50))
      #expect(try wire.waitForExit(within: Tmux.patience) == 0)
      #expect(try desk.sandbox.rakor("check") == "Basis data utuh.")
    }

    private func state(_ process: Int32) -> Character? {
      let stat = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
      return stat?.split(separator: ")").last?.dropFirst().first
    }
  }
}
