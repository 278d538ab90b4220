import RakorModel

/// What the rules look up is answered inside the transaction that will save their change.
extension RecordTables: RecordSource {
  func agendaItems(of meeting: MeetingID) throws -> [AgendaItem] { try storedAgenda(of: meeting).map(\.value) }

  func attendance(of meeting: MeetingID) throws -> [OfficeAttendance] {
    try storedAttendance(of: [meeting]).map(\.value)
  }

  func delegates(of meeting: MeetingID) throws -> [Delegate] { try storedDelegates(of: [meeting]).map(\.value) }

  func delegates(for person: PersonID) throws -> [Delegate] { try storedDelegates(for: person).map(\.value) }

  func newestClosed(of forum: ForumCode) throws -> MeetingID? {
    try first(
      "SELECT id FROM meeting WHERE forum = $1 AND state = 'closed' ORDER BY date DESC, id DESC LIMIT 1", [forum]
    ) { try $0.meeting() }
  }

  func followUps(bornIn meeting: MeetingID) throws -> [FollowUpNumber] {
    try list("SELECT number FROM follow_up WHERE meeting = $1 ORDER BY number", [meeting]) { try $0.followUp() }
  }

  func followUps(worded text: String, bornIn meeting: MeetingID?) throws -> [FollowUpNumber] {
    let birth = meeting == nil ? "meeting IS NULL" : "meeting = $2"
    let values: [any SQLConvertible] = meeting.map { [text, $0] } ?? [text]
    return try list("SELECT number FROM follow_up WHERE wording = $1 AND \(birth) ORDER BY number", values) {
      try $0.followUp()
    }
  }

  /// Asked of the follow-up as given, because undo asks when it is gone already.
  func isCarried(_ followUp: FollowUp) throws -> Bool {
    guard let id = followUp.meeting else { return false }
    let along = ComingAlong(followUp: (forum: "b.forum", born: "b.date", closedOn: "$2"))
    let later = try first(
      """
      SELECT l.id FROM meeting b JOIN meeting l ON \(along.condition)
      WHERE b.id = $1 AND \(ComingAlong.tookPlace) AND \(ComingAlong.isRecorded(since: "$3"))
      ORDER BY l.date DESC LIMIT 1
      """, [id, followUp.closedOn, followUp.number]
    ) { try $0.meeting() }
    return later != nil
  }

  func itemsTaken(with followUp: FollowUpNumber) throws -> [AgendaItem] {
    try list(
      """
      SELECT r.before_text FROM journal_record r WHERE r.record LIKE 'agenda/%' AND r.after_text IS NULL AND r.entry = (
        SELECT MAX(f.entry) FROM journal_record f JOIN journal_record a ON a.entry = f.entry
        WHERE f.record = $1 AND a.record LIKE 'agenda/%' AND a.after_text IS NULL)
      ORDER BY r.position
      """, [RecordKey.followUp(followUp).text]
    ) { try RecordText.decode(try $0.text(), as: AgendaItem.self) }.filter(\.awaitsFollowUp)
  }

  func meeting(uid: String) throws -> MeetingID? {
    try first("SELECT id FROM meeting WHERE uid = $1", [uid]) { try $0.meeting() }
  }

  func reserveMeetingID() throws -> MeetingID { MeetingID(rawValue: try reserve("meeting")) }

  func reservePersonID() throws -> PersonID { PersonID(rawValue: try reserve("person")) }

  func reserveFollowUpNumber() throws -> FollowUpNumber { FollowUpNumber(rawValue: try reserve("follow_up")) }

  func reserveTurnNoteNumber() throws -> TurnNoteNumber { TurnNoteNumber(rawValue: try reserve("turn_note")) }

  /// Takes a number that no rakor ever had; those below the highest ever given out all count as taken.
  func claim(_ id: MeetingID) throws -> Bool { try use(id.rawValue, of: "meeting") }

  func claim(_ number: FollowUpNumber) throws -> Bool { try use(number.rawValue, of: "follow_up") }
}
