import RakorModel
import TerminalKit

/// The two lists of the roll-call, and that of the people found.
extension RollCallDrawing {
  private static let barColumn = 5

  func drawOffices(on screen: inout Screen) {
    let list = layout.officeList
    let table = TableLayout(columns: officeColumns, width: list.columns - 4, gap: 1)
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
    let texts = [name(office.office)] + numbers.map(number) + [office.disagrees ? "≠" : ""]
    let roles: [Role?] = row.isSelected ? [] : [nil] + numbers.map { $0 == nil ? .muted : nil } + [.warning]
    let start = row.content.origin
    table.drawRow(texts, on: &screen, at: start, role: row.role(), roles: roles)
    guard let place = table.places.first(where: { $0.column == RollCallDrawing.barColumn }),
      let present = office.present, largest > 0
    else { return }
    Bar(fraction: Double(present) / Double(largest)).draw(
      on: &screen, at: Point(start.column + place.start, start.row), columns: place.width, role: row.role(.bar),
      trackRole: row.role(.barTrack))
  }

  private var officeColumns: [TableColumn] {
    [
      TableColumn(title: words.office, minimum: 14, ideal: 16, weight: 2),
      TableColumn(title: words.promised, minimum: 5, alignment: .right),
      TableColumn(title: words.counted, minimum: 6, alignment: .right),
      TableColumn(title: words.named, minimum: 5, alignment: .right),
      TableColumn(title: "", minimum: 1),
      TableColumn(title: "", minimum: 3, ideal: 8, weight: 1, dropOrder: 1),
    ]
  }

  func drawDelegates(on screen: inout Screen) {
    drawHeading(on: &screen)
    let list = layout.delegateList
    guard !page.rows.isEmpty else {
      let nobody = frame.refusal == nil ? words.nobody : words.nobodyListed
      let text = page.isComplete ? nobody : words.loading
      screen.put(text, in: list.inset(columns: 2), role: .muted)
      screen.cursor = screen.cursor ?? list.origin
      return
    }
    let table = TableLayout(columns: delegateColumns, width: list.columns - 4, gap: 1)
    let view = layout.delegateView(state, page)
    view.draw(table, on: &screen) { delegateCells(page.rows[$0]) }
    view.drawScrollMark(on: &screen, in: list)
  }

  /// The office under the cursor, with its numbers where the list of offices is out of sight.
  private func drawHeading(on screen: inout Screen) {
    guard let office = page.office else { return }
    let area = layout.delegates
    let title = name(office.office)
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
    let (promised, counted, named) = (number(office.promised), number(office.counted), number(office.named))
    return [words.heads, words.headsInShort].map { $0(promised, counted, named) + mark }
  }

  private func delegateCells(_ row: RollCallRow) -> ListView.Cells {
    let letter = RollCall.stateKeys.first { $0.state == row.state }.map { String($0.key) } ?? "·"
    let stateRole = role(of: row.state)
    return ListView.Cells(
      [letter, row.name, words.state(row.state), row.role],
      roles: [stateRole, row.isExpected ? nil : .muted, stateRole, .muted])
  }

  private func role(of state: DelegateState) -> Role? {
    switch state {
    case .unknown: .muted
    case .present, .late: .good
    case .absent: .warning
    case .excused, .sick, .travel, .represented: nil
    }
  }

  private var delegateColumns: [TableColumn] {
    [
      TableColumn(title: "", minimum: 1),
      TableColumn(title: "", minimum: 14, ideal: 26, weight: 2),
      TableColumn(title: "", minimum: 11),
      TableColumn(title: "", minimum: 12, ideal: 18, weight: 1, dropOrder: 1),
    ]
  }

  /// The people found in all offices, and below them the line that adds somebody.
  func drawResults(_ entry: RollCall.FindEntry, on screen: inout Screen) {
    let area = layout.delegates
    let list = layout.delegateList
    screen.put(
      words.results(entry.people.count), at: Point(area.column + 2, area.row), role: .title, columns: area.columns - 3)
    let view = layout.resultView(entry)
    let table = resultTable
    view.draw(on: &screen) { index, row, screen in drawResult(index, of: entry, in: row, table, on: &screen) }
    view.drawScrollMark(on: &screen, in: list)
  }

  private func drawResult(
    _ index: Int, of entry: RollCall.FindEntry, in row: ListRow, _ table: TableLayout, on screen: inout Screen
  ) {
    let start = row.content.origin
    guard entry.people.indices.contains(index) else {
      let text = words.add(entry.editor.text, page.office.map { name($0.office) } ?? "–")
      screen.put(text, at: start, role: row.role(.accent), columns: table.width)
      return
    }
    let person = entry.people[index]
    let delegate = page.file.delegates.first { $0.person == person.id }
    let office = name(delegate?.office ?? person.office)
    let isActive = person.isActive(on: page.file.meeting.date)
    let state = delegate.map { words.state($0.state) } ?? (isActive ? "" : words.inactive)
    table.drawRow(
      [person.name, office, state], on: &screen, at: start, role: row.role(),
      roles: row.isSelected ? [] : [nil, .muted, delegate.flatMap { role(of: $0.state) }])
  }

  private var resultTable: TableLayout {
    TableLayout(
      columns: [
        TableColumn(title: "", minimum: 14, ideal: 26, weight: 2),
        TableColumn(title: "", minimum: 10, ideal: 16, weight: 1),
        TableColumn(title: "", minimum: 11, dropOrder: 1),
      ], width: layout.delegateList.columns - 4, gap: 1)
  }
}
