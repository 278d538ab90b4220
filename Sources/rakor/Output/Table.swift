import TerminalKit

/// Rows for people on a terminal, and tab-separated ones for programs in a pipe.
struct Table {
  struct Column {
    var title: String
    var alignment = Alignment.left
    /// The share of room it gets when the terminal is too narrow; 0 for one that is never cut.
    var share = 0
    /// Where the terminal is too narrow for all, columns with the highest of these go first; 0 for one that stays.
    var dropOrder = 0
  }

  /// The narrowest a column is cut to.
  private static let least = 8
  /// What a column that may be cut should have, before others go for its sake.
  private static let readable = 20
  private static let gap = "  "

  var columns: [Column]
  var rows: [[String]]

  /// The rows for a terminal of that width, with their titles; for no terminal, cells between tabs and nothing else.
  func text(width: Int?) -> String {
    guard let width else {
      return rows.map { $0.map(TextWidth.plain).joined(separator: "\t") + "\n" }.joined()
    }
    guard !rows.isEmpty else { return "" }
    let table = withoutDropped(width)
    let widths = table.fitted(to: width)
    let hasTitles = columns.contains { !$0.title.isEmpty }
    return ((hasTitles ? [table.columns.map(\.title)] : []) + table.rows).map { table.line($0, widths) + "\n" }
      .joined()
  }

  /// The table without the columns that have nothing in any row, for a terminal, where room is dear.
  var withoutEmptyColumns: Table {
    keeping(columns.indices.filter { column in rows.contains { !$0[column].isEmpty } })
  }

  /// The table without the columns that give way, as few as it takes for the rest to be readable.
  private func withoutDropped(_ width: Int) -> Table {
    let needed = zip(columns, natural).map { column, width in column.share > 0 ? min(width, Table.readable) : width }
    var kept = Array(columns.indices)
    while kept.map({ needed[$0] + Table.gap.count }).reduce(-Table.gap.count, +) > width,
      let first = kept.filter({ columns[$0].dropOrder > 0 }).max(by: { columns[$0].dropOrder < columns[$1].dropOrder })
    {
      kept.removeAll { $0 == first }
    }
    return keeping(kept)
  }

  private func keeping(_ kept: [Int]) -> Table {
    Table(columns: kept.map { columns[$0] }, rows: rows.map { row in kept.map { row[$0] } })
  }

  /// What each column's widest cell or title takes.
  private var natural: [Int] {
    columns.indices.map { column in
      ([columns[column].title] + rows.map { $0[column] }).map(TextWidth.columns(of:)).max() ?? 0
    }
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.indices.map { TextWidth.pad(cells[$0], to: widths[$0], alignment: columns[$0].alignment) }
    let line = padded.joined(separator: Table.gap)
    return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
  }

  /// The width of each column: what its cells need, less what has to be taken from the widest that may be cut; titles
  /// are cut only where all else is.
  private func fitted(to width: Int) -> [Int] {
    var widths = natural
    let room = width - Table.gap.count * (columns.count - 1)
    let titles = columns.map { max(Table.least, TextWidth.columns(of: $0.title)) }
    for floors in [titles, columns.map { _ in Table.least }] { narrow(&widths, to: room, floors) }
    return widths
  }

  private func narrow(_ widths: inout [Int], to room: Int, _ floors: [Int]) {
    for _ in 0..<max(0, widths.reduce(0, +) - room) {
      let candidates = columns.indices.filter { columns[$0].share > 0 && widths[$0] > floors[$0] }
      let widest = candidates.max { widths[$0] / columns[$0].share < widths[$1] / columns[$1].share }
      guard let widest else { return }
      widths[widest] -= 1
    }
  }
}
