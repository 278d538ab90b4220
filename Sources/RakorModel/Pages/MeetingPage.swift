/// Which rakor a list shows.
package struct MeetingFilter: Hashable, Sendable {
  /// Every word must begin a word of title, venue, forum, host or letter number.
  package var text: String
  package var forum: ForumCode?
  package var year: Int?
  package var state: MeetingState?
  /// Hosting, invited, or come without being invited.
  package var office: OfficeCode?

  /// All rakor, narrowed by what is given.
  package init(
    text: String = "", forum: ForumCode? = nil, year: Int? = nil, state: MeetingState? = nil, office: OfficeCode? = nil
  ) {
    self.text = text
    self.forum = forum
    self.year = year
    self.state = state
    self.office = office
  }
}

/// The order of a list of rakor, by date, then start and then number; of one day those without a start come first.
package enum MeetingOrder: String, CaseIterable, Hashable, Sendable {
  case newestFirst, oldestFirst
}

/// A place in a list of rakor, from which the next page is read.
package struct MeetingPosition: Hashable, Sendable {
  package var date: Day
  package var start: TimeOfDay?
  package var id: MeetingID

  /// The place of a rakor of that date, start and number, whether it is still there or not.
  package init(date: Day, start: TimeOfDay? = nil, id: MeetingID) {
    self.date = date
    self.start = start
    self.id = id
  }
}

/// Where a page begins, seen in the order of the list.
package enum PageAnchor<Position: Hashable & Sendable>: Hashable, Sendable {
  case start
  /// From a row on, that row included; for reading a list again where it stands.
  case at(Position)
  case after(Position)
  case before(Position)
  case end
}

/// What a list of rakor shows in one line.
package struct MeetingRow: Hashable, Sendable {
  /// The rakor; without `closedNames` unless they were asked for, since most lists need only the host's.
  package var meeting: Meeting
  package var figures: AttendanceFigures
  /// The host's short name on the closing day; nil while it is not closed.
  package var closedHostName: String?

  /// A rakor with its figures; `closedHostName` only where it is closed.
  package init(meeting: Meeting, figures: AttendanceFigures, closedHostName: String? = nil) {
    self.meeting = meeting
    self.figures = figures
    self.closedHostName = closedHostName
  }

  /// The host's short name: that of the closing day, else today's.
  package func hostName(in directory: Directory) -> String { closedHostName ?? directory.shortName(meeting.host) }

  /// Where the list goes on after this row.
  package var position: MeetingPosition {
    MeetingPosition(date: meeting.date, start: meeting.start, id: meeting.id)
  }
}

/// Part of a list, in the list's order, and whether it goes on either way.
package struct Page<Row: Hashable & Sendable>: Hashable, Sendable {
  package var rows: [Row]
  /// Whether the list has rows before these.
  package var hasEarlier: Bool
  /// Whether the list has rows after these.
  package var hasLater: Bool

  /// Rows in the order of the list; unless told otherwise there are no others.
  package init(rows: [Row] = [], hasEarlier: Bool = false, hasLater: Bool = false) {
    self.rows = rows
    self.hasEarlier = hasEarlier
    self.hasLater = hasLater
  }
}
