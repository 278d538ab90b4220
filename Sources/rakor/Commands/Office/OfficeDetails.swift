import ArgumentParser
import RakorModel

/// What may be told of an office beside its names; an empty text takes away what was known.
struct OfficeDetails: ParsableArguments {
  @Option(
    help: explain(
      "Kode kantor dalam nomor surat, misalnya Kk.11.07.", "The office's part of letter numbers, such as Kk.11.07.",
      value: ("kode", "code")))
  var letterCode: String?

  @Option(
    help: explain(
      "Kepala kantor, seperti pada tanda tangan surat.", "The head of the office, as letters are signed.",
      value: ("nama", "head")))
  var head: String?

  @Option(
    help: explain(
      "Satu baris kop surat; ulangi untuk baris lain. Menggantikan yang ada.",
      "A line of the letterhead; repeat for more. They replace those there are.", value: ("baris", "line")))
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
