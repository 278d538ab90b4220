import RakorModel
import TerminalKit

extension Calendar {
  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let plan = frame.plan
    let week = frame.week
    week?.draw(frame, context, on: &screen)
    let sheets = frame.sheets
    for sheet in sheets { sheet.grid.draw(on: &screen, in: sheet.area, focused: frame.state.pane == .days) }
    if !plan.notes.isEmpty { drawNotes(frame, sheets, context, on: &screen) }
    if let divider = plan.divider { screen.verticalLine(at: divider.origin, rows: divider.rows) }
    if week != nil, !plan.list.isEmpty {
      screen.horizontalLine(at: Point(plan.list.column, plan.list.row - 1), columns: plan.list.columns)
    }
    frame.list.draw(in: plan.list, isFocused: frame.state.pane == .list, on: &screen)
    if frame.state.line.isTyping { drawLine(frame, context, on: &screen) }
  }

  private static func drawNotes(
    _ frame: Frame, _ sheets: [CalendarPlan.Sheet], _ context: Context, on screen: inout Screen
  ) {
    MonthPage.draw(frame.page.legend(of: sheets.map(\.grid), context), in: frame.plan.legend, on: &screen)
    MonthPage.draw(frame.page.sentences(on: frame.day, context), in: frame.plan.notes, on: &screen)
    if let file = frame.entry.flatMap({ context.file(of: $0.meeting.id) }), !frame.plan.detail.isEmpty {
      screen.horizontalLine(
        at: Point(frame.plan.detail.column, frame.plan.detail.row - 1), columns: frame.plan.detail.columns)
      MeetingFacts.draw(file, in: frame.plan.detail, context, on: &screen)
    }
  }

  /// The line in which a date is typed, with what is understood of it.
  private static func drawLine(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let line = frame.plan.line
    screen.fill(line, role: .text)
    let understood: (text: String, role: Role)? =
      switch frame.reading {
      case .success(let day): (day.long(in: context.language), .good)
      case .failure, nil: nil
      }
    let rest = understood.map { screen.putRight($0.text, in: line, role: $0.role) } ?? line
    frame.state.line.draw(
      context.phrases.calendar.date, on: &screen, at: rest.origin, columns: rest.columns, clearing: [])
  }
}
