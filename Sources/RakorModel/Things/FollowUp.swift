/// A follow-up (*tindak lanjut*): something that one or more offices owe after a rakor.
package struct FollowUp: FactHolder, Hashable, Sendable {
  /// Where a follow-up came from.
  package enum Source: Hashable, Sendable, Codable {
    /// An agenda item of the rakor; nil when the rakor as a whole.
    case agenda(item: Int?)
    /// A head of office's instruction after the rakor.
    case instruction
  }

  /// One responsible office's part.
  package struct Part: Hashable, Sendable, Codable {
    package var office: OfficeCode
    /// The day it was ticked off; nil while it is owed.
    package var done: Day?
    /// What was done, a progress note or a link to evidence.
    package var note: String?

    /// An office's part, owed unless a day is given.
    package init(office: OfficeCode, done: Day? = nil, note: String? = nil) {
      self.office = office
      self.done = done
      self.note = note
    }
  }

  /// Quoted in letters, so it never changes and is never reused.
  package var number: FollowUpNumber
  package var facts: FollowUpFacts
  /// At least one, each office once.
  package var parts: [Part]
  /// Why it was dropped (*batal*); nil while it stands.
  package var dropReason: String?
  /// The day it was dropped on; nil while it stands, and in journals of before that day was kept.
  package var droppedOn: Day?
  /// The day it was entered.
  package var opened: Day

  /// A follow-up that every office still owes.
  package init(number: FollowUpNumber, draft: FollowUpDraft, opened: Day) {
    self.number = number
    self.opened = opened
    facts = draft.facts
    parts = draft.offices.map { Part(office: $0) }
  }

  /// Whether one office's part, and whether the whole was dropped, is as it was when somebody saw it.
  package func isAsSeen(_ seen: FollowUp, for office: OfficeCode) -> Bool {
    func part(of followUp: FollowUp) -> Part? { followUp.parts.first { $0.office == office } }
    return dropReason == seen.dropReason && part(of: self) == part(of: seen)
  }
}

/// One object, as journals have it since before the facts were a part of their own.
extension FollowUp: Codable {
  private enum Key: String, CodingKey {
    case number, parts, dropReason, droppedOn, opened
  }

  /// Reads facts and the rest from one object.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    number = try values.decode(FollowUpNumber.self, forKey: .number)
    facts = try FollowUpFacts(from: decoder)
    parts = try values.decode([Part].self, forKey: .parts)
    dropReason = try values.decodeIfPresent(String.self, forKey: .dropReason)
    droppedOn = try values.decodeIfPresent(Day.self, forKey: .droppedOn)
    opened = try values.decode(Day.self, forKey: .opened)
  }

  /// Writes facts and the rest side by side.
  package func encode(to encoder: any Encoder) throws {
    try facts.encode(to: encoder)
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(number, forKey: .number)
    try values.encode(parts, forKey: .parts)
    try values.encodeIfPresent(dropReason, forKey: .dropReason)
    try values.encodeIfPresent(droppedOn, forKey: .droppedOn)
    try values.encode(opened, forKey: .opened)
  }
}

/// What a follow-up says, beside whose parts it has: the facts that its record and a draft of it have alike.
package struct FollowUpFacts: Hashable, Sendable, Codable {
  package var text: String
  /// The rakor it came from; nil for an instruction between rakor.
  package var meeting: MeetingID?
  package var source: FollowUp.Source
  /// A name as somebody typed it; it need not be that of a person who is known.
  package var personInCharge: String?
  /// The last day on which it is not late; nil for none.
  package var due: Day?
  /// The due date as it was typed, "sebelum kloter 1".
  package var dueWords: String?

  /// Of the rakor as a whole unless an item or an instruction is named as its source.
  package init(
    text: String, meeting: MeetingID? = nil, source: FollowUp.Source = .agenda(item: nil),
    personInCharge: String? = nil, due: Day? = nil, dueWords: String? = nil
  ) {
    self.text = text
    self.meeting = meeting
    self.source = source
    self.personInCharge = personInCharge
    self.due = due
    self.dueWords = dueWords
  }
}

extension FollowUpFacts: TextFacts {
  package static let texts: [TextField<FollowUpFacts>] =
    [TextField(required: .text, { $0.text }, { $0.text = $1 }, column: "wording", uses: [.search, .copying, .form])]
    + details

  /// The texts that may be unknown.
  package static let details: [TextField<FollowUpFacts>] = [
    TextField(
      .personInCharge, { $0.personInCharge }, { $0.personInCharge = $1 }, column: "person_in_charge",
      uses: [.search, .form]),
    TextField(.due, { $0.dueWords }, { $0.dueWords = $1 }, name: "dueText", column: "due_words", uses: .search),
  ]

  /// Takes over what is not known here.
  mutating func fillIn(from other: FollowUpFacts) {
    fillTexts(from: other)
    due = due ?? other.due
  }

  /// Takes over what is here as it was before; a day and the words beside it are one.
  mutating func keepUntouched(since before: FollowUpFacts, now current: FollowUpFacts) {
    let typed = (due, dueWords)
    if meeting == before.meeting { meeting = current.meeting }
    if source == before.source { source = current.source }
    keepUntouchedTexts(since: before, now: current)
    (due, dueWords) = typed == (before.due, before.dueWords) ? (current.due, current.dueWords) : typed
  }
}

/// What somebody enters about a follow-up, before it has a number.
package struct FollowUpDraft: FactHolder, Hashable, Sendable, Codable {
  package var facts: FollowUpFacts
  package var offices: [OfficeCode]
  /// The follow-up as whoever wrote this had it before them, as in `MeetingDraft`.
  package var seen: FollowUp?

  /// A draft of these facts, owed by these offices.
  package init(_ facts: FollowUpFacts, offices: [OfficeCode]) {
    self.facts = facts
    self.offices = offices
  }

  /// Likewise, with the facts one by one.
  package init(
    text: String, meeting: MeetingID? = nil, source: FollowUp.Source = .agenda(item: nil), offices: [OfficeCode],
    personInCharge: String? = nil, due: Day? = nil, dueWords: String? = nil
  ) {
    self.init(
      FollowUpFacts(
        text: text, meeting: meeting, source: source, personInCharge: personInCharge, due: due, dueWords: dueWords),
      offices: offices)
  }

  /// The draft that changes nothing about a follow-up.
  package init(_ followUp: FollowUp) { self.init(followUp.facts, offices: followUp.parts.map(\.office)) }
}
