import ArgumentParser
import RakorApp
import RakorDocuments
import RakorModel
import RakorStore
import TerminalKit

/// Shows the turns of a forum: who hosted how often, and who is next and why.
struct TurnsShowCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: explain(
      "Tampilkan siapa sudah menjadi tuan rumah, siapa berikutnya, dan mengapa.",
      "Show who hosted, who is next and why."),
    discussion: examples(
      after: explain(
        "Dalam pipa: kantor, kali menjadi tuan rumah, persen, terakhir, bulan lalu, selisih, jarak "
          + "terpanjang dalam bulan, giliran, dan hari masuk, dipisah tab; selisih adalah kurangnya giliran "
          + "dibanding pembagian rata, dihitung dari hari masuk.",
        "In a pipe: office, hosted, share, last, months since, owed, longest gap in months, next and the "
          + "day it joined, between tabs; owed is how many turns the office is behind an even share, counted "
          + "from the day it joined."), "rakor turns show --forum phu --json"),
    aliases: ["lihat"])

  /// How many of the last hosts and of the last notes are listed on a terminal.
  private static let most = 12

  @OptionGroup var global: GlobalOptions

  @Option(help: explain("Forum yang gilirannya dimaksud.", "The forum whose turns they are."))
  var forum: String

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  func run(in session: CommandSession) throws {
    let forum = try session.forum(forum)
    let history = try session.store.turnHistory(of: forum.code, on: session.today)
    let figures = history.figures(on: session.today)
    let next = history.book.suggestion(on: session.today)
    let sentence = next.map { session.phrases.turns.sentence($0, session.directory) }
    if json { return try Console.write(document(forum, history, figures, next, sentence).written) }
    let width = Console.width
    try Console.write(table(figures, next, session, isPiped: width == nil).text(width: width))
    guard let width else { return }
    if let sentence { try Console.say("\n" + TextWidth.wrap(sentence, to: width).joined(separator: "\n")) }
    try Console.write("\n" + hosts(history, session).text(width: width))
    let notes = history.book.notes.suffix(Self.most).flatMap { note in
      TextWidth.wrap(session.phrases.turns.line(note, session.directory), to: width)
    }
    if !notes.isEmpty { try Console.say("\n" + notes.joined(separator: "\n")) }
  }

  private func document(
    _ forum: Forum, _ history: TurnHistory, _ figures: [TurnFigures], _ next: TurnSuggestion?, _ sentence: String?
  ) -> JsonValue {
    let offices = figures.map { line in
      JsonValue.members([
        "office": .text(line.office.rawValue), "hosted": .whole(line.hosted), "last": .optional(line.last?.iso),
        "monthsSince": .optional(line.monthsSince), "share": .fraction((line.share * 10_000).rounded() / 10_000),
        "owed": .whole(line.owed), "longestGap": .optional(line.longestGap), "joined": .optional(line.joined?.iso),
      ])
    }
    let first = next.map { next in
      JsonValue.members(["office": .text(next.office.rawValue), "reason": .optional(sentence)])
    }
    let hosts = history.turns.map { turn in
      JsonValue.members([
        "meeting": .whole(turn.meeting.rawValue), "date": .text(turn.day.iso), "host": .text(turn.host.rawValue),
      ])
    }
    return .members([
      "forum": .text(forum.code.rawValue), "next": first ?? .null, "offices": .list(offices), "history": .list(hosts),
      "notes": .list(history.book.notes.map(RakorFile.turnNote)),
    ])
  }

  private func table(
    _ figures: [TurnFigures], _ next: TurnSuggestion?, _ session: CommandSession, isPiped: Bool
  ) -> Table {
    let words = session.phrases.turns.table
    let columns = [
      Table.Column(title: session.words.office), Table.Column(title: words.hosted, alignment: .right),
      Table.Column(title: words.share, alignment: .right), Table.Column(title: words.last),
      Table.Column(title: words.months, alignment: .right), Table.Column(title: words.owed, alignment: .right),
      Table.Column(title: words.gap, alignment: .right), Table.Column(title: words.next, share: 1),
      Table.Column(title: words.joined),
    ]
    let rows = figures.map { line in
      let isNext = line.office == next?.office
      let reason = isNext ? next.map { session.phrases.words.turnReason($0.reason) } : nil
      return [
        isPiped ? line.office.rawValue : session.directory.shortName(line.office), String(line.hosted),
        "\(line.percent)%", line.last?.iso ?? "", line.monthsSince.map(String.init) ?? "",
        String(line.owed), line.longestGap.map(String.init) ?? "",
        isPiped ? (isNext ? "next" : "") : reason.map { "* " + $0 } ?? mark(line.office, next, session),
        line.joined?.iso ?? "",
      ]
    }
    // Where everybody is a founding member, the reason needs the room more; a pipe has all columns.
    let shown = isPiped || figures.contains { $0.joined != nil } ? columns.count : columns.count - 1
    return Table(columns: Array(columns.prefix(shown)), rows: rows.map { Array($0.prefix(shown)) })
  }

  /// What stands beside an office that is passed over.
  private func mark(_ office: OfficeCode, _ next: TurnSuggestion?, _ session: CommandSession) -> String {
    guard let skip = next?.passedOver.first(where: { $0.office == office }) else { return "" }
    return session.phrases.turns.table.skipped + (skip.reason.map { ": \($0)" } ?? "")
  }

  /// The last hosts, the newest first.
  private func hosts(_ history: TurnHistory, _ session: CommandSession) -> Table {
    let words = session.words
    let columns = [
      Table.Column(title: words.date), Table.Column(title: words.number, alignment: .right),
      Table.Column(title: words.host, share: 1),
    ]
    let rows = history.turns.suffix(Self.most).reversed().map { turn in
      [turn.day.iso, String(turn.meeting.rawValue), session.directory.shortName(turn.host)]
    }
    return Table(columns: columns, rows: rows)
  }
}
