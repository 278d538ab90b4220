import ArgumentParser

/// The commands for people.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "List, add and edit people; find and merge duplicates.",
    discussion: "Example: rakor person list --office wonosobo",
    subcommands: [
      PersonListCommand.self, PersonAddCommand.self, PersonEditCommand.self, PersonDuplicatesCommand.self,
      PersonMergeCommand.self,
    ],
    defaultSubcommand: PersonListCommand.self,
    aliases: ["orang"])
}
