import RakorModel
import TerminalKit

/// A month as it is drawn everywhere, on the calendar and below a date of a form: its sheet, its signs, and what is
/// said of the day under the cursor.
struct MonthPage {
  let days: CalendarDays

  /// The sheet of the month that begins on a day, with another day under the cursor; none where that is of another
  /// month.
  func grid(
    of first: Day, selected: Day?, style: MonthGrid.Style, isAiry: Bool = false, _ context: Context
  ) -> MonthGrid {
    let order = context.settings.firstWeekday.week
    let blanks = order.firstIndex(of: first.weekday) ?? 0
    let names = order.map {
      style == .wide ? $0.short(in: context.language) : context.phrases.form.weekdays[$0.rawValue - 1]
    }
    let signs = (1...first.daysInMonth).map { number in
      (number, String(days.signs(of: first.adding(days: number - 1)).map(CalendarPhrases.sign)))
    }
    // A week is that of its Thursday, on whichever day it begins.
    let thursday = order.firstIndex(of: .thursday) ?? 3
    let weeks = (blanks + first.daysInMonth + 6) / 7
    return MonthGrid(
      title: first.monthTitle(in: context.language), weekdayLabels: names, leadingBlanks: blanks,
      dayCount: first.daysInMonth, selected: selected.flatMap { $0.firstOfMonth == first ? $0.day : nil },
      today: context.today.firstOfMonth == first ? context.today.day : nil,
      signs: Dictionary(uniqueKeysWithValues: signs),
      restColumns: Set(order.indices.filter { order[$0].isWeekend }), style: style,
      weekNumbers: (0..<weeks).map { first.adding(days: 7 * $0 - blanks + thursday).isoWeek }, isAiry: isAiry)
  }

  /// The signs that occur in some sheets, with what they mean.
  func legend(of sheets: [MonthGrid], _ context: Context) -> [WrittenKey] {
    let found = Set(sheets.flatMap { $0.signs.values.joined() })
    let words = context.phrases.calendar
    return DaySign.allCases.filter { found.contains(CalendarPhrases.sign($0)) }
      .map { WrittenKey(String(CalendarPhrases.sign($0)), words.meaning($0)) }
      + (sheets.contains { $0.today != nil } ? [WrittenKey(String(CalendarPhrases.todaySign), words.today)] : [])
  }

  /// What is said of a day: its date and week, its Hijri date, then what is known of it.
  func sentences(on day: Day, _ context: Context) -> [(text: String, role: Role)] {
    let words = context.phrases.calendar
    let also = [day == context.today ? words.today : nil, words.week(day.isoWeek), context.almanac?.hijriText(of: day)]
    let count = days.meetings(on: day).count
    return [(day.long(in: context.language), .title), (also.compactMap(\.self).joined(separator: " · "), .muted)]
      + days.notes(on: day).flatMap { note in
        words.sentences(note, among: count, context.directory).map { ($0, MonthPage.role(of: note)) }
      }
  }

  private static func role(of note: DayNote) -> Role {
    switch note {
    case .holiday, .warnings: .warning
    case .rakor: .text
    case .calledOff, .ramadan, .friday, .weekend: .muted
    }
  }

  /// Draws the sentences, as many as have room, each in at most three rows.
  static func draw(_ sentences: [(text: String, role: Role)], in area: Rect, on screen: inout Screen) {
    var below = area
    for sentence in sentences where !below.isEmpty {
      below = screen.put(sentence.text, in: below, role: sentence.role, limit: min(3, below.rows))
    }
  }

  /// Draws what signs mean in the last rows of an area, as many as have room, and answers what is left above them.
  @discardableResult
  static func draw(_ legend: [WrittenKey], in area: Rect, on screen: inout Screen) -> Rect {
    let rows = HintBar.rows(legend, columns: area.columns)
    let place = area.bottom(min(rows.count, area.rows))
    for (offset, row) in rows.prefix(place.rows).enumerated() {
      HintBar.draw(
        row, on: &screen, at: Point(place.column, place.row + offset), columns: place.columns, keyRole: .accent)
    }
    return area.droppingBottom(place.rows + 1)
  }
}
