import Foundation
import TerminalHarness
import Testing

@Suite("The program as a file")
struct HardenedProgramTests {
  private static func readelf(_ option: String) throws -> String {
    try Command.run(
      ["readelf", option, "-W", Sandbox.program.path], environment: ["PATH": "/usr/bin:/bin", "LC_ALL": "C"])
  }

  @Test("It lies at another address each time, and no writable memory can be run")
  func isPositionIndependent() throws {
    #expect(try Self.readelf("-h").contains("DYN"))
    let stack = try #require(try Self.readelf("-l").split(separator: "\n").first { $0.contains("GNU_STACK") })
    #expect(!stack.contains("RWE"))
  }

  @Test("Its tables of foreign functions are filled before it begins and read-only from then on")
  func bindsAtStart() throws {
    #expect(try Self.readelf("-d").contains("BIND_NOW"))
    #expect(try Self.readelf("-l").contains("GNU_RELRO"))
  }
}
