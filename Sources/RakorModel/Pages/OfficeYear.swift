/// One office's part in the rakor of one year.
package struct OfficeYear: Hashable, Sendable {
  package var office: OfficeCode
  package var year: Int
  /// The rakor that it hosts, is invited to or came to, the newest first.
  package var meetings: [MeetingRow]
  /// Whether these are all of the year, and not only the newest.
  package var isComplete: Bool

  /// Reads a page that begins with the newest rakor of the year; what lies beyond it is not counted.
  package init(office: OfficeCode, year: Int, meetings: Page<MeetingRow>) {
    self.office = office
    self.year = year
    self.meetings = meetings.rows
    isComplete = !meetings.hasLater
  }

  private var all: [MeetingRow] { meetings.filter(\.meeting.state.tookPlace) }

  /// Those that it was invited to or hosted, which are what its presence is measured by.
  private var held: [MeetingRow] { all.filter(isInvited) }

  /// Whether it was invited to one of its rakor, or hosts it.
  package func isInvited(to row: MeetingRow) -> Bool { row.meeting.facts.expects(office) }

  /// How many rakor took place to which it was invited, or which it hosted.
  package var invited: Int { held.count }

  /// How many more are ahead or going on.
  package var ahead: Int { meetings.count { $0.meeting.state.isAhead && isInvited(to: $0) } }

  /// At how many that took place heads of it were there although it was not invited.
  package var uninvited: Int { all.count { !isInvited(to: $0) && (heads(at: $0) ?? 0) > 0 } }

  /// How many that took place it hosted.
  package var hosted: Int { held.count { $0.meeting.host == office } }

  /// At how many that took place at least one head of it is known to have been there.
  package var present: Int { held.count { (heads(at: $0) ?? 0) > 0 } }

  /// How many took place of which nothing is told about it; not the same as having stayed away.
  package var untold: Int { held.count { heads(at: $0) == nil } }

  /// Its heads at all that took place, uninvited ones too.
  package var heads: Int { all.compactMap(heads).reduce(0, +) }

  /// Its heads at one rakor; nil while nothing is told of them.
  package func heads(at row: MeetingRow) -> Int? { row.figures.office(office)?.present }
}
