package import RakorModel

/// What an export holds.
package struct RakorFileContents: Hashable, Sendable {
  package var directory: Directory
  package var people: [Person]
  package var meetings: [MeetingFile]
  package var followUps: [FollowUpRow]
  package var turnNotes: [TurnNote] = []
  /// Whether that is everything of a database.
  package let isWhole: Bool

  /// Everything there is in a database.
  package init(
    directory: Directory, people: [Person], meetings: [MeetingFile], followUps: [FollowUpRow],
    turnNotes: [TurnNote] = []
  ) {
    self.directory = directory
    self.people = people
    self.meetings = meetings
    self.followUps = followUps
    self.turnNotes = turnNotes
    isWhole = true
  }

  /// Some rakor with just the offices, forums, people and follow-ups that they speak of.
  ///
  /// A follow-up that a rakor only carried belongs to an earlier one and stays out, since its source is not in the
  /// file; so do notes about turns, which are agreements of a whole forum.
  package init(of meetings: [MeetingFile], directory: Directory) {
    let ids = Set(meetings.map(\.meeting.id))
    isWhole = false
    self.meetings = meetings
    followUps = meetings.flatMap(\.followUps).filter { row in
      row.followUp.meeting.map(ids.contains) ?? false
    }
    var seen: Set<PersonID> = []
    people = meetings.flatMap(\.people.values).filter { seen.insert($0.id).inserted }
    let forums = Set(meetings.map(\.meeting.forum))
    var codes = Set(meetings.flatMap(\.figures.offices).map(\.office))
    codes.formUnion(directory.forums.filter { forums.contains($0.code) }.flatMap(\.offices))
    codes.formUnion(followUps.flatMap(\.followUp.parts).map(\.office))
    codes.formUnion(people.map(\.office))
    self.directory = Directory(
      offices: directory.offices.filter { codes.contains($0.code) },
      forums: directory.forums.filter { forums.contains($0.code) })
  }
}
