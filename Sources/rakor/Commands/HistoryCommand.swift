import ArgumentParser
import RakorApp
import RakorDocuments
import RakorModel
import RakorStore
import TerminalKit

/// Shows the journal.
struct HistoryCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: explain(
      "Tampilkan siapa mengubah apa dan kapan, yang terbaru dahulu.",
      "Show who changed what and when, the newest first."),
    discussion: examples("rakor history 12"),
    aliases: ["riwayat"])

  private static let most = 200
  /// Of a long change the beginning is told, since a line has no room for the rest.
  private static let mostRecords = 8

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain(
      "Nomor atau tanggal rakor; semua perubahan jika tidak disebut.",
      "The number or date of a meeting; all changes when left out."))
  var id: String?

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  func run(in session: CommandSession) throws {
    let meeting = try id.map { try session.meetingFile($0).meeting.id }
    let entries = try session.store.history(of: meeting, limit: HistoryCommand.most)
    if json { return try Console.write(JsonValue.list(entries.map { value($0, session) }).written) }
    let words = session.words
    let columns = [
      Table.Column(title: words.number, alignment: .right), Table.Column(title: words.when),
      Table.Column(title: words.who, share: 1), Table.Column(title: words.what, share: 1),
      Table.Column(title: words.records, share: 1), Table.Column(title: words.became, share: 3),
    ]
    let rows = entries.map { entry in
      [
        String(entry.number), entry.at.iso, entry.who, session.phrases.history.what(entry),
        session.records(entry.change),
        session.phrases.differences(of: entry, most: HistoryCommand.mostRecords, directory: session.directory)
          .joined(separator: "; "),
      ]
    }
    try Console.write(Table(columns: columns, rows: rows).text(width: Console.width))
  }

  private func value(_ entry: JournalEntry, _ session: CommandSession) -> JsonValue {
    let (role, of): (String, Int?) =
      switch entry.role {
      case .change: ("change", nil)
      case .undo(let number): ("undo", number)
      case .redo(let number): ("redo", number)
      }
    let records = entry.change.records.map { record in
      JsonValue.members([
        "name": .text(session.phrases.refusal.name(of: record.key, directory: session.directory)),
        "changes": .list(
          record.differences.map { .text(session.phrases.text($0, directory: session.directory)) }),
      ])
    }
    return .members([
      "number": .whole(entry.number), "at": .text(entry.at.iso), "who": .text(entry.who), "role": .text(role),
      "of": .optional(of), "kind": .text(entry.change.kind.rawValue), "records": .list(records),
    ])
  }
}
