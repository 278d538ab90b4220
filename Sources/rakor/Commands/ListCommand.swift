import ArgumentParser
import RakorApp
import RakorDocuments
import RakorModel
import RakorStore
import TerminalKit

/// Lists rakor, the newest first.
struct ListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: explain("Daftar rakor, yang terbaru dahulu.", "List meetings, the newest first."),
    discussion: examples(
      after: explain(
        "Dalam pipa: nomor, tanggal, waktu, forum, judul, tuan rumah, jumlah hadir, status, dan, "
          + "jika ada angka yang berselisih, jumlah hadir dengan tanda ≠, dipisah tab.",
        "In a pipe: number, date, time, forum, title, host, heads, state and, where figures differ, "
          + "the heads with the sign ≠, between tabs."),
      "rakor list --forum phu --year 2026 dargo"),
    aliases: ["daftar"])

  private static let pageSize = 200

  @OptionGroup var global: GlobalOptions

  @Option(help: explain("Hanya dari forum ini.", "Only those of this forum."))
  var forum: String?

  @Option(help: explain("Hanya dari tahun ini.", "Only those of this year.", value: ("tahun", "year")))
  var year: Int?

  @Option(help: explain("Hanya yang berstatus ini.", "Only those in this state.", value: ("status", "state")))
  var state: String?

  @Option(
    help: explain(
      "Hanya rakor dengan kantor ini sebagai tuan rumah atau undangan.",
      "Only those this office hosts or is invited to.",
      value: ("kode", "code")))
  var office: String?

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  @Argument(
    help: explain(
      "Kata dari judul, tempat, forum, tuan rumah, atau nomor surat.",
      "Words of title, venue, forum, host or letter number.", value: ("kata", "search")))
  var search: [String] = []

  func run(in session: CommandSession) throws {
    let rows = try rows(session)
    if json {
      let files = try rows.compactMap { try session.store.meetingFile($0.meeting.id) }
      return try Console.write(JsonValue.list(files.map(RakorFile.meeting)).written)
    }
    let width = Console.width
    let table = Table(columns: columns(session.words), rows: rows.map { cells($0, session, isPiped: width == nil) })
    try Console.write(table.text(width: width))
  }

  private func rows(_ session: CommandSession) throws -> [MeetingRow] {
    let filter = MeetingFilter(
      text: search.joined(separator: " "), forum: try forum.map { try session.forum($0).code }, year: year,
      state: try state.map { try MeetingState.read($0) }, office: try office.map { try session.office($0) })
    var rows: [MeetingRow] = []
    var anchor = PageAnchor<MeetingPosition>.start
    while true {
      let page = try session.store.meetings(
        filter, order: .newestFirst, anchor: anchor, limit: ListCommand.pageSize, withNames: Console.width != nil)
      rows += page.rows
      guard page.hasLater, let last = page.rows.last else { return rows }
      anchor = .after(last.position)
    }
  }

  private func columns(_ words: CommandPhrases) -> [Table.Column] {
    [
      Table.Column(title: words.number, alignment: .right), Table.Column(title: words.date),
      Table.Column(title: words.time), Table.Column(title: words.forum, share: 1),
      Table.Column(title: words.title, share: 3), Table.Column(title: words.host, share: 1),
      Table.Column(title: words.heads, alignment: .right), Table.Column(title: words.state),
    ]
  }

  private func cells(_ row: MeetingRow, _ session: CommandSession, isPiped: Bool) -> [String] {
    let meeting = row.meeting
    let directory = session.directory
    return [
      String(meeting.id.rawValue), meeting.date.iso, meeting.start?.dotted ?? "",
      isPiped ? meeting.forum.rawValue : directory.forumShortName(of: meeting), meeting.title,
      isPiped ? meeting.host.rawValue : row.hostName(in: directory),
      isPiped || row.figures.reportedTooFew == nil ? row.figures.total.map(String.init) ?? "" : row.figures.totalText(),
      isPiped ? meeting.state.rawValue : session.phrases.words.meetingState(meeting.state),
    ] + (isPiped && row.figures.reportedTooFew != nil ? [row.figures.totalText()] : [])
  }
}
