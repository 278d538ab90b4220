import RakorModel
import TerminalKit

/// The two lists of the roll-call, and that of the people found.
extension RollCallDrawing {
  private static let barColumn = 5

  func drawOffices(on screen: inout Screen) {
    let list = layout.officeList
    let table = TableLayout(columns: officeColumns, width: list.columns - 4, gap: 1)
    table.drawHeader(on: &screen, at: Point(layout.offices.column + 2, layout.offices.row))
    let visible = RollCall.officesInSight(state, page, layout)
    let largest = page.figures.offices.compactMap(\.present).max() ?? 0
    for (offset, index) in visible.enumerated() {
      let point = Point(list.column, list.row + offset)
      drawOffice(page.figures.offices[index], at: point, isSelected: index == page.officeIndex, table, largest, &screen)
    }
    ScrollMark(visible: visible, count: page.figures.offices.count)
      .draw(on: &screen, in: list.right(1))
  }

  private func drawOffice(
    _ office: OfficeFigures, at point: Point, isSelected: Bool, _ table: TableLayout, _ largest: Int,
    _ screen: inout Screen
  ) {
    let columns = layout.officeList.columns - 1
    let bar = isSelected ? drawBar(at: point, columns: columns, focused: state.pane == .offices, on: &screen) : nil
    let numbers = [office.promised, office.counted, office.named]
    let texts = [name(office.office)] + numbers.map(number) + [office.disagrees ? "≠" : ""]
    let roles: [Role?] = isSelected ? [] : [nil] + numbers.map { $0 == nil ? .muted : nil } + [.warning]
    let start = Point(point.column + 2, point.row)
    table.drawRow(texts, on: &screen, at: start, role: bar ?? .text, roles: roles)
    guard let place = table.places.first(where: { $0.column == RollCallDrawing.barColumn }),
      let present = office.present, largest > 0
    else { return }
    Bar(fraction: Double(present) / Double(largest)).draw(
      on: &screen, at: Point(start.column + place.start, start.row), columns: place.width, role: bar ?? .bar,
      trackRole: bar ?? .barTrack)
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
      let nobody = RollCall.needsOpen(state, context) == nil ? words.nobody : words.nobodyListed
      let text = page.isComplete ? nobody : words.loading
      for (row, line) in TextWidth.wrap(text, to: max(1, list.columns - 4)).prefix(list.rows).enumerated() {
        screen.put(line, at: Point(list.column + 2, list.row + row), role: .muted)
      }
      screen.cursor = screen.cursor ?? list.origin
      return
    }
    let table = TableLayout(columns: delegateColumns, width: list.columns - 4, gap: 1)
    let visible = RollCall.delegatesInSight(state, page, layout)
    for (offset, index) in visible.enumerated() {
      let point = Point(list.column, list.row + offset)
      drawDelegate(page.rows[index], at: point, isSelected: index == page.rowIndex, table, &screen)
    }
    ScrollMark(visible: visible, count: page.rows.count).draw(on: &screen, in: list.right(1))
  }

  /// The office under the cursor, with its numbers where the list of offices is out of sight.
  private func drawHeading(on screen: inout Screen) {
    guard let office = page.office else { return }
    let area = layout.delegates
    let title = name(office.office)
    let room = area.columns - TextWidth.columns(of: title) - 6
    let side = sides(of: office).first { TextWidth.columns(of: $0) <= room } ?? ""
    let width = TextWidth.columns(of: side)
    screen.put(title, at: Point(area.column + 2, area.row), role: .title, columns: area.columns - width - 5)
    screen.put(side, at: Point(area.maxColumn - width - 2, area.row), role: .muted)
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

  private func drawDelegate(
    _ row: RollCallRow, at point: Point, isSelected: Bool, _ table: TableLayout, _ screen: inout Screen
  ) {
    let columns = layout.delegateList.columns - 1
    let bar = isSelected ? drawBar(at: point, columns: columns, focused: state.pane == .delegates, on: &screen) : nil
    let letter = RollCall.stateKeys.first { $0.state == row.state }.map { String($0.key) } ?? "·"
    let texts = [letter, row.name, words.state(row.state), row.role]
    let stateRole = role(of: row.state)
    let roles: [Role?] = isSelected ? [] : [stateRole, row.isExpected ? nil : .muted, stateRole, .muted]
    table.drawRow(texts, on: &screen, at: Point(point.column + 2, point.row), role: bar ?? .text, roles: roles)
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
    let visible = entry.cursor.visible(count: entry.choices, height: list.rows)
    for (offset, index) in visible.enumerated() {
      let point = Point(list.column, list.row + offset)
      drawResult(index, of: entry, at: point, on: &screen)
    }
    ScrollMark(visible: visible, count: entry.choices).draw(on: &screen, in: list.right(1))
  }

  private func drawResult(_ index: Int, of entry: RollCall.FindEntry, at point: Point, on screen: inout Screen) {
    let columns = layout.delegateList.columns
    let isSelected = index == entry.cursor.index
    let bar = isSelected ? drawBar(at: point, columns: columns - 1, focused: true, on: &screen) : nil
    let start = Point(point.column + 2, point.row)
    guard entry.people.indices.contains(index) else {
      let text = words.add(entry.editor.text, page.office.map { name($0.office) } ?? "–")
      screen.put(text, at: start, role: bar ?? .accent, columns: columns - 4)
      return
    }
    let person = entry.people[index]
    let delegate = page.file.delegates.first { $0.person == person.id }
    let office = name(delegate?.office ?? person.office)
    let isActive = person.isActive(on: page.file.meeting.date)
    let state = delegate.map { words.state($0.state) } ?? (isActive ? "" : words.inactive)
    resultTable.drawRow(
      [person.name, office, state], on: &screen, at: start, role: bar ?? .text,
      roles: isSelected ? [] : [nil, .muted, delegate.flatMap { role(of: $0.state) }])
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
