import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Lists people.
struct PersonListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List people by rank; the highest post first, then by grade and name.",
    discussion: """
      In a pipe: number, name, title, unit, office, NIP, phone, rank, active from and active until, between tabs.

      Example: rakor person list --office wonosobo dwi
      """,
    aliases: ["daftar"])

  private static let most = 10_000

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("Only those of this office.", valueName: "code"))
  var office: String?

  @Option(help: ArgumentHelp("Only those who take part on this day.", valueName: "date"))
  var activeOn: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Argument(help: "Words of the name.")
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
