import Glibc
import TerminalHarness

/// What a program costs on every machine alike, however busy it is.
struct FixedCost {
  /// From the start to Home and out again, over the demonstration, in millions.
  let instructions: Double
  /// Of the program as it is installed, without its symbols.
  let megabytes: Double

  private static let mostInstructions = 34.0
  private static let mostMegabytes = 40.0

  /// Counts with valgrind's callgrind, in the program without symbols: those of Swift are more than valgrind reads.
  static func measure(_ files: BenchFiles) throws -> FixedCost {
    progress("instructions")
    let (counted, stripped) = ("\(files.directory)/callgrind.out", "\(files.directory)/stripped")
    try files.run(["strip", "-o", stripped, files.rakor])
    let program = ScreenProgram(
      program: .rakor, count: 0, path: "/usr/bin/valgrind",
      arguments: [
        "--tool=callgrind", "--callgrind-out-file=\(counted)", stripped, "--db", try files.demonstration(),
      ], environment: files.environment, lastText: "bantuan")
    let terminal = try program.start()
    _ = try program.waitForPicture(terminal)
    terminal.write("q")
    guard try terminal.waitForExit(within: 60) == 0, let total = readFile(counted).flatMap(total) else {
      throw PseudoTerminal.Failure.deadline(output: terminal.output)
    }
    var status = stat()
    guard stat(stripped, &status) == 0 else { throw PseudoTerminal.Failure.cannotStart(path: stripped) }
    return FixedCost(instructions: total / 1e6, megabytes: Double(status.st_size) / 1e6)
  }

  var lines: [String] {
    [
      line("Start to Home and out, demonstration: ", instructions, "M instructions", Self.mostInstructions),
      line("The program without symbols: ", megabytes, "MB", Self.mostMegabytes),
    ]
  }

  private func line(_ name: String, _ value: Double, _ unit: String, _ most: Double) -> String {
    name + decimal(value, 1) + " \(unit), " + (value <= most ? "met" : "NOT met") + ": <= \(Int(most)) \(unit)"
  }

  private static func total(_ text: String) -> Double? {
    let line = text.split(separator: "\n").last { $0.hasPrefix("totals:") }
    return line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }
  }
}
