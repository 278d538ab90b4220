import ArgumentParser
import RakorModel

/// The commands for follow-ups.
struct FollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup",
    abstract: "List, add, change and tick off follow-ups.",
    discussion: "Example: rakor followup list --overdue --office wonosobo",
    subcommands: [
      FollowUpListCommand.self, FollowUpAddCommand.self, FollowUpEditCommand.self, FollowUpDoneCommand.self,
      FollowUpReopenCommand.self, FollowUpDropCommand.self, FollowUpNoteCommand.self, FollowUpHistoryCommand.self,
    ],
    defaultSubcommand: FollowUpListCommand.self,
    aliases: ["tl"])
}

/// Which follow-up and whose part of it.
struct FollowUpPart: ParsableArguments {
  @Argument(help: ArgumentHelp("The number of the follow-up.", valueName: "n"))
  var number: Int

  @Option(help: ArgumentHelp("Whose part; may be left out when only one is left.", valueName: "code"))
  var office: String?

  var followUp: FollowUpNumber { FollowUpNumber(rawValue: number) }

  func office(_ session: CommandSession) throws -> OfficeCode? { try office.map { try session.office($0) } }
}
