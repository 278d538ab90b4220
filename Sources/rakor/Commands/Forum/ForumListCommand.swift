import ArgumentParser
import RakorApp
import RakorDocuments
import RakorModel

/// Lists forums.
struct ForumListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the forums with their members.",
    discussion: """
      In a pipe: code, short name, full name and members, between tabs; a member that joined later has its day after an
      equals sign, "kebumen=2026-01-01".

      Example: rakor forum list --json
      """,
    aliases: ["daftar"])

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run(in session: CommandSession) throws {
    let forums = session.directory.forums
    if json { return try Console.write(JsonValue.list(forums.map(RakorFile.forum)).written) }
    let words = session.words.registry
    let width = Console.width
    let columns = [
      Table.Column(title: words.code), Table.Column(title: words.short, share: 1),
      Table.Column(title: words.fullName, share: 1, dropOrder: 1), Table.Column(title: words.members),
    ]
    let rows = forums.flatMap { forum in
      let facts = [forum.code.rawValue, forum.short, forum.name]
      guard width != nil else { return [facts + [forum.members.map(code).joined(separator: ",")]] }
      return forum.members.enumerated().map { place, member in
        (place == 0 ? facts : facts.map { _ in "" }) + [name(member, session)]
      }
    }
    try Console.write(Table(columns: columns, rows: rows).text(width: width))
  }

  private func code(_ member: Forum.Member) -> String {
    member.office.rawValue + (member.joined.map { "=" + $0.iso } ?? "")
  }

  private func name(_ member: Forum.Member, _ session: CommandSession) -> String {
    let office = session.directory.shortName(member.office)
    guard let joined = member.joined else { return office }
    return session.words.registry.since(office, joined.short(in: session.settings.language))
  }
}
