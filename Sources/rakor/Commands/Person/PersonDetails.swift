import ArgumentParser
import RakorApp
import RakorModel

/// What may be told of a person beside name and office; an empty text takes away what was known.
struct PersonDetails: ParsableArguments {
  @Option(help: "The title.")
  var title: String?

  @Option(help: "The unit.")
  var unit: String?

  @Option(help: "NIP or NI PPPK, 18 digits.")
  var nip: String?

  @Option(help: "The rank, such as \"Penata (III/c)\" or IX.")
  var rank: String?

  @Option(help: "The phone number, as people write it.")
  var phone: String?

  @OptionGroup var active: ActiveDays

  /// Takes over what was told; what was not stays.
  func apply(to draft: inout PersonDraft, in session: CommandSession) throws {
    draft.title = title ?? draft.title
    draft.unit = unit ?? draft.unit
    draft.rank = rank ?? draft.rank
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

/// Since when and until when somebody, or an office, takes part.
struct ActiveDays: ParsableArguments {
  @Option(help: ArgumentHelp("The first day of taking part.", valueName: "date"))
  var activeFrom: String?

  @Option(help: ArgumentHelp("The last day of taking part.", valueName: "date"))
  var activeUntil: String?

  func apply(from first: inout Day?, until last: inout Day?, in session: CommandSession) throws {
    if let activeFrom { first = activeFrom.isBlank ? nil : try session.toldDay(activeFrom) }
    if let activeUntil { last = activeUntil.isBlank ? nil : try session.toldDay(activeUntil) }
  }
}

extension String {
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension CommandSession {
  /// The day somebody typed, said in full on standard error so that a misreading is seen.
  func toldDay(_ typed: String) throws -> Day {
    let reading = try day(typed)
    Console.complain(phrases.dates.text(reading))
    return reading.day
  }
}
