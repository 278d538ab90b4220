import Glibc
import TerminalHarness

/// Measures the release build beside a C program that does the same and, where it is installed, beside calcurse.
///
/// `rakor-bench RAKOR [RUNS [COUNT...]]`; figures are medians of the runs with the smallest and the greatest.
@main
enum Bench {
  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch let failure as Command.Failure {
      fail("\(failure.command) ended with \(failure.status): \(failure.output)")
    } catch PseudoTerminal.Failure.deadline(let output) {
      fail("no picture in time; it wrote: \(String(decoding: output, as: UTF8.self).debugDescription)")
    } catch {
      fail("\(error)")
    }
  }

  private static func run(_ arguments: [String]) throws {
    guard let rakor = arguments.first else { fail("usage: rakor-bench RAKOR [RUNS [COUNT...]]", 64) }
    let runs = arguments.dropFirst().first.flatMap { Int($0) } ?? 15
    let given = arguments.dropFirst(2).compactMap { Int($0) }
    let counts = given.isEmpty ? [100, 10_000, 100_000] : given
    let files = try BenchFiles(rakor: rakor)
    let databases = try counts.map { (count: $0, path: try files.database($0)) }
    var measuring = Measuring(files: files, peer: try files.peer(), runs: max(1, runs), databases: databases)
    try measuring.run()
    let results = measuring.results
    print(
      "Full screen at 80x24, from start or key to the last byte; \(runs) starts, \(measuring.sessions) sessions of keys."
    )
    print("The C program (ncurses, sqlite3) paints the list from the same database; rakor starts on Home.")
    if results.samples(.home, .calcurse, counts[0]) == nil { print("calcurse is not installed: no figures of it.") }
    for line in try FixedCost.measure(files).lines { print(line) }
    for line in Report(results: results, counts: counts).lines() { print(line) }
  }

  private static func fail(_ text: String, _ status: Int32 = 1) -> Never {
    progress("rakor-bench: \(text)")
    exit(status)
  }
}
