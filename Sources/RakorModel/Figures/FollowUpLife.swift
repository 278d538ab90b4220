/// What became of a follow-up from its entry to today, oldest first.
package struct FollowUpLife: Hashable, Sendable {
  /// One thing that happened to it.
  package enum What: Hashable, Sendable {
    case born, reworded
    /// Anything else about it was changed: its offices, its source or who is in charge.
    case revised
    /// It came along to a later rakor of its forum.
    case carried(MeetingID)
    /// Its due date was moved; the new one as typed where words were kept.
    case due(Day?, words: String?)
    case ticked(OfficeCode, note: String?)
    case unticked(OfficeCode)
    case noted(OfficeCode, note: String)
    case dropped(reason: String)
    case restored
  }

  /// When something happened to it, and who entered that.
  package struct Event: Hashable, Sendable {
    package var day: Day
    /// Who entered it; nil for what follows from the calendar.
    package var who: String?
    package var what: What

    /// Something that happened on a day; `who` stays nil for what follows from the calendar.
    package init(day: Day, who: String?, what: What) {
      self.day = day
      self.who = who
      self.what = what
    }
  }

  package var number: FollowUpNumber
  /// Its text today, whatever it said before.
  package var text: String
  /// Oldest first, its entry before everything else.
  package var events: [Event]
  /// The day of the last thing that happened to it (`FollowUp.lastEvent`).
  package var lastEvent: Day

  /// Reads the life of a follow-up from its journal entries, oldest first, and the rakor it came along to.
  ///
  /// What happened on one day stands in the order of the journal, the rakor first.
  package init(_ followUp: FollowUp, journal: [JournalEntry], carriedTo meetings: [Meeting]) {
    number = followUp.number
    text = followUp.text
    let carried = meetings.map { Event(day: $0.date, who: nil, what: .carried($0.id)) }
    let entered = journal.flatMap { entry in
      entry.change.records.flatMap { Self.events($0, entry) }
    }
    let all = carried + entered
    events = all.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    let changes = journal.filter { $0.change.records.contains { $0.before != nil && $0.after != nil } }
    lastEvent = followUp.lastEvent(
      changed: changes.map(\.at.day).max(), carried: meetings.filter(\.state.tookPlace).map(\.date).max())
    if let birth = events.firstIndex(where: { $0.what == .born }) { events.insert(events.remove(at: birth), at: 0) }
  }

  /// Whole days since anything happened to it, 0 for today.
  package func daysQuiet(on today: Day) -> Int { FollowUp.daysQuiet(since: lastEvent, on: today) }

  private static func events(_ record: RecordChange, _ entry: JournalEntry) -> [Event] {
    guard case .followUp(let after)? = record.after else { return [] }
    guard case .followUp(let before)? = record.before else {
      let ticks = after.parts.compactMap { part in
        part.done.map { Event(day: $0, who: entry.who, what: .ticked(part.office, note: part.note)) }
      }
      return [Event(day: after.opened, who: entry.who, what: .born)] + ticks
    }
    var found: [What] = []
    if before.text != after.text { found.append(.reworded) }
    if before.due != after.due || before.dueWords != after.dueWords {
      found.append(.due(after.due, words: after.dueWords))
    }
    for part in after.parts { found += changes(of: part, before.parts.first { $0.office == part.office }) }
    if let reason = after.dropReason, before.dropReason == nil { found.append(.dropped(reason: reason)) }
    if after.dropReason == nil, before.dropReason != nil { found.append(.restored) }
    if found.isEmpty { found.append(.revised) }
    return found.map { Event(day: entry.at.day, who: entry.who, what: $0) }
  }

  private static func changes(of part: FollowUp.Part, _ before: FollowUp.Part?) -> [What] {
    if part.done != nil, before?.done == nil { return [.ticked(part.office, note: part.note)] }
    if part.done == nil, before?.done != nil { return [.unticked(part.office)] }
    if let note = part.note, note != before?.note { return [.noted(part.office, note: note)] }
    return []
  }
}
