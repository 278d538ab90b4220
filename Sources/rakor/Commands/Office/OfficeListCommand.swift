import ArgumentParser
import RakorApp
import RakorDocuments
import RakorModel

/// Lists offices.
struct OfficeListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: explain(
      "Daftar kantor, dalam urutan yang dipakai di mana-mana.",
      "List the offices, in the order in which they are listed everywhere."),
    discussion: examples(
      after: explain(
        "Dalam pipa: kode, nama singkat, nama lengkap, jenis, tempat surat, kode surat, kepala kantor, "
          + "aktif mulai, dan aktif sampai, dipisah tab.",
        "In a pipe: code, short name, full name, kind, letter town, letter code, head, active from and "
          + "active until, between tabs."), "rakor office list --json"),
    aliases: ["daftar"])

  @OptionGroup var global: GlobalOptions

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  func run(in session: CommandSession) throws {
    let offices = session.directory.offices
    if json { return try Console.write(JsonValue.list(offices.map(RakorFile.office)).written) }
    let words = session.words.registry
    let isPiped = Console.width == nil
    let columns = [
      Table.Column(title: words.code), Table.Column(title: words.short), Table.Column(title: words.fullName, share: 1),
      Table.Column(title: words.kind, dropOrder: 2), Table.Column(title: words.town, dropOrder: 1),
      Table.Column(title: words.letterCode, dropOrder: 3),
      Table.Column(title: words.head, share: 1), Table.Column(title: session.words.people.from),
      Table.Column(title: session.words.people.until),
    ]
    let rows = offices.map { office in
      [
        office.code.rawValue, office.short, office.name,
        isPiped ? office.kind.rawValue : session.phrases.words.officeKind(office.kind),
        office.town, office.letterCode ?? "", office.head ?? "", office.activeFrom?.iso ?? "",
        office.activeUntil?.iso ?? "",
      ]
    }
    let table = Table(columns: columns, rows: rows)
    try Console.write((isPiped ? table : table.withoutEmptyColumns).text(width: Console.width))
  }
}
