import RakorModel
import TerminalKit

extension People {
  static func drawPeople(_ state: State, _ plan: PeoplePlan, _ context: Context, on screen: inout Screen) {
    let rows = state.rows
    guard !rows.isEmpty else { return drawNobody(state, plan, context, on: &screen) }
    let layout = layout(state, width: plan.peopleList.columns - ListRow.markWidth, context)
    if !plan.peopleTitles.isEmpty {
      layout.drawHeader(on: &screen, at: Point(plan.peopleTitles.column + ListRow.markWidth, plan.peopleTitles.row))
    }
    let isFocused = state.isSearching || state.pane == .people
    for index in state.personCursor.visible(count: rows.count, height: plan.peopleList.rows) {
      let line = Rect(
        column: plan.peopleList.column, row: plan.peopleList.row + index - state.personCursor.top,
        columns: plan.peopleList.columns, rows: 1)
      drawRow(
        rows[index].person, layout, in: line, selected: isFocused && index == state.rowIndex, context, on: &screen)
    }
    guard let row = state.row else { return }
    let facts = state.isSearching ? PersonFacts.line(row.person, context) : PersonFacts.short(row.person, context)
    screen.put(
      facts,
      at: Point(plan.personLine.column + ListRow.markWidth, plan.personLine.row),
      role: .muted, columns: plan.personLine.columns - ListRow.markWidth)
  }

  private static func drawRow(
    _ person: Person, _ layout: TableLayout, in line: Rect, selected: Bool, _ context: Context,
    on screen: inout Screen
  ) {
    let isActive = person.isActive(on: context.today)
    let role: Role = selected ? .selection : isActive ? .text : .muted
    let quiet: Role = selected ? role : .muted
    screen.fill(line, role: role)
    ListRow.mark(line, selected: selected, on: &screen)
    let days = isActive ? nil : context.phrases.people.days(person.activeFrom, person.activeUntil, context)
    let texts = [
      isActive ? "" : "?", person.name, [days, person.title].compactMap(\.self).joined(separator: " · "),
      context.directory.shortName(person.office), person.phone?.printed ?? "",
      person.employeeNumber?.printed ?? "", person.rank ?? "", person.unit ?? "",
    ]
    layout.drawRow(
      texts, on: &screen, at: Point(line.column + ListRow.markWidth, line.row), role: role,
      roles: [selected ? role : .warning, nil, nil, quiet, quiet, quiet, quiet, quiet])
  }

  /// The office stands where people of all offices are listed.
  private static func layout(_ state: State, width: Int, _ context: Context) -> TableLayout {
    let fields = context.phrases.refusal.fields
    func title(_ field: Field) -> String { fields.name(field).capitalisedFirst }
    return TableLayout(
      columns: [
        TableColumn(title: "", minimum: 1),
        TableColumn(title: title(.person), minimum: 27, ideal: 32, weight: 2),
        TableColumn(title: context.phrases.people.post, minimum: 17, ideal: 18, weight: 1, dropOrder: 1),
        state.isSearching
          ? TableColumn(title: title(.office), minimum: 15, ideal: 18, dropOrder: 2)
          : TableColumn(title: "", minimum: width, dropOrder: 9),
        TableColumn(title: title(.phone), minimum: 15, dropOrder: 3),
        TableColumn(title: title(.employeeNumber), minimum: 21, dropOrder: 4),
        TableColumn(title: title(.rank), minimum: 10, ideal: 16, dropOrder: 5),
        TableColumn(title: title(.unit), minimum: 12, ideal: 16, dropOrder: 6),
      ], width: width, gap: 1)
  }

  private static func drawNobody(
    _ state: State, _ plan: PeoplePlan, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases.people
    let isRead = state.isSearching ? !state.filter.text.isEmpty : state.shownPage != nil
    let text =
      state.isSearching ? words.nobodyMatches(state.filter.text) : context.readOnly ? words.nobody : words.nobodyYet
    let area = plan.peopleTitles.isEmpty ? plan.peopleList : plan.peopleTitles
    for (row, line) in TextWidth.wrap(text, to: area.columns - 2).enumerated() where isRead {
      screen.put(line, at: Point(area.column + 2, area.row + row), role: .muted)
    }
    ListRow.mark(area.top(1), selected: state.pane == .people && !state.isSearching, on: &screen)
  }
}
