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
  /// Who has the place of offices that others came for; those that stay are not in it.
  package var heirs: [OfficeCode: OfficeCode] = [:]

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

extension TurnBook {
  /// The book of a forum on a day, in which the past of an office that another came for is that one's.
  ///
  /// - Parameters:
  ///   - standings: The places of all its members, former ones too; `isThere` says which of the offices exist.
  ///   - turns: Turns that answer one of the notes of any of them.
  package init(
    of forum: Forum, on today: Day, standings all: [TurnStanding], isThere: (OfficeCode) -> Bool, notes: [TurnNote],
    turns: [Turn], lastMeeting: MeetingID
  ) {
    let pairs = forum.offices.map { ($0, forum.heir(of: $0, on: today)) }.filter { $0 != $1 }
    let heirs = Dictionary(pairs) { first, _ in first }
    func heir(_ office: OfficeCode) -> OfficeCode { heirs[office] ?? office }
    let there = forum.offices(on: today).filter(isThere)
    self.init(
      forum: forum.code,
      standings: there.map { office in TurnStanding(office, after: all.filter { heir($0.office) == office }) },
      notes: notes.map { $0.renamed(heir) }.filter { $0.other != $0.office },
      turns: turns.map { Turn(meeting: $0.meeting, day: $0.day, host: heir($0.host)) }, lastMeeting: lastMeeting)
    self.heirs = heirs
    activeUntil = forum.activeUntil
  }

  /// An office with all whose place it has.
  package func line(of office: OfficeCode) -> [OfficeCode] {
    [office] + heirs.filter { $0.value == office }.keys.sorted()
  }
}

extension TurnStanding {
  /// The place of an office with that of all whose place it has, itself among them: it waits since the last of their
  /// turns, and counts from when the first of them joined.
  fileprivate init(_ office: OfficeCode, after line: [TurnStanding]) {
    let former = line.filter { $0.office != office }
    let own = line.first { $0.office == office }?.joined
    let joined =
      former.contains { $0.joined == nil } ? nil : (former.compactMap(\.joined) + [own].compactMap(\.self)).min()
    self.init(
      office: office, joined: former.isEmpty ? own : joined, lastHosted: line.compactMap(\.lastHosted).max(),
      ahead: line.compactMap(\.ahead).max())
  }
}

extension TurnNote {
  /// The note about the offices that have the places of those it was about.
  fileprivate func renamed(_ heir: (OfficeCode) -> OfficeCode) -> TurnNote {
    var note = self
    note.office = heir(office)
    note.other = other.map(heir)
    note.settled = settled.map(heir)
    return note
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
