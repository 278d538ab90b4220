import ArgumentParser
import RakorApp
import RakorModel

/// What may be told of a person beside name and office; an empty text takes away what was known.
struct PersonDetails: ParsableArguments {
  @Option(help: explain("Jabatan.", "The title.", value: ("jabatan", "title")))
  var title: String?

  @Option(help: explain("Unit kerja.", "The unit."))
  var unit: String?

  @Option(help: explain("NIP atau NI PPPK, 18 angka.", "NIP or NI PPPK, 18 digits."))
  var nip: String?

  @Option(
    help: explain(
      "Pangkat/Gol., misalnya \"Penata (III/c)\" atau IX.", "The rank, such as \"Penata (III/c)\" or IX.",
      value: ("pangkat", "rank")))
  var rank: String?

  @Option(
    help: explain(
      "Nomor telepon seperti ditulis orang.", "The phone number, as people write it.", value: ("telepon", "phone")))
  var phone: String?

  @OptionGroup var active: ActiveDays

  /// The texts that were told.
  private var texts: [Field: String] { [.position: title, .unit: unit, .rank: rank].compactMapValues(\.self) }

  /// Takes over what was told; what was not stays.
  func apply(to draft: inout PersonDraft, in session: CommandSession) throws {
    draft.setTexts(texts)
    if let phone { draft.phone = phone.isBlank ? nil : PhoneNumber(phone) }
    if let nip { draft.employeeNumber = nip.isBlank ? nil : try number(nip) }
    try active.apply(from: &draft.activeFrom, until: &draft.activeUntil, in: session)
  }

  private func number(_ typed: String) throws(Refusal) -> EmployeeNumber {
    do {
      return try EmployeeNumber(typed)
    } catch {
      throw .employeeNumber(error)
    }
  }
}
