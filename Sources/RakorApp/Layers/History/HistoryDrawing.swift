import RakorModel
import TerminalKit

/// Where the parts of the history stand.
struct HistoryPlan {
  /// The filter, and the order.
  let head: Rect
  /// Empty on a low terminal.
  let titles: Rect
  let list: Rect
  /// Beside the list or below it; empty where there is room for neither.
  let detail: Rect

  init(_ context: Context) {
    let area = MeetingTabs.body(context).inset(columns: 1)
    head = area.top(1)
    let rest = area.droppingTop(1)
    let isWide = area.columns >= 110
    let below = !isWide && rest.rows >= 12 ? min(rest.rows / 2, 12) : 0
    let width = isWide ? min(70, area.columns * 2 / 5) : 0
    let table = rest.droppingBottom(below).droppingRight(isWide ? width + 3 : 0)
    titles = table.rows >= 6 ? table.top(1) : table.top(0)
    list = table.droppingTop(titles.rows)
    detail = isWide ? rest.right(width) : rest.bottom(max(0, below - 1))
  }

  var rows: Int { max(1, list.rows) }
  var isBeside: Bool { detail.column > list.column }

  func view(_ state: History.State) -> ListView {
    ListView(count: state.list.rows.count, cursor: state.list.cursor, in: list)
  }
}

extension History {
  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let plan = HistoryPlan(context)
    _ = MeetingTabs.draw(context.file(of: state.meeting), active: .history, context, on: &screen)
    let words = context.phrases
    let order = words.meetings.order(state.list.order == .newestFirst ? .newestFirst : .oldestFirst)
    let rest = screen.putRight(order, in: plan.head, role: .muted)
    screen.target(plan.head.droppingLeft(rest.columns + 2), sortKeys(state, context))
    let rows = state.list.rows
    if rows.isEmpty { drawNone(state, plan, context, on: &screen) }
    let layout = layout(rows, plan, context)
    plan.view(state).draw(layout, titles: rows.isEmpty ? nil : plan.titles, on: &screen) { index in
      let row = rows[index]
      let text = text(of: row, state, context)
      return ListView.Cells(
        [text.moment, row.entry.who, text.line],
        role: row.standing == .undone ? .muted : .text, roles: [.muted, .muted, nil])
    }
    let heading = layout.heading(of: 0, at: plan.titles.droppingLeft(ListRow.markWidth).origin)
    if let heading, !rows.isEmpty, !plan.titles.isEmpty { screen.target(heading, sortKeys(state, context)) }
    drawDetail(state, plan, context, on: &screen)
    state.list.filter.draw(
      words.history.filter, on: &screen, at: plan.head.origin, columns: max(8, plan.head.columns - 18),
      clearing: keys(for: .clearFilter, state, context))
  }

  /// What turns the order around; a filter line that is open is closed first, where the key is text.
  private static func sortKeys(_ state: State, _ context: Context) -> [Key] {
    (state.isTyping ? keys(for: .keepFilter, state, context) : []) + keys(for: .sort, state, context)
  }

  private static func layout(_ rows: [HistoryRow], _ plan: HistoryPlan, _ context: Context) -> TableLayout {
    let words = context.phrases.history
    let who = rows.map { TextWidth.columns(of: $0.entry.who) }.max() ?? 0
    return TableLayout(
      columns: [
        TableColumn(title: words.when, minimum: 17, dropOrder: 0),
        TableColumn(title: words.who, minimum: min(10, max(4, who)), ideal: min(24, who), dropOrder: 1),
        TableColumn(title: words.what, minimum: 18, weight: 1),
      ], width: plan.list.columns - ListRow.markWidth)
  }

  private static func drawNone(
    _ state: State, _ plan: HistoryPlan, _ context: Context, on screen: inout Screen
  ) {
    guard state.list.shown != nil else { return }
    let words = context.phrases.history
    let text = state.list.filter.text.isEmpty ? words.none : words.noneMatch(state.list.filter.text)
    screen.put(text, in: plan.list, role: .muted)
  }

  private static func drawDetail(
    _ state: State, _ plan: HistoryPlan, _ context: Context, on screen: inout Screen
  ) {
    guard !plan.detail.isEmpty else { return }
    if plan.isBeside {
      screen.verticalLine(at: Point(plan.detail.column - 2, plan.detail.row), rows: plan.detail.rows, role: .border)
    } else {
      screen.horizontalLine(at: Point(plan.detail.column, plan.detail.row - 1), columns: plan.detail.columns)
    }
    guard let row = state.list.selected else { return }
    let lines = TextSheet.wrapped(text(of: row, state, context).paragraphs, to: plan.detail.columns)
    let isWhole = lines.count <= plan.detail.rows
    for (offset, line) in lines.prefix(isWhole ? lines.count : plan.detail.rows - 1).enumerated() {
      let place = plan.detail.droppingTop(offset)
      screen.put(line.text, at: place.origin, role: line.role, columns: place.columns)
    }
    guard !isWhole else { return }
    screen.put(
      context.phrases.history.more(lines.count - plan.detail.rows + 1), at: plan.detail.bottom(1).origin, role: .muted,
      columns: plan.detail.columns)
  }
}
