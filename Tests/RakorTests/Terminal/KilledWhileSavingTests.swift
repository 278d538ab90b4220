import Glibc
import TerminalHarness
import Testing

extension TerminalStories {
  struct KilledWhileSaving {
    @Test(
      "Killed a hundred times in the middle of saving, every save that was acknowledged is there, none is half there")
    func hundredKills() throws {
      let desk = try Desk()
      try desk.schedule()
      let duration = try timeOfOneSave(desk)
      var random = Sequence(state: 20_261_122)
      var acknowledged = 0
      var killed = 0
      var round = 0
      while killed < 100, round < 400 {
        round += 1
        let writer = try save(round, desk)
        usleep(random.next(below: duration * 5 / 4))
        writer.signal(SIGKILL)
        let status = try writer.waitForExit(within: Tmux.patience)
        #expect(status == 0 || status == 128 + SIGKILL)
        if status == 0 { acknowledged = round } else { killed += 1 }
        if round % 10 == 0 { try expectWhole(desk, acknowledged...round) }
      }
      #expect(killed >= 100)
      #expect(try desk.sandbox.rakor("check") == "Basis data utuh.")
      #expect(acknowledged > 0)
      try expectWhole(desk, acknowledged...round)
    }

    private func save(_ heads: Int, _ desk: Desk) throws -> PseudoTerminal {
      try desk.wire([
        "attend", "1", "--office", "kebumen", "--counted", "\(heads)", "--promised", "\(heads)", "--reported-total",
        "\(heads)",
      ])
    }

    /// How long a save takes on this machine, in microseconds, so that the kills meet it everywhere.
    private func timeOfOneSave(_ desk: Desk) throws -> UInt64 {
      let start = ContinuousClock.now
      #expect(try save(0, desk).waitForExit(within: Tmux.patience) == 0)
      return UInt64((ContinuousClock.now - start) / .microseconds(1))
    }

    /// The three numbers of one save are all there or none, and no older than the last save that was acknowledged.
    private func expectWhole(_ desk: Desk, _ heads: ClosedRange<Int>) throws {
      let meeting = try #require(try desk.sandbox.json("show", "1") as? [String: Any])
      let attendance = try #require(meeting["attendance"] as? [String: Any])
      let offices = try #require(attendance["offices"] as? [[String: Any]])
      let kebumen = try #require(offices.first { $0["office"] as? String == "kebumen" })
      let counted = kebumen["counted"] as? Int
      #expect(counted == kebumen["promised"] as? Int)
      #expect(counted == attendance["reportedTotal"] as? Int)
      #expect(heads.contains(try #require(counted)))
    }

    /// Moments that look random and are the same in every run (SplitMix64).
    private struct Sequence {
      var state: UInt64

      mutating func next(below bound: UInt64) -> UInt32 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return UInt32((mixed ^ (mixed >> 31)) % bound)
      }
    }
  }
}
