import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore
import TerminalKit

/// The commands for people.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person",
    abstract: "List, add and edit people.",
    discussion: "Example: rakor person list --office wonosobo",
    subcommands: [PersonListCommand.self, PersonAddCommand.self, PersonEditCommand.self],
    defaultSubcommand: PersonListCommand.self,
    aliases: ["orang"])
}

/// What may be told of a person beside name and office.
struct PersonDetails: ParsableArguments {
  @Option(help: "The title.")
  var title: String?

  @Option(help: "The unit.")
  var unit: String?

  @Option(help: "NIP or NI PPPK, 18 digits.")
  var nip: String?

  @Option(help: "The rank.")
  var rank: String?

  @Option(help: "The phone number, as people write it.")
  var phone: String?

  /// Takes over what was told; what was not stays.
  func apply(to draft: inout PersonDraft) throws {
    draft.title = title ?? draft.title
    draft.unit = unit ?? draft.unit
    draft.rank = rank ?? draft.rank
    draft.phone = phone.map(PhoneNumber.init) ?? draft.phone
    guard let nip else { return }
    do {
      draft.employeeNumber = try EmployeeNumber(nip)
    } catch {
      throw Refusal.employeeNumber(error)
    }
  }
}

/// Enters a person.
struct PersonAddCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a person; the number is all that goes to standard output.",
    discussion: "Example: rakor person add \"Dwi Subrata\" --office wonosobo --title \"Kasi PHU\"",
    aliases: ["tambah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The full name as written.")
  var name: String

  @Option(help: ArgumentHelp("The office.", valueName: "code"))
  var office: String

  @OptionGroup var details: PersonDetails

  func run(in session: CommandSession) throws {
    var draft = PersonDraft(name: name, office: try session.office(office))
    try details.apply(to: &draft)
    let committed = try session.save([.addPerson(draft)])
    for case .person(let person)? in committed?.entry.change.records.map(\.after) ?? [] {
      Console.say(String(person.id.rawValue))
    }
  }
}

/// Changes what is known of a person.
struct PersonEditCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change a person; what is not named stays.",
    discussion: "Example: rakor person edit 4 --office kebumen",
    aliases: ["ubah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: ArgumentHelp("The person's number.", valueName: "n"))
  var number: Int

  @Option(help: "The full name as written.")
  var name: String?

  @Option(help: ArgumentHelp("The office.", valueName: "code"))
  var office: String?

  @OptionGroup var details: PersonDetails

  func run(in session: CommandSession) throws {
    let id = PersonID(rawValue: number)
    guard let stamped = try session.store.person(id), case .person(let person) = stamped.record else {
      throw Refusal.notFound(.person(id))
    }
    var draft = PersonDraft(person)
    draft.name = name ?? draft.name
    draft.office = try office.map { try session.office($0) } ?? draft.office
    try details.apply(to: &draft)
    _ = try session.save([.revisePerson(id, draft)], expecting: [.person(id): stamped.revision])
  }
}

/// Lists people.
struct PersonListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List people.",
    discussion: """
      In a pipe: number, name, title, unit, office, NIP and phone, between tabs.

      Example: rakor person list --office wonosobo dwi
      """,
    aliases: ["daftar"])

  private static let most = 10_000

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("Only those of this office.", valueName: "code"))
  var office: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Argument(help: "Words of the name.")
  var search: [String] = []

  func run(in session: CommandSession) throws {
    let people = try session.store.people(
      matching: search.joined(separator: " "), office: try office.map { try session.office($0) },
      limit: PersonListCommand.most)
    if json { return Console.write(JsonValue.list(people.map(RakorFile.person)).written) }
    let words = session.words
    let columns = [
      Table.Column(title: words.number, alignment: .right), Table.Column(title: words.name, share: 3),
      Table.Column(title: words.position, share: 1), Table.Column(title: words.unit, share: 1),
      Table.Column(title: words.office), Table.Column(title: words.employeeNumber), Table.Column(title: words.phone),
    ]
    let rows = people.map { person in
      [
        String(person.id.rawValue), person.name, person.title ?? "", person.unit ?? "", person.office.rawValue,
        person.employeeNumber?.digits ?? "", person.phone?.typed ?? "",
      ]
    }
    Console.write(Table(columns: columns, rows: rows).text(width: Console.width))
  }
}
