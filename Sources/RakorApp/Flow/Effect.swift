package import RakorModel

/// Something to be done outside the pure program; its result comes back as an action.
package enum Effect: Equatable, Sendable {
  case load(Query)
  /// The same, but only when what the key did is on the screen: nobody looks at the answer yet.
  case loadAhead(Query)
  case save(SaveRequest)
  case undo
  case redo
  /// Keeps what a form holds where a crash cannot reach it.
  case keepDraft(FormDraft)
  case dropDraft
  /// Asks something that leads to these edits, or says at once why the rules refuse them as things are.
  case ask(LayerState, about: [Edit])
  case copy(String)
  /// Imports the real rakor of 15 June 2021 that ships with the program.
  case loadExample
  /// Opens a text in the user's own editor.
  case editText(MinutesEditor.Subject)
  case repaint
  case suspend
  case quit
}

/// Something to be read from the store.
package enum Query: Hashable, Sendable {
  case directory
  /// What is next and what presses, of one forum or of all.
  case home(ForumCode?, limit: Int)
  case meetings(MeetingFilter, order: MeetingOrder, anchor: PageAnchor<MeetingPosition>, limit: Int)
  case file(MeetingID)
  /// The same without its follow-ups, of which only the number of open ones is told.
  case summary(MeetingID)
  case followUps(FollowUpFilter, order: FollowUpOrder, anchor: PageAnchor<FollowUpPosition>, limit: Int)
  case people(matching: String, office: OfficeCode?, limit: Int)
  /// The people of an office who take part on a day, as they are wanted at one rakor of a forum.
  case roll(MeetingID, ForumCode, OfficeCode, on: Day, limit: Int)
  case life(FollowUpNumber)
  /// An office's people, and its newest rakor of a year in one forum or all.
  case office(OfficeCode, ForumCode?, year: Int, people: Int, meetings: Int)
  case peopleFound(matching: String, limit: Int)
  /// The turns of one forum in short, or of all.
  case forumTurns(ForumCode?)
  case duplicates
  /// Who may be the same as somebody who is being entered, or edited under a number.
  case alike(PersonDraft, as: PersonID?)
  /// What the warnings of a rakor want to know: whose turn it is without it, and what else there is on its day.
  case surroundings(forum: ForumCode, date: Day, except: MeetingID)
  /// The turns of a forum, for a rakor that is there already as if it were not.
  case turns(ForumCode, except: MeetingID?)
  /// What the scheduling form wants to know about a forum and a day, for a rakor that is there already as if it were not.
  case advice(forum: ForumCode, date: Day, except: MeetingID? = nil)
  case venues(host: OfficeCode, beginning: String)
  /// All rakor of some days, for the best dates among them.
  case meetingsBetween(first: Day, last: Day)
}

/// What the store answered.
package enum Answer: Equatable, Sendable {
  case directory(Directory)
  case home(HomePage)
  case meetings(Page<MeetingRow>)
  /// Nil when the rakor is gone.
  case file(MeetingFile?)
  case followUps(Page<FollowUpRow>)
  case people([Person])
  case roll(OfficeRoll)
  /// Nil when the follow-up is gone.
  case life(FollowUpLife?)
  case office(OfficePage)
  case peopleFound([PersonRow])
  case forumTurns([ForumTurns])
  case duplicates(DuplicateList)
  case alike([DuplicatePeople])
  case surroundings(Surroundings)
  case turns(TurnHistory)
  case advice(Advice)
  case venues([String])
  case meetingsBetween([Meeting])
}

/// What lies around a rakor and may be a reason for a warning.
package struct Surroundings: Equatable, Sendable {
  package var suggestion: TurnSuggestion?
  /// All rakor on that day.
  package var sameDay: [Meeting]

  /// What was found on the day of a rakor; no suggestion where its forum has no members.
  package init(suggestion: TurnSuggestion?, sameDay: [Meeting]) {
    self.suggestion = suggestion
    self.sameDay = sameDay
  }
}

/// What helps to fill in the scheduling form.
package struct Advice: Equatable, Sendable {
  package var suggestion: TurnSuggestion?
  /// Other rakor on that day.
  package var sameDay: [Meeting]
  /// Open follow-ups that the forum would carry to that day.
  package var openFollowUps: [FollowUpRow]

  /// The agenda that is proposed for a rakor of the forum on that day.
  package var agenda: [AgendaItem]

  /// What was found for a forum and a day; nothing where the forum is new.
  package init(
    suggestion: TurnSuggestion? = nil, sameDay: [Meeting] = [], openFollowUps: [FollowUpRow] = [],
    agenda: [AgendaItem] = []
  ) {
    self.suggestion = suggestion
    self.sameDay = sameDay
    self.openFollowUps = openFollowUps
    self.agenda = agenda
  }
}

/// What a form held, as typed, so that it can be offered again after a crash.
package struct FormDraft: Hashable, Sendable, Codable {
  /// The rakor being edited; nil for a new one.
  package var meeting: MeetingID?
  /// What was typed, by field name.
  package var fields: [String: String]

  /// The fields of a form, of a new rakor where `meeting` is nil.
  package init(meeting: MeetingID?, fields: [String: String]) {
    self.meeting = meeting
    self.fields = fields
  }
}
