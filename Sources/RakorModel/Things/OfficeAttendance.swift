/// What is known of one office's heads at one rakor.
///
/// Promised, counted and named are three numbers that are never mixed; nil is "not told yet", which is neither zero nor
/// absent.
package struct OfficeAttendance: Hashable, Sendable, Codable {
  package var meeting: MeetingID
  package var office: OfficeCode
  /// Heads confirmed beforehand.
  package var promised: Int?
  /// Heads seen at the door.
  package var counted: Int?

  /// The line of an office of which, unless given, nothing is told yet.
  package init(meeting: MeetingID, office: OfficeCode, promised: Int? = nil, counted: Int? = nil) {
    self.meeting = meeting
    self.office = office
    self.promised = promised
    self.counted = counted
  }
}
