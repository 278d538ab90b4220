import ArgumentParser

/// The program without a command: the full screen.
struct Rakor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rakor",
    abstract: explain(
      "Rapat koordinasi antarkantor: jadwalkan, catat kehadiran, tindak lanjuti keputusannya.",
      "Coordination meetings of offices: schedule them, take attendance, follow up what was decided."),
    discussion: examples(
      after: explain("Tanpa perintah program membuka layar penuh.", "Without a command it opens the full screen."),
      "rakor schedule --forum phu --date \"15 juni 2021\" --time 09.00-12.00 --host purworejo"),
    version: "1.0.0",
    subcommands: [
      ScheduleCommand.self, EditCommand.self, ListCommand.self, ShowCommand.self, AttendCommand.self,
      MinutesCommand.self, FollowUpCommand.self, TurnsCommand.self, StatsCommand.self, OfficeCommand.self,
      ForumCommand.self, PersonCommand.self, UndoCommand.self,
      RedoCommand.self,
      HistoryCommand.self, DocumentCommand.self, ExportCommand.self, ImportCommand.self, BackupCommand.self,
      CheckCommand.self,
      HolidaysCommand.self, ConfigCommand.self,
      DemoCommand.self,
    ])

  @OptionGroup var global: GlobalOptions
  @OptionGroup var way: WayIn

  func run() throws { try Rakor.open(global, plain: way.plain) }

  /// Opens the database chosen on the full screen, or for a conversation in lines.
  static func open(_ options: some SettingsChoice, plain: Bool) throws {
    let settings = try SessionSettings(options)
    let open = plain ? holdConversation : openScreens
    try open(settings) { try CommandSession.openStore(settings) }
  }
}
