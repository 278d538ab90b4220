import ArgumentParser

/// The commands for offices.
struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office",
    abstract: "List, add and edit offices; let one succeed another.",
    discussion: "Example: rakor office list",
    subcommands: [
      OfficeListCommand.self, OfficeAddCommand.self, OfficeEditCommand.self, OfficeSucceedCommand.self,
    ],
    defaultSubcommand: OfficeListCommand.self,
    aliases: ["kantor"])
}
