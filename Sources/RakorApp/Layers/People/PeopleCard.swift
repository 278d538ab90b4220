import RakorModel
import TerminalKit

/// An office's turns to host and its year, as lines that can be scrolled where there is little room.
struct PeopleCard {
  enum Line: Hashable {
    case titles
    case turn(ForumTurns, TurnFigures)
    case heading(String)
    case text(String, Role)
    case meeting(MeetingRow)
    case gap
  }

  private let state: People.State
  private let context: Context
  private let columns: Int
  /// All of its lines, in sight or not.
  private(set) var lines: [Line] = []

  init(_ state: People.State, _ context: Context, columns: Int) {
    self.state = state
    self.context = context
    // The last two columns are for the mark of what is in sight.
    self.columns = max(1, columns - 2)
    // Nobody counts the lines of a card that is out of sight.
    if columns > 0 { lines = turnLines + (state.shownPage.map { [.gap] + yearLines($0.year) } ?? []) }
  }

  private func wrapped(_ text: String, _ role: Role) -> [Line] {
    TextWidth.wrap(text, to: columns).map { .text($0, role) }
  }

  // MARK: Turns

  private var turnLines: [Line] {
    guard let office = state.office else { return [] }
    let rows = state.turns.compactMap { turns in turns.figures(of: office).map { Line.turn(turns, $0) } }
    guard !rows.isEmpty else {
      return [.heading(context.phrases.people.turns)] + wrapped(context.phrases.people.noTurn, .muted)
    }
    return [.titles] + rows + sentences(of: office).flatMap { wrapped($0, .text) }
  }

  /// Of the chosen forum who is next, whoever it is; of all forums only what is about this office.
  private func sentences(of office: OfficeCode) -> [String] {
    let words = context.phrases.turns
    if context.forum != nil {
      return state.turns.compactMap { $0.suggestion.map { words.sentence($0, context.directory) } }
    }
    let next = state.turns.compactMap(\.suggestion).filter { $0.office == office }
    var reasons: [(forums: [String], reason: String)] = []
    for suggestion in next {
      let (forum, reason) = (context.directory.shortName(suggestion.forum), words.reason(suggestion, context.directory))
      if let index = reasons.firstIndex(where: { $0.reason == reason }) {
        reasons[index].forums.append(forum)
      } else {
        reasons.append(([forum], reason))
      }
    }
    let skips = state.turns.filter { $0.suggestion?.office != office }.compactMap { turns in
      turns.skip(of: office).map { "\(context.directory.shortName(turns.forum)): \(words.line($0, context.directory))" }
    }
    return reasons.map { context.phrases.people.nextIn($0.forums.joined(separator: ", "), $0.reason) } + skips
  }

  private var turnLayout: TableLayout {
    let words = context.phrases.turns.table
    return TableLayout(
      columns: [
        TableColumn(title: context.phrases.people.turns, minimum: context.forumColumns, ideal: 16, weight: 1),
        TableColumn(title: words.hosted, minimum: 6, alignment: .right),
        TableColumn(title: words.share, minimum: 6, alignment: .right, dropOrder: 2),
        TableColumn(title: words.last, minimum: 11, alignment: .right, dropOrder: 3),
        TableColumn(
          title: words.months, minimum: max(6, TextWidth.columns(of: words.months)), alignment: .right, dropOrder: 1),
        TableColumn(title: words.owed, minimum: max(5, TextWidth.columns(of: words.owed)), alignment: .right),
        TableColumn(title: context.phrases.people.place, minimum: 7, alignment: .right),
      ], width: columns, gap: 1)
  }

  private func texts(_ turns: ForumTurns, _ figures: TurnFigures) -> [String] {
    let place = turns.place(of: figures.office).map { "\($0)/\(turns.order.count)" } ?? ""
    let isNext = turns.suggestion?.office == figures.office
    return [
      context.directory.shortName(turns.forum), String(figures.hosted),
      "\(figures.percent)%", figures.last?.short(in: context.language) ?? "–",
      figures.monthsSince.orDash, String(figures.owed), isNext ? "* " + place : place,
    ]
  }

  // MARK: Year

  private func yearLines(_ year: OfficeYear) -> [Line] {
    let words = context.phrases.people
    let forum = context.forum.map { " · " + context.directory.shortName($0) } ?? ""
    let heading = Line.heading(words.year(year.year) + forum)
    guard !year.meetings.isEmpty else { return [heading] + wrapped(words.noMeetings, .muted) }
    var sentences = [words.invited(year.invited, year.present, year.heads)]
    if year.uninvited > 0 { sentences.append(words.uninvited(year.uninvited)) }
    if year.untold > 0 { sentences.append(words.untold(year.untold)) }
    sentences.append(words.hosting(year.hosted))
    if year.ahead > 0 { sentences.append(words.ahead(year.ahead)) }
    if !year.isComplete { sentences.append(words.newestOnly(year.meetings.count)) }
    return [heading] + wrapped(sentences.joined(separator: " · "), .text) + year.meetings.map(Line.meeting)
  }

  private var meetingLayout: TableLayout {
    TableLayout(
      columns: [
        TableColumn(title: "", minimum: 11, alignment: .right),
        TableColumn(title: "", minimum: context.forumColumns, ideal: 20, weight: 1),
        TableColumn(title: "", minimum: 10, alignment: .right),
        TableColumn(title: "", minimum: 12, dropOrder: 1),
      ], width: columns, gap: 1)
  }

  private func texts(_ row: MeetingRow) -> [String] {
    let words = context.phrases.words
    let figures = state.office.flatMap { row.figures.office($0) }
    let isInvited = state.office.map(row.meeting.facts.expects) ?? true
    return [
      row.meeting.date.short(in: context.language), context.directory.shortName(row.meeting.forum),
      (figures?.disagrees == true ? "≠" : "") + (figures?.present.map(words.people) ?? "–"),
      row.meeting.host == state.office
        ? words.host : isInvited ? words.meetingState(row.meeting.state) : context.phrases.rollCall.uninvited,
    ]
  }

  // MARK: Drawing

  func draw(_ view: ListView, on screen: inout Screen) {
    let (turnLayout, meetingLayout) = (turnLayout, meetingLayout)
    view.draw(on: &screen) { index, row, screen in
      let point = row.line.origin
      switch lines[index] {
      case .titles:
        turnLayout.drawHeader(on: &screen, at: point)
        screen.put(context.phrases.people.turns, at: point, role: .title)
      case .turn(let turns, let figures):
        let isNext = turns.suggestion?.office == figures.office
        turnLayout.drawRow(
          texts(turns, figures), on: &screen, at: point,
          roles: [nil, nil, nil, .muted, nil, figures.owed > 0 ? .warning : nil, isNext ? .accent : .muted])
      case .heading(let text): screen.put(text, at: point, role: .title, columns: columns)
      case .text(let text, let role): screen.put(text, at: point, role: role, columns: columns)
      case .meeting(let meeting):
        meetingLayout.drawRow(texts(meeting), on: &screen, at: point, roles: [.muted, nil, nil, .muted])
      case .gap: break
      }
    }
    view.drawScrollMark(on: &screen, in: view.area)
  }
}
