import RakorModel
import TerminalKit

/// What to know about the rakor being typed: warnings, and open follow-ups that come along.
enum FormPanel {
  struct Line: Equatable {
    var text: String
    var role: Role
  }

  /// How many follow-ups are listed before the rest is only counted.
  private static let listed = 8

  static func lines(_ state: ScheduleForm.State, _ context: Context, columns: Int) -> [Line] {
    var lines = warningLines(state, context, columns: columns)
    if !lines.isEmpty { lines.insert(Line(text: context.phrases.form.warnings, role: .title), at: 0) }
    let carried = state.proposedAgenda.filter { $0.carried > 0 }
    if !carried.isEmpty {
      if !lines.isEmpty { lines.append(Line(text: "", role: .text)) }
      lines += agendaLines(carried, skipped: state.skippedItems, context, columns)
    }
    let followUps = state.advice?.openFollowUps ?? []
    if !followUps.isEmpty {
      if !lines.isEmpty { lines.append(Line(text: "", role: .text)) }
      lines += followUpLines(followUps, context, columns)
    }
    return lines
  }

  static func draw(_ state: ScheduleForm.State, _ context: Context, in area: Rect, on screen: inout Screen) {
    screen.verticalLine(at: area.origin, rows: area.rows)
    let inner = area.droppingLeft(2).droppingRight(1)
    var lines = lines(state, context, columns: inner.columns)
    if state.warnings(context).isEmpty {
      let words = context.phrases.form
      let calm = [Line(text: words.warnings, role: .title), Line(text: words.noWarnings, role: .muted)]
      lines = calm + (lines.isEmpty ? [] : [Line(text: "", role: .text)] + lines)
    }
    for (row, line) in lines.prefix(inner.rows).enumerated() {
      screen.put(line.text, at: Point(inner.column, inner.row + row), role: line.role, columns: inner.columns)
    }
  }

  /// The warnings alone, without their heading.
  static func warningLines(_ state: ScheduleForm.State, _ context: Context, columns: Int) -> [Line] {
    state.warnings(context).flatMap { warning in
      let sentence = context.phrases.warnings.warning(warning, context.directory)
      return TextWidth.wrap(sentence, to: max(1, columns - 2)).enumerated().map { index, line in
        Line(text: (index == 0 ? "! " : "  ") + line, role: .warning)
      }
    }
  }

  /// The items that come back, how often they did, and those that are skipped this time.
  private static func agendaLines(
    _ items: [AgendaItem], skipped: [AgendaItem], _ context: Context, _ columns: Int
  ) -> [Line] {
    let shown = items.prefix(listed).map { item in
      let isSkipped = skipped.contains(item)
      let side = isSkipped ? context.phrases.agenda.skipped : "\(item.carried)x"
      let width = max(4, columns - TextWidth.columns(of: side) - 1)
      return Line(text: TextWidth.pad(item.title, to: width) + " " + side, role: isSkipped ? .muted : .text)
    }
    let rest = items.count - shown.count
    return [Line(text: context.phrases.form.carriedAgenda(items.count), role: .title)] + shown
      + (rest > 0 ? [Line(text: context.phrases.form.more(rest), role: .muted)] : [])
  }

  private static func followUpLines(_ rows: [FollowUpRow], _ context: Context, _ columns: Int) -> [Line] {
    let words = context.phrases.form
    let shown = rows.prefix(listed).map { row in
      let number = "\(row.followUp.number.rawValue)."
      let text = TextWidth.fit("\(number) \(row.followUp.text)", to: columns)
      let isLate = row.followUp.due.map { $0 < context.today } ?? false
      return Line(text: text, role: isLate ? .warning : .text)
    }
    let rest = rows.count - shown.count
    return [Line(text: words.carried(rows.count), role: .title)] + shown
      + (rest > 0 ? [Line(text: words.more(rest), role: .muted)] : [])
  }
}
