/// Something to know before a rakor is saved like that; never a refusal (docs/domain.md, Warnings).
package enum MeetingWarning: Hashable, Sendable {
  case weekend(Weekday)
  case nationalHoliday(Holiday)
  case collectiveLeave(Holiday)
  /// Overlaps the pause for Friday prayer, 11.30–13.00.
  case fridayPrayer(FridayPrayer)
  /// Starts at the end of office hours in Ramadan or later, or runs past it; `isCertain` unless that Ramadan is
  /// computed.
  case pastRamadanHours(end: TimeOfDay, source: String, isCertain: Bool)
  /// No decree is known for the year, so its holidays are not.
  case unknownYear(Int)
  case inThePast
  /// Recorded as going on, held or closed on a day before its own.
  case aheadOfItsDay(MeetingState, Day)
  /// Another rakor bears the same letter number.
  case letterTaken(by: MeetingID, title: String)
  /// A follow-up that comes from it is due before its day.
  case followUpDue(FollowUpNumber)
  /// The forum has ended by that day; told with what meets in its place.
  case forumEnded(ForumCode, successor: ForumCode?)
  /// An office that hosts or is invited does not exist on that day.
  case officeNotActive(OfficeCode)
  /// Likewise, is no member of the forum on that day.
  case officeNotAMember(OfficeCode)
  case hostOutOfTurn(suggested: OfficeCode)
  /// The office is at another rakor that day.
  case officeElsewhere(OfficeCode, at: String)
  /// An office has heads or delegates there although it is not invited.
  case officeUninvited(OfficeCode)
  /// The host is not among the invited.
  case hostNotInvited
  case weekdayMismatch(typed: Weekday, actual: Weekday)
}

/// The facts of a rakor that warnings are drawn from.
package struct WarningFacts: Hashable, Sendable {
  /// The rakor itself, which is not elsewhere on its own day; nil for a new one.
  package var id: MeetingID?
  package var date: Day
  package var state = MeetingState.planned
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  package var host: OfficeCode?
  package var invited: [OfficeCode]
  /// The weekday that was typed beside the date; nil for none.
  package var typedWeekday: Weekday?
  package var today: Day
  /// Whose turn it is, and what else there is on that day; nothing of it while the forum is not chosen.
  package var surroundings: Surroundings
  /// What is known of days; nil while it has not been read, and then nothing is said of holidays.
  package var almanac: Almanac?
  /// The forum that meets; nil while none is chosen.
  package var forum: ForumCode?
  /// Offices and forums with their days; without them nothing is said of who is not there.
  package var directory: Directory?
  /// What is told of who came; nil for nothing.
  package var figures: AttendanceFigures?
  /// The other rakor that bear the letter number of this one.
  package var sameLetter: [Meeting] = []

  /// The follow-ups that come from it.
  package var followUps: [FollowUp] = []

  /// Facts of which those that are not known yet, as while a form is filled in, warn of nothing.
  package init(
    id: MeetingID? = nil, date: Day, start: TimeOfDay? = nil, end: TimeOfDay? = nil, host: OfficeCode? = nil,
    invited: [OfficeCode] = [], typedWeekday: Weekday? = nil, today: Day, surroundings: Surroundings = Surroundings(),
    almanac: Almanac? = nil
  ) {
    self.id = id
    self.date = date
    self.start = start
    self.end = end
    self.host = host
    self.invited = invited
    self.typedWeekday = typedWeekday
    self.today = today
    self.surroundings = surroundings
    self.almanac = almanac
  }

  /// The facts of a rakor that is recorded.
  package init(
    _ meeting: Meeting, typedWeekday: Weekday? = nil, today: Day, surroundings: Surroundings, almanac: Almanac?,
    directory: Directory
  ) {
    self.init(
      id: meeting.id, date: meeting.date, start: meeting.start, end: meeting.end, host: meeting.host,
      invited: meeting.invited, typedWeekday: typedWeekday, today: today, surroundings: surroundings, almanac: almanac)
    state = meeting.state
    forum = meeting.forum
    self.directory = directory
  }

  /// The offices that take part: the host, then those invited.
  package var offices: [OfficeCode] { ([host].compactMap(\.self) + invited).uniqued() }

  /// Every warning that applies, the weightiest first; of one that is over or called off, only what is still of use.
  package var warnings: [MeetingWarning] {
    let letters = sameLetter.filter { $0.id != id }.map { MeetingWarning.letterTaken(by: $0.id, title: $0.title) }
    let early = state.isEarly(today, on: date) ? [MeetingWarning.aheadOfItsDay(state, date)] : []
    return early + (state.isAhead ? warningsAhead : []) + letters + dues.map(MeetingWarning.followUpDue)
      + uninvited.map(MeetingWarning.officeUninvited)
  }

  /// The offices that came, or of which heads or people are told, although they are not invited as things stand here.
  private var uninvited: [OfficeCode] {
    let told = (figures?.offices ?? []).filter { !$0.isInvited || ($0.present ?? 0) > 0 }.map(\.office)
    return told.filter { $0 != host && !invited.contains($0) }
  }

  /// The follow-ups that are owed before the rakor they come from, as after it was put off.
  private var dues: [FollowUpNumber] {
    followUps.filter { followUp in
      followUp.meeting == id && followUp.status.isOpen
        && !FollowUpWarning.of(due: followUp.due, meetingDay: date).isEmpty
    }.map(\.number)
  }

  /// What speaks against holding it like that.
  private var warningsAhead: [MeetingWarning] {
    var found: [MeetingWarning] = []
    if let typedWeekday, typedWeekday != date.weekday {
      found.append(.weekdayMismatch(typed: typedWeekday, actual: date.weekday))
    }
    if date < today { found.append(.inThePast) }
    found += absences
    if date.weekday.isWeekend { found.append(.weekend(date.weekday)) }
    found += calendarWarnings
    found += clashes
    if let suggestion = surroundings.suggestion, !suggestion.isFirstEver, let host, suggestion.office != host,
      date >= today
    {
      found.append(.hostOutOfTurn(suggested: suggestion.office))
    }
    if let host, !invited.isEmpty, !invited.contains(host) { found.append(.hostNotInvited) }
    return found
  }

  private var clashes: [MeetingWarning] {
    let wanted = Set(invited + [host].compactMap { $0 })
    return surroundings.sameDay.filter { $0.id != id && !$0.state.isCalledOff }.flatMap { other in
      (other.invited + [other.host]).filter(wanted.contains).uniqued().map {
        MeetingWarning.officeElsewhere($0, at: other.title)
      }
    }
  }
}

extension WarningFacts {
  private var finish: TimeOfDay? { MeetingFacts.finish(start: start, end: end) }

  /// What the calendar has against the day or the time.
  private var calendarWarnings: [MeetingWarning] {
    var found: [MeetingWarning] = []
    if let almanac {
      found += almanac.holidays(on: date).map { $0.kind == .holiday ? .nationalHoliday($0) : .collectiveLeave($0) }
      if almanac.year(date.year) == nil { found.append(.unknownYear(date.year)) }
    }
    if let prayer = almanac.map(\.fridayPrayer) ?? FridayPrayer.usual, overlaps(prayer) {
      found.append(.fridayPrayer(prayer))
    }
    if let almanac, let hours = almanac.ramadanHours, almanac.isRamadan(date), runsPast(hours.end(on: date.weekday)) {
      found.append(
        .pastRamadanHours(
          end: hours.end(on: date.weekday), source: hours.source, isCertain: almanac.isDeclared(date)))
    }
    return found
  }

  private func overlaps(_ prayer: FridayPrayer) -> Bool {
    guard date.weekday == .friday, let start, let finish else { return false }
    return start < prayer.end && prayer.start < finish
  }

  private func runsPast(_ time: TimeOfDay) -> Bool {
    guard let start, let finish else { return false }
    return start >= time || finish > time
  }
}

extension WarningFacts {
  /// The offices that are not there on the day; what was valid once is never refused, so it is said.
  private var absences: [MeetingWarning] {
    guard let directory, let forum = forum.flatMap(directory.forum) else { return [] }
    return [directory.ending(of: forum, by: date)].compactMap(\.self)
      + offices.compactMap { directory.absence(of: $0, from: forum, on: date) }
  }
}

extension Directory {
  /// Why an office has no part in a forum's rakor of that day; nil where it has.
  package func absence(of code: OfficeCode, from forum: Forum, on day: Day) -> MeetingWarning? {
    guard office(code)?.isActive(on: day) ?? false else { return .officeNotActive(code) }
    return forum.member(code)?.isMember(on: day) ?? false ? nil : .officeNotAMember(code)
  }
}

extension Array where Element: Hashable {
  /// The elements without repetitions, in their order.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
