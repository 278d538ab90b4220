import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Lists follow-ups, those due first on top.
struct FollowUpListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: explain(
      "Daftar tindak lanjut; jika tidak diminta lain, yang belum selesai.",
      "List follow-ups; open ones when nothing else is asked for."),
    discussion: examples(
      after: explain(
        "Dalam pipa: nomor, tenggat, status, bagian selesai, uraian, dan kantor, dipisah tab. Di terminal "
          + "tanda \"?\" menyertai kantor yang tidak aktif lagi: alihkan bagiannya ke kantor lain, atau "
          + "batalkan tindak lanjutnya.",
        "In a pipe: number, due date, status, parts done, text and offices, between tabs. On a terminal a "
          + "\"?\" follows an office that is no longer active: give its part to another one, or drop the "
          + "follow-up."), "rakor followup list --overdue --office wonosobo"),
    aliases: ["daftar"])

  private static let pageSize = 200

  /// Which of them.
  enum Scope: String, EnumerableFlag {
    case open, overdue, all

    static func help(for scope: Scope) -> ArgumentHelp? {
      switch scope {
      case .open: explain("Yang belum selesai.", "Those not finished.")
      case .overdue: explain("Yang lewat tenggat.", "Those past their due date.")
      case .all: explain("Termasuk yang selesai dan yang dibatalkan.", "Finished and dropped ones too.")
      }
    }
  }

  @OptionGroup var global: GlobalOptions

  @Flag var scope = Scope.open

  @Option(
    help: explain(
      "Hanya yang menjadi tanggung jawab kantor ini.", "Only those with a part of this office.", value: ("kode", "code")
    ))
  var office: String?

  @Option(help: explain("Hanya dari forum ini.", "Only those of this forum."))
  var forum: String?

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  func run(in session: CommandSession) throws {
    let rows = try rows(session)
    if json {
      let values = rows.map { RakorFile.listedFollowUp($0, today: session.today) }
      return try Console.write(JsonValue.list(values).written)
    }
    try Console.write(FollowUpTable(rows: rows, session: session).table.text(width: Console.width))
  }

  private func rows(_ session: CommandSession) throws -> [FollowUpRow] {
    let filter = FollowUpFilter(
      scope: FollowUpFilter.Scope(rawValue: scope.rawValue) ?? .open, office: try office.map { try session.office($0) },
      forum: try forum.map { try session.forum($0).code })
    return try session.followUps(filter, pageSize: FollowUpListCommand.pageSize)
  }
}

extension CommandSession {
  /// Every follow-up that the filter lets through, by due date.
  func followUps(_ filter: FollowUpFilter, pageSize: Int) throws -> [FollowUpRow] {
    var rows: [FollowUpRow] = []
    var anchor = PageAnchor<FollowUpPosition>.start
    while true {
      let page = try store.followUps(filter, order: .due, anchor: anchor, limit: pageSize, today: today)
      rows += page.rows
      guard page.hasLater, let last = page.rows.last else { return rows }
      anchor = .after(last.position)
    }
  }
}
