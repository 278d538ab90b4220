import ArgumentParser
import RakorDocuments
import RakorModel
import RakorStore

/// Lists follow-ups, those due first on top.
struct FollowUpListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List follow-ups; open ones when nothing else is asked for.",
    discussion: """
      In a pipe: number, due date, status, parts done, text and offices, between tabs. On a terminal a "?" follows an
      office that is no longer active: give its part to another one, or drop the follow-up.

      Example: rakor followup list --overdue --office wonosobo
      """,
    aliases: ["daftar"])

  private static let pageSize = 200

  /// Which of them.
  enum Scope: String, EnumerableFlag {
    case open, overdue, all

    static func help(for scope: Scope) -> ArgumentHelp? {
      switch scope {
      case .open: "Those not finished."
      case .overdue: "Those past their due date."
      case .all: "Finished and dropped ones too."
      }
    }
  }

  @OptionGroup var global: GlobalOptions

  @Flag var scope = Scope.open

  @Option(help: ArgumentHelp("Only those with a part of this office.", valueName: "code"))
  var office: String?

  @Option(help: "Only those of this forum.")
  var forum: String?

  @Flag(help: "Print JSON.")
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
