import ArgumentParser

/// The commands for turns to host.
struct TurnsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "turns",
    abstract: "Show who hosted and who is next; skip, swap or volunteer.",
    discussion: "Example: rakor turns --forum phu",
    subcommands: [
      TurnsShowCommand.self, TurnsSkipCommand.self, TurnsSwapCommand.self, TurnsVolunteerCommand.self,
    ],
    defaultSubcommand: TurnsShowCommand.self,
    aliases: ["giliran"])
}
