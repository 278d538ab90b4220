import Glibc

/// A program in a terminal of its own, inside a tmux server of its own.
package final class Tmux {
  /// The time was over before the screen looked as expected; carries what it showed instead.
  package struct Timeout: Error, CustomStringConvertible {
    package let expectation: String
    package let screen: String
    package var description: String { "waited in vain for \(expectation); the screen showed:\n\(screen)" }
  }

  private let socket: String
  private let environment: [String: String]

  /// Whether this machine has tmux; tests are skipped without.
  package static var isAvailable: Bool {
    (try? Command.run(["tmux", "-V"], environment: path)) != nil
  }

  /// Starts a command (words as for `exec`) in a window of this size, with a fixed environment and these additions.
  ///
  /// After its end the window stays, so that the last picture and `exitStatus` can be looked at.
  package init(
    _ command: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    terminal: String = "tmux-256color"
  ) throws {
    let number = UInt64.random(in: 0...UInt64.max)
    socket = "terminal-harness-\(getpid())-\(String(number, radix: 36))"
    let fixed = [
      "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "TZ": "UTC", "SHELL": "/bin/sh", "HOME": "/nonexistent",
    ]
    self.environment = fixed.merging(Tmux.path) { $1 }.merging(environment) { $1 }
    var arguments = ["-u", "start-server", ";", "set-option", "-g", "remain-on-exit", "on", ";"]
    arguments += ["set-option", "-g", "default-terminal", terminal, ";", "set-option", "-g", "status", "off", ";"]
    arguments += ["set-option", "-s", "escape-time", "0", ";"]
    arguments += ["new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-s", "main"]
    for (name, value) in environment { arguments += ["-e", "\(name)=\(value)"] }
    // A single word would be run by a shell, which would then be the one to get signals.
    try tmux(arguments + ["--", "env"] + command)
  }

  deinit { kill() }

  /// Presses keys by tmux's names: `Enter`, `C-c`, `Up`, `x`.
  package func press(_ keys: String...) throws {
    try tmux(["send-keys", "-t", "main"] + keys)
  }

  /// Types text as it is.
  package func type(_ text: String) throws {
    try tmux(["send-keys", "-t", "main", "-l", "--", text])
  }

  /// Sends bytes as they are.
  package func send(_ bytes: [UInt8]) throws {
    try tmux(["send-keys", "-t", "main", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes text, in brackets when the program asked for it.
  package func paste(_ text: String) throws {
    try tmux(["set-buffer", "--", text])
    try tmux(["paste-buffer", "-p", "-d", "-t", "main"])
  }

  /// Gives the window another size.
  package func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-t", "main", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What the window shows, rows without the spaces at their ends; with escape sequences for colours if wanted.
  package func screen(withColours: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p", "-t", "main"] + (withColours ? ["-e"] : []))
  }

  /// A tmux format, for anything else there is to know, as `#{pane_pid}`.
  package func query(_ format: String) throws -> String {
    var answer = try tmux(["display-message", "-p", "-t", "main", format])
    if answer.last == "\n" { answer.removeLast() }
    return answer
  }

  /// The terminal's modes: alternate screen, cursor, mouse, keypad, cursor keys; `0 1 0 0 0` when all is put right.
  ///
  /// tmux itself hides the cursor of a window whose command has ended, so run a shell to look at the cursor afterwards.
  package func flags() throws -> String {
    try query("#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_flag} #{keypad_cursor_flag}")
  }

  /// Where the cursor stands, as `column,row` from zero.
  package func cursor() throws -> String { try query("#{cursor_x},#{cursor_y}") }

  /// The exit status once the command has ended.
  package func exitStatus() throws -> Int? { try Int(query("#{pane_dead_status}")) }

  /// Waits until the screen contains a text, and answers the screen.
  @discardableResult
  package func wait(for text: String, within seconds: Double = 10) throws -> String {
    try wait("\"\(text)\"", within: seconds) { $0.contains(text) }
  }

  /// Waits until the screen no longer contains a text, and answers the screen.
  @discardableResult
  package func waitUntilGone(_ text: String, within seconds: Double = 10) throws -> String {
    try wait("\"\(text)\" to go", within: seconds) { !$0.contains(text) }
  }

  /// Waits until the screen satisfies a condition, and answers the screen.
  @discardableResult
  package func wait(
    _ expectation: String, within seconds: Double = 10, until isSeen: (String) throws -> Bool
  ) throws -> String {
    let deadline = Deadline(seconds: seconds)
    while true {
      let screen = try screen()
      if try isSeen(screen) { return screen }
      if deadline.isOver { throw Timeout(expectation: expectation, screen: screen) }
      usleep(10_000)
    }
  }

  /// Waits until the command has ended, and answers its exit status; nil when a signal ended it.
  package func waitForExit(within seconds: Double = 10) throws -> Int? {
    try wait("the end of the command", within: seconds) { _ in
      let answer = try query("#{pid} #{pane_dead} #{pane_dead_status}#{pane_dead_signal}")
      let fields = answer.split(separator: " ")
      // tmux 3.3a sometimes misses that a command was killed, and looks again when told that a child has ended.
      if fields.count == 2, fields[1] == "1", let server = Int32(fields[0]) { Glibc.kill(server, SIGCHLD) }
      return fields.count == 3
    }
    return try exitStatus()
  }

  /// Ends the server and whatever runs in it.
  package func kill() {
    _ = try? tmux(["kill-server"])
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    try Command.run(["tmux", "-L", socket, "-f", "/dev/null"] + arguments, environment: environment)
  }

  private static var path: [String: String] {
    ["PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"]
  }
}
