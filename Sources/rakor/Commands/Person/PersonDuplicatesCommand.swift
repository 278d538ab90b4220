import ArgumentParser
import RakorApp
import RakorDocuments
import RakorModel
import RakorStore
import TerminalKit

/// Lists people who may have been entered twice.
struct PersonDuplicatesCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: explain(
      "Daftar kemungkinan nama ganda: menurut nama dan kantor, NIP, atau nomor HP.",
      "List people who may have been entered twice: by name and office, NIP, or mobile number."),
    discussion: examples(
      after: explain(
        "Dalam pipa: nomor dan nama yang pertama, nomor dan nama yang kedua, serta yang sama, dipisah tab.",
        "In a pipe: number and name of the first, number and name of the second, and what they share, "
          + "between tabs."), "rakor person duplicates"),
    aliases: ["ganda"])

  @OptionGroup var global: GlobalOptions

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  func run(in session: CommandSession) throws {
    let found = try session.store.duplicates()
    if json {
      let values = found.map { pair in
        JsonValue.members([
          "keep": PersonReport.json(pair.first, on: session.today),
          "drop": PersonReport.json(pair.second, on: session.today), "signs": PersonReport.json(pair.signs),
        ])
      }
      return try Console.write(JsonValue.list(values).written)
    }
    guard let width = Console.width else { return try Console.write(table(found, session).text(width: nil)) }
    guard !found.isEmpty else { return try Console.say(session.phrases.remarks.noDuplicates) }
    try Console.write(table(found, session).text(width: width))
    try Console.say("\n" + session.words.people.howToMerge)
  }

  private func table(_ found: [DuplicatePeople], _ session: CommandSession) -> Table {
    let words = session.words
    let isPiped = Console.width == nil
    let columns = [
      Table.Column(title: words.number, alignment: .right), Table.Column(title: words.name, share: 1),
      Table.Column(title: words.number, alignment: .right), Table.Column(title: words.name, share: 1),
      Table.Column(title: words.people.shared),
    ]
    let rows = found.map { pair in
      let signs = pair.signs.map { isPiped ? $0.rawValue : session.phrases.remarks.sign($0) }
      return [
        String(pair.first.id.rawValue), pair.first.name, String(pair.second.id.rawValue), pair.second.name,
        signs.joined(separator: isPiped ? "," : ", "),
      ]
    }
    return Table(columns: columns, rows: rows)
  }
}
