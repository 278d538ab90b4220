import RakorModel
import TerminalKit

/// Where the parts of the screen of people stand, whatever row a cursor is on.
struct PeoplePlan {
  /// Below this width one part is in sight at a time.
  private static let bothPanes = 70

  let offices: Rect
  let officeList: Rect
  /// The name of the office, or the filter.
  let heading: Rect
  let peopleTitles: Rect
  let peopleList: Rect
  /// Titles and list.
  let people: Rect
  /// One line about the person under the cursor.
  let personLine: Rect
  let card: Rect
  /// Whether the card is in sight beside the people.
  let showsCard: Bool

  init(_ state: People.State, _ context: Context) {
    let area = context.content.inset(columns: 1)
    let isNarrow = area.columns < PeoplePlan.bothPanes || context.isZoomed
    showsCard = !isNarrow && area.rows >= 17 && !state.isSearching
    let none = area.top(0)
    if state.isSearching {
      offices = none
    } else if isNarrow {
      offices = state.pane == .offices ? area : none
    } else {
      offices = area.left(min(28, max(22, area.columns / 4)))
    }
    officeList = offices.droppingTop(1)
    let right = isNarrow || state.isSearching ? area : area.droppingLeft(offices.columns + 3)
    let isInSight = state.isSearching || !isNarrow || state.pane != .offices
    heading = isInSight ? right.top(1) : none
    let body = isInSight ? right.droppingTop(1) : none
    let isCard = state.pane == .card && !state.isSearching && !showsCard
    let forums = context.forum == nil ? context.directory.forums.count : 1
    let cardRows = showsCard ? max(min(forums + 8, body.rows - 8), body.rows * 9 / 20) : 0
    card = isCard ? body : body.bottom(cardRows)
    let upper = isCard ? none : body.droppingBottom(cardRows == 0 ? 0 : cardRows + 1)
    personLine = upper.bottom(1)
    people = upper.droppingBottom(1)
    peopleTitles = people.top(upper.rows >= 8 ? 1 : 0)
    peopleList = people.droppingTop(peopleTitles.rows)
  }

  func officeView(_ state: People.State, _ offices: [OfficeCode]) -> ListView {
    var cursor = state.officeCursor
    cursor.index = state.office.flatMap(offices.firstIndex) ?? cursor.index
    return ListView(count: offices.count, cursor: cursor, in: officeList, focused: state.pane == .offices)
  }

  /// The people of an office; its cursor is in sight while the keys go there.
  func personView(_ state: People.State) -> ListView {
    var cursor = state.personCursor
    cursor.index = state.rowIndex
    var view = ListView(
      count: state.rows.count, cursor: cursor, in: peopleList, selects: state.isSearching || state.pane == .people)
    let rows = state.rows
    view.marked =
      state.marks.isEmpty
      ? [] : rows.indices.filter { index in state.marks.contains { $0.person.id == rows[index].person.id } }
    return view
  }

  var showsBoth: Bool { !offices.isEmpty && !heading.isEmpty }
}

extension People {
  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let (state, plan) = (frame.state, frame.plan)
    if !plan.offices.isEmpty { drawOffices(frame, context, on: &screen) }
    if plan.showsBoth {
      screen.verticalLine(
        at: Point(plan.heading.column - 2, plan.heading.row), rows: context.content.rows, role: .border)
    }
    if !plan.heading.isEmpty, !state.isSearching { drawHeading(state, plan, context, on: &screen) }
    if !plan.peopleList.isEmpty { drawPeople(frame, context, on: &screen) }
    if !plan.card.isEmpty {
      if plan.showsCard {
        screen.horizontalLine(
          at: Point(plan.card.column, plan.card.row - 1), columns: plan.card.columns, role: .border)
      }
      frame.card.draw(frame.lines, on: &screen)
      if state.pane == .card {
        let mark = Point(plan.card.column - 1, plan.card.row)
        screen.put(">", at: mark, role: .accent)
        screen.cursor = mark
      }
    }
    if state.isSearching { drawFilter(frame, context, on: &screen) }
  }

  private static func drawOffices(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let (state, plan) = (frame.state, frame.plan)
    let words = context.phrases.people
    let offices = offices(context)
    screen.put(words.offices, at: plan.offices.origin, role: .title, columns: plan.offices.columns)
    screen.putRight(words.turn, in: plan.offices, role: .muted)
    let layout = TableLayout(
      columns: [
        TableColumn(title: "", minimum: 12, weight: 1), TableColumn(title: "", minimum: 1, alignment: .right),
      ], width: plan.officeList.columns - ListRow.markWidth, gap: 1)
    frame.offices.draw(on: &screen) { index, row, screen in
      let isActive = context.directory.office(offices[index])?.isActive(on: context.today) ?? true
      let place = isActive ? place(of: offices[index], state, context) : "?"
      layout.drawRow(
        [context.directory.shortName(offices[index]), place], on: &screen, at: row.content.origin,
        role: row.role(isActive ? .text : .muted), roles: row.isSelected ? [] : [nil, .accent])
    }
  }

  /// Its place in the turns of the chosen forum; over all forums a sign that it is next in one.
  private static func place(of office: OfficeCode, _ state: State, _ context: Context) -> String {
    let places = state.turns.compactMap { $0.place(of: office) }
    if context.forum != nil { return places.first.map(String.init) ?? "" }
    return places.contains(1) ? "*" : ""
  }

  private static func drawHeading(
    _ state: State, _ plan: PeoplePlan, _ context: Context, on screen: inout Screen
  ) {
    guard let code = state.office else { return }
    let words = context.phrases.people
    let office = context.directory.office(code)
    let page = state.shownPage
    let count = page.map { words.count($0.people.count, isMore: !$0.isComplete) } ?? ""
    let days = office.flatMap { words.days($0.activeFrom, $0.activeUntil) }
    let rest = screen.putRight(days ?? count, in: plan.heading, role: days == nil ? .muted : .warning)
    screen.put(context.directory.name(code), at: rest.origin, role: .title, columns: rest.columns)
  }

  private static func drawFilter(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let (state, plan) = (frame.state, frame.plan)
    let words = context.phrases.people
    let count =
      state.filter.text.isEmpty ? "" : words.count(state.found.count, isMore: state.found.count == peopleLimit)
    let rest = screen.putRight(count, in: plan.heading, role: .muted)
    state.filter.draw(
      words.find, on: &screen, at: rest.origin, columns: rest.columns, clearing: keys(for: .clearFilter, frame, context)
    )
  }
}
