/// A rakor: one coordination meeting of a forum.
///
/// Dates and times are plain local calendar values that never pass through UTC, so no machine's zone can move a day.
package struct Meeting: Hashable, Sendable, Codable {
  package var id: MeetingID
  /// The lasting identity across files and databases (RFC 5545 UID).
  package var uid: String
  package var forum: ForumCode
  package var title: String
  package var date: Day
  /// Nil when no time is known, as for the 2021 example.
  package var start: TimeOfDay?
  /// Nil for *s.d. selesai*.
  package var end: TimeOfDay?
  /// The office that hosts; it attends too.
  package var host: OfficeCode
  /// Where it takes place; often a restaurant, not the host's office (docs/domain.md, A rakor).
  package var venue: String?
  /// Offices, not people; usually the host too, which is warned of where it is missing.
  package var invited: [OfficeCode]
  package var purpose: String?
  /// The number of the invitation, as the administration gave it out; never counted up here.
  package var letter: String?
  package var notes: String?
  package var state: MeetingState
  /// Why it was postponed, cancelled or re-opened last.
  package var reason: String?
  /// The number of people that a report gave for the whole meeting.
  package var reportedTotal: Int?
  /// The names of the day it was closed; nil before that.
  package var closedNames: ClosedNames?
  /// What was added after closing, oldest first.
  package var corrections: [Correction] = []

  /// A rakor as its draft says, without attendance; `uid` must be unique for ever (RFC 5545).
  package init(id: MeetingID, uid: String, draft: MeetingDraft, state: MeetingState = .planned) {
    self.id = id
    self.uid = uid
    self.state = state
    forum = draft.forum
    title = draft.title
    date = draft.date
    host = draft.host
    invited = []
    apply(draft)
  }

  /// Takes over what a form or a command changed.
  package mutating func apply(_ draft: MeetingDraft) {
    forum = draft.forum
    title = draft.title
    date = draft.date
    start = draft.start
    end = draft.end
    host = draft.host
    venue = draft.venue
    invited = draft.invited
    purpose = draft.purpose
    letter = draft.letter
    notes = draft.notes
  }

  /// What a new follow-up of the rakor as a whole comes from: the rakor itself, or once it is closed only a head of
  /// office's instruction, which may come after the closing (docs/domain.md, Follow-ups).
  package var sourceOfNewFollowUp: FollowUp.Source { state == .closed ? .instruction : .agenda(item: nil) }

  /// Why it does not take place; nil once it is planned again, and for any reason given for something else.
  package var calledOffReason: String? { state.isCalledOff ? reason : nil }

  /// The time as letters write it, nil when none is known.
  package var time: TimeSpan? { start.map { TimeSpan(start: $0, end: end) } }
}

/// What somebody enters about a rakor, before it is checked and saved.
package struct MeetingDraft: Hashable, Sendable, Codable {
  /// One line of the agenda: a new item, or an existing one under its number.
  package struct AgendaLine: Hashable, Sendable, Codable {
    package var number: Int?
    package var title: String
    /// The proposed item that a new line takes over; nil for one that was typed.
    package var carries: AgendaItem?

    /// A new line unless the number of an item that is there is given.
    package init(number: Int? = nil, title: String, carries: AgendaItem? = nil) {
      self.number = number
      self.title = title
      self.carries = carries
    }
  }

  package var forum: ForumCode
  package var title: String
  package var date: Day
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  package var host: OfficeCode
  package var venue: String?
  package var invited: [OfficeCode]
  package var purpose: String?
  package var letter: String?
  package var notes: String?
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
  package init(
    forum: ForumCode, title: String, date: Day, start: TimeOfDay? = nil, end: TimeOfDay? = nil, host: OfficeCode,
    venue: String? = nil, invited: [OfficeCode], purpose: String? = nil, letter: String? = nil, notes: String? = nil,
    agenda: [AgendaLine]? = nil, promised: [OfficeCode: Int]? = nil
  ) {
    self.forum = forum
    self.title = title
    self.date = date
    self.start = start
    self.end = end
    self.host = host
    self.venue = venue
    self.invited = invited
    self.purpose = purpose
    self.letter = letter
    self.notes = notes
    self.agenda = agenda
    self.promised = promised
  }

  /// The draft that changes nothing about a rakor.
  package init(_ meeting: Meeting) {
    self.init(
      forum: meeting.forum, title: meeting.title, date: meeting.date, start: meeting.start, end: meeting.end,
      host: meeting.host, venue: meeting.venue, invited: meeting.invited, purpose: meeting.purpose,
      letter: meeting.letter, notes: meeting.notes)
  }
}
