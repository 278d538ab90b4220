import RakorModel
import TerminalKit

/// Where the parts of the agenda tab stand: the items, and the one under the cursor in full.
struct AgendaPlan {
  let list: Rect
  let detail: Rect

  /// The list is as wide as its longest item, from half of the room to two thirds of it.
  init(_ state: Agenda.State, _ context: Context) {
    let agenda = context.file(of: state.id)?.agenda ?? []
    let area = MeetingTabs.body(context).inset(columns: 1)
    if context.isZoomed {
      list = area
      detail = area.bottom(0)
    } else if area.columns >= 90 {
      let longest = agenda.map { TextWidth.columns(of: $0.title) + Agenda.sideColumns($0, context) }.max() ?? 0
      let wanted = longest + Agenda.titleColumn + 1
      list = area.left(min(max(area.columns / 2 - 1, wanted), area.columns * 2 / 3))
      detail = area.droppingLeft(list.columns + 2)
    } else {
      let below = area.rows >= 8 ? area.rows / 2 : 0
      list = area.droppingBottom(below)
      detail = area.bottom(max(0, below - 1))
    }
  }

  var rows: Int { max(1, list.rows) }

  func view(_ state: Agenda.State, _ agenda: [AgendaItem]) -> ListView {
    ListView(count: agenda.count, cursor: state.cursor, in: list)
  }
}

extension Agenda {
  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let file = context.file(of: state.id)
    _ = MeetingTabs.draw(file, active: .agenda, context, on: &screen)
    guard let file else { return }
    let plan = AgendaPlan(state, context)
    defer {
      let line = context.content.droppingTop(MeetingTabs.height - 1).top(1).inset(columns: 1)
      state.filter.draw(
        context.phrases.meetings.filter, on: &screen, at: line.origin, columns: min(40, line.columns),
        clearing: keys(for: .clearFilter, state, context))
    }
    let items = items(state, context)
    if items.isEmpty, !file.agenda.isEmpty {
      let text = context.phrases.agenda.noneMatch(state.filter.text)
      screen.put(text, at: plan.list.origin, role: .muted, columns: plan.list.columns)
      return
    }
    if file.agenda.isEmpty {
      let words = context.phrases.agenda
      let text = context.readOnly || file.meeting.state == .closed ? words.none : words.none + " " + words.addHint
      screen.put(text, at: plan.list.origin, role: .muted, columns: plan.list.columns)
      return
    }
    let tick = keys(for: .toggleDiscussed, state, context)
    plan.view(state, items).draw(on: &screen) { index, row, screen in
      drawItem(items[index], in: row, context, on: &screen)
      guard !tick.isEmpty, !items[index].skipped else { return }
      let way = moves(from: state.cursor.index, to: index, Command.move, state, context)
      screen.target(row.content.left(3), way + tick)
    }
    if let item = item(state, context), !plan.detail.isEmpty {
      drawDetail(item, in: plan.detail, context, on: &screen)
    }
  }

  private static func drawItem(
    _ item: AgendaItem, in row: ListRow, _ context: Context, on screen: inout Screen
  ) {
    let line = row.line
    let titleColumn = Agenda.titleColumn
    let mark = item.skipped ? " - " : item.discussed ? "[x]" : "[ ]"
    screen.put(mark, at: Point(line.column + 2, line.row), role: row.role(item.discussed ? .good : .muted))
    let number = TextWidth.pad("\(item.number).", to: 3, alignment: .right)
    screen.put(number, at: Point(line.column + 6, line.row), role: row.role(.muted))
    let wanted = sideColumns(item, context)
    let sideWidth = line.columns - titleColumn - wanted >= 24 ? wanted : 0
    screen.put(
      item.title, at: Point(line.column + titleColumn, line.row), role: row.role(item.skipped ? .muted : .text),
      columns: line.columns - titleColumn - sideWidth)
    if sideWidth > 0 {
      screen.put(side(item, context), at: Point(line.maxColumn - sideWidth + 2, line.row), role: row.role(.muted))
    }
  }

  /// Where titles begin, right of mark and number.
  fileprivate static let titleColumn = 10

  /// The columns that what stands beside a title takes, with the gap before it.
  fileprivate static func sideColumns(_ item: AgendaItem, _ context: Context) -> Int {
    let side = side(item, context)
    return side.isEmpty ? 0 : TextWidth.columns(of: side) + 2
  }

  private static func side(_ item: AgendaItem, _ context: Context) -> String {
    let words = context.phrases.agenda
    if item.skipped { return words.skipped }
    return [item.standing ? words.standing : nil, item.carried > 0 ? words.carried(item.carried) : nil]
      .compactMap { $0 }.joined(separator: " · ")
  }

  private static func drawDetail(
    _ item: AgendaItem, in area: Rect, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases.agenda
    let decision = item.decisionNumber.map(words.numberedDecision) ?? words.decision
    let lines = [
      item.presenter.map { LabelledLine(words.presenter, $0) },
      LabelledLine(words.minutes, item.minutes ?? words.noMinutes, item.minutes == nil ? .muted : .text),
      LabelledLine(decision, item.decision ?? words.noDecision, item.decision == nil ? .muted : .text),
    ].compactMap(\.self)
    let title = "\(item.number). \(item.title)"
    let below = screen.put(title, in: area, role: .title, limit: area.rows > 6 ? 3 : 1)
    LabelledLines(lines, columns: area.columns, labelWidth: 11).draw(on: &screen, in: below)
  }
}
