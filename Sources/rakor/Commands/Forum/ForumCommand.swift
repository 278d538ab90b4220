import ArgumentParser

/// The commands for forums.
struct ForumCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forum",
    abstract: explain(
      "Lihat, tambah, dan ubah forum beserta anggotanya.", "List, add and edit forums and their members."),
    discussion: examples("rakor forum list"),
    subcommands: [ForumListCommand.self, ForumAddCommand.self, ForumEditCommand.self],
    defaultSubcommand: ForumListCommand.self)
}
