import RakorModel
import TerminalKit

/// Where the parts of the home screen stand; the drawing and the mouse agree on it.
struct HomePlan {
  let page: HomePage
  let next: Rect
  /// One row for a rakor that nobody has marked as held; empty where there is none.
  let unmarked: Rect
  let followUps: Rect
  /// What stands beside; empty where all is in one column.
  let side: Rect
  let turns: Rect
  let last: Rect

  init(_ page: HomePage, _ context: Context) {
    self.page = page
    let whole = context.content.inset(columns: 1)
    let isLow = whole.rows < 14
    let isBeside = whole.columns >= HomePlan.sideBySide && !isLow
    let area = isBeside ? whole.left(whole.columns * 5 / 8) : whole
    let nextRows = page.next == nil ? 2 : 5
    next = area.top(isLow ? min(4, nextRows) : nextRows + 1)
    unmarked = area.droppingTop(next.rows).top(page.unmarked == nil ? 0 : 1)
    let below = area.droppingTop(next.rows + (page.unmarked == nil ? 0 : isLow ? 1 : 2))
    let followUpRows = 1 + max(1, page.followUps.count)
    let lastRows = HomePlan.lastRows(page, below, context)
    if isBeside {
      followUps = below.top(min(below.rows, followUpRows))
      side = whole.droppingLeft(area.columns + 3)
      turns = side.top(page.turns.count + 1)
      last = side.droppingTop(turns.rows + 1).top(lastRows)
      return
    }
    side = whole.left(0)
    let isWide = area.columns >= 76
    let lowerRows = isWide ? max(page.turns.count + 1, lastRows) : lastRows
    let lower = isLow ? 0 : min(lowerRows, max(0, below.rows - 4))
    followUps = below.top(min(below.rows - (isLow ? 0 : lower + 1), followUpRows))
    let strip = below.droppingTop(followUps.rows + 1).top(lower)
    turns = isWide ? strip.left(area.columns * 4 / 7) : strip.top(0)
    last = isWide ? strip.droppingLeft(area.columns * 4 / 7) : strip
  }

  /// From this width on turns and the last rakor stand beside the rest.
  private static let sideBySide = 150

  /// The last rakor with its heading: a row for each office where that leaves room for follow-ups, else words.
  private static func lastRows(_ page: HomePage, _ below: Rect, _ context: Context) -> Int {
    guard let file = page.last else { return 2 }
    let rows = file.figures.offices.count + (context.phrases.meeting.remark(on: file.figures) == nil ? 2 : 3)
    guard below.columns < 76, below.rows < rows + 5 else { return min(rows, 10) }
    return AttendanceBars.wordRows(file, columns: below.columns - ListRow.markWidth, context) + 1
  }

  /// How many follow-ups have room.
  var shownFollowUps: Int { min(page.followUps.count, max(0, followUps.rows - 1)) }

  /// The last rakor, where it has room.
  var shownLast: MeetingFile? { last.rows > 1 ? page.last : nil }

  /// The follow-ups below their heading, with the one that is `chosen` among all things that open.
  func list(chosen: Int) -> ListView {
    let index = chosen - rakorAbove
    return ListView(
      count: shownFollowUps, cursor: ListCursor(index: index), in: followUps.droppingTop(1),
      selects: (0..<shownFollowUps).contains(index))
  }

  /// How many rakor stand above the follow-ups.
  var rakorAbove: Int { (page.next == nil ? 0 : 1) + (page.unmarked == nil ? 0 : 1) }

  /// Which of the things that open stands under a place.
  func target(at point: Point) -> Int? {
    let offset = rakorAbove
    if page.next != nil, next.contains(point) { return 0 }
    if unmarked.contains(point) { return offset - 1 }
    if let index = list(chosen: 0).index(at: point) { return offset + index }
    if shownLast != nil, last.contains(point) { return offset + shownFollowUps }
    return nil
  }
}

extension Home {
  static func draw(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    guard let plan = frame.plan else { return }
    let (state, page) = (frame.state, plan.page)
    if state.isFirstRun(context) { return drawWelcome(frame, context, on: &screen) }
    drawNext(page, in: plan.next, selected: page.next != nil && state.cursor == 0, context, on: &screen)
    drawUnmarked(page, in: plan.unmarked, selected: state.cursor == plan.rakorAbove - 1, context, on: &screen)
    drawFollowUps(state, page, plan, context, on: &screen)
    if !plan.side.isEmpty {
      screen.verticalLine(at: Point(plan.side.column - 2, plan.side.row), rows: plan.side.rows, role: .border)
    }
    drawTurns(page, in: plan.turns, context, on: &screen)
    screen.target(plan.turns, keys(for: .turns, frame, context))
    let isLast = plan.shownLast != nil && state.cursor == frame.targets.count - 1
    drawLast(page, in: plan.last, selected: isLast, context, on: &screen)
  }

  private static func drawWelcome(_ frame: Frame, _ context: Context, on screen: inout Screen) {
    let words = context.phrases.home
    let area = context.content.inset(columns: 2, rows: 1)
    let below = screen.put(words.welcome, in: area, role: .title).droppingTop(1)
    let keys = [
      (bound(context).key(for: .new, frame, context), words.welcomeSchedule),
      (bound(context).key(for: .example, frame, context), words.welcomeExample),
      (GlobalBindings.keys(for: .help, context).first, words.welcomeHelp),
    ].compactMap { key, label in
      key.map { WrittenKey(KeyLabel.of($0, in: context.language), label, presses: [$0]) }
    }
    if context.readOnly {
      screen.put(context.phrases.app.readOnly, in: below.droppingTop(keys.count + 1), role: .muted)
    }
    for (row, key) in keys.enumerated() {
      let line = Rect(column: area.column + 2, row: below.row + row, columns: area.columns - 2, rows: 1)
      screen.put(key.key, at: line.origin, role: .key)
      screen.put(key.label, at: line.droppingLeft(3).origin, columns: line.columns - 3)
      screen.target(line, key.presses)
      if row == 0 { screen.cursor = line.origin }
    }
  }

  private static func drawNext(
    _ page: HomePage, in area: Rect, selected: Bool, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases
    screen.put(words.home.next, at: area.origin, role: .title, columns: area.columns)
    guard let file = page.next else {
      let text = words.home.noNext + " " + (context.readOnly ? words.home.seeMeetings : words.home.scheduleHint)
      screen.put(text, at: Point(area.column, area.row + 1), role: .muted, columns: area.columns)
      return
    }
    let meeting = file.meeting
    let away = words.words.daysAway(meeting.date.days(since: context.today))
    screen.putRight(away, in: area, role: .accent)
    let row = ListRow(in: area.droppingTop(1), selected: selected)
    row.draw(context.title(of: meeting, columns: row.content.columns), on: &screen)
    let lines = [
      [meeting.date.long(in: context.language), meeting.time?.text(in: context.language) ?? words.meeting.noTime],
      [context.directory.shortName(meeting.host, at: meeting), meeting.venue].compactMap { $0 },
    ]
    let missing = file.missing.map(words.warnings.missing).joined(separator: " · ")
    let isLow = area.rows < 5 && !missing.isEmpty
    for (index, parts) in lines.prefix(isLow ? 1 : 2).enumerated() {
      let point = Point(area.column + 2, area.row + 2 + index)
      screen.put(parts.joined(separator: " · "), at: point, columns: area.columns - 2)
    }
    guard !missing.isEmpty else { return }
    let point = Point(area.column + 2, area.row + (isLow ? 3 : 4))
    let label = screen.put(words.meeting.missing + ": ", at: point, role: .muted, columns: area.columns - 2)
    screen.put(missing, at: Point(point.column + label, point.row), role: .warning, columns: area.columns - 2 - label)
  }

  private static func drawUnmarked(
    _ page: HomePage, in area: Rect, selected: Bool, _ context: Context, on screen: inout Screen
  ) {
    guard let meeting = page.unmarked?.meeting else { return }
    let words = context.phrases.home
    let more = page.unmarkedCount > 1 ? " · " + words.moreUnmarked(page.unmarkedCount - 1) : ""
    let start = "\(words.unmarked): \(meeting.date.short(in: context.language)) "
    let row = ListRow(in: area.droppingRight(TextWidth.columns(of: more)), selected: selected)
    let title = context.title(of: meeting, columns: row.content.columns - TextWidth.columns(of: start))
    row.draw(start + title, role: .warning, on: &screen)
    screen.putRight(more, in: area, role: .muted)
  }

  private static func drawFollowUps(
    _ state: State, _ page: HomePage, _ plan: HomePlan, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases
    let area = plan.followUps
    guard area.rows > 0 else { return }
    let heading = words.app.followUps + part(plan, context)
    screen.put(heading, at: area.origin, role: .title, columns: area.columns)
    if page.followUps.isEmpty {
      let parts = [words.home.nothingDue, undated(page, context).map { $0 + "." }].compactMap(\.self)
      screen.put(
        parts.joined(separator: " "), at: Point(area.column, area.row + 1), role: .muted, columns: area.columns)
      return
    }
    let counts = counts(page, columns: area.columns - TextWidth.columns(of: heading) - 2, context)
    screen.putRight(counts, in: area, role: .muted)
    let layout = FollowUpLine.layout(width: area.columns - ListRow.markWidth, withForum: false, context)
    plan.list(chosen: state.cursor).draw(layout, on: &screen) {
      FollowUpLine.cells(page.followUps[$0], in: layout, context)
    }
  }

  /// How many of those there are have room, where it is not all of them.
  private static func part(_ plan: HomePlan, _ context: Context) -> String {
    let all = max(plan.page.overdueCount + plan.page.dueSoonCount, plan.page.followUps.count)
    guard plan.shownFollowUps < all else { return "" }
    return " · " + context.phrases.home.part(plan.shownFollowUps, FollowUpLine.capped(all))
  }

  /// How many are late and, where there is room, how many soon will be; what nobody owes is not told.
  private static func counts(_ page: HomePage, columns: Int, _ context: Context) -> String {
    let words = context.phrases.home
    let late = page.overdueCount > 0 ? [words.overdue(FollowUpLine.capped(page.overdueCount))] : []
    let soon = page.dueSoonCount > 0 ? [words.dueSoon(FollowUpLine.capped(page.dueSoonCount))] : []
    let parts = late + soon + [undated(page, context)].compactMap(\.self)
    let sentences = (1...max(1, parts.count)).reversed().map { parts.prefix($0).joined(separator: " · ") }
    return sentences.first { TextWidth.columns(of: $0) <= columns } ?? ""
  }

  private static func undated(_ page: HomePage, _ context: Context) -> String? {
    page.undatedCount > 0 ? context.phrases.home.undated(FollowUpLine.capped(page.undatedCount)) : nil
  }

  private static func drawTurns(_ page: HomePage, in area: Rect, _ context: Context, on screen: inout Screen) {
    guard area.rows > 1 else { return }
    let words = context.phrases.home
    let all = page.turns.count
    let part = all < area.rows ? "" : " · " + words.part(area.rows - 1, String(all))
    screen.put(words.turns + part, at: area.origin, role: .title, columns: area.columns)
    let layout = TableLayout(
      columns: [
        TableColumn(title: "", minimum: 9, ideal: context.forumColumns),
        TableColumn(title: "", minimum: 10, ideal: context.officeColumns),
        TableColumn(title: "", minimum: 0, weight: 1),
      ], width: area.columns)
    let shown = min(page.turns.count, area.rows - 1)
    ListView(count: shown, from: 0, in: area.droppingTop(1)).draw(layout, indent: 0, on: &screen) { index in
      let turn = page.turns[index]
      let texts = [
        context.directory.shortName(turn.forum), context.directory.shortName(turn.office),
        context.phrases.words.turnAge(turn.reason),
      ]
      return ListView.Cells(texts, roles: [.muted, .text, .muted])
    }
  }

  private static func drawLast(
    _ page: HomePage, in area: Rect, selected: Bool, _ context: Context, on screen: inout Screen
  ) {
    guard area.rows > 1 else { return }
    let words = context.phrases
    let inner = area.droppingLeft(ListRow.markWidth)
    guard let file = page.last else {
      screen.put(words.home.last, at: inner.origin, role: .title, columns: inner.columns)
      screen.put(words.home.noLast, at: Point(inner.column, inner.row + 1), role: .muted, columns: inner.columns)
      return
    }
    let forum = context.forum == nil ? context.directory.forumShortName(of: file.meeting) + " " : ""
    let heading = "\(words.home.last) · \(forum)\(file.meeting.date.short(in: context.language))"
    ListRow(in: area, selected: selected).draw(heading, role: .title, on: &screen)
    AttendanceBars.draw(file, in: inner.droppingTop(1), context, on: &screen)
  }
}
