import ArgumentParser
import RakorModel

/// The commands for follow-ups.
struct FollowUpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup",
    abstract: explain(
      "Lihat, tambah, ubah, dan tandai selesai tindak lanjut.", "List, add, change and tick off follow-ups."),
    discussion: examples("rakor followup list --overdue --office wonosobo"),
    subcommands: [
      FollowUpListCommand.self, FollowUpAddCommand.self, FollowUpEditCommand.self, FollowUpDoneCommand.self,
      FollowUpReopenCommand.self, FollowUpDropCommand.self, FollowUpNoteCommand.self, FollowUpHistoryCommand.self,
    ],
    defaultSubcommand: FollowUpListCommand.self,
    aliases: ["tl"])
}

/// Which follow-up and whose part of it.
struct FollowUpPart: ParsableArguments {
  @Argument(help: explain("Nomor tindak lanjut.", "The number of the follow-up.", value: ("n", "n")))
  var number: Int

  @Option(
    help: explain(
      "Bagian kantor mana; boleh tidak disebut jika tinggal satu.",
      "Whose part; may be left out when only one is left.", value: ("kode", "code")))
  var office: String?

  var followUp: FollowUpNumber { FollowUpNumber(rawValue: number) }

  func office(_ session: CommandSession) throws -> OfficeCode? { try office.map { try session.office($0) } }
}
