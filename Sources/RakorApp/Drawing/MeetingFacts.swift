import RakorModel
import TerminalKit

/// The facts of one rakor as labelled lines, with its attendance below.
enum MeetingFacts {
  /// Label and value, nil value lines being left out; the Hijri date is added where it fits into the columns of a value.
  static func lines(
    _ file: MeetingFile, _ context: Context, columns: Int = 0
  ) -> [(label: String, value: String, role: Role)] {
    let words = context.phrases
    let meeting = file.meeting
    let missing = file.missing.map(words.warnings.missing).joined(separator: " · ")
    let open = file.openFollowUps
    let all: [(String, String?, Role)] = [
      (words.meeting.date, date(of: meeting, context, columns), .text),
      (words.meeting.time, meeting.time?.text(in: context.language) ?? words.meeting.noTime, .text),
      (words.meeting.venue, meeting.venue, .text),
      (words.meeting.host, context.directory.name(meeting.host, at: meeting), .text),
      (words.meeting.forum, context.directory.forumName(of: meeting), .text),
      (words.meeting.letter, meeting.letter, .text),
      (words.meeting.purpose, meeting.purpose, .text),
      (words.meeting.notes, meeting.notes, .text),
      (words.meeting.reason, meeting.calledOffReason, .warning),
      (words.meeting.missing, missing.isEmpty ? nil : missing, .warning),
      (words.app.followUps, open == 0 ? nil : words.meeting.openFollowUps(open), .text),
      (words.meeting.number, String(meeting.id.rawValue), .muted),
    ]
    return all.compactMap { label, value, role in value.map { (label, $0, role) } } + corrections(meeting, context)
  }

  /// The day in full with its Hijri date, in a row of its own where both do not fit into one.
  private static func date(of meeting: Meeting, _ context: Context, _ columns: Int) -> String {
    let text = context.fullDate(meeting.date, columns: columns)
    let day = meeting.date.long(in: context.language)
    guard columns > 0, text == day, let hijri = context.almanac?.hijri(meeting.date) else { return text }
    return "\(day)\n\(hijri.approximateText)"
  }

  /// What was added after closing: when, by whom and what.
  private static func corrections(
    _ meeting: Meeting, _ context: Context
  ) -> [(label: String, value: String, role: Role)] {
    meeting.corrections.map { correction in
      let day = correction.at.day.short(in: context.language)
      return (context.phrases.meeting.correction, "\(correction.text) (\(correction.who), \(day))", .text)
    }
  }

  /// Draws title, facts and attendance into a panel, as much as fits.
  static func draw(_ file: MeetingFile, in area: Rect, _ context: Context, on screen: inout Screen) {
    var row = area.row
    for line in TextWidth.wrap(file.meeting.title, to: area.columns, limit: 2) {
      screen.put(line, at: Point(area.column, row), role: .title, columns: area.columns)
      row += 1
    }
    let bars = min(file.figures.offices.count + 2, max(0, area.maxRow - row - 8))
    let facts = Rect(column: area.column, row: row + 1, columns: area.columns, rows: area.maxRow - row - 1 - bars)
    row = drawLines(lines(file, context), in: facts, labelWidth: 13, on: &screen)
    let rest = area.bottom(max(0, min(bars, area.maxRow - row - 1)))
    guard rest.rows > 2 else { return }
    let attendance = Rect(column: area.column, row: row + 1, columns: area.columns, rows: rest.rows)
    screen.put(context.phrases.meeting.attendance, at: attendance.origin, role: .title)
    AttendanceBars.draw(file, in: attendance.droppingTop(1), context, on: &screen)
  }

  /// The lines as rows of a screen, values wrapped, the label before the first row of each; a value that needs more
  /// than `limit` rows is cut with a sign.
  static func rows(
    _ lines: [(label: String, value: String, role: Role)], columns: Int, limit: Int = 3
  ) -> [(label: String, text: String, role: Role)] {
    lines.flatMap { line in
      TextWidth.wrap(line.value, to: max(1, columns), limit: limit).enumerated().map {
        ($0 == 0 ? line.label : "", $1, line.role)
      }
    }
  }

  /// Draws labelled lines with wrapped values; answers the first free row.
  @discardableResult
  static func drawLines(
    _ lines: [(label: String, value: String, role: Role)], in area: Rect, labelWidth: Int, on screen: inout Screen
  ) -> Int {
    let rows = rows(lines, columns: area.columns - labelWidth - 1)
    drawRows(rows[...], in: area, labelWidth: labelWidth, on: &screen)
    return area.row + min(rows.count, area.rows)
  }

  static func drawRows(
    _ rows: ArraySlice<(label: String, text: String, role: Role)>, in area: Rect, labelWidth: Int,
    on screen: inout Screen
  ) {
    let column = area.column + labelWidth + 1
    for (index, row) in rows.prefix(area.rows).enumerated() {
      let line = area.row + index
      screen.put(TextWidth.fit(row.label, to: labelWidth), at: Point(area.column, line), role: .muted)
      screen.put(row.text, at: Point(column, line), role: row.role, columns: area.maxColumn - column)
    }
  }
}
