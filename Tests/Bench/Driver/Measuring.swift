import Glibc
import TerminalHarness

/// Measures all programs over all numbers of rakor, one after the other again and again, so that what else happens on
/// the machine meets them alike.
struct Measuring {
  let files: BenchFiles
  let peer: String
  let runs: Int
  /// How many rakor, and where they are.
  let databases: [(count: Int, path: String)]
  private(set) var results = Results()

  /// Ends a filter, so that the next begins with the whole list.
  private static let escape = "\u{1B}"
  private static let pageDown = "\u{1B}[6~"
  /// To the first row of the list.
  private static let first = "\u{1B}OH"

  init(files: BenchFiles, peer: String, runs: Int, databases: [(count: Int, path: String)]) {
    (self.files, self.peer, self.runs, self.databases) = (files, peer, runs, databases)
  }

  /// How many sessions of keys: each presses every key several times.
  var sessions: Int { max(1, runs / 3) }

  mutating func run() throws {
    let programs = try databases.flatMap { try screenPrograms($0.count, $0.path) }
    for run in 1...runs {
      progress("starts, round \(run) of \(runs)")
      for program in programs where !isMeasuredEnough(program) { try measureStart(program) }
    }
    for run in 1...sessions {
      progress("keys, round \(run) of \(sessions)")
      for program in programs where program.program != .calcurse { try measureKeys(program) }
    }
    try measureCommands()
  }

  private func screenPrograms(_ count: Int, _ database: String) throws -> [ScreenProgram] {
    var programs = [
      ScreenProgram(
        program: .rakor, count: count, path: files.rakor, arguments: ["--db", database], environment: files.environment,
        lastText: "bantuan"),
      ScreenProgram(
        program: .peer, count: count, path: peer, arguments: [database], environment: files.environment,
        lastText: "bantuan"),
    ]
    if access("/usr/bin/calcurse", X_OK) == 0 {
      let directory = try files.calcurse(count, sameAs: database)
      programs.append(
        ScreenProgram(
          program: .calcurse, count: count, path: "/usr/bin/calcurse", arguments: ["-D", directory],
          environment: files.environment, lastText: "OtherCmd"))
    }
    return programs
  }

  /// Over many appointments calcurse takes so long to start that a few times must do.
  private func isMeasuredEnough(_ program: ScreenProgram) -> Bool {
    program.program == .calcurse && results.samples(.home, .calcurse, program.count)?.values.reduce(0, +) ?? 0 > 10_000
  }

  private mutating func measureStart(_ program: ScreenProgram) throws {
    var terminal = try program.start()
    results.add(try program.waitForPicture(terminal), .home, program.program, program.count)
    results.add(Double(terminal.output.count), .homeBytes, program.program, program.count)
    if program.program == .calcurse, let memory = terminal.peakMegabytes {
      results.add(memory, .memory, .calcurse, program.count)
    }
    try program.end(terminal)
    guard program.program == .rakor else { return }
    terminal = try program.start()
    terminal.write("2")
    results.add(try program.waitForPicture(terminal, ending: "terbaru dahulu"), .list, .rakor, program.count)
    try program.end(terminal)
  }

  private mutating func measureKeys(_ program: ScreenProgram) throws {
    let terminal = try program.start()
    _ = try program.waitForPicture(terminal)
    if program.program == .rakor { _ = try program.press("2", terminal) }
    for _ in 0..<9 { try press("j", .moveDown, .moveDownBytes, program, terminal) }
    let burst = try program.press(String(repeating: "j", count: 2000), terminal)
    results.add(burst.milliseconds, .burst, program.program, program.count)
    _ = try program.press(Self.first, terminal)
    for _ in 0..<3 { try press(Self.pageDown, .pageDown, .pageDownBytes, program, terminal) }
    for _ in 0..<3 {
      try press("\r", .open, .openBytes, program, terminal)
      try press("q", .back, .backBytes, program, terminal)
    }
    for (letter, figure, bytes) in [("g", Figure.filterCommon, Figure.filterBytes), ("v", .filterRare, nil)] {
      for _ in 0..<3 {
        _ = try program.press("/", terminal)
        try press(letter, figure, bytes, program, terminal)
        _ = try program.press(Self.escape, terminal)
      }
    }
    if program.program == .rakor {
      try press("3", .calendar, nil, program, terminal)
      for _ in 0..<9 { try press("]", .calendarDay, nil, program, terminal) }
    }
    if let memory = terminal.peakMegabytes { results.add(memory, .memory, program.program, program.count) }
    if let spent = try program.resize(200, terminal) { results.add(spent, .resizes, program.program, program.count) }
    try program.end(terminal)
  }

  private mutating func press(
    _ key: String, _ figure: Figure, _ bytes: Figure?, _ program: ScreenProgram, _ terminal: PseudoTerminal
  ) throws {
    let cost = try program.press(key, terminal)
    results.add(cost.milliseconds, figure, program.program, program.count)
    if let bytes { results.add(Double(cost.bytes), bytes, program.program, program.count) }
  }

  /// Adding goes into copies, so that the next measurement finds as many rakor as this one.
  private mutating func measureCommands() throws {
    let scratches = try databases.map { try files.scratch(of: $0.path) }
    for run in 0..<runs {
      progress("commands, round \(run + 1) of \(runs)")
      let days = [run * 2, run * 2 + 1].map { "2027-\(two($0 / 28 % 12 + 1))-\(two($0 % 28 + 1))" }
      for ((count, path), scratch) in zip(databases, scratches) {
        try measure([files.rakor, "list", "--db", path, "verifikasi"], .listCommand, .rakor, count)
        try measure([peer, path, "list", "verifikasi"], .listCommand, .peer, count)
        let schedule = [
          "schedule", "--db", scratch, "--forum", "phu", "--date", days[0], "--time", "09.00-12.00", "--host",
          "purworejo", "--title", "Rakor Seksi PHU", "--venue", "Aula",
        ]
        try measure([files.rakor] + schedule, .addCommand, .rakor, count)
        try measure([peer, scratch, "add", days[1]], .addCommand, .peer, count)
      }
    }
    for scratch in scratches { try files.remove(scratch) }
  }

  private mutating func measure(_ command: [String], _ figure: Figure, _ program: Program, _ count: Int) throws {
    let start = ContinuousClock.now
    _ = try files.run(command)
    results.add((ContinuousClock.now - start).milliseconds, figure, program, count)
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
