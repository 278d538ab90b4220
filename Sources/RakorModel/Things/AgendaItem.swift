/// One item of a rakor's agenda, with the minutes of its discussion.
package struct AgendaItem: Hashable, Sendable, Codable {
  /// The rakor an item stood in first, and its number there.
  package struct Origin: Hashable, Sendable, Codable {
    package var meeting: MeetingID
    package var number: Int

    /// The item of that number at that rakor.
    package init(meeting: MeetingID, number: Int) {
      self.meeting = meeting
      self.number = number
    }
  }

  package var meeting: MeetingID
  /// 1 or more, unique within the rakor, and the order in which items stand.
  package var number: Int
  package var title: String
  /// A name as somebody typed it; it need not be that of a person who is known.
  package var presenter: String?
  package var plannedTime: TimeOfDay?
  /// On every agenda of the forum, such as the reading of the last minutes.
  package var standing: Bool
  package var discussed: Bool
  /// What was said, of several lines; nil while nothing is written.
  package var minutes: String?
  /// What was decided; nil while nothing is, which is asked about at closing.
  package var decision: String?
  /// How many rakor it has been put off through.
  package var carried: Int
  /// Where it stood first, so that follow-ups born there still belong to it; nil for an item that is new here.
  package var origin: Origin?
  /// It was discussed and came back only because a follow-up is open; with that ticked it does not return.
  package var awaitsFollowUp: Bool
  /// Left out this time: a hidden line, that counts as nothing undone and comes back on the next agenda.
  package var skipped: Bool
  /// It approves the minutes of the last rakor: put there by the program, proposed anew each time and never carried.
  package var approvesMinutes: Bool
  /// The number its decision got at closing, unique in the forum's year; nil before that.
  package var decisionNumber: Int?

  /// An item that is new to the forum and not discussed yet, unless told otherwise.
  package init(
    meeting: MeetingID, number: Int, title: String, presenter: String? = nil, plannedTime: TimeOfDay? = nil,
    standing: Bool = false, discussed: Bool = false, minutes: String? = nil, decision: String? = nil,
    carried: Int = 0, origin: Origin? = nil, awaitsFollowUp: Bool = false, skipped: Bool = false,
    approvesMinutes: Bool = false, decisionNumber: Int? = nil
  ) {
    self.meeting = meeting
    self.number = number
    self.title = title
    self.presenter = presenter
    self.plannedTime = plannedTime
    self.standing = standing
    self.discussed = discussed
    self.minutes = minutes
    self.decision = decision
    self.carried = carried
    self.origin = origin
    self.awaitsFollowUp = awaitsFollowUp
    self.skipped = skipped
    self.approvesMinutes = approvesMinutes
    self.decisionNumber = decisionNumber
  }

  /// Journals of before items were carried do not tell the later fields; what approved minutes is told by its words
  /// there.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    meeting = try values.decode(MeetingID.self, forKey: .meeting)
    number = try values.decode(Int.self, forKey: .number)
    title = try values.decode(String.self, forKey: .title)
    presenter = try values.decodeIfPresent(String.self, forKey: .presenter)
    plannedTime = try values.decodeIfPresent(TimeOfDay.self, forKey: .plannedTime)
    standing = try values.decode(Bool.self, forKey: .standing)
    discussed = try values.decode(Bool.self, forKey: .discussed)
    minutes = try values.decodeIfPresent(String.self, forKey: .minutes)
    decision = try values.decodeIfPresent(String.self, forKey: .decision)
    carried = try values.decode(Int.self, forKey: .carried)
    origin = try values.decodeIfPresent(Origin.self, forKey: .origin)
    awaitsFollowUp = try values.decodeIfPresent(Bool.self, forKey: .awaitsFollowUp) ?? false
    skipped = try values.decodeIfPresent(Bool.self, forKey: .skipped) ?? false
    approvesMinutes =
      try values.decodeIfPresent(Bool.self, forKey: .approvesMinutes) ?? (origin == nil && Approval.isTitle(title))
    decisionNumber = try values.decodeIfPresent(Int.self, forKey: .decisionNumber)
  }

  /// Where it stood first: here, unless it was carried.
  package var firstStood: Origin { origin ?? Origin(meeting: meeting, number: number) }
}

extension AgendaItem: TextFacts {
  package static let texts: [TextField<AgendaItem>] =
    [TextField(required: .agenda, { $0.title }, { $0.title = $1 })] + details

  /// The texts that may be unknown.
  package static let details: [TextField<AgendaItem>] = [
    TextField(.presenter, { $0.presenter }, { $0.presenter = $1 }),
    TextField(.minutes, { $0.minutes }, { $0.minutes = $1 }, kind: .lines),
    TextField(.decision, { $0.decision }, { $0.decision = $1 }, kind: .lines),
  ]
}
