import RakorModel
import TerminalKit

/// The two lists of the roll-call.
extension RollCallDrawing {
  private static let barColumn = 4

  func drawOffices(on screen: inout Screen) {
    let list = layout.officeList
    let table = officeTable
    table.drawHeader(on: &screen, at: Point(layout.offices.column + 2, layout.offices.row))
    let offices = page.figures.offices
    let largest = offices.compactMap(\.present).max() ?? 0
    let view = layout.officeView(state, page)
    view.draw(on: &screen) { index, row, screen in drawOffice(offices[index], in: row, table, largest, &screen) }
    view.drawScrollMark(on: &screen, in: list)
  }

  private func drawOffice(
    _ office: OfficeFigures, in row: ListRow, _ table: TableLayout, _ largest: Int, _ screen: inout Screen
  ) {
    let numbers = [office.promised, office.counted, office.named]
    var texts = [office.name(at: page.file.meeting, context)] + numbers.map(\.orDash)
    var roles: [Role?] = row.isSelected ? [] : [nil] + numbers.map { $0 == nil ? .muted : nil }
    if office.disagrees {
      texts[3] = "≠" + texts[3]
      if !row.isSelected { roles[3] = .warning }
    }
    let start = row.content.origin
    table.drawRow(texts, on: &screen, at: start, role: row.role(), roles: roles)
    guard let place = table.places.first(where: { $0.column == RollCallDrawing.barColumn }),
      let present = office.present, largest > 0
    else { return }
    Bar(fraction: Double(present) / Double(largest)).draw(
      on: &screen, at: Point(start.column + place.start, start.row), columns: place.width, role: row.role(.bar),
      trackRole: row.role(.barTrack))
  }

  var officeTable: TableLayout {
    TableLayout(columns: officeColumns, width: layout.officeList.columns - 3, gap: 1)
  }

  private var officeColumns: [TableColumn] {
    [
      TableColumn(title: words.office, minimum: context.officeColumns, ideal: context.officeColumns + 1),
      TableColumn(title: words.promised, minimum: 5, alignment: .right),
      TableColumn(title: words.counted, minimum: 6, alignment: .right),
      TableColumn(title: words.named, minimum: 5, alignment: .right),
      TableColumn(title: "", minimum: 6, weight: 1, dropOrder: 1),
    ]
  }

  func drawDelegates(on screen: inout Screen) {
    drawHeading(on: &screen)
    let list = layout.delegateList
    guard !page.rows.isEmpty else {
      let nobody = frame.refusal == nil ? words.nobody : words.nobodyListed
      let text = page.isComplete ? nobody : words.loading
      screen.put(text, in: list.inset(columns: 2), role: .muted)
      return
    }
    let view = layout.delegateView(state, page)
    let table = delegateTable(width: view.area.columns - ListRow.markWidth)
    let entries = page.rows.map {
      DistinctNames.Entry(person: $0.person, name: $0.name, post: $0.post(columns: table.width(of: 1) ?? .max))
    }
    let names = DistinctNames(
      entries, columns: table.width(of: 0) ?? table.width, postColumns: table.width(of: 1)
    ).texts
    view.draw(on: &screen) { index, row, screen in
      drawDelegate(page.rows[index], named: names[index], in: row, table, &screen)
    }
    if let others = page.others { view.drawDivider(words.others(page.rows.count - others), on: &screen) }
    view.drawScrollMark(on: &screen, in: list)
  }

  /// The office under the cursor, with its numbers where the list of offices is out of sight.
  private func drawHeading(on screen: inout Screen) {
    guard let office = page.office else { return }
    let area = layout.delegates
    let title = office.name(at: page.file.meeting, context)
    let room = area.columns - TextWidth.columns(of: title) - 6
    let side = sides(of: office).first { TextWidth.columns(of: $0) <= room } ?? ""
    let rest = screen.putRight(side, in: area.inset(columns: 2), role: .muted)
    screen.put(title, at: rest.origin, role: .title, columns: rest.columns + 1)
  }

  /// What may stand beside an office's name, the fullest first.
  private func sides(of office: OfficeFigures) -> [String] {
    guard !layout.showsBoth else {
      let expected = page.rows.count(where: \.isExpected)
      guard let named = office.named else {
        return [expected > 0 ? words.expected(expected) : context.phrases.words.people(page.rows.count)]
      }
      return [words.presentOf(named, expected)]
    }
    let mark = office.disagrees ? " ≠" : ""
    let (promised, counted, named) = (office.promised.orDash, office.counted.orDash, office.named.orDash)
    return [words.heads, words.headsInShort].map { $0(promised, counted, named) + mark }
  }

  /// The state stands at the end of the row, so that a name has all that its own state leaves; the post has a column of
  /// its own where there is one.
  private func drawDelegate(
    _ delegate: RollCallRow, named text: String, in row: ListRow, _ table: TableLayout, _ screen: inout Screen
  ) {
    let line = row.content
    let state = RollCall.role(of: delegate.state) ?? .text
    table.drawRow([], on: &screen, at: line.origin, role: row.role())
    let rest = screen.putRight(
      words.state(delegate.state), in: line.left(table.width + Self.stateColumns), role: row.role(state))
    let post = table.places.first { $0.column == 1 }
    // One column between the last of them and the state is enough.
    let end = rest.maxColumn + 1 - line.column
    screen.put(
      text, at: line.origin, role: row.role(delegate.isExpected ? .text : .muted),
      columns: post.map { $0.start - 1 } ?? end)
    if let post {
      let columns = end - post.start
      screen.put(
        delegate.post(columns: columns), at: Point(line.column + post.start, line.row), role: row.role(.muted),
        columns: columns)
    }
  }

  private static let stateColumns = 11

  /// Name and post, without what the state takes at the end.
  private func delegateTable(width: Int) -> TableLayout {
    TableLayout(
      columns: [
        TableColumn(title: "", minimum: 32, ideal: 36, most: 40, weight: 1),
        TableColumn(title: "", minimum: 16, most: 48, weight: 2, dropOrder: 1),
      ], width: width - Self.stateColumns, gap: 2)
  }
}
