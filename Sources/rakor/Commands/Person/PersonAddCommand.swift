import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Enters a person.
struct PersonAddCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a person; the number is all that goes to standard output.",
    discussion: """
      Somebody who may be there already is named on standard error, and is a person of its own until you merge them.

      Example: rakor person add "Dwi Subrata" --office wonosobo --title "Kasi PHU"
      """,
    aliases: ["tambah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The full name as written.")
  var name: String

  @Option(help: ArgumentHelp("The office.", valueName: "code"))
  var office: String

  @OptionGroup var details: PersonDetails

  @Flag(help: "Print JSON: the number, likely duplicates, and doubts about the NIP.")
  var json = false

  func run(in session: CommandSession) throws {
    var draft = PersonDraft(name: name, office: try session.office(office))
    try details.apply(to: &draft, in: session)
    let committed = try session.save([.addPerson(draft)])
    for case .person(let person)? in committed?.entry.change.records.map(\.after) ?? [] {
      let remarks = PersonRemarks(
        person: person, duplicates: try session.store.duplicates(of: person.id), session: session)
      if json { return try Console.write(remarks.json.written) }
      try Console.say(String(person.id.rawValue))
      for line in remarks.lines { Console.complain(line) }
    }
  }
}
