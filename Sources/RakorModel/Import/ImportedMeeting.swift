/// What a file says of one rakor.
package struct ImportedMeeting: FactHolder, Hashable, Sendable {
  package var place: FilePlace
  /// The rakor's number in the file, to which the file's follow-ups refer.
  package var id: Int?
  package var uid: String
  package var facts: MeetingFacts
  /// Nil where the file does not tell.
  package var invited: [OfficeCode]?
  package var state: MeetingState?
  /// Why it was postponed or cancelled.
  package var reason: String?
  package var agenda: [ImportedAgendaItem] = []
  /// The heads in all as a report says.
  package var reportedTotal: Int?
  /// What is told of each office.
  package var heads: [ImportedHeads] = []
  package var delegates: [ImportedDelegate] = []
  /// The names of the day on which it was closed first.
  package var closedNames: ImportedClosedNames?
  package var reopening: ImportedReopening?
  package var corrections: [Correction] = []

  /// A rakor with what the file tells of its plan.
  package init(place: FilePlace, uid: String, facts: MeetingFacts) {
    self.place = place
    self.uid = uid
    self.facts = facts
  }
}

/// What a file says of one agenda item.
package struct ImportedAgendaItem: Hashable, Sendable {
  package var place: FilePlace
  package var number: Int
  package var title: String
  /// Those of `AgendaItem.texts` that the file tells.
  package var texts: [Field: String] = [:]
  package var plannedTime: TimeOfDay?
  /// Whether it comes back at every rakor.
  package var standing: Bool?
  package var discussed: Bool?
  /// At how many rakor before it stood already.
  package var carried: Int?
  /// Its rakor is a number of the same file.
  package var origin: AgendaItem.Origin?
  /// Whether it stays until the follow-ups that came from it are done.
  package var awaitsFollowUp: Bool?
  /// Whether it was left out on purpose, and so does not come back.
  package var skipped: Bool?
  /// Whether the program put it in front to approve the last minutes.
  package var approvesMinutes: Bool?
  package var decisionNumber: Int?

  /// An item of the rakor that is being read; it has a number and a title at least.
  package init(place: FilePlace, number: Int, title: String) {
    self.place = place
    self.number = number
    self.title = title
  }
}

/// What a file says of one office's heads.
package struct ImportedHeads: Hashable, Sendable {
  package var place: FilePlace
  package var office: OfficeCode
  package var promised: Int?
  package var counted: Int?

  /// Heads of an office; nil is "not told" and erases nothing.
  package init(place: FilePlace, office: OfficeCode, promised: Int? = nil, counted: Int? = nil) {
    self.place = place
    self.office = office
    self.promised = promised
    self.counted = counted
  }
}

/// What a file says of one delegate.
package struct ImportedDelegate: Hashable, Sendable {
  package var place: FilePlace
  /// The lasting identity of the person; nil in files of before people had one.
  package var person: String?
  package var name: String
  package var title: String?
  package var unit: String?
  package var office: OfficeCode
  package var state: DelegateState?
  package var note: String?

  /// A delegate whom the file must name with an office; everything else may follow.
  package init(place: FilePlace, name: String, office: OfficeCode) {
    self.place = place
    self.name = name
    self.office = office
  }
}

/// The names of a closed rakor's day; those of its people stand in its delegates.
package struct ImportedClosedNames: Hashable, Sendable {
  package var closedOn: Day
  package var forum: String
  package var forumShort: String?
  package var offices: [OfficeCode: ClosedNames.OfficeNames]

  /// The names of the closing day; those of people come with the delegates.
  package init(closedOn: Day, forum: String, offices: [OfficeCode: ClosedNames.OfficeNames]) {
    self.closedOn = closedOn
    self.forum = forum
    self.offices = offices
  }
}

/// What a file says that a rakor which was opened again remembers of its closing.
package struct ImportedReopening: Hashable, Sendable {
  /// The names of one day, those of people in the order of the list.
  package struct Names: Hashable, Sendable {
    package var names: ImportedClosedNames
    package var people: [ImportedDelegate]

    /// Names of offices and forum, and of the people who were on the list.
    package init(names: ImportedClosedNames, people: [ImportedDelegate]) {
      self.names = names
      self.people = people
    }
  }

  package var names: Names
  package var since: Names

  /// The names of the closing day, and those of the day it was opened again.
  package init(names: Names, since: Names) {
    self.names = names
    self.since = since
  }
}
