/// What only the world outside knows of a `:` line that is being typed.
package enum CompletionQuestion: Hashable, Sendable {
  /// Files and folders whose path begins like this.
  case path(String)
  /// The verbs and options that a command takes, by its own words.
  case words(behind: [String])
}

/// What came of a command that was carried out.
package struct CommandResult: Hashable, Sendable {
  /// The line as it was typed.
  package var line: String
  /// What it printed, and then what it said beside that.
  package var lines: [String]
  /// Whether it was refused or failed; nothing has changed then.
  package var isRefused: Bool

  /// What a command said.
  package init(line: String, lines: [String], isRefused: Bool) {
    self.line = line
    self.lines = lines
    self.isRefused = isRefused
  }
}
