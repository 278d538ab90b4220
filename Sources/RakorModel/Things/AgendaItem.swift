/// One item of a rakor's agenda, with the minutes of its discussion.
package struct AgendaItem: Hashable, Sendable, Codable {
  package var meeting: MeetingID
  /// 1 or more, unique within the rakor, and the order in which items stand.
  package var number: Int
  package var title: String
  package var presenter: String?
  package var plannedTime: TimeOfDay?
  /// On every agenda of the forum, such as the reading of the last minutes.
  package var standing: Bool
  package var discussed: Bool
  package var minutes: String?
  package var decision: String?
  /// How many rakor it has been put off through.
  package var carried: Int

  package init(
    meeting: MeetingID, number: Int, title: String, presenter: String? = nil, plannedTime: TimeOfDay? = nil,
    standing: Bool = false, discussed: Bool = false, minutes: String? = nil, decision: String? = nil, carried: Int = 0
  ) {
    self.meeting = meeting
    self.number = number
    self.title = title
    self.presenter = presenter
    self.plannedTime = plannedTime
    self.standing = standing
    self.discussed = discussed
    self.minutes = minutes
    self.decision = decision
    self.carried = carried
  }
}
