import ArgumentParser

/// The commands for forums.
struct ForumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forum",
    abstract: "List, add and edit forums and their members.",
    discussion: "Example: rakor forum list",
    subcommands: [ForumListCommand.self, ForumAddCommand.self, ForumEditCommand.self],
    defaultSubcommand: ForumListCommand.self)
}
