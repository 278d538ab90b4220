import ArgumentParser
import RakorModel
import RakorStore

/// Changes what is known of an office.
struct OfficeEditCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change an office; what is not named stays, closed rakor keep the names of their day.",
    discussion: """
      Example: rakor office edit wonosobo --head "Drs. H. Ahmad Farid, M.Ag."
      Example: rakor office edit kebumen --active-until "31 desember 2026"
      """,
    aliases: ["ubah"])

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The office, by its code or name.")
  var office: String

  @Option(help: "The full name, as on the letterhead.")
  var name: String?

  @Option(help: "The name in lists.")
  var short: String?

  @Option(help: "kabupaten, kota, kanwil or lain.")
  var kind: OfficeKind?

  @Option(help: "The town its letters are dated in.")
  var town: String?

  @OptionGroup var details: OfficeDetails

  func run(in session: CommandSession) throws {
    let key = RecordKey.office(try session.office(office))
    guard let stamped = try session.store.stamped(key), case .office(var office) = stamped.record else {
      throw Refusal.notFound(key)
    }
    office.setTexts([.name: name, .short: short, .town: town].compactMapValues(\.self))
    office.kind = kind ?? office.kind
    try details.apply(to: &office, in: session)
    let committed = try session.save([.putOffice(office, new: false)], expecting: [key: stamped.revision])
    if committed != nil, details.active.isTold { try session.nameTouchedRakor(offices: [office.code], forum: nil) }
  }
}
