/// What stands behind the number of a day in a calendar, so that no day is told by its colour alone.
package enum DaySign: CaseIterable, Hashable, Sendable {
  /// One rakor, or several of them.
  case rakor, several
  /// Rakor that were all postponed or cancelled.
  case calledOff
  /// A national holiday, or a rakor that something speaks against.
  case attention
  case leave, ramadan, friday
}

/// What a calendar says of one day in words.
package enum DayNote: Hashable, Sendable {
  /// A national holiday or collective leave.
  case holiday(Holiday)
  /// Rakor that take place or took place, by their start.
  case rakor([Meeting])
  /// Those that were postponed or cancelled.
  case calledOff([Meeting])
  /// What speaks against the rakor of a day; told with the rakor's name where there are several.
  case warnings(Meeting, [MeetingWarning])
  /// When office hours end, where that is known; not certain where the month's beginning is computed.
  case ramadan(end: TimeOfDay?, isCertain: Bool)
  /// The pause for prayer on a Friday.
  case friday(FridayPrayer)
  case weekend
}

/// The days of a calendar: which signs and which words each of them gets.
package struct CalendarDays: Sendable {
  private let almanac: Almanac?
  private let directory: Directory
  private let today: Day
  /// Of all forums, by the number of the day.
  private let meetings: [Int: [Meeting]]
  /// The one whose rakor are shown; nil for all.
  private let forum: ForumCode?

  /// The days around some rakor of all forums, which come in order; without an almanac nothing is said of holidays.
  ///
  /// Narrowed to a forum they show its rakor alone, and know of the others what they take from these: offices meet in
  /// several.
  package init(
    _ meetings: [Meeting], of forum: ForumCode? = nil, almanac: Almanac?, directory: Directory, today: Day
  ) {
    self.forum = forum
    self.almanac = almanac
    self.directory = directory
    self.today = today
    self.meetings = Dictionary(grouping: meetings) { $0.date.number }
  }

  /// The rakor shown of a day whatever their state, in the order in which they came.
  package func meetings(on day: Day) -> [Meeting] {
    let all = meetings[day.number] ?? []
    return forum.map { forum in all.filter { $0.forum == forum } } ?? all
  }

  /// What the decrees call the day, holidays before leave.
  package func holidays(on day: Day) -> [Holiday] { almanac?.holidays(on: day) ?? [] }

  /// At most two signs: what meets that day, and what kind of day it is.
  package func signs(of day: Day) -> [DaySign] {
    [meetingSign(of: day), daySign(of: day)].compactMap(\.self)
  }

  private func meetingSign(of day: Day) -> DaySign? {
    let all = meetings(on: day)
    guard !all.isEmpty else { return nil }
    switch all.filter({ !$0.state.isCalledOff }).count {
    case 0: return .calledOff
    case 1: return .rakor
    default: return .several
    }
  }

  private func daySign(of day: Day) -> DaySign? {
    let holidays = holidays(on: day)
    if holidays.contains(where: { $0.kind == .holiday }) { return .attention }
    if meetings(on: day).contains(where: { warnings(of: $0).contains(where: \.isOfItsDay) }) { return .attention }
    if !holidays.isEmpty { return .leave }
    if almanac?.isRamadan(day) == true { return .ramadan }
    return day.weekday == .friday ? .friday : nil
  }

  /// What is said of a day, the weightiest first.
  package func notes(on day: Day) -> [DayNote] {
    let all = meetings(on: day)
    let (off, on) = (all.filter(\.state.isCalledOff), all.filter { !$0.state.isCalledOff })
    var notes = holidays(on: day).map(DayNote.holiday)
    if !on.isEmpty { notes.append(.rakor(on)) }
    notes += on.map { DayNote.warnings($0, warnings(of: $0).filter { !$0.isHoliday }) }.filter { note in
      if case .warnings(_, let warnings) = note { !warnings.isEmpty } else { true }
    }
    if !off.isEmpty { notes.append(.calledOff(off)) }
    if let almanac, almanac.isRamadan(day) {
      let end = almanac.ramadanHours?.end(on: day.weekday)
      notes.append(.ramadan(end: day.weekday.isWeekend ? nil : end, isCertain: almanac.isDeclared(day)))
    }
    if day.weekday == .friday, let prayer = almanac.map(\.fridayPrayer) ?? FridayPrayer.usual {
      notes.append(.friday(prayer))
    }
    if day.weekday.isWeekend { notes.append(.weekend) }
    return notes
  }

  /// What speaks against a rakor that is ahead, or was said to have begun before its day; whose turn it is needs more
  /// than a calendar knows and is not among it.
  package func warnings(of meeting: Meeting) -> [MeetingWarning] {
    guard meeting.state.isAhead || meeting.state.isEarly(today, on: meeting.date) else { return [] }
    let around = Surroundings(sameDay: meetings[meeting.date.number] ?? [])
    return WarningFacts(meeting, today: today, surroundings: around, almanac: almanac, directory: directory).warnings
  }
}

extension MeetingWarning {
  /// Whether it is of this day more than of others; that a year's holidays are unknown is true of all its days.
  fileprivate var isOfItsDay: Bool { if case .unknownYear = self { false } else { true } }

  /// Whether it is what the day is called anyway.
  fileprivate var isHoliday: Bool {
    switch self {
    case .nationalHoliday, .collectiveLeave: true
    default: false
    }
  }
}
