/// A rakor: one coordination meeting of a forum.
package struct Meeting: FactHolder, Hashable, Sendable {
  package var id: MeetingID
  /// The lasting identity across files and databases (RFC 5545 UID).
  package var uid: String
  package var facts: MeetingFacts
  package var state: MeetingState
  /// Why it was postponed, cancelled or re-opened last.
  package var reason: String?
  /// The number of people that a report gave for the whole meeting.
  package var reportedTotal: Int?
  /// The names of the day it was closed; nil before that.
  package var closedNames: ClosedNames?
  /// What a rakor that was re-opened was called before; nil for one that was not, and for a closed one.
  package var reopening: Reopening?
  /// What was added after closing, oldest first.
  package var corrections: [Correction] = []

  /// A rakor as it was entered, in which nothing has happened yet.
  package init(id: MeetingID, uid: String, draft: MeetingDraft, state: MeetingState = .planned) {
    self.id = id
    self.uid = uid
    facts = draft.facts
    self.state = state
  }

  /// What a new follow-up of the rakor as a whole comes from: the rakor itself, or once it is closed only a head of
  /// office's instruction, which may come after the closing (docs/domain.md, Follow-ups).
  package var sourceOfNewFollowUp: FollowUp.Source { state == .closed ? .instruction : .agenda(item: nil) }

  /// Why it does not take place; nil once it is planned again, and for any reason given for something else.
  package var calledOffReason: String? { state.isCalledOff ? reason : nil }

  /// Why it was put off, where it is planned anew since; nil for any other.
  package var replannedReason: String? { state.isAhead ? reason : nil }

  /// Whether it is over by the clock, or would be if it lasts as long as most do; without a start its whole day counts.
  package func isOver(at now: Moment) -> Bool {
    guard facts.date == now.day, let finish = facts.finish else { return facts.date < now.day }
    return finish <= now.time
  }

  /// Whether its time has passed and nobody has said that it took place; what goes on today need not be over yet.
  package func isUnmarked(at now: Moment) -> Bool {
    state.isAhead && isOver(at: now) && !(state == .ongoing && facts.date == now.day)
  }

  /// The time as letters write it, nil when none is known.
  package var time: TimeSpan? { facts.start.map { TimeSpan(start: $0, end: facts.end) } }
}

/// One object, as journals have it since before the facts were a part of their own.
extension Meeting: Codable {
  private enum Key: String, CodingKey {
    case id, uid, state, reason, reportedTotal, closedNames, reopening, corrections
  }

  /// Journals of before there were corrections do not tell them.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try values.decode(MeetingID.self, forKey: .id)
    uid = try values.decode(String.self, forKey: .uid)
    facts = try MeetingFacts(from: decoder)
    state = try values.decode(MeetingState.self, forKey: .state)
    reason = try values.decodeIfPresent(String.self, forKey: .reason)
    reportedTotal = try values.decodeIfPresent(Int.self, forKey: .reportedTotal)
    closedNames = try values.decodeIfPresent(ClosedNames.self, forKey: .closedNames)
    reopening = try values.decodeIfPresent(Reopening.self, forKey: .reopening)
    corrections = try values.decodeIfPresent([Correction].self, forKey: .corrections) ?? []
  }

  /// Facts and the rest side by side.
  package func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(uid, forKey: .uid)
    try values.encode(state, forKey: .state)
    try values.encodeIfPresent(reason, forKey: .reason)
    try values.encodeIfPresent(reportedTotal, forKey: .reportedTotal)
    try values.encodeIfPresent(closedNames, forKey: .closedNames)
    try values.encodeIfPresent(reopening, forKey: .reopening)
    try values.encode(corrections, forKey: .corrections)
  }
}

/// What somebody enters about a rakor, before it is checked and saved.
package struct MeetingDraft: FactHolder, Hashable, Sendable {
  /// One line of the agenda: a new item, or an existing one under its number.
  package struct AgendaLine: Hashable, Sendable {
    package var number: Int?
    package var title: String
    /// The proposed item that a new line takes over; nil for one that was typed.
    package var carries: AgendaItem?

    /// A line that was typed, unless it names the item that it stands for or takes over.
    package init(number: Int? = nil, title: String, carries: AgendaItem? = nil) {
      self.number = number
      self.title = title
      self.carries = carries
    }
  }

  package var facts: MeetingFacts
  /// Nil leaves the agenda as it is.
  package var agenda: [AgendaLine]?
  /// The items that whoever wrote the agenda had before them; one that somebody added meanwhile is never taken for
  /// one left out. Nil for all there are.
  package var seenAgenda: Set<Int>?
  /// Promised heads by office; nil leaves them as they are.
  package var promised: [OfficeCode: Int]?
  /// The rakor as whoever wrote this had it before them; what they left as it was keeps what somebody else has written
  /// since. Nil where everything is meant as it stands here.
  package var seen: Meeting?

  /// A draft that leaves agenda and promised heads as they are unless they are given.
  package init(_ facts: MeetingFacts, agenda: [AgendaLine]? = nil, promised: [OfficeCode: Int]? = nil) {
    self.facts = facts
    self.agenda = agenda
    self.promised = promised
  }

  /// Likewise, with the facts one by one.
  package init(
    forum: ForumCode, title: String, date: Day, start: TimeOfDay? = nil, end: TimeOfDay? = nil, host: OfficeCode,
    venue: String? = nil, invited: [OfficeCode], purpose: String? = nil, letter: String? = nil, notes: String? = nil,
    agenda: [AgendaLine]? = nil, promised: [OfficeCode: Int]? = nil
  ) {
    self.init(
      MeetingFacts(
        forum: forum, title: title, date: date, start: start, end: end, host: host, venue: venue, invited: invited,
        purpose: purpose, letter: letter, notes: notes),
      agenda: agenda, promised: promised)
  }

  /// The draft that changes nothing about a rakor.
  package init(_ meeting: Meeting) { self.init(meeting.facts) }
}
