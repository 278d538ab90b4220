/// The turns of one forum in short: what each member has hosted, in which order they come, and why the first one is
/// next.
package struct ForumTurns: Hashable, Sendable {
  package var forum: ForumCode
  /// In the forum's order, without longest gaps; members that exist on the day only.
  package var figures: [TurnFigures]
  /// The same offices in the order of their turns, the next one first.
  package var order: [OfficeCode]
  /// Nil for a forum without members.
  package var suggestion: TurnSuggestion?

  /// Works the turns out as they are on a day, from the book of the forum and turns that have been counted.
  package init(_ book: TurnBook, tallies: [TurnTally], today: Day) {
    forum = book.forum
    figures = TurnFigures.all(book.standings, tallies: tallies, today: today)
    order = book.order
    suggestion = book.suggestion(on: today)
  }

  /// What an office has hosted; nil for one that has no turn in this forum.
  package func figures(of office: OfficeCode) -> TurnFigures? { figures.first { $0.office == office } }

  /// An office's place in the order of turns, 1 for the next one; nil for one that has no turn in this forum.
  package func place(of office: OfficeCode) -> Int? { order.firstIndex(of: office).map { $0 + 1 } }

  /// The skip that keeps an office from being next, or from which it comes back; nil when there is none.
  package func skip(of office: OfficeCode) -> TurnNote? {
    guard let suggestion else { return nil }
    return suggestion.passedOver.first { $0.office == office }
      ?? (suggestion.office == office ? suggestion.comesBack : nil)
  }
}
