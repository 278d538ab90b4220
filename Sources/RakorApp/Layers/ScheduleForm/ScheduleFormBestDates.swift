import RakorModel
import TerminalKit

extension ScheduleForm {
  /// The list of best dates that lies over the form.
  struct BestDates: Equatable, Sendable {
    /// What was asked of the store for it.
    var asked: Query
    /// Nil until the store has answered.
    var found: [DateProposal]?
    var cursor = 0

    var selected: DateProposal? { found.flatMap { $0.indices.contains(cursor) ? $0[cursor] : nil } }
  }
}

extension ScheduleForm.State {
  /// Opens the list and asks for the rakor of the weeks it looks at; a second press closes it.
  mutating func openBestDates(_ context: Context) -> Outcome {
    guard bestDates == nil else {
      bestDates = nil
      return .none
    }
    month = nil
    let query = Query.meetingsBetween(
      first: context.today.adding(days: DateSearch.soonest), last: context.today.adding(days: DateSearch.latest))
    bestDates = ScheduleForm.BestDates(asked: query)
    return .load(query)
  }

  mutating func takeMeetings(_ query: Query, _ meetings: [Meeting], _ context: Context) {
    guard bestDates?.asked == query else { return }
    let found = DateSearch(facts(on: context.today, context), meetings: meetings).proposals
    bestDates?.found = found
  }

  mutating func runInBestDates(_ command: ScheduleForm.Command, _ context: Context) -> Outcome {
    let count = bestDates?.found?.count ?? 0
    let cursor = bestDates?.cursor ?? 0
    switch command {
    case .up, .previous: bestDates?.cursor = max(0, cursor - 1)
    case .down, .next: bestDates?.cursor = max(0, min(count - 1, cursor + 1))
    case .enter: takeBestDate(cursor, context)
    case .cancel, .bestDates: bestDates = nil
    case .stepUp, .stepDown, .previousMonth, .nextMonth, .save, .turns: break
    }
    return .none
  }

  mutating func typeInBestDates(_ key: Key, _ context: Context) -> Outcome {
    let count = bestDates?.found?.count ?? 0
    let cursor = bestDates?.cursor ?? 0
    switch key {
    case .character("k"): bestDates?.cursor = max(0, cursor - 1)
    case .character("j"): bestDates?.cursor = max(0, min(count - 1, cursor + 1))
    case .character(" "): takeBestDate(cursor, context)
    case .character(let digit):
      if let number = digit.wholeNumberValue { takeBestDate(number - 1, context) }
    case .control("l"), .control("z"), .function: return .unused
    default: break
    }
    return .none
  }

  /// Writes a proposed day into the date and closes the list; nothing where there is none.
  mutating func takeBestDate(_ index: Int, _ context: Context) {
    guard let found = bestDates?.found, found.indices.contains(index) else { return }
    bestDates = nil
    moveFocus(to: .date, context)
    setDay(found[index].day, context)
  }
}
