import RakorModel
import TerminalKit

/// The present heads of each office as bars on one scale; in words where not every office has a row, since a part of
/// the offices is never shown with the total of all.
enum AttendanceBars {
  static func draw(_ file: MeetingFile, in area: Rect, _ context: Context, on screen: inout Screen) {
    let figures = file.figures
    let names = figures.offices.map { $0.name(at: file.meeting, context) }
    let nameWidth = min(16, max(4, names.map { TextWidth.columns(of: $0) }.max() ?? 0))
    guard figures.offices.count < area.rows else { return drawWords(file, in: area, context, on: &screen) }
    let numberWidth = max(4, figures.offices.map { TextWidth.columns(of: $0.presentText) }.max() ?? 0)
    let largest = max(1, figures.offices.compactMap(\.present).max() ?? 1)
    let barColumn = area.column + nameWidth + 1 + numberWidth + 1
    let barWidth = min(24, max(0, area.maxColumn - barColumn))
    for (index, office) in figures.offices.enumerated() {
      let row = area.row + index
      screen.put(TextWidth.fit(names[index], to: nameWidth), at: Point(area.column, row))
      screen.put(
        TextWidth.pad(office.presentText, to: numberWidth, alignment: .right),
        at: Point(area.column + nameWidth + 1, row),
        role: office.disagrees ? .warning : office.present == nil ? .muted : .text)
      if let present = office.present {
        Bar(fraction: Double(present) / Double(largest)).draw(
          on: &screen, at: Point(barColumn, row), columns: barWidth)
      } else if let promised = office.promised {
        let (room, words) = (area.maxColumn - barColumn, context.phrases.meeting)
        let text = words.promised(promised)
        screen.put(
          TextWidth.columns(of: text) <= room ? text : words.promisedInShort(promised), at: Point(barColumn, row),
          role: .muted, columns: room)
      }
    }
    drawTotal(figures, in: area, nameWidth, numberWidth, context, on: &screen)
  }

  private static func drawTotal(
    _ figures: AttendanceFigures, in area: Rect, _ nameWidth: Int, _ numberWidth: Int, _ context: Context,
    on screen: inout Screen
  ) {
    let row = area.row + figures.offices.count
    screen.put(TextWidth.fit(context.phrases.words.total, to: nameWidth), at: Point(area.column, row), role: .muted)
    let total = figures.total.orDash
    screen.put(
      TextWidth.pad(total, to: numberWidth, alignment: .right), at: Point(area.column + nameWidth + 1, row),
      role: .title)
    guard let text = context.phrases.meeting.remark(on: figures) else { return }
    let column = area.column + nameWidth + numberWidth + 2
    let fits = TextWidth.columns(of: text) <= area.maxColumn - column || row + 1 >= area.maxRow
    let place = fits ? Point(column, row) : Point(area.column, row + 1)
    screen.put(text, at: place, role: .muted, columns: area.maxColumn - place.column)
  }

  /// "Kab. Wonosobo 5 · Kab. Kebumen – … · jumlah 9"; the total alone where even that has no room.
  private static func drawWords(_ file: MeetingFile, in area: Rect, _ context: Context, on screen: inout Screen) {
    let fits = wordRows(file, columns: area.columns, context) <= area.rows
    screen.put(fits ? words(file, context) : total(file, context), in: area)
  }

  /// How many rows the words take.
  static func wordRows(_ file: MeetingFile, columns: Int, _ context: Context) -> Int {
    TextWidth.wrap(words(file, context), to: columns).count
  }

  private static func words(_ file: MeetingFile, _ context: Context) -> String {
    let parts = file.figures.offices.map { "\($0.name(at: file.meeting, context)) \($0.presentText)" }
    return (parts + [total(file, context)]).joined(separator: " · ")
  }

  private static func total(_ file: MeetingFile, _ context: Context) -> String {
    let remark = context.phrases.meeting.remark(on: file.figures).map { " (\($0))" } ?? ""
    let sign = file.figures.reportedTooFew == nil ? "" : "≠"
    return "\(context.phrases.words.total) \(sign)\(file.figures.total.orDash)\(remark)"
  }
}

extension OfficeFigures {
  /// The office's short name, after a sign where it came without being invited.
  func name(at meeting: Meeting, _ context: Context) -> String {
    (isInvited ? "" : "+") + context.directory.shortName(office, at: meeting)
  }
}
