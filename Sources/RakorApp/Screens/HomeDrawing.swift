import RakorModel
import TerminalKit

/// Where the parts of the home screen stand; the drawing and the mouse agree on it.
struct HomePlan {
  let page: HomePage
  let next: Rect
  let followUps: Rect
  let turns: Rect
  let last: Rect

  init(_ page: HomePage, _ context: Context) {
    self.page = page
    let area = context.content.inset(columns: 1)
    let nextRows = page.next == nil ? 3 : 6
    let below = area.droppingTop(nextRows)
    let wide = area.columns >= 76
    let lowerRows = max(page.turns.count, min(8, context.directory.offices.count + 1)) + 1
    let lower = min(lowerRows, max(0, below.rows - 4))
    next = area.top(nextRows)
    followUps = below.droppingBottom(lower + 1)
    let strip = below.bottom(lower)
    turns = wide ? strip.left(area.columns * 4 / 7) : strip.top(0)
    last = wide ? strip.droppingLeft(area.columns * 4 / 7 + 2) : strip
  }

  /// How many follow-ups have room.
  var shownFollowUps: Int { min(page.followUps.count, max(0, followUps.rows - 1)) }

  /// Which of the things that open stands under a place.
  func target(at point: Point) -> Int? {
    let offset = page.next == nil ? 0 : 1
    if page.next != nil, next.contains(point) { return 0 }
    if followUps.contains(point), point.row > followUps.row, point.row - followUps.row - 1 < shownFollowUps {
      return offset + point.row - followUps.row - 1
    }
    if page.last != nil, last.contains(point) { return offset + page.followUps.count }
    return nil
  }
}

extension Home {
  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    guard let page = state.page else { return }
    if page.isEmpty { return drawWelcome(context, on: &screen) }
    let plan = HomePlan(page, context)
    drawNext(page, in: plan.next, selected: page.next != nil && state.cursor == 0, context, on: &screen)
    drawFollowUps(state, page, plan, context, on: &screen)
    drawTurns(page, in: plan.turns, context, on: &screen)
    let isLast = page.last != nil && state.cursor == state.targets.count - 1
    drawLast(page, in: plan.last, selected: isLast, context, on: &screen)
  }

  private static func drawWelcome(_ context: Context, on screen: inout Screen) {
    let words = context.phrases.home
    let area = context.content.inset(columns: 2, rows: 1)
    screen.put(words.welcome, at: area.origin, role: .title, columns: area.columns)
    let keys = [("n", words.welcomeSchedule), ("c", words.welcomeExample), ("?", words.welcomeHelp)]
    for (row, (key, label)) in keys.enumerated() {
      let point = Point(area.column + 2, area.row + 2 + row)
      screen.put(key, at: point, role: .key)
      screen.put(label, at: Point(point.column + 3, point.row), columns: area.columns - 5)
    }
  }

  private static func drawNext(
    _ page: HomePage, in area: Rect, selected: Bool, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases
    screen.put(words.home.next, at: area.origin, role: .title, columns: area.columns)
    guard let file = page.next else {
      screen.put(words.home.noNext, at: Point(area.column, area.row + 1), role: .muted, columns: area.columns)
      return
    }
    let meeting = file.meeting
    let away = words.words.daysAway(meeting.date.days(since: context.today))
    let awayColumn = area.maxColumn - TextWidth.columns(of: away)
    screen.put(away, at: Point(awayColumn, area.row), role: .accent)
    let row = Rect(column: area.column, row: area.row + 1, columns: area.columns, rows: 1)
    ListRow.draw(meeting.title, in: row, selected: selected, on: &screen)
    let lines = [
      [meeting.date.long(in: context.language), meeting.time?.text(in: context.language) ?? words.meeting.noTime],
      [context.directory.shortName(meeting.host, at: meeting), meeting.venue].compactMap { $0 },
    ]
    for (index, parts) in lines.enumerated() {
      let point = Point(area.column + 2, area.row + 2 + index)
      screen.put(parts.joined(separator: " · "), at: point, columns: area.columns - 2)
    }
    let missing = file.missing.map(words.warnings.missing).joined(separator: " · ")
    guard !missing.isEmpty else { return }
    let point = Point(area.column + 2, area.row + 4)
    let label = screen.put(words.meeting.missing + ": ", at: point, role: .muted, columns: area.columns - 2)
    screen.put(missing, at: Point(point.column + label, point.row), role: .warning, columns: area.columns - 2 - label)
  }

  private static func drawFollowUps(
    _ state: State, _ page: HomePage, _ plan: HomePlan, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases
    let area = plan.followUps
    guard area.rows > 0 else { return }
    screen.put(words.app.followUps, at: area.origin, role: .title, columns: area.columns)
    if page.followUps.isEmpty {
      screen.put(words.home.nothingDue, at: Point(area.column, area.row + 1), role: .muted, columns: area.columns)
      return
    }
    let counts = words.home.due(
      FollowUpLine.capped(page.overdueCount), FollowUpLine.capped(page.dueSoonCount))
    screen.put(counts, at: Point(area.maxColumn - TextWidth.columns(of: counts), area.row), role: .muted)
    let layout = FollowUpLine.layout(width: area.columns - 2, withForum: false, context)
    let offset = page.next == nil ? 0 : 1
    for (index, row) in page.followUps.prefix(plan.shownFollowUps).enumerated() {
      let line = Rect(column: area.column, row: area.row + 1 + index, columns: area.columns, rows: 1)
      FollowUpLine.draw(
        row, layout: layout, in: line, selected: state.cursor == offset + index, context, on: &screen)
    }
  }

  private static func drawTurns(_ page: HomePage, in area: Rect, _ context: Context, on screen: inout Screen) {
    guard area.rows > 1 else { return }
    screen.put(context.phrases.home.turns, at: area.origin, role: .title, columns: area.columns)
    let layout = TableLayout(
      columns: [
        TableColumn(title: "", minimum: 9), TableColumn(title: "", minimum: 10, ideal: 15),
        TableColumn(title: "", minimum: 0, ideal: 0, weight: 1),
      ], width: area.columns)
    for (index, turn) in page.turns.prefix(area.rows - 1).enumerated() {
      let texts = [
        context.directory.shortName(turn.forum), context.directory.shortName(turn.office),
        context.phrases.words.turnAge(turn.reason),
      ]
      layout.drawRow(
        texts, on: &screen, at: Point(area.column, area.row + 1 + index), roles: [.muted, .text, .muted])
    }
  }

  private static func drawLast(
    _ page: HomePage, in area: Rect, selected: Bool, _ context: Context, on screen: inout Screen
  ) {
    guard area.rows > 1 else { return }
    let words = context.phrases
    guard let file = page.last else {
      screen.put(words.home.last, at: area.origin, role: .title, columns: area.columns)
      screen.put(words.home.noLast, at: Point(area.column, area.row + 1), role: .muted, columns: area.columns)
      return
    }
    let forum = context.directory.shortName(file.meeting.forum)
    let heading = "\(words.home.last) · \(forum) \(file.meeting.date.short(in: context.language))"
    screen.fill(area.top(1), role: selected ? .selection : .text)
    screen.put(
      (selected ? "> " : "") + heading, at: area.origin, role: selected ? .selection : .title, columns: area.columns)
    if selected { screen.cursor = area.origin }
    AttendanceBars.draw(file, in: area.droppingTop(1), context, on: &screen)
  }
}
