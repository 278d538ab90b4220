/// Which follow-ups a list shows.
package struct FollowUpFilter: Hashable, Sendable {
  /// How much of all there is: what is owed, what of that is late, or everything.
  package enum Scope: String, CaseIterable, Hashable, Sendable {
    case open, overdue, all
  }

  package var scope: Scope
  /// Every word must begin a word of the follow-up; empty for all.
  package var text: String
  /// Only those that this office owes or owed a part of.
  package var office: OfficeCode?
  package var forum: ForumCode?
  /// Only those that came from this rakor.
  package var meeting: MeetingID?
  /// Only those that stand there, within the scope.
  package var status: FollowUpStatus?

  /// Everything that is owed, narrowed by what is given.
  package init(
    scope: Scope = .open, text: String = "", office: OfficeCode? = nil, forum: ForumCode? = nil,
    meeting: MeetingID? = nil, status: FollowUpStatus? = nil
  ) {
    self.scope = scope
    self.text = text
    self.office = office
    self.forum = forum
    self.meeting = meeting
    self.status = status
  }
}

/// The order of a list of follow-ups.
package enum FollowUpOrder: String, CaseIterable, Hashable, Sendable {
  /// By due date, those without one last.
  case due
  /// Longest open first.
  case age
}

/// A place in a list of follow-ups, from which the next page is read.
package struct FollowUpPosition: Hashable, Sendable {
  package var due: Day?
  package var number: FollowUpNumber

  /// The place of a follow-up with that due date and number, whether it is still there or not.
  package init(due: Day?, number: FollowUpNumber) {
    self.due = due
    self.number = number
  }
}

/// What a list of follow-ups shows in one line.
package struct FollowUpRow: Hashable, Sendable {
  package var followUp: FollowUp
  /// The revision it was read at, for saving without overwriting somebody else.
  package var revision: Int
  /// The rakor it was born in, when there is one.
  package var meetingDate: Day?
  package var forum: ForumCode?
  /// How many rakor carried it (`FollowUp.carried`), up to `FollowUpLimits.carried`.
  package var carried: Int
  /// The day of the last event in its life (`FollowUpLife.lastEvent`).
  package var lastEvent: Day
  /// The last day of the person in charge (`FollowUp.lastDay`), among the people of the offices that owe it.
  package var inChargeUntil: Day?

  /// Without another day, its last event is its entry.
  package init(
    followUp: FollowUp, revision: Int, meetingDate: Day? = nil, forum: ForumCode? = nil, carried: Int = 0,
    lastEvent: Day? = nil, inChargeUntil: Day? = nil
  ) {
    self.followUp = followUp
    self.revision = revision
    self.meetingDate = meetingDate
    self.forum = forum
    self.carried = carried
    self.lastEvent = lastEvent ?? followUp.opened
    self.inChargeUntil = inChargeUntil
  }

  /// Whole days since anything happened to it; nil once nothing is owed.
  package func daysQuiet(on today: Day) -> Int? {
    followUp.status.isOpen ? FollowUp.daysQuiet(since: lastEvent, on: today) : nil
  }

  /// Where the list goes on after this row.
  package var position: FollowUpPosition { FollowUpPosition(due: followUp.due, number: followUp.number) }
}
