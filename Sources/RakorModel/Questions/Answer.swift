/// What was read; each case answers the query of its name, `file` also a summary.
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
  case history(HistoryPage)
  case office(OfficePage)
  case peopleFound([PersonRow])
  case forumTurns([ForumTurns])
  case figures(YearFigures)
  case duplicates(DuplicateList)
  case alike([DuplicatePeople])
  case surroundings(Surroundings)
  case turns(TurnHistory)
  case advice(Advice)
  case venues([String])
  case bearing([Meeting])
  case calendar(CalendarPage)
  case meetingsBetween([Meeting])
}
