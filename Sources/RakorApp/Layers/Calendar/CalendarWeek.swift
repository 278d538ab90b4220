import RakorModel
import TerminalKit

/// A week as seven columns with hours.
struct CalendarWeek {
  /// One rakor in its column.
  struct Block {
    let entry: CalendarPage.Entry
    /// Which day of the week, from 0.
    let column: Int
    /// Its rows below the heading.
    let rows: Range<Int>
    /// Which of how many beside each other.
    let lane: Int
    let lanes: Int
    /// How many stand beside it, told by the first of them where there is room for one alone.
    let beside: Int
  }

  let days: [Day]
  let area: Rect
  let blocks: [Block]
  /// Those without a start, and those whose hours have no room, by the column.
  let untimed: [Int: [CalendarPage.Entry]]
  private let firstHour: Int
  private let hourCount: Int
  private let rowsPerHour: Int

  /// The heading of the week, that of the days, and the row for what has no time.
  private static let headRows = 3
  private static let labelColumns = 6
  /// Office hours, which are always shown.
  private static let officeHours = 7..<17

  init?(_ state: Calendar.State, _ plan: CalendarPlan, _ page: MonthPage, _ context: Context) {
    guard plan.hasHours else { return nil }
    let first = (state.day ?? context.today).firstOfWeek(beginningOn: context.settings.firstWeekday)
    let days = (0..<7).map { first.adding(days: $0) }
    let entries = state.entries(of: context.forum).filter { days.contains($0.meeting.date) }
    let rows = plan.days.rows - Self.headRows
    let hours = Self.hours(of: entries.compactMap(Self.span), rows: rows)
    self.days = days
    area = plan.days
    rowsPerHour = max(1, min(3, rows / hours.count))
    (firstHour, hourCount) = (hours.lowerBound, hours.count)
    let outside = entries.filter { entry in Self.span(entry).map { !hours.overlaps($0) } ?? true }
    untimed = Dictionary(grouping: outside) { $0.meeting.date.days(since: first) }
    let hidden = Set(outside.map(\.meeting.id))
    blocks = CalendarWeek.blocks(
      entries.filter { !hidden.contains($0.meeting.id) }, first, firstHour, hourCount, rowsPerHour)
  }

  /// The hours that a rakor takes a part of; nil without a start.
  private static func span(_ entry: CalendarPage.Entry) -> Range<Int>? {
    guard let start = entry.meeting.start, let finish = entry.meeting.facts.finish else { return nil }
    return start.hour..<max(start.hour + 1, finish.hour + (finish.minute > 0 ? 1 : 0))
  }

  /// Office hours and those of the rakor; where they are more than rows, those from the first rakor on.
  private static func hours(of spans: [Range<Int>], rows: Int) -> Range<Int> {
    let earliest = spans.map(\.lowerBound).min() ?? officeHours.lowerBound
    let from = min(officeHours.lowerBound, earliest)
    let until = max(officeHours.upperBound, spans.map(\.upperBound).max() ?? 0)
    guard until - from > rows else { return from..<until }
    let last = spans.map(\.upperBound).max() ?? until
    let begin = min(earliest, max(from, last - rows))
    return begin..<(begin + max(1, rows))
  }

  /// Where the rakor stand; those that overlap go beside each other.
  private static func blocks(
    _ entries: [CalendarPage.Entry], _ first: Day, _ firstHour: Int, _ hours: Int, _ perHour: Int
  ) -> [Block] {
    let last = hours * perHour
    func row(_ time: TimeOfDay, up: Bool) -> Int {
      let minutes = (time.hour - firstHour) * 60 + time.minute
      return max(0, min(last, (minutes * perHour + (up ? 59 : 0)) / 60))
    }
    var blocks: [Block] = []
    for (column, own) in Dictionary(grouping: entries, by: { $0.meeting.date.days(since: first) }).sorted(by: {
      $0.key < $1.key
    }) {
      let timed = own.compactMap { entry -> (entry: CalendarPage.Entry, rows: Range<Int>)? in
        guard let start = entry.meeting.start, let finish = entry.meeting.facts.finish else { return nil }
        let from = min(row(start, up: false), last - 1)
        return (entry, from..<max(from + 1, row(finish, up: true)))
      }.sorted { ($0.rows.lowerBound, $0.entry.meeting.id) < ($1.rows.lowerBound, $1.entry.meeting.id) }
      var rest = timed[...]
      while let first = rest.first {
        // Whatever overlaps, also by way of others, shares the column.
        var end = first.rows.upperBound
        let group = rest.prefix { item in
          guard item.rows.lowerBound < end else { return false }
          end = max(end, item.rows.upperBound)
          return true
        }
        rest = rest.dropFirst(group.count)
        blocks += Self.sideBySide(Array(group), column)
      }
    }
    return blocks
  }

  /// Rakor that overlap, each in the first lane that is free.
  private static func sideBySide(
    _ group: [(entry: CalendarPage.Entry, rows: Range<Int>)], _ column: Int
  ) -> [Block] {
    var ends: [Int] = []
    let lanes = group.map { item in
      let lane = ends.firstIndex { $0 <= item.rows.lowerBound } ?? ends.count
      if lane == ends.count { ends.append(item.rows.upperBound) } else { ends[lane] = item.rows.upperBound }
      return lane
    }
    let beside = lanes.count { $0 > 0 }
    return zip(group, lanes).enumerated().map { index, item in
      Block(
        entry: item.0.entry, column: column, rows: item.0.rows, lane: item.1, lanes: ends.count,
        beside: index == 0 ? beside : 0)
    }
  }

  private var columnWidth: Int { (area.columns - Self.labelColumns) / 7 }

  private func column(_ index: Int) -> Rect {
    Rect(
      column: area.column + Self.labelColumns + index * columnWidth, row: area.row + 1, columns: columnWidth - 1,
      rows: area.rows - 1)
  }

  /// The day in whose column a cell lies.
  func day(at point: Point) -> Day? {
    days.indices.first { column($0).contains(point) }.map { days[$0] }
  }

  func draw(_ frame: Calendar.Frame, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.calendar
    let thursday = days.first { $0.weekday == .thursday } ?? days[0]
    let title = words.weekTitle(thursday.isoWeek, days[0], days[6])
    screen.put(title, at: area.origin, role: .title, columns: area.columns)
    for hour in 0..<hourCount {
      let number = firstHour + hour
      let row = area.row + Self.headRows + hour * rowsPerHour
      screen.put(number < 10 ? "0\(number).00" : "\(number).00", at: Point(area.column, row), role: .muted)
    }
    for index in days.indices { drawDay(index, frame, context, on: &screen) }
    for block in blocks { draw(block, frame, context, on: &screen) }
  }

  private func drawDay(_ index: Int, _ frame: Calendar.Frame, _ context: Context, on screen: inout Screen) {
    let place = column(index)
    let day = days[index]
    let isSelected = day == frame.day
    let signs = String(frame.page.days.signs(of: day).map(CalendarPhrases.sign))
    let today = day == context.today ? String(CalendarPhrases.todaySign) : " "
    let name = "\(day.weekday.short(in: context.language)) \(day.day)"
    let label = isSelected ? "[\(name)\(signs)]" : "\(today)\(name)\(signs)"
    let isFocused = frame.state.pane == .days
    let role: Role =
      isSelected
      ? (isFocused ? .selection : .selectionIdle)
      : day == context.today ? .accent : day.weekday.isWeekend ? .muted : .text
    screen.put(label, at: place.origin, role: role, columns: place.columns)
    if isSelected, isFocused { screen.cursor = place.origin }
    let below = place.droppingTop(1).top(1).droppingLeft(1)
    let holiday = frame.page.days.holidays(on: day).first?.name(in: context.language)
    if let own = untimed[index], let entry = own.first {
      let title = context.directory.briefTitle(of: entry.meeting)
      let head = [entry.meeting.start?.dotted, own.count > 1 ? "+\(own.count - 1)" : nil, title].compactMap(\.self)
      screen.put(
        head.joined(separator: " "), at: below.origin, role: entry.meeting.state.isCalledOff ? .muted : .text,
        columns: below.columns)
    } else if let holiday {
      screen.put(holiday, at: below.origin, role: .warning, columns: below.columns)
    }
    screen.verticalLine(
      at: Point(place.column, place.row + 2), rows: min(hourCount * rowsPerHour, place.rows - 2))
  }

  private func draw(_ block: Block, _ frame: Calendar.Frame, _ context: Context, on screen: inout Screen) {
    let place = column(block.column).droppingTop(2).droppingTop(block.rows.lowerBound).top(block.rows.count)
      .droppingLeft(1)
    let lanes = place.columns >= 8 * block.lanes ? block.lanes : 1
    // Where there is no room beside the first one, the list alone has the others.
    guard block.lane < lanes else { return }
    let width = place.columns / lanes
    let own = place.droppingLeft(block.lane * width).left(width)
    let meeting = block.entry.meeting
    let isChosen = frame.state.pane == .list && frame.state.meeting == meeting.id
    let role: Role = isChosen ? .selection : meeting.state.isCalledOff ? .muted : .chip
    screen.fill(own, role: role)
    // What it takes is told by a sign too, not by its ground alone.
    for row in 0..<own.rows { screen.put("▌", at: Point(own.column - 1, own.row + row), role: .accent) }
    let more = lanes < block.lanes && block.beside > 0 ? " +\(block.beside)" : ""
    let head = (meeting.start?.dotted ?? "") + more
    let text = own.rows == 1 ? "\(head) \(context.directory.briefTitle(of: meeting))" : head
    screen.put(text, at: own.origin, role: role, columns: own.columns)
    screen.put(
      context.directory.briefTitle(of: meeting), in: own.droppingTop(1), role: role, limit: max(0, own.rows - 1))
  }
}
