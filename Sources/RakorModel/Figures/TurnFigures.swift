/// What an office has hosted in a forum, against an even share; counted from the day it joined.
package struct TurnFigures: Hashable, Sendable {
  package var office: OfficeCode
  /// The day from which it is counted; nil for a founding member.
  package var joined: Day?
  /// Rakor that took place with it as host.
  package var hosted: Int
  /// The day of the last of them.
  package var last: Day?
  /// Whole months from that day to today.
  package var monthsSince: Int?
  /// The most whole months it went without hosting, up to today; nil for a founding member that never hosted.
  package var longestGap: Int?
  /// What it hosted of all rakor since it joined, 0 to 1.
  package var share: Double
  /// How many turns it is behind an even share, in whole turns; below 0 when it is ahead of one.
  package var owed: Int

  /// The figures of each member, from the turns that took place in the order of their days.
  ///
  /// A rakor is owed in equal parts by the members that had joined by its day, so a newcomer starts with nothing to make
  /// up. One hosted by an office that is no member any more counts for nobody.
  package static func all(_ members: [TurnStanding], turns: [Turn], today: Day) -> [TurnFigures] {
    let hosts = Set(members.map(\.office))
    let counted = turns.filter { hosts.contains($0.host) }
    let parts = counted.map { turn in
      1 / Double(max(1, members.count { $0.hasJoined(by: turn.day) }))
    }
    return members.map { member in
      let since = zip(counted, parts).filter { member.hasJoined(by: $0.0.day) }
      let days = since.filter { $0.0.host == member.office }.map(\.0.day)
      let even = since.reduce(0) { $0 + $1.1 }
      return TurnFigures(
        office: member.office, joined: member.joined, hosted: days.count, last: days.last,
        monthsSince: days.last.map { today.wholeMonths(since: $0) },
        longestGap: longestGap(([member.joined].compactMap { $0 } + days), today),
        share: since.isEmpty ? 0 : Double(days.count) / Double(since.count),
        owed: wholeTurns(even - Double(days.count)))
    }
  }

  private static func longestGap(_ days: [Day], _ today: Day) -> Int? {
    zip(days, days.dropFirst() + [max(today, days.last ?? today)]).map { $1.wholeMonths(since: $0) }.max()
  }

  /// The nearest whole number, a half away from 0; sums of parts that miss a half by their rounding are put right first.
  private static func wholeTurns(_ turns: Double) -> Int {
    Int(((turns * 1_000_000).rounded() / 1_000_000).rounded(.toNearestOrAwayFromZero))
  }
}

extension TurnStanding {
  fileprivate func hasJoined(by day: Day) -> Bool { joined.map { $0 <= day } ?? true }
}

/// Everything about the turns of one forum.
package struct TurnHistory: Hashable, Sendable {
  package var book: TurnBook
  /// The rakor that took place, the oldest first.
  package var turns: [Turn]

  package init(book: TurnBook, turns: [Turn]) {
    self.book = book
    self.turns = turns
  }

  package func figures(on today: Day) -> [TurnFigures] { TurnFigures.all(book.standings, turns: turns, today: today) }
}
