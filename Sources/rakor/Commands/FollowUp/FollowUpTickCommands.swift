import ArgumentParser
import RakorModel
import RakorStore

/// Ticks a part off.
struct FollowUpDoneCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "done",
    abstract: explain("Tandai selesai bagian satu kantor.", "Tick an office's part off."),
    discussion: examples("rakor followup done 7 --office wonosobo --note \"Surat B-12 terkirim\""),
    aliases: ["selesai"])

  @OptionGroup var global: GlobalOptions
  @OptionGroup var part: FollowUpPart

  @Option(
    help: explain(
      "Apa yang dikerjakan, atau tautan ke bukti.", "What was done, or a link to evidence.",
      value: ("keterangan", "note")))
  var note: String?

  func run(in session: CommandSession) throws {
    _ = try session.save([.tick(part.followUp, try part.office(session), on: session.today, note: note)])
  }
}

/// Takes a tick or a drop back.
struct FollowUpReopenCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: explain(
      "Batalkan tanda selesai, atau buka lagi tindak lanjut yang dibatalkan.",
      "Take a tick back, or restore a dropped follow-up."),
    discussion: examples("rakor followup reopen 7 --office wonosobo"),
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
    abstract: explain("Batalkan tindak lanjut dengan alasan.", "Give a follow-up up, with a reason."),
    discussion: examples("rakor followup drop 7 --reason \"Kebijakannya berubah\""),
    aliases: ["batal"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor tindak lanjut.", "The number of the follow-up.", value: ("n", "n")))
  var number: Int

  @Option(help: explain("Alasan.", "Why.", value: ("alasan", "reason")))
  var reason: String

  func run(in session: CommandSession) throws {
    _ = try session.save([.dropFollowUp(FollowUpNumber(rawValue: number), reason: reason)])
  }
}

/// Notes how far a part has come.
struct FollowUpNoteCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: explain("Catat perkembangan bagian satu kantor.", "Note how far an office's part has come."),
    discussion: examples("rakor followup note 7 \"Draf surat sudah di meja kepala\" --office wonosobo"),
    aliases: ["catatan"])

  @OptionGroup var global: GlobalOptions
  @OptionGroup var part: FollowUpPart

  @Argument(help: explain("Perkembangannya.", "How far it has come.", value: ("teks", "text")))
  var text: String

  func run(in session: CommandSession) throws {
    _ = try session.save([.noteProgress(part.followUp, try part.office(session), note: text)])
  }
}
