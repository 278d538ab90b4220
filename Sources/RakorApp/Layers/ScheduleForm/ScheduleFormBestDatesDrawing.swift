import RakorModel
import TerminalKit

/// The best dates with their reasons, in a box over the form or over all of it in a short window.
struct BestDatesBox {
  private struct Line {
    var text: String
    var role: Role
    /// The proposal it belongs to; nil for a line about all of them.
    var index: Int?
  }

  private let lines: [Line]
  private let best: ScheduleForm.BestDates
  private let hasFrame: Bool
  private let area: Rect
  private let sheet: Rect

  init(_ best: ScheduleForm.BestDates, _ context: Context) {
    self.best = best
    let content = context.content
    hasFrame = content.rows >= 12
    let columns = min(content.columns, 72)
    let margin = hasFrame ? 4 : 2
    lines = BestDatesBox.lines(best, context, columns: columns - margin)
    // One more row for the keys.
    let rows = min(content.rows, lines.count + 1 + (hasFrame ? 2 : 0))
    area = hasFrame ? content.centered(columns: columns, rows: rows) : content
    sheet = hasFrame ? area.inset(columns: 2, rows: 1) : area.inset(columns: 1)
  }

  /// The first line in sight, so that the proposal under the cursor is.
  private var top: Int {
    let height = sheet.rows - 1
    let own = lines.indices.filter { lines[$0].index == best.cursor }
    guard let first = own.first, let last = own.last, last >= height else { return 0 }
    return min(first, last - height + 1)
  }

  /// The proposal at a cell of the screen.
  func proposal(at point: Point) -> Int? {
    guard sheet.droppingBottom(1).contains(point) else { return nil }
    let index = top + point.row - sheet.row
    return lines.indices.contains(index) ? lines[index].index : nil
  }

  func draw(_ context: Context, on screen: inout Screen) {
    let words = context.phrases
    screen.fill(area, role: .text)
    if hasFrame { screen.box(area, title: words.calendar.bestDates) }
    screen.cursor = sheet.origin
    let list = sheet.droppingBottom(1)
    for (row, line) in lines.dropFirst(top).prefix(list.rows).enumerated() {
      let point = Point(list.column, list.row + row)
      screen.put(line.text, at: point, role: line.role, columns: list.columns)
      if line.index == best.cursor, line.role == .selection { screen.cursor = point }
    }
    let hints = [("Enter 1–3", words.form.monthTake), ("Esc", words.keys.close)]
    HintBar.draw(
      hints.map { (key: $0.0, label: $0.1) }, on: &screen, at: Point(sheet.column, sheet.maxRow - 1),
      columns: sheet.columns)
  }

  private static func lines(_ best: ScheduleForm.BestDates, _ context: Context, columns: Int) -> [Line] {
    let words = context.phrases.calendar
    guard let found = best.found else { return [Line(text: words.searching, role: .muted)] }
    let heading = TextWidth.wrap(words.fewestWarnings, to: columns).map { Line(text: $0, role: .muted) }
    return heading
      + found.enumerated().flatMap { index, proposal in
        let isSelected = index == best.cursor
        let date = context.fullDate(proposal.day, columns: columns - 4)
        let head = TextWidth.pad("\(isSelected ? ">" : " ") \(index + 1) \(date)", to: columns)
        return [Line(text: head, role: isSelected ? .selection : .title, index: index)]
          + reasons(proposal, context, columns: columns, index: index)
      }
  }

  private static func reasons(_ proposal: DateProposal, _ context: Context, columns: Int, index: Int) -> [Line] {
    let words = context.phrases
    let good = proposal.strengths.map(words.calendar.strength).joined(separator: ", ")
    let bad = proposal.concerns.map { words.calendar.concern($0, words.warnings, context.directory) }
    return ([("+", good, Role.text)] + bad.map { ("!", $0, Role.warning) }).flatMap { mark, text, role in
      TextWidth.wrap(text, to: max(1, columns - 6)).enumerated().map { row, line in
        Line(text: "    \(row == 0 ? mark : " ") \(line)", role: role, index: index)
      }
    }
  }
}

extension Context {
  /// A day in full, with its Hijri date where both fit into the columns.
  func fullDate(_ day: Day, columns: Int) -> String {
    withHijri(day.long(in: language), of: day, columns: columns)
  }

  /// A text about a day with its Hijri date behind it, where both fit into the columns.
  func withHijri(_ text: String, of day: Day, columns: Int) -> String {
    guard let hijri = almanac?.hijriText(of: day) else { return text }
    let both = "\(text) · \(hijri)"
    return TextWidth.columns(of: both) <= columns ? both : text
  }
}
