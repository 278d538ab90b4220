import RakorModel
import TerminalKit

/// The present heads of each office as bars on one scale.
enum AttendanceBars {
  private static let numberWidth = 4

  static func draw(_ file: MeetingFile, in area: Rect, _ context: Context, on screen: inout Screen) {
    let figures = file.figures
    let names = figures.offices.map { context.directory.shortName($0.office, at: file.meeting) }
    let nameWidth = min(16, max(4, names.map { TextWidth.columns(of: $0) }.max() ?? 0))
    let largest = max(1, figures.offices.compactMap(\.present).max() ?? 1)
    let barColumn = area.column + nameWidth + 1 + numberWidth + 1
    let barWidth = min(24, max(0, area.maxColumn - barColumn))
    for (index, office) in figures.offices.prefix(max(0, area.rows - 1)).enumerated() {
      let row = area.row + index
      screen.put(TextWidth.fit(names[index], to: nameWidth), at: Point(area.column, row))
      let number = office.present.map(String.init) ?? "–"
      screen.put(
        TextWidth.pad(number, to: numberWidth, alignment: .right), at: Point(area.column + nameWidth + 1, row),
        role: office.present == nil ? .muted : .text)
      if let present = office.present {
        Bar(fraction: Double(present) / Double(largest)).draw(
          on: &screen, at: Point(barColumn, row), columns: barWidth)
      } else if let promised = office.promised {
        screen.put(
          context.phrases.meeting.promised(promised), at: Point(barColumn, row), role: .muted,
          columns: area.maxColumn - barColumn)
      }
    }
    drawTotal(figures, in: area, nameWidth: nameWidth, context, on: &screen)
  }

  private static func drawTotal(
    _ figures: AttendanceFigures, in area: Rect, nameWidth: Int, _ context: Context, on screen: inout Screen
  ) {
    let row = area.row + min(figures.offices.count, max(0, area.rows - 1))
    guard row < area.maxRow else { return }
    screen.put(TextWidth.fit(context.phrases.words.total, to: nameWidth), at: Point(area.column, row), role: .muted)
    let total = figures.total.map(String.init) ?? "–"
    screen.put(
      TextWidth.pad(total, to: numberWidth, alignment: .right), at: Point(area.column + nameWidth + 1, row),
      role: .title)
    guard figures.unattributed > 0 else { return }
    let text = context.phrases.meeting.unattributed(figures.unattributed)
    let column = area.column + nameWidth + numberWidth + 2
    let fits = TextWidth.columns(of: text) <= area.maxColumn - column || row + 1 >= area.maxRow
    let place = fits ? Point(column, row) : Point(area.column, row + 1)
    screen.put(text, at: place, role: .muted, columns: area.maxColumn - place.column)
  }
}
