extension TurnBook {
  /// The offices in the order of their turns, the next one first.
  package var order: [OfficeCode] { TurnOrder(self).standings.map(\.office) }

  /// The office that should host the next rakor; nil for a forum without members, and for one that has ended.
  package func suggestion(on today: Day) -> TurnSuggestion? {
    today <= activeUntil ?? today ? TurnSuggestion(self, today: today) : nil
  }
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
