import ArgumentParser
import RakorModel

/// What may be told of an office beside its names; an empty text takes away what was known.
struct OfficeDetails: ParsableArguments {
  @Option(help: ArgumentHelp("The office's part of letter numbers, such as Kk.11.07.", valueName: "code"))
  var letterCode: String?

  @Option(help: "The head of the office, as letters are signed.")
  var head: String?

  @Option(
    help: ArgumentHelp("A line of the letterhead; repeat for more. They replace those there are.", valueName: "line"))
  var letterhead: [String] = []

  @OptionGroup var active: ActiveDays

  /// The texts that were told.
  private var texts: [Field: String] { [.letterCode: letterCode, .head: head].compactMapValues(\.self) }

  /// Takes over what was told; what was not stays.
  func apply(to office: inout Office, in session: CommandSession) throws {
    office.setTexts(texts)
    if !letterhead.isEmpty { office.letterhead = letterhead }
    try active.apply(from: &office.activeFrom, until: &office.activeUntil, in: session)
  }
}

extension OfficeKind: ExpressibleByArgument {}
