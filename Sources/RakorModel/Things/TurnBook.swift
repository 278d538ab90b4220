/// What decides whose turn it is in a forum.
package struct TurnBook: Hashable, Sendable {
  package var forum: ForumCode
  /// The members that exist now, in the forum's order.
  package var standings: [TurnStanding]
  /// The newest notes, in the order of their numbers.
  package var notes: [TurnNote]
  /// Turns that answer one of the notes, if any do; others may be among them.
  package var turns: [Turn]
  /// The highest number of a rakor so far; 0 when there is none.
  package var lastMeeting: MeetingID
  /// The last day of the forum; nil while it goes on. After it nobody is next.
  package var activeUntil: Day?

  /// The book of a forum without agreements unless notes are given.
  package init(
    forum: ForumCode, standings: [TurnStanding], notes: [TurnNote] = [], turns: [Turn] = [],
    lastMeeting: MeetingID = MeetingID(rawValue: 0)
  ) {
    self.forum = forum
    self.standings = standings
    self.notes = notes
    self.turns = turns
    self.lastMeeting = lastMeeting
  }
}

/// One office's place in the turn of a forum.
package struct TurnStanding: Hashable, Sendable {
  package var office: OfficeCode
  /// Nil for a founding member.
  package var joined: Day?
  /// The day it last hosted a rakor that took place; nil for never.
  package var lastHosted: Day?
  /// The latest day for which it hosts a rakor that is ahead or going on; nil for none.
  package var ahead: Day?

  /// The place of a member; a founding member that has never hosted unless told otherwise.
  package init(office: OfficeCode, joined: Day? = nil, lastHosted: Day? = nil, ahead: Day? = nil) {
    self.office = office
    self.joined = joined
    self.lastHosted = lastHosted
    self.ahead = ahead
  }

  /// Since when it has been waiting: its last turn, also one that is ahead, or the day it joined; nil for a founding
  /// member without a turn.
  package var waitingSince: Day? { [joined, lastHosted, ahead].compactMap { $0 }.max() }
}
