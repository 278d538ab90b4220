import ArgumentParser
import RakorModel
import RakorStore

/// Enters an office.
struct OfficeAddCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an office; its code is all that goes to standard output.",
    discussion: """
      Example: rakor office add batang --name "Kankemenag Kab. Batang" --short "Kab. Batang" --kind kabupaten --town Batang
      """,
    aliases: ["tambah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The code it is called by: small letters, digits and hyphens.")
  var code: String

  @Option(help: "The full name, as on the letterhead.")
  var name: String

  @Option(help: "The name in lists.")
  var short: String

  @Option(help: "kabupaten, kota, kanwil or lain.")
  var kind: OfficeKind

  @Option(help: "The town its letters are dated in.")
  var town: String

  @OptionGroup var details: OfficeDetails

  func run(in session: CommandSession) throws {
    var office = Office(code: OfficeCode(rawValue: code), name: name, short: short, kind: kind, town: town)
    try details.apply(to: &office, in: session)
    guard try session.save([.putOffice(office, new: true)]) != nil else { return }
    try Console.say(office.code.rawValue)
  }
}
