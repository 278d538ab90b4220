import ArgumentParser
import RakorModel
import RakorStore

/// Ticks a part off.
struct FollowUpDoneCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: "Tick an office's part off.",
    discussion: "Example: rakor followup done 7 --office wonosobo --note \"Surat B-12 terkirim\"",
    aliases: ["selesai"])

  @OptionGroup var global: GlobalOptions
  @OptionGroup var part: FollowUpPart

  @Option(help: "What was done, or a link to evidence.")
  var note: String?

  func run(in session: CommandSession) throws {
    _ = try session.save([.tick(part.followUp, try part.office(session), on: session.today, note: note)])
  }
}

/// Takes a tick or a drop back.
struct FollowUpReopenCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Take a tick back, or restore a dropped follow-up.",
    discussion: "Example: rakor followup reopen 7 --office wonosobo",
    aliases: ["buka"])

  @OptionGroup var global: GlobalOptions
  @OptionGroup var part: FollowUpPart

  func run(in session: CommandSession) throws {
    guard let row = try session.store.followUp(part.followUp) else {
      throw Refusal.notFound(.followUp(part.followUp))
    }
    let isDropped = row.followUp.dropReason != nil
    let edit: Edit = isDropped ? .restoreFollowUp(part.followUp) : .untick(part.followUp, try part.office(session))
    _ = try session.save([edit], expecting: [.followUp(part.followUp): row.revision])
  }
}

/// Gives a follow-up up.
struct FollowUpDropCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop",
    abstract: "Give a follow-up up, with a reason.",
    discussion: "Example: rakor followup drop 7 --reason \"Kebijakannya berubah\"",
    aliases: ["batal"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("The number of the follow-up.", valueName: "n"))
  var number: Int

  @Option(help: "Why.")
  var reason: String

  func run(in session: CommandSession) throws {
    _ = try session.save([.dropFollowUp(FollowUpNumber(rawValue: number), reason: reason)])
  }
}

/// Notes how far a part has come.
struct FollowUpNoteCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Note how far an office's part has come.",
    discussion: "Example: rakor followup note 7 \"Draf surat sudah di meja kepala\" --office wonosobo",
    aliases: ["catatan"])

  @OptionGroup var global: GlobalOptions
  @OptionGroup var part: FollowUpPart

  @Argument(help: "How far it has come.")
  var text: String

  func run(in session: CommandSession) throws {
    _ = try session.save([.noteProgress(part.followUp, try part.office(session), note: text)])
  }
}
