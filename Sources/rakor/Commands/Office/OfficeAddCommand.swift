import ArgumentParser
import RakorModel
import RakorStore

/// Enters an office.
struct OfficeAddCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: explain(
      "Tambah kantor; hanya kodenya yang ditulis ke keluaran baku.",
      "Add an office; its code is all that goes to standard output."),
    discussion: examples(
      "rakor office add batang --name \"Kankemenag Kab. Batang\" --short \"Kab. Batang\" --kind kabupaten "
        + "--town Batang"),
    aliases: ["tambah"])

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: explain(
      "Kodenya: huruf kecil, angka, dan tanda hubung.",
      "The code it is called by: small letters, digits and hyphens.", value: ("kode", "code")))
  var code: String

  @Option(
    help: explain(
      "Nama lengkap seperti pada kop surat.", "The full name, as on the letterhead.", value: ("nama", "name")))
  var name: String

  @Option(help: explain("Nama singkat untuk daftar.", "The name in lists.", value: ("nama-singkat", "short")))
  var short: String

  @Option(
    help: explain("kabupaten, kota, kanwil, atau lain.", "regency, city, province or other.", value: ("jenis", "kind")))
  var kind: String

  @Option(help: explain("Tempat surat.", "The town its letters are dated in.", value: ("tempat", "town")))
  var town: String

  @OptionGroup var details: OfficeDetails

  func run(in session: CommandSession) throws {
    let kind = try OfficeKind.read(kind)
    var office = Office(code: OfficeCode(rawValue: code), name: name, short: short, kind: kind, town: town)
    try details.apply(to: &office, in: session)
    guard try session.save([.putOffice(office, new: true)]) != nil else { return }
    try Console.say(office.code.rawValue)
  }
}
