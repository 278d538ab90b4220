import ArgumentParser
import RakorApp
import RakorModel
import RakorStore

/// Shows what became of a follow-up.
struct FollowUpHistoryCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: explain(
      "Tampilkan riwayat satu tindak lanjut, yang terlama dahulu.", "Show what became of a follow-up, oldest first."),
    discussion: examples("rakor followup history 7"),
    aliases: ["riwayat"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor tindak lanjut.", "The number of the follow-up.", value: ("n", "n")))
  var number: Int

  func run(in session: CommandSession) throws {
    let number = FollowUpNumber(rawValue: number)
    guard let life = try session.store.life(of: number) else { throw Refusal.notFound(.followUp(number)) }
    let words = session.words
    let columns = [
      Table.Column(title: words.date), Table.Column(title: words.what, share: 3),
      Table.Column(title: words.who, share: 1),
    ]
    let rows = life.events.map { event in
      let sentence = session.phrases.life.sentence(event.what, session.directory)
      return [event.day.iso, sentence, event.who ?? ""]
    }
    try Console.write(Table(columns: columns, rows: rows).text(width: Console.width))
  }
}
