import ArgumentParser

/// The commands for offices.
struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office",
    abstract: "List, add and edit offices.",
    discussion: "Example: rakor office list",
    subcommands: [OfficeListCommand.self, OfficeAddCommand.self, OfficeEditCommand.self],
    defaultSubcommand: OfficeListCommand.self,
    aliases: ["kantor"])
}
