import RakorModel
import TerminalKit

/// What else belongs to a rakor, to be read beside one of its tabs where a terminal has the room: its agenda, and its
/// follow-ups where they have been read.
enum MeetingGlance {
  /// Draws as much as fits, the agenda first.
  static func draw(_ file: MeetingFile, in area: Rect, _ context: Context, on screen: inout Screen) {
    let agenda = max(1, file.agenda.count) + 1
    let open = file.followUps.filter { $0.followUp.status.isOpen }
    let top = area.top(open.isEmpty ? agenda : min(agenda, max(area.rows / 2, area.rows - open.count - 2)))
    draw(context.phrases.meeting.agenda, file.agenda.count, in: top, context, on: &screen) { index, line, screen in
      drawItem(file.agenda[index], in: line, on: &screen)
    }
    guard !open.isEmpty else { return }
    let below = area.droppingTop(top.rows + 1)
    draw(context.phrases.app.followUps, open.count, in: below, context, on: &screen) { index, line, screen in
      drawFollowUp(open[index], in: line, context, on: &screen)
    }
  }

  /// A heading and its lines, the last of which says how many more there are where not all have room.
  private static func draw(
    _ title: String, _ count: Int, in area: Rect, _ context: Context, on screen: inout Screen,
    _ draw: (Int, Rect, inout Screen) -> Void
  ) {
    guard area.rows > 1 else { return }
    screen.put(title, at: area.origin, role: .title, columns: area.columns)
    guard count > 0 else {
      screen.put(context.phrases.agenda.none, in: area.droppingTop(1).top(1), role: .muted)
      return
    }
    let lines = area.droppingTop(1)
    let shown = count <= lines.rows ? count : lines.rows - 1
    for index in 0..<shown { draw(index, lines.droppingTop(index).top(1), &screen) }
    guard shown < count else { return }
    screen.put(context.phrases.meeting.more(count - shown), in: lines.droppingTop(shown).top(1), role: .muted)
  }

  private static func drawItem(_ item: AgendaItem, in line: Rect, on screen: inout Screen) {
    let mark = item.skipped ? " - " : item.discussed ? "[x]" : "[ ]"
    screen.put(mark, at: line.origin, role: item.discussed ? .good : .muted)
    let title = line.droppingLeft(4)
    screen.put("\(item.number). \(item.title)", at: title.origin, columns: title.columns)
  }

  private static func drawFollowUp(
    _ row: FollowUpRow, in line: Rect, _ context: Context, on screen: inout Screen
  ) {
    let followUp = row.followUp
    let due = FollowUpLine.due(followUp, context)
    let role: Role = followUp.isOverdue(on: context.today) ? .danger : .muted
    let rest = screen.putRight("\(followUp.partsDone)/\(followUp.parts.count)  \(due)", in: line, role: role)
    screen.put("\(followUp.number.rawValue). \(followUp.text)", at: rest.origin, columns: rest.columns)
  }
}
