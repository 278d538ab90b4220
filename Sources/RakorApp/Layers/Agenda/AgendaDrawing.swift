import RakorModel
import TerminalKit

/// Where the parts of the agenda tab stand: the items, and the one under the cursor in full.
struct AgendaPlan {
  let list: Rect
  let detail: Rect

  init(_ context: Context) {
    let area = context.content.droppingTop(3).inset(columns: 1)
    if area.columns >= 90 {
      list = area.left(area.columns / 2 - 1)
      detail = area.droppingLeft(area.columns / 2 + 1)
    } else {
      let below = area.rows >= 8 ? area.rows / 2 : 0
      list = area.droppingBottom(below)
      detail = area.bottom(max(0, below - 1))
    }
  }

  var rows: Int { max(1, list.rows) }
}

extension Agenda {
  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let file = context.file(of: state.id)
    _ = MeetingTabs.draw(file, active: .agenda, context, on: &screen)
    guard let file else { return }
    let plan = AgendaPlan(context)
    if file.agenda.isEmpty {
      let words = context.phrases.agenda
      let text = context.readOnly || file.meeting.state == .closed ? words.none : words.none + " " + words.addHint
      screen.put(text, at: plan.list.origin, role: .muted, columns: plan.list.columns)
      return
    }
    for index in state.cursor.visible(count: file.agenda.count, height: plan.rows) {
      let line = Rect(
        column: plan.list.column, row: plan.list.row + index - state.cursor.top, columns: plan.list.columns, rows: 1)
      drawItem(file.agenda[index], in: line, selected: index == state.cursor.index, context, on: &screen)
    }
    if let item = item(state, context), !plan.detail.isEmpty {
      drawDetail(item, in: plan.detail, context, on: &screen)
    }
  }

  private static func drawItem(
    _ item: AgendaItem, in line: Rect, selected: Bool, _ context: Context, on screen: inout Screen
  ) {
    let role = ListRow.role(selected: selected)
    screen.fill(line, role: role)
    ListRow.mark(line, selected: selected, on: &screen)
    let mark = item.skipped ? " - " : item.discussed ? "[x]" : "[ ]"
    screen.put(mark, at: Point(line.column + 2, line.row), role: selected ? role : item.discussed ? .good : .muted)
    let number = TextWidth.pad("\(item.number).", to: 3, alignment: .right)
    screen.put(number, at: Point(line.column + 6, line.row), role: selected ? role : .muted)
    let side = side(item, context)
    let wanted = side.isEmpty ? 0 : TextWidth.columns(of: side) + 2
    let sideWidth = line.columns - 10 - wanted >= 24 ? wanted : 0
    screen.put(
      item.title, at: Point(line.column + 10, line.row), role: !selected && item.skipped ? .muted : role,
      columns: line.columns - 10 - sideWidth)
    if sideWidth > 0 {
      screen.put(side, at: Point(line.maxColumn - sideWidth + 2, line.row), role: selected ? role : .muted)
    }
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
    var lines: [(label: String, value: String, role: Role)] = []
    if let presenter = item.presenter { lines.append((words.presenter, presenter, .text)) }
    lines.append((words.minutes, item.minutes ?? words.noMinutes, item.minutes == nil ? .muted : .text))
    let decision = item.decisionNumber.map(words.numberedDecision) ?? words.decision
    lines.append((decision, item.decision ?? words.noDecision, item.decision == nil ? .muted : .text))
    let title = TextWidth.wrap("\(item.number). \(item.title)", to: area.columns, limit: area.rows > 6 ? 3 : 1)
    for (row, line) in title.enumerated() {
      screen.put(line, at: Point(area.column, area.row + row), role: .title)
    }
    MeetingFacts.drawLines(lines, in: area.droppingTop(title.count), labelWidth: 11, on: &screen)
  }
}
