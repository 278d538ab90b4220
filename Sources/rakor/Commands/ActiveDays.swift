import ArgumentParser
import RakorApp
import RakorModel

/// Since when and until when somebody, or an office, takes part.
struct ActiveDays: ParsableArguments {
  @Option(help: explain("Hari pertama aktif.", "The first day of taking part.", value: ("tanggal", "date")))
  var activeFrom: String?

  @Option(help: explain("Hari terakhir aktif.", "The last day of taking part.", value: ("tanggal", "date")))
  var activeUntil: String?

  /// Whether any day was told, or taken away.
  var isTold: Bool { activeFrom != nil || activeUntil != nil }

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
    Console.complain(phrases.dates.limit(reading))
    return reading.day
  }
}
