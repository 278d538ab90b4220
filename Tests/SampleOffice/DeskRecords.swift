package import RakorModel
package import RakorStore

/// What the database of a desk holds by now.
extension Desk {
  package func meeting(_ id: MeetingID) -> Meeting? { file(id)?.meeting }
  package func file(_ id: MeetingID) -> MeetingFile? { certainly { try store.meetingFile(id) } }
  package func person(_ id: PersonID) -> Person? { allPeople.first { $0.id == id } }
  package func followUp(_ number: Int) -> FollowUp? {
    certainly { try store.followUp(FollowUpNumber(rawValue: number))?.followUp }
  }

  package var allPeople: [Person] { certainly { try store.allPeople() } }
  /// The rakor entered last.
  package var lastMeeting: Meeting? { certainly { try store.allMeetingIDs().max().flatMap(meeting) } }
  /// The follow-up entered last.
  package var lastFollowUp: FollowUp? { certainly { try store.allFollowUps().last } }
  package func turnNotes(of forum: ForumCode) -> [TurnNote] {
    certainly { try store.allTurnNotes().filter { $0.forum == forum } }
  }
}

extension RakorStore {
  /// In the order of their numbers.
  package func allFollowUps() throws -> [FollowUp] { try allFollowUpRows().map(\.followUp) }

  package func allFollowUpRows() throws -> [FollowUpRow] {
    try followUps(
      FollowUpFilter(scope: .all), order: .age, anchor: .start, limit: 10_000, today: Sample.now.day
    ).rows
  }

  /// By their dates.
  package func allMeetings() throws -> [Meeting] { try allMeetingIDs().compactMap { try meetingSummary($0)?.meeting } }

  /// Every record, to compare the whole database before and after.
  package func everything() throws -> [RecordKey: Record] {
    let directory = try directory()
    var records = directory.offices.map(Record.office) + directory.forums.map(Record.forum)
    records += try allPeople().map(Record.person)
    for file in try allMeetingIDs().compactMap(meetingFile) {
      records += [.meeting(file.meeting)] + file.agenda.map(Record.agendaItem)
      records += file.attendance.map(Record.attendance) + file.delegates.map(Record.delegate)
    }
    records += try allTurnNotes().map(Record.turnNote) + allFollowUps().map(Record.followUp)
    return Dictionary(uniqueKeysWithValues: records.map { ($0.key, $0) })
  }
}
