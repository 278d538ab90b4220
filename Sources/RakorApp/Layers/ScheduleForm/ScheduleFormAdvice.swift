import RakorModel
import TerminalKit

/// What the form asks the store while it is filled in, and what it makes of the answers.
extension ScheduleForm.State {
  /// Asks for what has become out of date; nothing while forum, day, host and venue stay as they are.
  mutating func questions(_ context: Context) -> [Effect] {
    var effects: [Effect] = []
    let advice = adviceQuery(context)
    if advice != adviceAsked {
      forgetAdvice(for: advice)
      adviceAsked = advice
      if let advice { effects.append(.load(advice)) }
    }
    let venues = venuesQuery(context)
    if venues != venuesAsked {
      venuesAsked = venues
      self.venues = []
      if let venues { effects.append(.load(venues)) }
    }
    return effects
  }

  /// Opens the turns of the forum, in which one is skipped, swapped or taken over.
  mutating func openTurns(_ context: Context) -> Outcome {
    guard let forum = readForum(context) else { return .none }
    return .push(.turns(TurnBoard.State(of: forum.code, except: meeting)))
  }

  mutating func take(_ query: Query, _ answer: Answer, _ context: Context) {
    switch answer {
    case .advice(let found) where query == adviceAsked:
      advice = found
      propose(found.agenda)
    case .venues(let found) where query == venuesAsked: venues = found
    case .meetingsBetween(let meetings): takeMeetings(query, meetings, context)
    default: break
    }
  }

  /// Whose turn it is depends on the forum alone, so today stands in while there is no date.
  private func adviceQuery(_ context: Context) -> Query? {
    readForum(context).map { .advice(forum: $0.code, date: readDay(context) ?? context.today, except: meeting) }
  }

  private func venuesQuery(_ context: Context) -> Query? {
    guard focus == .venue, case .success(let host) = readHost(context) else { return nil }
    return .venues(host: host.code, beginning: text(.venue))
  }

  /// Another day keeps the turn, so that the proposed host does not flicker; another forum keeps nothing.
  private mutating func forgetAdvice(for query: Query?) {
    guard case .advice(let forum, _, _)? = query, case .advice(forum, _, _)? = adviceAsked else {
      advice = nil
      return
    }
    advice?.surroundings.sameDay = []
  }

  /// What to know before saving what is typed now; empty without a date.
  func warnings(_ context: Context) -> [MeetingWarning] {
    guard case .success(let reading) = readDate(context) else { return [] }
    var facts = facts(on: reading.day, context)
    let typed = reading.notes.lazy.compactMap { note in
      if case .weekdayMismatch(let typed, _) = note { typed } else { nil }
    }
    facts.typedWeekday = typed.first
    return facts.warnings
  }

  /// What warnings are drawn from if the rakor were on that day.
  func facts(on day: Day, _ context: Context) -> WarningFacts {
    let span = (try? readTimes().get()) ?? nil
    return WarningFacts(
      id: meeting, date: day, start: span?.start, end: span?.end, host: (try? readHost(context).get())?.code,
      invited: invited(context), today: context.today,
      surroundings: advice?.surroundings ?? Surroundings(), almanac: context.almanac)
  }
}
