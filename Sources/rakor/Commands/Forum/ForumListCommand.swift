import ArgumentParser
import RakorApp
import RakorDocuments
import RakorModel

/// Lists forums.
struct ForumListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: explain("Daftar forum beserta anggotanya.", "List the forums with their members."),
    discussion: examples(
      after: explain(
        "Dalam pipa: kode, nama singkat, nama lengkap, dan anggota, dipisah tab; anggota yang masuk "
          + "kemudian diikuti harinya sesudah tanda sama dengan, \"kebumen=2026-01-01\". Yang sudah keluar "
          + "tidak didaftar; JSON menyebutnya dalam \"left\". Forum yang sudah berakhir di urutan terakhir; "
          + "JSON menyebut hari terakhirnya dalam \"activeUntil\" dan penggantinya dalam \"successor\".",
        "In a pipe: code, short name, full name and members, between tabs; a member that joined later has "
          + "its day after an equals sign, \"kebumen=2026-01-01\". Who has left is not listed; JSON tells it in "
          + "\"left\". Forums that have ended come last; JSON tells their last day in \"activeUntil\" and their "
          + "\"successor\"."), "rakor forum list --json"),
    aliases: ["daftar"])

  @OptionGroup var global: GlobalOptions

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  func run(in session: CommandSession) throws {
    let forums = session.directory.forums(on: session.today)
    if json {
      return try Console.write(JsonValue.list(forums.map { RakorFile.forum($0, today: session.today) }).written)
    }
    let words = session.words.registry
    let width = Console.width
    let columns = [
      Table.Column(title: words.code), Table.Column(title: words.short, share: 1),
      Table.Column(title: words.fullName, share: 1, dropOrder: 1), Table.Column(title: words.members),
    ]
    let rows = forums.flatMap { forum in
      let facts = [forum.code.rawValue, width == nil ? forum.short : name(forum, session), forum.name]
      let members = forum.members.filter { session.today <= $0.left ?? session.today }
      guard width != nil else { return [facts + [members.map(code).joined(separator: ",")]] }
      return members.enumerated().map { place, member in
        (place == 0 ? facts : facts.map { _ in "" }) + [name(member, session)]
      }
    }
    try Console.write(Table(columns: columns, rows: rows).text(width: width))
  }

  /// A forum's short name, with its last day where it has one.
  private func name(_ forum: Forum, _ session: CommandSession) -> String {
    guard let last = forum.activeUntil else { return forum.short }
    return session.words.registry.until(forum.short, last.short(in: session.settings.language))
  }

  private func code(_ member: Forum.Member) -> String {
    member.office.rawValue + (member.joined.map { "=" + $0.iso } ?? "")
  }

  private func name(_ member: Forum.Member, _ session: CommandSession) -> String {
    let words = session.words.registry
    var name = session.directory.shortName(member.office)
    if let joined = member.joined { name = words.since(name, joined.short(in: session.settings.language)) }
    if let left = member.left { name = words.until(name, left.short(in: session.settings.language)) }
    return name
  }
}
