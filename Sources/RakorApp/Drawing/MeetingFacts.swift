import RakorModel
import TerminalKit

/// The facts of one rakor as labelled lines, with its attendance below.
enum MeetingFacts {
  /// Columns of the labels.
  static let labelWidth = 13

  /// Label and value, nil value lines being left out; the Hijri date is added where it fits into the columns of a
  /// value.
  static func lines(_ file: MeetingFile, _ context: Context, columns: Int = 0) -> [LabelledLine] {
    let words = context.phrases
    let meeting = file.meeting
    let missing = file.missing.map(words.warnings.missing).joined(separator: " · ")
    let open = file.openFollowUps
    let texts = words.refusal.fields.texts(of: meeting.facts).map { ($0.field, ($0.label, $0.text, Role.text)) }
    let all: [(String, String?, Role)] =
      [
        (words.meeting.date, date(of: meeting, context, columns), .text),
        (words.meeting.time, meeting.time?.text(in: context.language) ?? words.meeting.noTime, .text),
      ] + texts.filter { $0.0 == .venue }.map(\.1) + [
        (words.meeting.host, context.directory.name(meeting.host, at: meeting), .text),
        (words.meeting.forum, context.directory.forumName(of: meeting), .text),
      ] + texts.filter { $0.0 != .venue }.map(\.1) + [
        (words.meeting.reason, meeting.calledOffReason, .warning),
        (words.meeting.replannedReason, meeting.replannedReason, .text),
        (words.meeting.missing, missing.isEmpty ? nil : missing, .warning),
        (words.app.followUps, open == 0 ? nil : words.meeting.openFollowUps(open), .text),
        (words.meeting.number, String(meeting.id.rawValue), .muted),
      ]
    return all.compactMap { label, value, role in value.map { LabelledLine(label, $0, role) } }
      + corrections(meeting, context)
  }

  /// The day in full with its Hijri date, in a row of its own where both do not fit into one.
  private static func date(of meeting: Meeting, _ context: Context, _ columns: Int) -> String {
    let text = context.fullDate(meeting.date, columns: columns)
    let day = meeting.date.long(in: context.language)
    guard columns > 0, text == day, let hijri = context.almanac?.hijriText(of: meeting.date) else {
      return text
    }
    return "\(day)\n\(hijri)"
  }

  /// What was added after closing: when, by whom and what.
  private static func corrections(_ meeting: Meeting, _ context: Context) -> [LabelledLine] {
    meeting.corrections.map { correction in
      let day = correction.at.day.short(in: context.language)
      return LabelledLine(context.phrases.meeting.correction, "\(correction.text) (\(correction.who), \(day))")
    }
  }

  /// Draws title, facts and attendance into a panel, as much as fits.
  static func draw(_ file: MeetingFile, in area: Rect, _ context: Context, on screen: inout Screen) {
    let below = screen.put(file.meeting.title, in: area, role: .title, limit: 2)
    let bars = min(file.figures.offices.count + 2, max(0, below.rows - 8))
    let facts = LabelledLines(lines(file, context), columns: area.columns, labelWidth: labelWidth)
    let free = facts.draw(on: &screen, in: below.droppingTop(1).droppingBottom(bars))
    let attendance = area.droppingTop(free.row + 1 - area.row).top(bars)
    guard attendance.rows > 2 else { return }
    screen.put(context.phrases.meeting.attendance, at: attendance.origin, role: .title)
    AttendanceBars.draw(file, in: attendance.droppingTop(1), context, on: &screen)
  }
}
