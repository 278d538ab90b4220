import ArgumentParser

/// The commands for people.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: explain(
      "Lihat, tambah, dan ubah peserta; cari dan gabungkan nama ganda.",
      "List, add and edit people; find and merge duplicates."),
    discussion: examples("rakor person list --office wonosobo"),
    subcommands: [
      PersonListCommand.self, PersonAddCommand.self, PersonEditCommand.self, PersonDuplicatesCommand.self,
      PersonMergeCommand.self,
    ],
    defaultSubcommand: PersonListCommand.self,
    aliases: ["peserta", "orang"])
}
