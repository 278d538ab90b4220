import ArgumentParser

/// The commands for turns to host.
struct TurnsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "turns",
    abstract: explain(
      "Tampilkan siapa sudah menjadi tuan rumah dan siapa berikutnya; lewati, tukar, atau bersedia.",
      "Show who hosted and who is next; skip, swap or volunteer."),
    discussion: examples("rakor turns --forum phu"),
    subcommands: [
      TurnsShowCommand.self, TurnsSkipCommand.self, TurnsSwapCommand.self, TurnsVolunteerCommand.self,
    ],
    defaultSubcommand: TurnsShowCommand.self,
    aliases: ["giliran"])
}
