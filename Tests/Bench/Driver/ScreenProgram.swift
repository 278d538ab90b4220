import Glibc
import TerminalHarness

/// A full-screen program, started anew for every measurement.
struct ScreenProgram {
  let program: Program
  /// Over how many rakor.
  let count: Int
  let path: String
  let arguments: [String]
  let environment: [String: String]
  /// What the program writes last of its first picture.
  let lastText: String

  /// A picture is over when nothing has come for so long.
  private static let quiet = Duration.milliseconds(60)
  /// The same where many pictures are waited for and only their processor time counts.
  private static let shortQuiet = Duration.milliseconds(10)
  /// How long a first picture is waited for.
  private static let patience = Duration.seconds(180)

  /// What a key cost.
  struct KeyCost {
    let milliseconds: Double
    let bytes: Int
  }

  func start() throws -> PseudoTerminal {
    try PseudoTerminal(path, arguments: arguments, environment: environment)
  }

  /// Milliseconds until the last byte of the first picture; the time waited when calcurse has none by then, so that
  /// its worst start does not end the others' measurement.
  func waitForPicture(_ terminal: PseudoTerminal, ending text: String? = nil) throws -> Double {
    let wanted = Array((text ?? lastText).utf8)
    do {
      let end = try terminal.readUntilQuiet(for: Self.quiet, within: Self.patience) { $0.contains(wanted) }
      return (end - terminal.startedAt).milliseconds
    } catch PseudoTerminal.Failure.deadline where program == .calcurse {
      return Self.patience.milliseconds
    }
  }

  /// Types a key and waits for the last byte of what it brings.
  func press(_ key: String, _ terminal: PseudoTerminal) throws -> KeyCost {
    terminal.forgetOutput()
    let start = ContinuousClock.now
    terminal.write(key)
    let end = try terminal.readUntilQuiet(for: Self.quiet)
    return KeyCost(milliseconds: (end - start).milliseconds, bytes: terminal.output.count)
  }

  /// Changes the window's size so often, each time after the last picture was whole; milliseconds of processor time.
  ///
  /// A busy machine may let a program answer two changes at once, so one without an answer is not waited for.
  func resize(_ times: Int, _ terminal: PseudoTerminal) throws -> Double? {
    guard let before = terminal.processorTime() else { return nil }
    for time in 1...times {
      terminal.forgetOutput()
      terminal.resize(columns: time % 2 == 0 ? 80 : 100, rows: time % 2 == 0 ? 24 : 30)
      do {
        _ = try terminal.readUntilQuiet(for: Self.shortQuiet, within: .milliseconds(200))
      } catch PseudoTerminal.Failure.deadline {
        continue
      }
    }
    return terminal.processorTime().map { ($0 - before).milliseconds }
  }

  /// Ends the program as closing its window does; it may put its files right.
  func end(_ terminal: PseudoTerminal) throws {
    terminal.signal(SIGTERM)
    _ = try terminal.waitForExit()
  }
}

extension PseudoTerminal {
  /// The most memory the program has had, in megabytes.
  var peakMegabytes: Double? {
    guard let file = fopen("/proc/\(processID)/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
        .split { $0 == " " || $0 == "\t" || $0 == "\n" }
      if words.first == "VmHWM:", let kilobytes = words.dropFirst().first.flatMap({ Double($0) }) {
        return kilobytes / 1024
      }
    }
    return nil
  }
}
