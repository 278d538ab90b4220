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

  /// The offices in the order of their turns, the next one first.
  package var order: [OfficeCode] { TurnOrder(self).standings.map(\.office) }

  /// The office that should host the next rakor; nil for a forum without members.
  package func suggestion(on today: Day) -> TurnSuggestion? { TurnSuggestion(self, today: today) }
}

/// The office whose turn it is to host, and why; a suggestion, never a refusal (docs/domain.md, Turns to host).
///
/// It is about the next rakor that is not there yet: an office that hosts one that is planned already has had its turn
/// by then, and goes to the end.
package struct TurnSuggestion: Hashable, Sendable {
  /// Why it is that office's turn.
  package enum Reason: Hashable, Sendable {
    case neverHosted
    /// Longest without hosting; the day of its last turn and whole months since.
    case longestAgo(last: Day, months: Int)
    /// All have a turn ahead, and this one's is the earliest.
    case earliestAhead(Day)
    case volunteered
    /// It took the place of another.
    case swapped(with: OfficeCode)
  }

  package var forum: ForumCode
  package var office: OfficeCode
  package var reason: Reason
  /// Nobody in the forum has hosted yet, so that nobody can be out of turn.
  package var isFirstEver: Bool
  /// Skips because of which others do not come before it now.
  package var passedOver: [TurnNote]
  /// The skip that it comes back from.
  package var comesBack: TurnNote?

  /// The office that has waited longest; the earlier in the forum's order where several have.
  ///
  /// Newcomers count from the day they joined, so they do not go before everybody else, nor several times in a row.
  package init?(forum: ForumCode, standings: [TurnStanding], today: Day) {
    self.init(TurnBook(forum: forum, standings: standings), today: today)
  }

  init?(_ book: TurnBook, today: Day) {
    let order = TurnOrder(book)
    guard let first = order.standings.first else { return nil }
    forum = book.forum
    office = first.office
    isFirstEver = book.standings.allSatisfy { $0.lastHosted == nil }
    passedOver = order.skips.filter { $0.office != first.office }
    comesBack = order.oldSkips[first.office]
    if order.volunteers.contains(where: { $0.office == first.office }) {
      reason = .volunteered
    } else if let other = order.partners[first.office] {
      reason = .swapped(with: other)
    } else if let ahead = first.ahead, ahead >= first.lastHosted ?? ahead {
      reason = .earliestAhead(ahead)
    } else {
      reason = first.lastHosted.map { .longestAgo(last: $0, months: today.wholeMonths(since: $0)) } ?? .neverHosted
    }
  }
}

extension Day {
  /// Whole calendar months from an earlier day to this one; negative never, 0 within the first month.
  package func wholeMonths(since earlier: Day) -> Int {
    let months = (year - earlier.year) * 12 + month - earlier.month
    return max(0, day < earlier.day ? months - 1 : months)
  }
}
