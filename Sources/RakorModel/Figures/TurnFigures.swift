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
  /// The same in whole percent.
  package var percent: Int { Int((share * 100).rounded()) }
  /// How many turns it is behind an even share, in whole turns; below 0 when it is ahead of one.
  package var owed: Int

  /// The figures of each member, from the turns that took place in the order of their days.
  ///
  /// A rakor is owed in equal parts by the members that had joined by its day, so a newcomer starts with nothing to
  /// make up. One hosted by an office that is no member any more counts for nobody.
  package static func all(_ members: [TurnStanding], turns: [Turn], today: Day) -> [TurnFigures] {
    all(members, tallies: turns.map { TurnTally(host: $0.host, count: 1, last: $0.day) }, today: today).map { figures in
      var figures = figures
      let joined = members.first { $0.office == figures.office }?.joined
      let days = turns.filter { $0.host == figures.office && $0.day >= joined ?? $0.day }.map(\.day)
      figures.longestGap = longestGap(([joined].compactMap { $0 } + days), today)
      return figures
    }
  }

  /// The same without the longest gap, for which every turn must be known, from turns that have been counted.
  package static func all(_ members: [TurnStanding], tallies: [TurnTally], today: Day) -> [TurnFigures] {
    let hosts = Set(members.map(\.office))
    let counted = tallies.filter { hosts.contains($0.host) }
    let even = counted.map { tally in
      Double(tally.count) / Double(max(1, members.count { $0.hasJoined(by: tally.last) }))
    }
    return members.map { member in
      let since = zip(counted, even).filter { member.hasJoined(by: $0.0.last) }
      let own = since.map(\.0).filter { $0.host == member.office }
      let hosted = own.reduce(0) { $0 + $1.count }
      let last = own.map(\.last).max()
      return TurnFigures(
        office: member.office, joined: member.joined, hosted: hosted, last: last,
        monthsSince: last.map { today.wholeMonths(since: $0) },
        longestGap: nil, share: since.isEmpty ? 0 : Double(hosted) / Double(since.reduce(0) { $0 + $1.0.count }),
        owed: wholeTurns(since.reduce(0) { $0 + $1.1 } - Double(hosted)))
    }
  }

  private static func longestGap(_ days: [Day], _ today: Day) -> Int? {
    zip(days, days.dropFirst() + [max(today, days.last ?? today)]).map { $1.wholeMonths(since: $0) }.max()
  }

  /// The nearest whole number, a half away from 0; sums of parts that miss a half by their rounding are put right
  /// first.
  private static func wholeTurns(_ turns: Double) -> Int {
    Int(((turns * 1_000_000).rounded() / 1_000_000).rounded(.toNearestOrAwayFromZero))
  }
}

extension TurnStanding {
  fileprivate func hasJoined(by day: Day) -> Bool { joined.map { $0 <= day } ?? true }
}

/// How many rakor an office hosted within days among which no member joined but on the first, and the last of these
/// days.
package struct TurnTally: Hashable, Sendable {
  package var host: OfficeCode
  package var count: Int
  /// The day of the latest of them.
  package var last: Day

  /// Turns of one host, `count` of them, the latest on `last`.
  package init(host: OfficeCode, count: Int, last: Day) {
    self.host = host
    self.count = count
    self.last = last
  }
}

/// Everything about the turns of one forum.
package struct TurnHistory: Hashable, Sendable {
  package var book: TurnBook
  /// The rakor that took place, the oldest first.
  package var turns: [Turn]

  /// The whole past of a forum; `turns` must be in the order of their days.
  package init(book: TurnBook, turns: [Turn]) {
    self.book = book
    self.turns = turns
  }

  /// What each member has hosted up to a day, longest gaps included.
  package func figures(on today: Day) -> [TurnFigures] {
    let turns = turns.map { Turn(meeting: $0.meeting, day: $0.day, host: book.heirs[$0.host] ?? $0.host) }
    return TurnFigures.all(book.standings, turns: turns, today: today)
  }
}
