import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Enters a person.
struct PersonAddCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: explain(
      "Tambah peserta; hanya nomornya yang ditulis ke keluaran baku.",
      "Add a person; the number is all that goes to standard output."),
    discussion: examples(
      after: explain(
        "Peserta yang mungkin sudah ada disebut di keluaran galat, dan tetap data tersendiri sampai " + "digabungkan.",
        "Somebody who may be there already is named on standard error, and is a person of its own until you "
          + "merge them."), "rakor person add \"Dwi Subrata\" --office wonosobo --title \"Kasi PHU\""),
    aliases: ["tambah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: explain("Nama lengkap seperti ditulis.", "The full name as written.", value: ("nama", "name")))
  var name: String

  @Option(help: explain("Kantor.", "The office.", value: ("kode", "code")))
  var office: String

  @OptionGroup var details: PersonDetails

  @Flag(
    help: explain(
      "Tulis JSON: nomor, kemungkinan nama ganda, dan kejanggalan NIP.",
      "Print JSON: the number, likely duplicates, and doubts about the NIP."))
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
