import Foundation

/// `docs/commands.md`, made of what the program says about its own commands.
struct CommandsPage {
  /// One command in the form of `--experimental-dump-help`.
  struct Command: Decodable {
    var commandName: String
    var superCommands: [String]?
    var aliases: [String]?
    var abstract: String?
    var discussion: String?
    var defaultSubcommand: String?
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// Itself and everything under it; the parser's own `help` is none of them.
    var all: [Command] { [self] + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap(\.all) }
  }

  /// One argument, option or flag in the same form.
  struct Argument: Decodable {
    /// How an option is written.
    struct Name: Decodable {
      var kind: String
      var name: String

      var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    var kind: String
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
  }

  private struct Dump: Decodable {
    var command: Command
  }

  let root: Command

  init(dump: String) throws {
    root = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8)).command
  }

  var text: String {
    let shared = Set(globalArguments.map(\.written))
    let commands = root.all.dropFirst().map { section($0, without: shared) }
    return ([heading] + commands).joined(separator: "\n\n") + "\n"
  }

  /// What the program takes without a command.
  private var rootArguments: [Argument] { (root.arguments ?? []).filter { !$0.isOfTheParser } }

  /// Of those, what every command takes too; the first one stands for all.
  private var globalArguments: [Argument] {
    let taken = Set((root.all.dropFirst().first?.arguments ?? []).map(\.written))
    return rootArguments.filter { taken.contains($0.written) }
  }

  private var heading: String {
    """
    # Commands

    <!-- Written from the commands by CommandsPageTests: change those, then record this page with RECORD=1. -->

    Without a command `rakor` opens the full screen. Indonesian names stand in brackets. `rakor help COMMAND` says the same as this
    page; `rakor --generate-completion-script bash` (or `zsh`, `fish`) writes completions for the shell. What holds in
    scripts (outputs, exit codes, variables) stands in the [guide](guide.md#in-scripts).

    With every command:

    \(table(globalArguments))

    Without a command also:

    \(table(rootArguments.filter { !globalArguments.map(\.written).contains($0.written) }))
    """
  }

  private func section(_ command: Command, without shared: Set<String>) -> String {
    let path = ((command.superCommands ?? []) + [command.commandName]).joined(separator: " ")
    let aliases = (command.aliases ?? []).map { " [`\($0)`]" }.joined()
    let own = (command.arguments ?? []).filter { !$0.isOfTheParser && !shared.contains($0.written) }
    let preset = command.defaultSubcommand.map { "Alone it is `\(path) \($0)`." } ?? ""
    let parts = [
      "## \(path)\(aliases)", command.abstract ?? "", preset, discussion(command.discussion ?? ""),
      own.isEmpty ? "" : table(own),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func table(_ arguments: [Argument]) -> String {
    (["| | |", "|---|---|"] + arguments.map { "| `\($0.written)` | \($0.explained) |" }).joined(separator: "\n")
  }

  /// The paragraphs as they are, and the examples as code.
  private func discussion(_ text: String) -> String {
    let paragraphs = text.split(separator: "\n\n").map(String.init)
    return paragraphs.map { paragraph in
      guard paragraph.hasPrefix(Self.example) else { return paragraph }
      return paragraph.split(separator: "\n").map { line in
        "    " + (line.hasPrefix(Self.example) ? String(line.dropFirst(Self.example.count)) : "  \(line)")
      }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  private static let example = "Example: "
}

extension CommandsPage.Argument {
  /// `--help` and `--version`, which the parser adds by itself.
  var isOfTheParser: Bool { (names ?? []).contains { $0.name == "help" || $0.name == "version" } }

  /// `--forum <code>`, `<id>`, `--json`.
  var written: String {
    let value = kind == "flag" ? nil : "<\(valueName ?? "value")>\(isRepeating ? "…" : "")"
    let name = (names ?? []).map(\.typed).joined(separator: ", ")
    let both = [name.isEmpty ? nil : name, value].compactMap(\.self).joined(separator: " ")
    return both.replacing("|", with: "\\|")
  }

  var explained: String {
    let needed = isOptional || isRepeating ? nil : "Required."
    let values = allValues.map { "One of " + $0.map { "`\($0)`" }.joined(separator: ", ") + "." }
    let preset = kind == "flag" ? nil : defaultValue.map { "Otherwise `\($0)`." }
    return [abstract, needed, values, preset].compactMap(\.self).joined(separator: " ").replacing("|", with: "\\|")
  }
}
