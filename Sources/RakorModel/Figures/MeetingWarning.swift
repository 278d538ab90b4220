/// Something to know before a rakor is saved like that; never a refusal (product.md, "Warnings").
package enum MeetingWarning: Hashable, Sendable {
  case weekend(Weekday)
  /// Overlaps Friday 11.30–13.00.
  case fridayPrayer
  case inThePast
  case hostOutOfTurn(suggested: OfficeCode)
  /// The office is at another rakor that day.
  case officeElsewhere(OfficeCode, at: String)
  /// The host is not among the invited.
  case hostNotInvited
  case weekdayMismatch(typed: Weekday, actual: Weekday)
}

/// The facts of a rakor that warnings are drawn from.
package struct WarningFacts: Hashable, Sendable {
  package var id: MeetingID?
  package var date: Day
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  package var host: OfficeCode?
  package var invited: [OfficeCode]
  package var typedWeekday: Weekday?
  package var today: Day
  package var suggestion: TurnSuggestion?
  /// Other rakor on the same day.
  package var sameDay: [Meeting]

  package init(
    id: MeetingID? = nil, date: Day, start: TimeOfDay? = nil, end: TimeOfDay? = nil, host: OfficeCode? = nil,
    invited: [OfficeCode] = [], typedWeekday: Weekday? = nil, today: Day, suggestion: TurnSuggestion? = nil,
    sameDay: [Meeting] = []
  ) {
    self.id = id
    self.date = date
    self.start = start
    self.end = end
    self.host = host
    self.invited = invited
    self.typedWeekday = typedWeekday
    self.today = today
    self.suggestion = suggestion
    self.sameDay = sameDay
  }

  /// Every warning that applies, the weightiest first.
  package var warnings: [MeetingWarning] {
    var found: [MeetingWarning] = []
    if let typedWeekday, typedWeekday != date.weekday {
      found.append(.weekdayMismatch(typed: typedWeekday, actual: date.weekday))
    }
    if date < today { found.append(.inThePast) }
    if date.weekday == .saturday || date.weekday == .sunday { found.append(.weekend(date.weekday)) }
    if overlapsFridayPrayer { found.append(.fridayPrayer) }
    found += clashes
    if let suggestion, !suggestion.isFirstEver, let host, suggestion.office != host, date >= today {
      found.append(.hostOutOfTurn(suggested: suggestion.office))
    }
    if let host, !invited.isEmpty, !invited.contains(host) { found.append(.hostNotInvited) }
    return found
  }

  private var clashes: [MeetingWarning] {
    let wanted = Set(invited + [host].compactMap { $0 })
    return sameDay.filter { $0.id != id && $0.state != .cancelled && $0.state != .postponed }.flatMap { other in
      (other.invited + [other.host]).filter(wanted.contains).uniqued().map {
        MeetingWarning.officeElsewhere($0, at: other.title)
      }
    }
  }

  private var overlapsFridayPrayer: Bool {
    guard date.weekday == .friday, let start, let prayer = FridayPrayer.pause else { return false }
    let finish = end ?? start.adding(minutes: FridayPrayer.assumedMinutes) ?? start
    return start < prayer.end && prayer.start < finish
  }
}

/// The pause for Friday prayer in office hours (domain.md §5.4).
enum FridayPrayer {
  /// How long a meeting *s.d. selesai* is taken to last, in minutes.
  static let assumedMinutes = 180

  static var pause: (start: TimeOfDay, end: TimeOfDay)? {
    guard let start = TimeOfDay(hour: 11, minute: 30), let end = TimeOfDay(hour: 13, minute: 0) else { return nil }
    return (start, end)
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in their order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
