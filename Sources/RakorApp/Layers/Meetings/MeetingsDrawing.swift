import RakorModel
import TerminalKit

/// Where the parts of the list of rakor stand.
struct MeetingsPlan {
  let header: Rect
  let list: Rect
  /// Empty on a narrow terminal.
  let detail: Rect

  init(_ context: Context) {
    let area = context.content.inset(columns: 1)
    let detailWidth = area.columns >= 100 && !context.isZoomed ? min(72, area.columns * 3 / 8) : 0
    let left = area.droppingRight(detailWidth == 0 ? 0 : detailWidth + 3)
    header = left.top(2)
    list = left.droppingTop(2)
    detail = area.right(detailWidth)
  }

  var rows: Int { max(1, list.rows) }

  func view(_ state: Meetings.State) -> ListView {
    var view = ListView(count: state.list.rows.count, cursor: state.list.cursor, in: list)
    view.marked = state.list.markedIndices
    return view
  }
}

extension Meetings {
  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let plan = MeetingsPlan(context)
    drawHeader(state, plan, context, on: &screen)
    if state.list.rows.isEmpty { drawNone(state, plan, context, on: &screen) }
    let layout = layout(plan, context)
    plan.view(state).draw(layout, titles: plan.header.bottom(1), on: &screen) { cells(state.list.rows[$0], context) }
    let heading = layout.heading(of: 0, at: plan.header.bottom(1).droppingLeft(ListRow.markWidth).origin)
    if let heading { screen.target(heading, sortKeys(state, context)) }
    if state.isTyping { drawFilter(state, plan, context, on: &screen) }
    guard !plan.detail.isEmpty else { return }
    screen.verticalLine(
      at: Point(plan.detail.column - 2, plan.detail.row), rows: plan.detail.rows, role: .border)
    if let file = detail(state, context) { MeetingFacts.draw(file, in: plan.detail, context, on: &screen) }
  }

  private static func drawHeader(
    _ state: State, _ plan: MeetingsPlan, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases.meetings
    let rest = screen.putRight(words.order(state.list.order), in: plan.header, role: .muted)
    screen.target(plan.header.top(1).droppingLeft(rest.columns + 2), sortKeys(state, context))
    drawFilter(state, plan, context, on: &screen)
    if !state.list.isFiltering {
      screen.put(context.phrases.app.meetings, at: plan.header.origin, role: .title)
    }
  }

  /// Drawn last while typing, so that the cursor stays in the line.
  private static func drawFilter(
    _ state: State, _ plan: MeetingsPlan, _ context: Context, on screen: inout Screen
  ) {
    let room = max(8, plan.header.columns - 18)
    state.list.filter.draw(
      context.phrases.meetings.filter, on: &screen, at: plan.header.origin, columns: room,
      clearing: keys(for: .clearFilter, state, context))
  }

  /// What turns the order around; a filter line that is open is closed first, where the key is text.
  private static func sortKeys(_ state: State, _ context: Context) -> [Key] {
    (state.isTyping ? keys(for: .keepFilter, state, context) : []) + keys(for: .sort, state, context)
  }

  private static func drawNone(
    _ state: State, _ plan: MeetingsPlan, _ context: Context, on screen: inout Screen
  ) {
    guard state.list.shown != nil else { return }
    let words = context.phrases.meetings
    let hint = context.readOnly ? "" : " " + context.phrases.home.scheduleHint
    let text = state.list.filter.text.isEmpty ? words.none + hint : words.noneMatch(state.list.filter.text)
    screen.put(text, in: plan.list.droppingLeft(ListRow.markWidth).droppingTop(1), role: .muted)
  }

  private static let headsColumns = 5

  /// The host gives way where it is told beside the list, the forum where a title would be cut for it.
  private static func layout(_ plan: MeetingsPlan, _ context: Context) -> TableLayout {
    let words = context.phrases.meetings
    let width = plan.list.columns - ListRow.markWidth
    let states = MeetingState.allCases.map { TextWidth.columns(of: context.phrases.words.meetingState($0)) }
    return TableLayout(
      columns: [
        TableColumn(title: words.date, minimum: 11, alignment: .right),
        TableColumn(title: words.title, minimum: 12, ideal: 26, most: 60, weight: 1),
        TableColumn(
          title: words.forum, minimum: context.forumColumns, dropOrder: 5, isExtra: true),
        TableColumn(
          title: words.host, minimum: 10, ideal: context.officeColumns, dropOrder: plan.detail.isEmpty ? 2 : 4,
          isExtra: true),
        TableColumn(title: words.heads, minimum: headsColumns, alignment: .right, dropOrder: 1, isExtra: true),
        TableColumn(title: words.state, minimum: states.max() ?? 0, dropOrder: 3, isExtra: true),
      ], width: width)
  }

  private static func cells(_ row: MeetingRow, _ context: Context) -> ListView.Cells {
    let meeting = row.meeting
    let figures = row.figures
    let texts = [
      meeting.date.short(in: context.language), context.directory.briefTitle(of: meeting),
      context.directory.forumShortName(of: meeting),
      row.hostName(in: context.directory), figures.totalText(columns: headsColumns),
      context.phrases.words.meetingState(meeting.state),
    ]
    let stateRole: Role =
      switch meeting.state {
      case .planned, .invited, .ongoing: .accent
      case .held, .closed: .muted
      case .postponed, .cancelled: .warning
      }
    return ListView.Cells(
      texts, roles: [nil, nil, .muted, .muted, figures.reportedTooFew != nil ? .warning : nil, stateRole])
  }
}
