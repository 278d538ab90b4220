/// One office's part in the rakor of one year.
package struct OfficeYear: Hashable, Sendable {
  package var office: OfficeCode
  package var year: Int
  /// The rakor that it hosts or is invited to, the newest first.
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

  private var held: [MeetingRow] { meetings.filter(\.meeting.state.tookPlace) }

  /// How many rakor took place to which it was invited, or which it hosted.
  package var invited: Int { held.count }

  /// How many more are ahead or going on.
  package var ahead: Int { meetings.count(where: \.meeting.state.isAhead) }

  /// How many that took place it hosted.
  package var hosted: Int { held.count { $0.meeting.host == office } }

  /// At how many that took place at least one head of it is known to have been there.
  package var present: Int { held.count { (heads(at: $0) ?? 0) > 0 } }

  /// How many took place of which nothing is told about it; not the same as having stayed away.
  package var untold: Int { held.count { heads(at: $0) == nil } }

  /// Its heads at all that took place.
  package var heads: Int { held.compactMap(heads).reduce(0, +) }

  /// Its heads at one rakor; nil while nothing is told of them.
  package func heads(at row: MeetingRow) -> Int? { row.figures.office(office)?.present }
}
