/// One office's place in the turn of a forum.
package struct TurnStanding: Hashable, Sendable {
  package var office: OfficeCode
  /// Nil for a founding member.
  package var joined: Day?
  /// The day it last hosted a rakor that took place; nil for never.
  package var lastHosted: Day?

  package init(office: OfficeCode, joined: Day? = nil, lastHosted: Day? = nil) {
    self.office = office
    self.joined = joined
    self.lastHosted = lastHosted
  }

  /// Since when it has been waiting: its last turn, or the day it joined; nil for a founding member that never hosted.
  package var waitingSince: Day? { [joined, lastHosted].compactMap { $0 }.max() }
}

/// The office whose turn it is to host, and why; a suggestion, never a refusal (product.md, "Turn to host").
package struct TurnSuggestion: Hashable, Sendable {
  /// Why it is that office's turn.
  package enum Reason: Hashable, Sendable {
    case neverHosted
    /// Longest without hosting; the day of its last turn and whole months since.
    case longestAgo(last: Day, months: Int)
  }

  package var forum: ForumCode
  package var office: OfficeCode
  package var reason: Reason

  /// The office that has waited longest; the earlier in the forum's order where several have.
  ///
  /// Newcomers count from the day they joined, so they do not go before everybody else.
  package init?(forum: ForumCode, standings: [TurnStanding], today: Day) {
    let ranked = standings.enumerated().sorted { left, right in
      let a = left.element.waitingSince?.number ?? Int.min
      let b = right.element.waitingSince?.number ?? Int.min
      return a != b ? a < b : left.offset < right.offset
    }
    guard let first = ranked.first?.element else { return nil }
    self.forum = forum
    office = first.office
    reason = first.lastHosted.map { .longestAgo(last: $0, months: today.wholeMonths(since: $0)) } ?? .neverHosted
  }
}

extension Day {
  /// Whole calendar months from an earlier day to this one; negative never, 0 within the first month.
  package func wholeMonths(since earlier: Day) -> Int {
    let months = (year - earlier.year) * 12 + month - earlier.month
    return max(0, day < earlier.day ? months - 1 : months)
  }
}
