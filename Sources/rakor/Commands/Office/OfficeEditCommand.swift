import ArgumentParser
import RakorModel
import RakorStore

/// Changes what is known of an office.
struct OfficeEditCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: explain(
      "Ubah kantor; yang tidak disebut tetap, rakor yang sudah ditutup memakai nama pada harinya.",
      "Change an office; what is not named stays, closed meetings keep the names of their day."),
    discussion: examples(
      "rakor office edit wonosobo --head \"Drs. H. Ahmad Farid, M.Ag.\"",
      "rakor office edit kebumen --active-until \"31 desember 2026\""),
    aliases: ["ubah"])

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain("Kantor, dengan kode atau namanya.", "The office, by its code or name.", value: ("kantor", "office")))
  var office: String

  @Option(
    help: explain(
      "Nama lengkap seperti pada kop surat.", "The full name, as on the letterhead.", value: ("nama", "name")))
  var name: String?

  @Option(help: explain("Nama singkat untuk daftar.", "The name in lists.", value: ("nama-singkat", "short")))
  var short: String?

  @Option(
    help: explain("kabupaten, kota, kanwil, atau lain.", "regency, city, province or other.", value: ("jenis", "kind")))
  var kind: String?

  @Option(help: explain("Tempat surat.", "The town its letters are dated in.", value: ("tempat", "town")))
  var town: String?

  @OptionGroup var details: OfficeDetails

  func run(in session: CommandSession) throws {
    let key = RecordKey.office(try session.office(office))
    guard let stamped = try session.store.stamped(key), case .office(var office) = stamped.record else {
      throw Refusal.notFound(key)
    }
    office.setTexts([.name: name, .short: short, .town: town].compactMapValues(\.self))
    office.kind = try kind.map { try OfficeKind.read($0) } ?? office.kind
    try details.apply(to: &office, in: session)
    let committed = try session.save([.putOffice(office, new: false)], expecting: [key: stamped.revision])
    if committed != nil, details.active.isTold { try session.nameTouchedRakor(offices: [office.code], forum: nil) }
  }
}
