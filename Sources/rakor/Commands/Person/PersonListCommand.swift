import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Lists people.
struct PersonListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: explain(
      "Daftar peserta menurut jabatan, yang tertinggi dahulu, lalu golongan dan nama.",
      "List people by rank; the highest post first, then by grade and name."),
    discussion: examples(
      after: explain(
        "Dalam pipa: nomor, nama, jabatan, unit, kantor, NIP, telepon, pangkat/gol., aktif mulai, dan aktif "
          + "sampai, dipisah tab.",
        "In a pipe: number, name, title, unit, office, NIP, phone, rank, active from and active until, "
          + "between tabs."), "rakor person list --office wonosobo dwi"),
    aliases: ["daftar"])

  private static let most = 10_000

  @OptionGroup var global: GlobalOptions

  @Option(help: explain("Hanya dari kantor ini.", "Only those of this office.", value: ("kode", "code")))
  var office: String?

  @Option(
    help: explain(
      "Hanya yang aktif pada hari ini.", "Only those who take part on this day.", value: ("tanggal", "date")))
  var activeOn: String?

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  @Argument(help: explain("Kata dari nama.", "Words of the name.", value: ("kata", "search")))
  var search: [String] = []

  func run(in session: CommandSession) throws {
    let people = try session.store.people(
      matching: search.joined(separator: " "), office: try office.map { try session.office($0) },
      activeOn: try activeOn.map { try session.day($0).day }, limit: PersonListCommand.most)
    if json {
      return try Console.write(JsonValue.list(people.map { PersonReport.json($0, on: session.today) }).written)
    }
    try Console.write(PersonReport.table(people, session, isPiped: Console.width == nil).text(width: Console.width))
  }
}
