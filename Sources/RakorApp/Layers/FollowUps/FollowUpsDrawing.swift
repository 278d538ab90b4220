import RakorModel
import TerminalKit

/// Where the parts of the follow-up screen stand, whatever row the cursor is on.
struct FollowUpsPlan {
  let head: Rect
  /// The list with its titles.
  let table: Rect
  /// Beside the list or below it; empty on a low terminal, where `summary` says the least.
  let detail: Rect
  /// Where those begin that came along to the rakor whose tab it is; nil where none did, or they stand among others.
  private let carried: Int?

  init(_ state: FollowUps.State, _ context: Context) {
    let inset = context.content.inset(columns: 1)
    let headRows = state.meeting == nil ? 2 : MeetingTabs.height
    let area = inset.droppingTop(headRows)
    head = inset.top(headRows)
    let cameAlong = state.list.rows.map { state.meeting != nil && $0.followUp.facts.meeting != state.meeting }
    let first = cameAlong.firstIndex(of: true)
    carried = first.flatMap { cameAlong[$0...].contains(false) ? nil : $0 }
    let rest = area.droppingTop(1)
    if context.isZoomed {
      table = area
      detail = area.bottom(0)
    } else if rest.columns >= 150 {
      let width = min(70, rest.columns / 3)
      table = area.droppingRight(width + 3)
      detail = area.right(width)
    } else {
      let below = rest.rows >= 9 ? min(rest.rows * 3 / 5, context.directory.offices.count + 4) : 0
      table = area.droppingBottom(below)
      detail = rest.bottom(max(0, below - 1))
    }
  }

  var titles: Rect { table.top(1) }
  var list: Rect { table.droppingTop(1) }
  /// How many follow-ups are in sight at a time.
  var rows: Int { max(1, list.rows - (carried == nil ? 0 : 1)) }

  func view(_ state: FollowUps.State) -> ListView {
    var view = ListView(count: state.list.rows.count, cursor: state.list.cursor, in: list, divided: carried)
    view.marked = state.list.markedIndices
    return view
  }

  var isBeside: Bool { detail.column > list.column }
  /// One line for the part under the cursor, where there is no room for all of them.
  var summary: Rect { detail.isEmpty ? head.bottom(1) : head.bottom(0) }
}

extension FollowUps {
  static func draw(_ state: State, _ context: Context, on screen: inout Screen) {
    let plan = FollowUpsPlan(state, context)
    if let meeting = state.meeting {
      _ = MeetingTabs.draw(context.file(of: meeting), active: .followUps, context, on: &screen)
    } else {
      drawScopes(state, plan, context, on: &screen)
    }
    let layout = FollowUpLine.layout(
      width: plan.list.columns - ListRow.markWidth, withForum: state.meeting == nil && context.forum == nil, context)
    let rows = state.list.rows
    if rows.isEmpty { drawNone(state, plan, context, on: &screen) }
    plan.view(state).draw(layout, titles: rows.isEmpty ? nil : plan.titles, on: &screen) {
      FollowUpLine.cells(rows[$0], at: meeting(state, context), in: layout, context)
    }
    targetHeadings(layout, state, plan, context, on: &screen)
    plan.view(state).drawDivider(context.phrases.followUps.cameAlong, on: &screen)
    if plan.isBeside {
      screen.verticalLine(at: Point(plan.detail.column - 2, plan.detail.row), rows: plan.detail.rows, role: .border)
    }
    if let row = state.list.selected, !plan.detail.isEmpty {
      drawDetail(row, state, in: plan.detail, context, on: &screen)
    }
    if let row = state.list.selected, let part = state.part, !state.list.isFiltering {
      let name = FollowUpLine.owner(part.office, of: row.followUp, at: meeting(state, context), context)
      drawSummary(row.followUp, part, name, in: plan.summary, context, on: &screen)
      if !plan.summary.isEmpty {
        screen.target(plan.summary.droppingLeft(2).left(3), keys(for: .tick, state, context))
      }
    }
    if state.isTyping || state.meeting != nil { drawFilter(state, plan, context, on: &screen) }
  }

  /// The rakor whose tab this is; its follow-ups are shown in the names of its day.
  static func meeting(_ state: State, _ context: Context) -> Meeting? {
    state.meeting.flatMap { context.file(of: $0)?.meeting }
  }

  private static func drawScopes(
    _ state: State, _ plan: FollowUpsPlan, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases.followUps
    let scopes = FollowUpFilter.Scope.allCases
    let strip = TabStrip(
      scopes.map(words.scope), active: scopes.firstIndex(of: wanted(state, context).scope),
      at: plan.head.origin, columns: plan.head.columns, gap: 2)
    var column = strip.draw(on: &screen) + 2
    let next = keys(for: .nextTab, state, context)
    let here = scopes.firstIndex(of: state.scope) ?? 0
    for (index, area) in strip.areas.enumerated() {
      let steps = (index - here + scopes.count) % scopes.count
      screen.target(area, (0..<steps).flatMap { _ in next })
    }
    if let office = state.onlyOffice {
      let start = Point(column + 1, plan.head.row)
      let used = Chip.draw(context.directory.shortName(office), on: &screen, at: start)
      let chip = Rect(column: start.column, row: start.row, columns: used, rows: 1)
      screen.target(chip, typedKeys(for: .onlyOffice, state, context))
      column += 1 + used
    }
    let order = words.order(state.list.order)
    let place = plan.head.top(1).right(TextWidth.columns(of: order))
    if place.column > column + 12 {
      screen.put(order, at: place.origin, role: .muted)
      screen.target(place, typedKeys(for: .sort, state, context))
    }
    drawFilter(state, plan, context, on: &screen)
  }

  private static func drawFilter(
    _ state: State, _ plan: FollowUpsPlan, _ context: Context, on screen: inout Screen
  ) {
    state.list.filter.draw(
      context.phrases.meetings.filter, on: &screen, at: plan.head.bottom(1).origin,
      columns: min(40, plan.head.columns), clearing: keys(for: .clearFilter, state, context))
  }

  /// A click on a heading sorts by it, where the list is not sorted so already.
  private static func targetHeadings(
    _ layout: TableLayout, _ state: State, _ plan: FollowUpsPlan, _ context: Context, on screen: inout Screen
  ) {
    guard state.meeting == nil, !state.list.rows.isEmpty else { return }
    let column = state.list.order == .due ? FollowUpLine.numberColumn : FollowUpLine.dueColumn
    let heading = layout.heading(of: column, at: plan.titles.droppingLeft(ListRow.markWidth).origin)
    if let heading { screen.target(heading, typedKeys(for: .sort, state, context)) }
  }

  /// The key for something; a filter line that is open is closed first, where the key is text.
  private static func typedKeys(for command: Command, _ state: State, _ context: Context) -> [Key] {
    (state.isTyping ? keys(for: .keepFilter, state, context) : []) + keys(for: command, state, context)
  }

  /// A click on an office goes to its part, and on the box before it ticks that.
  private static func target(
    _ part: Int, from chosen: Int, of count: Int, box: Rect, name: Rect, _ state: State, _ context: Context,
    on screen: inout Screen
  ) {
    let next = keys(for: .nextOffice, state, context)
    let way = (0..<((part - chosen + count) % count)).flatMap { _ in next }
    screen.target(name, way)
    let tick = keys(for: .tick, state, context)
    if !tick.isEmpty, !next.isEmpty { screen.target(box, way + tick) }
  }

  private static func drawNone(
    _ state: State, _ plan: FollowUpsPlan, _ context: Context, on screen: inout Screen
  ) {
    let words = context.phrases.followUps
    let filter = state.list.filter.text
    let text =
      !filter.isEmpty ? words.noneMatch(filter) : state.meeting != nil ? words.noneHere : words.none(state.scope)
    let hint = filter.isEmpty && !context.readOnly && (state.meeting != nil || state.scope != .overdue)
    screen.put(hint ? text + " " + words.addHint : text, in: plan.table, role: .muted)
  }

  private static func drawDetail(
    _ row: FollowUpRow, _ state: State, in area: Rect, _ context: Context, on screen: inout Screen
  ) {
    let (followUp, meeting, chosen) = (row.followUp, meeting(state, context), state.part?.office)
    let heading = "\(followUp.number.rawValue). \(followUp.text)"
    let parts = followUp.parts.count
    let limit = max(1, min(area.rows > 20 ? 8 : 3, area.rows - parts - 1))
    let below = screen.put(heading, in: area, role: .title, limit: limit)
    let list = screen.put(facts(row, at: meeting, context), in: below, role: .muted, limit: limit)
    let names = followUp.parts.map { FollowUpLine.owner($0.office, of: followUp, at: meeting, context) }
    let nameWidth = min(18, names.map { TextWidth.columns(of: $0) }.max() ?? 0)
    let cursor = ListCursor(index: followUp.parts.firstIndex { $0.office == chosen } ?? 0)
    ListView(count: parts, cursor: cursor, in: list, selects: false).draw(on: &screen) { index, row, screen in
      let part = followUp.parts[index]
      let name = TextWidth.pad(names[index], to: nameWidth)
      drawPart(part, name, chosen: part.office == chosen, in: row.line, context, on: &screen)
      target(
        index, from: cursor.index, of: parts, box: row.content.left(3),
        name: row.content.droppingLeft(4).left(nameWidth), state, context, on: &screen)
    }
  }

  private static func drawPart(
    _ part: FollowUp.Part, _ name: String, chosen: Bool, in rect: Rect, _ context: Context, on screen: inout Screen
  ) {
    let mark = part.done == nil ? "[ ]" : "[x]"
    if chosen { screen.put("›", at: rect.origin, role: .accent) }
    screen.put(mark, at: Point(rect.column + 2, rect.row), role: part.done == nil ? .muted : .good)
    let used = screen.put(name, at: Point(rect.column + 6, rect.row), role: chosen ? .accent : .text)
    let rest = [part.done?.short(in: context.language), part.note].compactMap { $0 }.joined(separator: " · ")
    let column = rect.column + 6 + used + 2
    screen.put(rest, at: Point(column, rect.row), role: .muted, columns: max(0, rect.maxColumn - column))
  }

  private static func drawSummary(
    _ followUp: FollowUp, _ part: FollowUp.Part, _ name: String, in rect: Rect, _ context: Context,
    on screen: inout Screen
  ) {
    guard !rect.isEmpty else { return }
    drawPart(part, TextWidth.pad(name, to: 16), chosen: true, in: rect.left(24), context, on: &screen)
    let due = FollowUpLine.due(followUp, context)
    screen.put(
      due, at: Point(rect.maxColumn - min(13, TextWidth.columns(of: due)), rect.row), role: .muted, columns: 13)
  }

  /// How far it is, when it is due, what to ask about it, who is in charge and where it came from, in one line.
  private static func facts(_ row: FollowUpRow, at meeting: Meeting?, _ context: Context) -> String {
    let words = context.phrases.followUps
    let followUp = row.followUp
    var parts: [String] = []
    if let reason = followUp.dropReason { parts.append(words.dropped(reason)) }
    parts.append(words.partsDone(followUp.partsDone, followUp.parts.count))
    if let due = followUp.dueWords ?? followUp.due?.long(in: context.language) { parts.append(due) }
    let inactive = followUp.inactiveOwners(on: context.today, in: context.directory)
    if !inactive.isEmpty {
      let names = inactive.map { context.directory.shortName($0, at: meeting) }
      parts.append(words.inactiveOwners(names))
    }
    if row.carried > 0 { parts.append(words.carried(FollowUpLine.capped(row.carried))) }
    if let quiet = row.daysQuiet(on: context.today) { parts.append(context.phrases.life.quiet(quiet)) }
    for text in FollowUpFacts.details where text.field != .due {
      guard let told = text.text(of: followUp.facts) else { continue }
      let isInCharge = text.field == .personInCharge
      let isGone = isInCharge && row.isInChargeGone(on: context.today)
      parts.append(isGone ? words.inChargeGone(told) : isInCharge ? words.inChargeOf(told) : told)
    }
    if followUp.source == .instruction { parts.append(words.instruction) }
    if let forum = row.forum, let date = row.meetingDate {
      let name = meeting.map(context.directory.forumShortName) ?? context.directory.shortName(forum)
      parts.append(words.fromMeeting(name, date.short(in: context.language)))
    }
    return parts.joined(separator: " · ")
  }
}
