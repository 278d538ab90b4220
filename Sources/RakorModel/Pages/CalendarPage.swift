/// The rakor of some days of a calendar, and the next ones after these, in order.
package struct CalendarPage: Hashable, Sendable {
  /// One rakor as a calendar shows it.
  package struct Entry: Hashable, Sendable {
    /// Without `closedNames`, since only the host's is shown.
    package var meeting: Meeting
    /// The revision that a save must name.
    package var revision: Int
    /// The host's short name on the closing day; nil while it is not closed.
    package var closedHostName: String?

    /// A rakor as it was read.
    package init(meeting: Meeting, revision: Int, closedHostName: String? = nil) {
      self.meeting = meeting
      self.revision = revision
      self.closedHostName = closedHostName
    }

    /// The host's short name: that of the closing day, else today's.
    package func hostName(in directory: Directory) -> String { closedHostName ?? directory.shortName(meeting.host) }
  }

  package var entries: [Entry]

  /// Rakor by date, start and number.
  package init(_ entries: [Entry] = []) { self.entries = entries }
}
