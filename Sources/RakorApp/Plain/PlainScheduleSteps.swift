import RakorModel
import TerminalKit

/// The questions, one for each field of the scheduling form.
extension PlainSchedule {
  mutating func ask(_ step: Step) throws(PlainExit) {
    switch step {
    case .forum: try askForum()
    case .title: try askLine(step, .title)
    case .date: try askDate()
    case .time: try askTime()
    case .host: try askHost()
    case .venue: try askVenue()
    case .invited: try askInvited()
    case .promised: try askPromised()
    case .agenda: try askAgenda()
    case .detail(let field): try askDetail(field)
    }
  }

  private mutating func askForum() throws(PlainExit) {
    let names = state.reading.forums
    session.tellNumbered(names)
    try askChoice(.forum, .forum, among: names) { $0.forum?.short }
  }

  /// One of the names listed above, which is then written out as it stands there.
  private mutating func askChoice(
    _ step: Step, _ place: ScheduleForm.Place, among names: [String], _ chosen: (ScheduleForm.Reading) -> String?
  ) throws(PlainExit) {
    while true {
      switch try answer(step, proposing: shown(step)) {
      case .proposed where chosen(state.reading) != nil: return
      case .proposed, .nothing: session.refuse(.required(step == .host ? .host : .forum))
      case .text(let typed):
        guard try put(named(typed, names), into: place) else { continue }
        if let name = chosen(state.reading) { state.form.set(place, name) }
        return try refresh()
      }
    }
  }

  private mutating func askDate() throws(PlainExit) {
    while true {
      switch try answer(.date, proposing: shown(.date), help: words.dateHelp) {
      case .proposed where state.reading.date != nil: return
      case .proposed, .nothing: session.refuse(.required(.date))
      case .text(let typed):
        let (session, dates) = (session, phrases.dates)
        if try put(typed, into: .date, telling: { $0.when.map { session.spoken(dates.text($0)) } }) { return }
      }
    }
  }

  private mutating func askTime() throws(PlainExit) {
    while true {
      switch try answer(.time, proposing: shown(.time) ?? phrases.meeting.noTime, help: words.timeHelp) {
      case .proposed: return
      case .nothing:
        state.form.set(.start, "")
        state.form.set(.end, "")
        return try refresh()
      case .text(let typed):
        let (dates, language) = (phrases.dates, context.language)
        let isTaken = try put(typed, into: .start, also: .end) { reading in
          reading.span.map { ([$0.text(in: language)] + dates.doubts(reading.typedTimes)).joined(separator: ", ") }
        }
        if isTaken { return }
      }
    }
  }

  private mutating func askHost() throws(PlainExit) {
    let names = state.reading.hosts
    session.tellNumbered(names)
    if let suggestion = state.advice?.surroundings.suggestion, let office = state.reading.proposedHost {
      session.tell(
        phrases.form.turn("\(office.short), \(phrases.words.turnReason(suggestion.reason))").capitalisedFirst)
    }
    try askChoice(.host, .host, among: names) { $0.host?.short }
  }

  private mutating func askVenue() throws(PlainExit) {
    var venues: [String] = []
    if let host = state.reading.host,
      case .venues(let found) = try session.load(.venues(host: host.code, beginning: ""))
    {
      venues = found
    }
    session.tellNumbered(venues)
    try askLine(.venue, .venue, among: venues)
  }

  /// A text of one line; a number is one of the texts listed above.
  private mutating func askLine(
    _ step: Step, _ place: ScheduleForm.Place, among names: [String] = []
  ) throws(PlainExit) {
    while true {
      switch try answer(step, proposing: shown(step) ?? words.empty) {
      case .proposed: return
      case .nothing: if try put("", into: place) { return }
      case .text(let typed): if try put(named(typed, names), into: place) { return }
      }
    }
  }

  private mutating func askDetail(_ field: Field) throws(PlainExit) {
    let step = Step.detail(field)
    let isOneLine = ScheduleForm.Place.details.first { $0.field == field }?.kind.isOneLine ?? true
    guard !isOneLine else { return try askLine(step, .field(field)) }
    while true {
      switch try answer(step, suffix: words.untilEmptyLine, proposing: standing(field) ?? words.empty) {
      case .proposed: return
      case .nothing: if try put("", into: .field(field)) { return }
      case .text(let first): if try put(session.lines(after: first), into: .field(field)) { return }
      }
    }
  }

  private mutating func askInvited() throws(PlainExit) {
    let codes = state.reading.offices
    let chosen = try session.askOffices(
      label(.invited), among: codes, proposing: state.reading.invited, field: .invited)
    for code in codes { state.form.tick(.office(code), chosen.contains(code)) }
    try refresh()
  }

  private mutating func askPromised() throws(PlainExit) {
    while true {
      switch try answer(.promised, proposing: shown(.promised) ?? words.empty, help: words.promisedHelp) {
      case .proposed: return
      case .nothing:
        for code in state.reading.offices { state.form.set(.promised(code), "") }
        return try refresh()
      case .text(let typed):
        guard let heads = heads(typed) else { continue }
        for (code, count) in heads { state.form.set(.promised(code), String(count)) }
        return try refresh()
      }
    }
  }

  /// "wonosobo 5, kebumen 4"; nil where a part of it was refused.
  private func heads(_ typed: String) -> [(OfficeCode, Int)]? {
    var heads: [(OfficeCode, Int)] = []
    for part in PlainChoice.parts(typed) {
      let pieces = part.split(separator: " ").map(String.init)
      do throws(Refusal) {
        guard pieces.count > 1, let last = pieces.last, let count = Int(last) else {
          throw .notANumber(.promised, typed: part)
        }
        try HeadCount.check(count, .promised)
        let name = pieces.dropLast().joined(separator: " ")
        guard let office = session.office(name, among: state.reading.invited, field: .promised) else { return nil }
        heads.append((office, count))
      } catch {
        session.refuse(error)
        return nil
      }
    }
    return heads
  }

  private mutating func askAgenda() throws(PlainExit) {
    let proposal = state.reading.proposedAgenda
    var lines: [FormLine] = []
    if !proposal.isEmpty {
      session.tell(words.proposedAgenda)
      let titles = proposal.map { item in
        item.title + (item.carried > 0 ? ", \(phrases.agenda.carried(item.carried))" : "")
      }
      lines = try session.chooseSeveral(label(.agenda), among: titles).map { proposal[$0].line }
    }
    while session.takesRest != true {
      guard case .text(let typed) = try session.ask(words.nextItem) else { break }
      do {
        if let title = try TextRule.line(typed, .agenda) {
          lines.append(FormLine(title, tag: "", limit: TextRule.lineLimit))
        }
      } catch {
        session.refuse(error)
      }
    }
    state.form.set(.agenda, lines)
    try refresh()
  }

  /// What was typed, or what is listed under its number.
  private func named(_ typed: String, _ names: [String]) -> String {
    guard let number = Int(typed), names.indices.contains(number - 1) else { return typed }
    return names[number - 1]
  }
}
