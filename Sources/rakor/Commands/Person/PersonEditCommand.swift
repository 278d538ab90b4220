import ArgumentParser
import RakorModel
import RakorStore

/// Changes what is known of a person.
struct PersonEditCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: explain(
      "Ubah data peserta; yang tidak disebut tetap, teks kosong menghapus.",
      "Change a person; what is not named stays, an empty text takes away."),
    discussion: examples("rakor person edit 4 --office kebumen", "rakor person edit 4 --active-until \"30 juni 2026\""),
    aliases: ["ubah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nomor peserta.", "The person's number.", value: ("n", "n")))
  var number: Int

  @Option(help: explain("Nama lengkap seperti ditulis.", "The full name as written.", value: ("nama", "name")))
  var name: String?

  @Option(help: explain("Kantor.", "The office.", value: ("kode", "code")))
  var office: String?

  @OptionGroup var details: PersonDetails

  func run(in session: CommandSession) throws {
    let id = PersonID(rawValue: number)
    let (person, revision) = try session.person(id)
    var draft = PersonDraft(person)
    draft.name = name ?? draft.name
    draft.office = try office.map { try session.office($0) } ?? draft.office
    try details.apply(to: &draft, in: session)
    let committed = try session.save([.revisePerson(id, draft)], expecting: [.person(id): revision])
    for case .person(let person)? in committed?.entry.change.records.map(\.after) ?? [] {
      let duplicates = try session.store.duplicates(of: id)
      for line in PersonRemarks(person: person, duplicates: duplicates, session: session).lines {
        Console.complain(line)
      }
    }
  }
}

extension CommandSession {
  /// A person and the revision it is at.
  ///
  /// - Throws: `Refusal.notFound`.
  func person(_ id: PersonID) throws -> (person: Person, revision: Int) {
    guard let stamped = try store.person(id), case .person(let person) = stamped.record else {
      throw Refusal.notFound(.person(id))
    }
    return (person, stamped.revision)
  }
}
