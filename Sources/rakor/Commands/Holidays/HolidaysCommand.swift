import ArgumentParser

/// The commands for lists of holidays.
struct HolidaysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "holidays",
    abstract: explain(
      "Lihat hari libur yang diketahui, dan tambah daftar satu tahun.",
      "List the holidays that are known, and add a year's list."),
    discussion: examples("rakor holidays list --year 2027"),
    subcommands: [HolidaysListCommand.self, HolidaysImportCommand.self],
    defaultSubcommand: HolidaysListCommand.self,
    aliases: ["libur"])
}
