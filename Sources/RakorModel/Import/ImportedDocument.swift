/// What a file says, before anything of it is checked against what is there.
///
/// Null or absent means "not known" and never erases; what a file does not know stays as it is.
package struct ImportedDocument: Hashable, Sendable {
  package var offices: [ImportedOffice] = []
  package var forums: [ImportedForum] = []
  package var people: [ImportedPerson] = []
  package var meetings: [ImportedMeeting] = []
  package var followUps: [ImportedFollowUp] = []
  package var turnNotes: [ImportedTurnNote] = []
  /// Whether it holds everything of the database that it came from.
  package var isWhole = false
  /// What could not be read; with any of it the import is refused, after the rest was checked too.
  package var refused: [RefusedLine] = []
  /// Numbers of rakor that could not be read, so that what refers to them is not refused a second time.
  package var unreadMeetings: Set<Int> = []

  /// A file that says nothing, to be filled in while it is read.
  package init() {}
}

/// What a file says of one office.
package struct ImportedOffice: Hashable, Sendable {
  package var place: FilePlace
  package var code: OfficeCode
  /// Those of `Office.texts` that the file tells.
  package var texts: [Field: String] = [:]
  package var kind: OfficeKind?
  package var letterhead: [String]?
  package var activeFrom: Day?
  package var activeUntil: Day?

  /// An office of which the file says no more than its code so far.
  package init(place: FilePlace, code: OfficeCode) {
    self.place = place
    self.code = code
  }
}

/// What a file says of one forum.
package struct ImportedForum: Hashable, Sendable {
  package var place: FilePlace
  package var code: ForumCode
  /// Those of `Forum.texts` that the file tells.
  package var texts: [Field: String] = [:]
  package var offices: [OfficeCode] = []
  /// The day a member joined; founding members are not in it.
  package var joined: [OfficeCode: Day] = [:]
  /// The last day of a member that leaves; who has left already need not be among the offices.
  package var left: [OfficeCode: Day] = [:]
  /// The office that came for a member that has left.
  package var successors: [OfficeCode: OfficeCode] = [:]
  package var activeUntil: Day?
  package var successor: ForumCode?

  /// A forum of which the file says no more than its code so far.
  package init(place: FilePlace, code: ForumCode) {
    self.place = place
    self.code = code
  }
}

/// What a file says of one person.
package struct ImportedPerson: FactHolder, Hashable, Sendable {
  /// A name or office under which a rakor of the file knows the person, where it differs from today's.
  package struct OtherName: Hashable, Sendable {
    /// The rakor's number in the file.
    package var meeting: Int
    package var name: String
    package var office: OfficeCode

    /// The name that one rakor of the file gives the person.
    package init(meeting: Int, name: String, office: OfficeCode) {
      self.meeting = meeting
      self.name = name
      self.office = office
    }
  }

  package var place: FilePlace
  package var facts: PersonDraft
  /// What rakor of the file call the person, where that differs from today's name or office.
  package var knownAs: [OtherName] = []
  /// Entries that turned out to be the same person.
  package var merged: [ImportedPerson] = []

  /// A person with what the file tells.
  package init(place: FilePlace, facts: PersonDraft) {
    self.place = place
    self.facts = facts
  }
}

/// What a file says of one follow-up.
package struct ImportedFollowUp: FactHolder, Hashable, Sendable {
  /// What a file says of one office's part.
  package struct Part: Hashable, Sendable {
    package var office: OfficeCode
    package var done: Day?
    package var note: String?

    /// A part that is owed unless the day it was done is told.
    package init(office: OfficeCode, done: Day? = nil, note: String? = nil) {
      self.office = office
      self.done = done
      self.note = note
    }
  }

  package var place: FilePlace
  /// Its number in the file, kept here where it is free; nil gets the next one.
  package var number: Int?
  /// Its rakor and source are those told below.
  package var facts: FollowUpFacts
  /// The number of a rakor of the same file.
  package var meeting: Int?
  /// Nil where the file does not tell.
  package var source: FollowUp.Source?
  package var parts: [Part] = []
  package var dropReason: String?
  package var droppedOn: Day?
  package var opened: Day?

  /// A follow-up that must have a text; everything else may follow.
  package init(place: FilePlace, text: String) {
    self.place = place
    facts = FollowUpFacts(text: text)
  }
}
