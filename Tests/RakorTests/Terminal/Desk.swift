import Foundation
import TerminalHarness
import Testing

/// A home of its own, and the program as somebody uses it there: on a terminal, and beside it by command line.
final class Desk {
  /// What a terminal looks like that was given back: no alternate screen, cursor shown, no mouse, no keypad.
  static let untouched = "0 1 0 0 0"

  let sandbox: Sandbox
  private let variables: [String: String]

  init(_ variables: [String: String] = [:]) throws {
    sandbox = try Sandbox()
    self.variables = variables
  }

  private var environment: [String: String] {
    let fixed = [
      "HOME": sandbox.home.path, "XDG_DATA_HOME": sandbox.home.path + "/.local/share", "LC_ALL": "C.UTF-8",
      "RAKOR_NOW": "2026-11-22T09:00", "RAKOR_USER": "dwi@wonosobo", "TZ": "Asia/Jakarta", "PATH": "/usr/bin:/bin",
    ]
    return fixed.merging(variables) { $1 }
  }

  /// The program alone in a window.
  func window(_ arguments: String..., columns: Int = 80, rows: Int = 24, user: String? = nil) throws -> Tmux {
    var environment = environment
    if let user { environment["RAKOR_USER"] = user }
    return try Tmux(
      [Sandbox.program.path] + arguments, columns: columns, rows: rows, environment: environment)
  }

  /// A shell in a window, which knows the program as `rakor` and says `siap` when it waits for a command.
  func shell() throws -> Tmux {
    let folder = Sandbox.program.deletingLastPathComponent().path
    var environment = environment
    environment["PATH"] = "\(folder):/usr/bin:/bin"
    environment["PS1"] = "siap> "
    let shell = try Tmux(["bash", "--norc", "--noprofile", "-i"], environment: environment)
    try shell.see("siap>")
    return shell
  }

  /// The program on a terminal of which every byte can be read.
  func wire(
    _ arguments: [String] = [], columns: Int? = 80, rows: Int = 24, variables: [String: String] = [:],
    ignoringHangUp: Bool = false
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Sandbox.program.path, arguments: arguments, environment: environment.merging(variables) { $1 },
      columns: columns, rows: rows, ignoringHangUp: ignoringHangUp)
  }

  /// Schedules a rakor of Seksi PHU in Purworejo by command line; answers its number.
  @discardableResult
  func schedule(_ more: String..., date: String = "24/11/2026") throws -> String {
    let run = try sandbox.run(["schedule", "--forum", "phu", "--date", date, "--host", "purworejo"] + more)
    try #require(run.status == 0, "\(run.complaint)")
    return run.output.trimmingCharacters(in: .newlines)
  }

  /// The whole database as the program exports it, without what is different by nature.
  func export() throws -> NSDictionary {
    let run = try sandbox.run(["export", "--format", "json"])
    try #require(run.status == 0, "\(run.complaint)")
    let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(Desk.withoutIdentities(document) as? NSDictionary)
  }

  private static func withoutIdentities(_ value: Any) -> Any {
    if let list = value as? [Any] { return list.map(withoutIdentities) }
    guard let object = value as? [String: Any] else { return value }
    return object.filter { !["uid", "person"].contains($0.key) }.mapValues(withoutIdentities)
  }
}

extension Tmux {
  /// How long a test waits before it gives up; long, since other builds may have the processors.
  static let patience = 20.0

  /// Waits until the screen shows a text, and answers the screen.
  @discardableResult
  func see(_ text: String) throws -> String { try wait(for: text, within: Tmux.patience) }

  /// Waits until the screen shows a text and all that is painted after it, and answers the screen.
  func seeWhole(_ text: String) throws -> String {
    try wait("\"\(text)\" and the last line", within: Tmux.patience) { $0.contains(text) && $0.contains("q keluar") }
  }

  /// Waits until the screen no longer shows a text, and answers the screen.
  @discardableResult
  func miss(_ text: String) throws -> String { try waitUntilGone(text, within: Tmux.patience) }

  /// The lines of the screen.
  func lines() throws -> [String] {
    try screen().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The line of the screen in which the cursor stands.
  func cursorLine() throws -> String {
    let row = try #require(Int(cursor().split(separator: ",").last ?? ""))
    return try lines()[row]
  }

  /// Waits until the terminal's modes are these.
  func expectFlags(_ flags: String) throws {
    try wait("the modes \(flags)", within: Tmux.patience) { _ in try self.flags() == flags }
  }

  /// The modes of the terminal's line, as `stty` tells them.
  func lineModes() throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["stty", "-a", "-F", try query("#{pane_tty}")]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    process.waitUntilExit()
    return String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  }

  /// The process that a shell in this window runs in the foreground.
  func foreground(of name: String = "rakor") throws -> Int32 {
    let shell = try query("#{pane_pid}")
    let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    let found = children.split(separator: " ").compactMap { Int32($0) }.first { child in
      (try? String(contentsOfFile: "/proc/\(child)/comm", encoding: .utf8))?.hasPrefix(name) ?? false
    }
    return try #require(found)
  }
}
