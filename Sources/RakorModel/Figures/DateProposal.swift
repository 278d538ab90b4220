/// A day on which a rakor could well be held, and why.
package struct DateProposal: Hashable, Sendable {
  /// What speaks for a day.
  package enum Strength: Hashable, Sendable {
    /// Neither a holiday nor collective leave, and known not to be.
    case workingDay
    case notFriday
    /// None of the invited offices is at another rakor.
    case officesFree(Int)
    case awayFromLongHoliday
    /// Said only when some of the days that were looked at are in Ramadan.
    case outsideRamadan
  }

  /// What speaks against it.
  package enum Concern: Hashable, Sendable {
    case warning(MeetingWarning)
    case friday
    case ramadan
    case besideLongHoliday
  }

  package var day: Day
  /// What speaks for it, in the order in which it is said.
  package var strengths: [Strength]
  /// What speaks against it, warnings first; empty on a good day.
  package var concerns: [Concern]
}

/// The best days for a rakor in the coming weeks; suggestions, never a rule.
package struct DateSearch: Sendable {
  /// The earliest day proposed, in days from today: an invitation needs a week.
  package static let soonest = 7
  /// The latest, eight weeks ahead.
  package static let latest = 56
  /// How many days are proposed.
  package static let count = 3

  private let facts: WarningFacts
  private let almanac: Almanac
  private let meetings: [Day: [Meeting]]
  private let days: [Day]

  /// A search for a rakor with these facts, whatever their date, among all `meetings` of the days looked at.
  package init(_ facts: WarningFacts, meetings: [Meeting]) {
    self.facts = facts
    almanac = facts.almanac ?? Almanac()
    self.meetings = Dictionary(grouping: meetings, by: \.date)
    days = (DateSearch.soonest...DateSearch.latest).map { facts.today.adding(days: $0) }.filter {
      $0.weekday != .saturday && $0.weekday != .sunday
    }
  }

  /// The three days with the least against them, by date; in different weeks, and then on different weekdays, where
  /// that costs nothing.
  package var proposals: [DateProposal] {
    var rest = days.map { (proposal: proposal($0), cost: cost(of: concerns(on: $0))) }
    var chosen: [DateProposal] = []
    while chosen.count < DateSearch.count, !rest.isEmpty {
      let weeks = Set(chosen.map(\.day.firstOfWeek))
      let weekdays = Set(chosen.map(\.day.weekday))
      let ranks = rest.map { candidate in
        let day = candidate.proposal.day
        return [candidate.cost, weeks.contains(day.firstOfWeek) ? 1 : 0, weekdays.contains(day.weekday) ? 1 : 0]
      }
      guard let best = ranks.indices.min(by: { ranks[$0].lexicographicallyPrecedes(ranks[$1]) }) else { break }
      chosen.append(rest.remove(at: best).proposal)
    }
    return chosen.sorted { $0.day < $1.day }
  }

  private func proposal(_ day: Day) -> DateProposal {
    DateProposal(day: day, strengths: strengths(of: day), concerns: concerns(on: day))
  }

  private func concerns(on day: Day) -> [DateProposal.Concern] {
    var found = warnings(on: day).map { DateProposal.Concern.warning($0) }
    if day.weekday == .friday { found.append(.friday) }
    if almanac.isRamadan(day) { found.append(.ramadan) }
    if almanac.isBesideLongHoliday(day) { found.append(.besideLongHoliday) }
    return found
  }

  /// The warnings that another day could avoid.
  private func warnings(on day: Day) -> [MeetingWarning] {
    var facts = facts
    facts.date = day
    facts.surroundings.sameDay = meetings[day] ?? []
    facts.typedWeekday = nil
    facts.surroundings.suggestion = nil
    return facts.warnings.filter { $0 != .hostNotInvited }
  }

  private func strengths(of day: Day) -> [DateProposal.Strength] {
    var found: [DateProposal.Strength] = []
    if almanac.year(day.year) != nil, almanac.isWorkingDay(day) { found.append(.workingDay) }
    if day.weekday != .friday { found.append(.notFriday) }
    let offices = Set(facts.invited + [facts.host].compactMap { $0 }).count
    if offices > 0, !warnings(on: day).contains(where: \.isClash) { found.append(.officesFree(offices)) }
    if isWeekKnown(around: day), !almanac.isBesideLongHoliday(day) { found.append(.awayFromLongHoliday) }
    if !almanac.isRamadan(day), days.contains(where: almanac.isRamadan) { found.append(.outsideRamadan) }
    return found
  }

  /// Whether the holidays of the days around are known, without which nothing can be said of a long one.
  private func isWeekKnown(around day: Day) -> Bool {
    [-7, 7].allSatisfy { almanac.year(day.adding(days: $0).year) != nil }
  }

  /// A day on which offices are closed or elsewhere is worse than any number of inconveniences.
  private func cost(of concerns: [DateProposal.Concern]) -> Int {
    concerns.reduce(0) { sum, concern in
      switch concern {
      case .warning(.nationalHoliday), .warning(.collectiveLeave): sum + 100
      case .warning(.officeElsewhere): sum + 10
      case .warning, .friday, .ramadan, .besideLongHoliday: sum + 1
      }
    }
  }
}

extension MeetingWarning {
  fileprivate var isClash: Bool { if case .officeElsewhere = self { true } else { false } }
}
