/// The number of a note about turns; never changes and is never reused.
package struct TurnNoteNumber: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  package let rawValue: Int

  /// Any whole number; those of notes are 1 or more, given out by the store.
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// By number, which is the order of agreeing.
  package static func < (left: TurnNoteNumber, right: TurnNoteNumber) -> Bool { left.rawValue < right.rawValue }
}

/// Something agreed about the turns of a forum: an office is passed over, two change places, or one volunteers.
package struct TurnNote: Hashable, Sendable, Codable {
  /// What was agreed.
  package enum Kind: String, CaseIterable, Sendable, Codable {
    /// The office is passed over for the next rakor and keeps its place for the one after it.
    case skip
    /// Two offices take each other's place, each until it has hosted.
    case swap
    /// The office hosts the next rakor whoever's turn it is.
    case volunteer
  }

  package var number: TurnNoteNumber
  package var forum: ForumCode
  package var kind: Kind
  /// The one that is skipped, changes places or volunteers.
  package var office: OfficeCode
  /// The second office of a swap.
  package var other: OfficeCode?
  /// Since when the office had been waiting at a swap; nil for a founding member that never hosted.
  ///
  /// Kept, so that each can take the other's place also when the other has hosted since.
  package var waited: Day?
  /// Since when the second office had been waiting, likewise.
  package var otherWaited: Day?
  /// The offices of a swap that have had the other's turn at once, by hosting a planned rakor of the other.
  package var settled: [OfficeCode]
  /// Always there for a skip.
  package var reason: String?
  /// The day it was agreed.
  package var day: Day
  /// The highest number of a rakor when it was agreed; 0 when there was none.
  package var lastMeeting: MeetingID

  /// An agreement about the next rakor after `lastMeeting`; `other` and what both waited belong to a swap.
  package init(
    number: TurnNoteNumber, forum: ForumCode, kind: Kind, office: OfficeCode, other: OfficeCode? = nil,
    waited: Day? = nil, otherWaited: Day? = nil, settled: [OfficeCode] = [], reason: String? = nil, day: Day,
    lastMeeting: MeetingID
  ) {
    self.number = number
    self.forum = forum
    self.kind = kind
    self.office = office
    self.other = other
    self.waited = waited
    self.otherWaited = otherWaited
    self.settled = settled
    self.reason = reason
    self.day = day
    self.lastMeeting = lastMeeting
  }

  /// The office it is about, and the second one of a swap.
  package var offices: [OfficeCode] { [office] + [other].compactMap { $0 } }

  /// Whether a turn is one that the note was about: of a rakor entered after it, and not for an earlier day.
  ///
  /// Judged by the rakor's number, so that moving a rakor that was planned already does not use the note up, and an
  /// old one that is recorded late does not either.
  package func isAnswered(by turn: Turn) -> Bool { turn.meeting > lastMeeting && turn.day >= day }
}

extension TurnNote {
  /// Journals of before swaps could be settled do not tell it.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try values.decode(TurnNoteNumber.self, forKey: .number),
      forum: try values.decode(ForumCode.self, forKey: .forum), kind: try values.decode(Kind.self, forKey: .kind),
      office: try values.decode(OfficeCode.self, forKey: .office),
      other: try values.decodeIfPresent(OfficeCode.self, forKey: .other),
      waited: try values.decodeIfPresent(Day.self, forKey: .waited),
      otherWaited: try values.decodeIfPresent(Day.self, forKey: .otherWaited),
      settled: try values.decodeIfPresent([OfficeCode].self, forKey: .settled) ?? [],
      reason: try values.decodeIfPresent(String.self, forKey: .reason),
      day: try values.decode(Day.self, forKey: .day),
      lastMeeting: try values.decode(MeetingID.self, forKey: .lastMeeting))
  }
}

/// A rakor that took place or is ahead, as a turn of its host.
package struct Turn: Hashable, Sendable {
  package var meeting: MeetingID
  package var day: Day
  package var host: OfficeCode

  /// The rakor of a host on a day.
  package init(meeting: MeetingID, day: Day, host: OfficeCode) {
    self.meeting = meeting
    self.day = day
    self.host = host
  }
}
