import ArgumentParser
import Glibc
import RakorApp
import RakorDocuments
import RakorModel
import RakorStore
import TerminalKit

/// Shows the figures of a year, those that the screen of statistics draws.
struct StatsCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: explain(
      "Tampilkan statistik satu tahun: kehadiran, tuan rumah, dan tindak lanjut.",
      "Show the figures of a year: attendance, hosting and follow-ups."),
    discussion: examples(
      after: explain(
        "Dalam pipa setiap baris dimulai dengan bagiannya (attendance, heads, absence, hosting, followUps), lalu "
          + "kolom seperti di terminal, dengan kode di tempat nama dan tanpa jumlah, dipisah tab; yang tidak "
          + "diketahui kosong.",
        "In a pipe each row begins with its section (attendance, heads, absence, hosting, followUps), then come "
          + "the columns as on a terminal, with codes in the place of names and without sums, between tabs; what is "
          + "not known is empty."), "rakor stats --forum phu --year 2026 --json"),
    aliases: ["statistik"])

  @OptionGroup var global: GlobalOptions

  @Option(help: explain("Hanya dari forum ini.", "Only those of this forum."))
  var forum: String?

  @Option(
    help: explain(
      "Hanya kantor ini: undangan, orang, dan tindak lanjutnya.",
      "Only this office: its invitations, heads and follow-ups.", value: ("kode", "code")))
  var office: String?

  @Option(
    help: explain(
      "Tahunnya; jika tidak disebut, tahun terakhir yang ada rakornya.",
      "The year; else the last one with a meeting.", value: ("tahun", "year")))
  var year: Int?

  @Flag(help: explain("Tulis JSON.", "Print JSON."))
  var json = false

  @Option(
    help: explain(
      "Tulis juga grafik setiap bagian ke folder ini, sebagai SVG; berkas yang ada tidak diganti.",
      "Also write the chart of each section into this folder, as SVG; no file is replaced.",
      value: ("folder", "folder")))
  var svg: String?

  func checkUsage() throws {
    guard let year, !(1945...2999).contains(year) else { return }
    throw ValidationError(
      explain("--year \(year) bukan tahun 1945 sampai 2999", "--year \(year) is no year from 1945 to 2999"))
  }

  func run(in session: CommandSession) throws {
    let scope = FigureScope(
      forum: try forum.map { try session.forum($0).code }, office: try office.map { try session.office($0) },
      year: year)
    let figures = try session.store.figures(of: scope, today: session.today)
    if let svg { try writeCharts(of: figures, into: svg, session) }
    if json {
      let offices = session.directory.offices.map(\.code)
      return try Console.write(RakorFile.figures(figures, offices: offices).written)
    }
    let width = Console.width
    let names = FigureNames(session.directory, in: session.settings.language, isPiped: width == nil)
    var text = ""
    for section in FigureSection.allCases where !figures.isEmpty {
      let table = FigureTable.of(section, figures, names)
      text += width.map { self.text(of: table, names, width: $0) } ?? piped(table)
    }
    if let width, figures.isEmpty {
      text = TextWidth.wrap(session.phrases.statistics.nothing(figures.year), to: width).joined(separator: "\n") + "\n"
    }
    try Console.write(text)
  }

  /// One section for people: its name, what it comes to, its rows and sums.
  private func text(of table: FigureTable, _ names: FigureNames, width: Int) -> String {
    let columns = table.columns.enumerated().map { index, column in
      Table.Column(
        title: column.title, alignment: column.isText || index == 0 ? .left : .right, share: column.isText ? 1 : 0,
        dropOrder: index < 2 ? 0 : index)
    }
    let rows = Table(columns: columns, rows: table.rows.map(\.cells) + table.totals)
    let headline = TextWidth.wrap(table.headline, to: width).joined(separator: "\n")
    return "\(table.title(names))\n\(headline)\n\(table.rows.isEmpty ? "" : rows.text(width: width))\n"
  }

  private func piped(_ table: FigureTable) -> String {
    let columns = [Table.Column(title: "")] + table.columns.map { Table.Column(title: $0.title) }
    return Table(columns: columns, rows: table.rows.map { [table.section.rawValue] + $0.cells }).text(width: nil)
  }

  private func writeCharts(of figures: YearFigures, into folder: String, _ session: CommandSession) throws {
    let names = FigureNames(session.directory, in: session.settings.language)
    let tables = figures.isEmpty ? [] : FigureSection.allCases.map { FigureTable.of($0, figures, names) }
    let paths = tables.map { folder + "/" + $0.fileName(of: figures, names) }
    // All or none: what is looked at before the first is written is looked at again by each.
    if let path = paths.first(where: { access($0, F_OK) == 0 }) { throw FileError.alreadyThere(path: path) }
    for (table, path) in zip(tables, paths) {
      let text = SVGSheet.text(table.sheet(of: figures, names))
      try WholeFile.write(text, to: path, replacing: false, sparing: session.settings.databaseFiles)
    }
  }
}
