/// Something to be read of the records, on a day that whoever answers is told.
package enum Query: Hashable, Sendable {
  case directory
  /// What is next and what presses at a time of that day, of one forum or of all.
  case home(ForumCode?, limit: Int, at: TimeOfDay)
  case meetings(MeetingFilter, order: MeetingOrder, anchor: PageAnchor<MeetingPosition>, limit: Int)
  case file(MeetingID)
  /// The same without its follow-ups, of which only the number of open ones is told.
  case summary(MeetingID)
  case followUps(FollowUpFilter, order: FollowUpOrder, anchor: PageAnchor<FollowUpPosition>, limit: Int)
  case people(matching: String, office: OfficeCode?, limit: Int)
  /// The people of an office who take part on a day, as they are wanted at one rakor of a forum.
  case roll(MeetingID, ForumCode, OfficeCode, on: Day, limit: Int)
  case life(FollowUpNumber)
  /// What was changed in one rakor, by whom and when.
  case history(HistoryFilter, order: HistoryOrder, anchor: PageAnchor<Int>, limit: Int)
  /// An office's people, and its newest rakor of a year in one forum or all.
  case office(OfficeCode, ForumCode?, year: Int, people: Int, meetings: Int)
  case peopleFound(matching: String, limit: Int)
  /// The turns of one forum in short, or of all.
  case forumTurns(ForumCode?)
  /// What the records of a year tell of a forum, an office or all.
  case figures(FigureScope)
  case duplicates
  /// Who may be the same as somebody who is being entered, or edited under a number.
  case alike(PersonDraft, as: PersonID?)
  /// What the warnings of a rakor want to know: whose turn it is without it, and what else there is on its day.
  case surroundings(forum: ForumCode, date: Day, except: MeetingID)
  /// The turns of a forum, for a rakor that is there already as if it were not.
  case turns(ForumCode, except: MeetingID?)
  /// What the scheduling form wants to know about a forum and a day, for a rakor that is there already as if it were
  /// not.
  case advice(forum: ForumCode, date: Day, except: MeetingID? = nil)
  /// The rakor that bear a letter number, but for one.
  case bearing(letter: String, except: MeetingID?)
  case venues(host: OfficeCode, beginning: String)
  /// The rakor of some days of a calendar, of one forum or of all, and the next ones after these.
  case calendar(ForumCode?, first: Day, last: Day)
  /// All rakor of some days, for the best dates among them.
  case meetingsBetween(first: Day, last: Day)
}
