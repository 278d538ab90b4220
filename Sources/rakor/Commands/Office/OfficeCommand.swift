import ArgumentParser

/// The commands for offices.
struct OfficeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "office",
    abstract: explain(
      "Lihat, tambah, dan ubah kantor; ganti satu kantor dengan kantor lain.",
      "List, add and edit offices; let one succeed another."),
    discussion: examples("rakor office list"),
    subcommands: [
      OfficeListCommand.self, OfficeAddCommand.self, OfficeEditCommand.self, OfficeSucceedCommand.self,
    ],
    defaultSubcommand: OfficeListCommand.self,
    aliases: ["kantor"])
}
