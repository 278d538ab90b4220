import RakorModel
import TerminalKit

/// The rakor from a day on, day by day; a day that has neither rakor nor holiday is left out, but for the first.
struct CalendarList {
  /// One line of the list: of a day, or of a rakor, which may have two.
  struct Line {
    var text: String
    /// What stands at its right end.
    var end = ""
    var role = Role.text
    /// The rakor it is about; nil for a heading.
    var entry: Int?
    /// Whether it is of the day under the cursor, in a week that is told as a list.
    var isOfCursor = false
  }

  let entries: [CalendarPage.Entry]
  let lines: [Line]
  /// The first line in sight.
  let top: Int
  /// The rakor under the cursor; nil where none is listed.
  let selected: CalendarPage.Entry?

  /// How many days that follow are looked at for holidays.
  private static let daysAhead = 62
  /// From this width on a rakor is one line.
  private static let oneLine = 64

  init(_ frame: Calendar.Frame, _ context: Context) {
    let (state, plan, entries) = (frame.state, frame.plan, frame.entries)
    let first = CalendarList.first(state, plan, context)
    let area = plan.list
    let index = entries.firstIndex { $0.meeting.id == frame.selected?.meeting.id }
    selected = frame.selected
    let page = frame.page
    var writer = Writer(page: page, context: context, area: area, isOneLine: area.columns >= Self.oneLine)
    let enough = state.top + 3 * max(1, area.rows)
    var next = 0
    let isWholeWeek = state.isWeek && !plan.hasHours
    let end = max(first.adding(days: Self.daysAhead), entries.last?.meeting.date ?? first)
    var day = first
    while day <= end {
      let start = next
      while next < entries.count, entries[next].meeting.date == day { next += 1 }
      let isNamed = day == first || (isWholeWeek && day < first.adding(days: 7))
      writer.write(day, entries, start..<next, isNamed: isNamed, isUnderCursor: isWholeWeek && day == state.day)
      if writer.lines.count > enough, next > index ?? 0 { break }
      // From the last day in sight on only those with rakor are looked at.
      let following = day.adding(days: 1)
      guard following > day else { break }
      day =
        following > first.adding(days: Self.daysAhead) && next < entries.count
        ? max(following, entries[next].meeting.date) : following
    }
    self.entries = entries
    lines = writer.lines
    top = CalendarList.top(lines, index, from: state.top, rows: area.rows, state.pane)
  }

  /// The rakor that are listed.
  static func entries(
    _ state: Calendar.State, _ plan: CalendarPlan, _ context: Context
  ) -> [CalendarPage.Entry] {
    let first = first(state, plan, context)
    return state.entries(of: context.forum).filter { $0.meeting.date >= first }
  }

  /// The first day that is listed: in a narrow week its first one.
  private static func first(_ state: Calendar.State, _ plan: CalendarPlan, _ context: Context) -> Day {
    let day = state.anchor ?? state.day ?? context.today
    guard state.isWeek, !plan.hasHours else { return day }
    return (state.day ?? day).firstOfWeek(beginningOn: context.settings.firstWeekday)
  }

  /// Moves the first line no more than it takes to have all of the chosen rakor in sight, with the day above it.
  private static func top(_ lines: [Line], _ index: Int?, from top: Int, rows: Int, _ pane: Calendar.Pane) -> Int {
    let isOfRakor = pane == .list && index != nil
    guard rows > 0 else { return 0 }
    let own = lines.indices.filter { isOfRakor ? lines[$0].entry == index : lines[$0].isOfCursor }
    guard let first = own.first, let last = own.last else { return 0 }
    let head = isOfRakor && first > 0 && lines[first - 1].entry == nil ? first - 1 : first
    return max(0, min(max(top, last - rows + 1), head))
  }

  /// The rakor drawn at a cell.
  func entry(at point: Point, in area: Rect) -> CalendarPage.Entry? {
    guard area.contains(point) else { return nil }
    let line = top + point.row - area.row
    return lines.indices.contains(line) ? lines[line].entry.map { entries[$0] } : nil
  }

  func draw(in area: Rect, isFocused: Bool, on screen: inout Screen) {
    let chosen = isFocused ? entries.firstIndex { $0.meeting.id == selected?.meeting.id } : nil
    var hasCursor = false
    for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      let place = area.droppingTop(offset).top(1)
      let isSelected = line.entry != nil && line.entry == chosen
      let role = isSelected ? .selection : line.role
      if isSelected { screen.fill(place, role: role) }
      let content = line.entry == nil ? place : place.droppingLeft(ListRow.markWidth)
      let rest = line.end.isEmpty ? content : screen.putRight(line.end, in: content, role: isSelected ? role : .muted)
      screen.put(line.text, at: rest.origin, role: role, columns: rest.columns)
      if isSelected, !hasCursor {
        screen.put(">", at: place.origin, role: role)
        screen.cursor = place.origin
        hasCursor = true
      }
    }
  }
}

/// Writes the lines of a list of days.
private struct Writer {
  let page: MonthPage
  let context: Context
  let area: Rect
  let isOneLine: Bool
  var lines: [CalendarList.Line] = []

  init(page: MonthPage, context: Context, area: Rect, isOneLine: Bool) {
    (self.page, self.context, self.area, self.isOneLine) = (page, context, area, isOneLine)
  }

  /// Free lines between days only where there are enough of them.
  private static let airyRows = 10

  /// A day and its rakor; nothing of a day without any and without a holiday, unless it is to be named.
  mutating func write(
    _ day: Day, _ entries: [CalendarPage.Entry], _ own: Range<Int>, isNamed: Bool, isUnderCursor: Bool
  ) {
    let holidays = page.days.holidays(on: day)
    guard isNamed || !own.isEmpty || !holidays.isEmpty else { return }
    if !lines.isEmpty, area.rows >= Self.airyRows { lines.append(.init(text: "")) }
    let begin = lines.count
    let language = context.language
    let words = context.phrases.calendar
    let sign = isUnderCursor ? "> " : ""
    let date = "\(sign)\(day.weekday.short(in: language)) \(day.brief(in: language))"
    let year = day.year == context.today.year ? "" : " \(day.year)"
    lines.append(
      .init(
        text: date + year + (day == context.today ? " · \(words.today)" : ""),
        role: isUnderCursor ? .accent : .title))
    for holiday in holidays {
      let sentences = words.sentences(.holiday(holiday), among: 0, context.directory)
      lines += sentences.flatMap { TextWidth.wrap($0, to: area.columns, limit: 2) }.map {
        .init(text: $0, role: .warning)
      }
    }
    if own.isEmpty, isNamed { lines.append(.init(text: words.noRakor, role: .muted)) }
    for index in own { write(entries[index], index) }
    if isUnderCursor { for index in begin..<lines.count { lines[index].isOfCursor = true } }
  }

  private mutating func write(_ entry: CalendarPage.Entry, _ index: Int) {
    let meeting = entry.meeting
    let directory = context.directory
    let time = meeting.time.map { span in
      span.start.dotted + (span.end.map { "–\($0.dotted)" } ?? "")
    }
    let host = entry.hostName(in: directory)
    let state = context.phrases.words.meetingState(meeting.state)
    let isWarned = page.days.warnings(of: meeting).isEmpty ? "" : "! "
    let title = directory.briefTitle(of: meeting)
    let role: Role = meeting.state.isCalledOff ? .muted : .text
    if isOneLine {
      let start = TextWidth.pad(time ?? "–", to: 13)
      let states = MeetingState.allCases.map { TextWidth.columns(of: context.phrases.words.meetingState($0)) }
      let end = TextWidth.pad(host, to: context.officeColumns) + "  " + TextWidth.pad(state, to: states.max() ?? 0)
      lines.append(.init(text: "\(start)\(isWarned)\(title)", end: end, role: role, entry: index))
    } else {
      let start = area.columns > 24 ? time : meeting.start?.dotted
      let head = [start, isWarned + title].compactMap(\.self).joined(separator: "  ")
      lines.append(.init(text: head, role: role, entry: index))
      lines.append(.init(text: "\(host) · \(state)", role: .muted, entry: index))
    }
  }
}
