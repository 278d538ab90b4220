import RakorModel
import TerminalKit

extension People {
  static func drawPeople(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let (state, plan) = (frame.state, frame.plan)
    let rows = state.rows
    guard !rows.isEmpty else { return drawNobody(state, plan, context, on: &screen) }
    let layout = layout(state, width: plan.peopleList.columns - ListRow.markWidth, context)
    let entries = rows.map { row in
      DistinctNames.Entry(row.person, at: state.isSearching ? context.directory.shortName(row.person.office) : "")
    }
    let names = DistinctNames(entries, columns: layout.width(of: 1) ?? layout.width, postColumns: layout.width(of: 2))
    frame.people.draw(layout, titles: plan.peopleTitles, on: &screen) {
      cells(rows[$0].person, named: names.texts[$0], context)
    }
    guard let row = state.row else { return }
    let facts = state.isSearching ? PersonFacts.numbered(row.person, context) : PersonFacts.short(row.person, context)
    let line = plan.personLine.droppingLeft(ListRow.markWidth)
    screen.put(facts, at: line.origin, role: .muted, columns: line.columns)
  }

  private static func cells(_ person: Person, named name: String, _ context: Context) -> ListView.Cells {
    let isActive = person.isActive(on: context.today)
    let days = isActive ? nil : context.phrases.people.days(person.activeFrom, person.activeUntil)
    let texts = [
      isActive ? "" : "?", name, [days, person.title].compactMap(\.self).joined(separator: " · "),
      context.directory.shortName(person.office), person.phone?.printed ?? "",
      person.employeeNumber?.printed ?? "", person.rank ?? "", person.unit ?? "",
    ]
    return ListView.Cells(
      texts, role: isActive ? .text : .muted, roles: [.warning, nil, nil, .muted, .muted, .muted, .muted, .muted])
  }

  /// The office stands where people of all offices are listed.
  private static func layout(_ state: State, width: Int, _ context: Context) -> TableLayout {
    let fields = context.phrases.refusal.fields
    func title(_ field: Field) -> String { fields.label(field) }
    return TableLayout(
      columns: [
        TableColumn(title: "", minimum: 1),
        TableColumn(title: title(.person), minimum: 27, ideal: 36, most: 60, weight: 2),
        TableColumn(
          title: context.phrases.people.post, minimum: 12, ideal: 28, most: 48, weight: 1, dropOrder: 1),
        state.isSearching
          ? TableColumn(title: title(.office), minimum: 15, ideal: 18, dropOrder: 2)
          : TableColumn(title: "", minimum: width, dropOrder: 9),
        TableColumn(title: title(.phone), minimum: 15, dropOrder: 3, isExtra: true),
        TableColumn(title: title(.employeeNumber), minimum: 21, dropOrder: 4, isExtra: true),
        TableColumn(title: title(.rank), minimum: 12, ideal: 26, dropOrder: 5, isExtra: true),
        TableColumn(title: title(.unit), minimum: 12, ideal: 28, most: 40, weight: 1, dropOrder: 6, isExtra: true),
      ], width: width, gap: 1)
  }

  private static func drawNobody(
    _ state: State, _ plan: PeoplePlan, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases.people
    let isRead = state.isSearching ? !state.filter.text.isEmpty : state.shownPage != nil
    let text =
      state.isSearching ? words.nobodyMatches(state.filter.text) : context.readOnly ? words.nobody : words.nobodyYet
    if isRead { screen.put(text, in: plan.people.droppingLeft(ListRow.markWidth), role: .muted) }
    guard state.pane == .people, !state.isSearching else { return }
    screen.put(">", at: plan.people.origin, role: .selection)
    screen.cursor = plan.people.origin
  }
}
