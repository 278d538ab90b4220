/// A follow-up (*tindak lanjut*): something that one or more offices owe after a rakor.
package struct FollowUp: Hashable, Sendable, Codable {
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

    /// A part that is owed unless the day it was done is given.
    package init(office: OfficeCode, done: Day? = nil, note: String? = nil) {
      self.office = office
      self.done = done
      self.note = note
    }
  }

  /// Quoted in letters, so it never changes and is never reused.
  package var number: FollowUpNumber
  package var text: String
  /// The rakor it came from; nil for one that came between two.
  package var meeting: MeetingID?
  package var source: Source
  /// At least one, each office once.
  package var parts: [Part]
  /// A name as somebody typed it; it need not be that of a person who is known.
  package var personInCharge: String?
  /// The last day on which it is not late; nil for none.
  package var due: Day?
  /// The due date as it was typed, "sebelum kloter 1".
  package var dueWords: String?
  /// Why it was dropped (*batal*); nil while it stands.
  package var dropReason: String?
  /// The day it was dropped on; nil while it stands, and in journals of before that day was kept.
  package var droppedOn: Day?
  /// The day it was entered.
  package var opened: Day

  /// A new follow-up: every office named owes its part, nothing is dropped.
  package init(number: FollowUpNumber, draft: FollowUpDraft, opened: Day) {
    self.number = number
    self.opened = opened
    text = draft.text
    meeting = draft.meeting
    source = draft.source
    parts = draft.offices.map { Part(office: $0) }
    personInCharge = draft.personInCharge
    due = draft.due
    dueWords = draft.dueWords
  }
}

/// What somebody enters about a follow-up, before it has a number.
package struct FollowUpDraft: Hashable, Sendable, Codable {
  package var text: String
  package var meeting: MeetingID?
  package var source: FollowUp.Source
  package var offices: [OfficeCode]
  package var personInCharge: String?
  package var due: Day?
  package var dueWords: String?
  /// The follow-up as whoever wrote this had it before them, as in `MeetingDraft`.
  package var seen: FollowUp?

  /// A draft of the rakor as a whole unless an item or an instruction is named as its source.
  package init(
    text: String, meeting: MeetingID? = nil, source: FollowUp.Source = .agenda(item: nil), offices: [OfficeCode],
    personInCharge: String? = nil, due: Day? = nil, dueWords: String? = nil
  ) {
    self.text = text
    self.meeting = meeting
    self.source = source
    self.offices = offices
    self.personInCharge = personInCharge
    self.due = due
    self.dueWords = dueWords
  }

  /// The draft that changes nothing about a follow-up.
  package init(_ followUp: FollowUp) {
    self.init(
      text: followUp.text, meeting: followUp.meeting, source: followUp.source, offices: followUp.parts.map(\.office),
      personInCharge: followUp.personInCharge, due: followUp.due, dueWords: followUp.dueWords)
  }
}
