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

  func unfinished(in forum: ForumCode) throws -> [MeetingID] {
    try MeetingState.all { $0.isAhead || $0 == .postponed }.flatMap { state in
      let conditions: SQLConditions = ["forum": forum, "state": state]
      return try list("SELECT id FROM meeting\(conditions.clause)", conditions.values) { try $0.meeting() }
    }.sorted()
  }

  func owed(by office: OfficeCode, in forum: ForumCode) throws -> [FollowUpNumber] {
    var conditions: SQLConditions = ["f.forum": forum, "f.is_open": true, "p.office": office]
    conditions.add("p.done IS NULL")
    return try list(
      "SELECT f.number FROM follow_up f JOIN follow_up_part p ON p.follow_up = f.number\(conditions.clause)",
      conditions.values
    ) { try $0.followUp() }.sorted()
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
  func carriers(of followUp: FollowUp) throws -> [MeetingID] {
    guard let id = followUp.meeting else { return [] }
    let along = ComingAlong(followUp: (forum: "b.forum", born: "b.date", closedOn: "$2"))
    return try list(
      """
      SELECT l.id FROM meeting b JOIN meeting l ON \(along.condition)
      WHERE b.id = $1 AND \(ComingAlong.tookPlace) AND \(ComingAlong.isRecorded(since: "$3"))
      ORDER BY l.date DESC LIMIT \(FollowUpLimits.carried)
      """, [id, followUp.closedOn, followUp.number]
    ) { try $0.meeting() }
  }

  /// Asks one entry alone, so that a long journal does not hold up a tick taken back.
  func itemsTaken(with followUp: FollowUpNumber) throws -> [AgendaItem] {
    guard let entry = try newestClosing(of: followUp) else { return [] }
    return try list(
      """
      SELECT before_text FROM journal_record
      WHERE entry = $1 AND record LIKE 'agenda/%' AND after_text IS NULL ORDER BY position
      """, [entry]
    ) { try RecordText.decode(try $0.text(), as: AgendaItem.self) }.filter(\.awaitsFollowUp)
  }

  /// The newest journal entry by which a follow-up that was owed was owed no more.
  private func newestClosing(of followUp: FollowUpNumber) throws -> Int? {
    let key = RecordKey.followUp(followUp).text
    var newer = Int.max
    while let record = try first(
      """
      SELECT entry, before_text, after_text FROM journal_record WHERE record = $1 AND entry < $2
      ORDER BY entry DESC LIMIT 1
      """, [key, newer],
      read: { (entry: try $0.integer(), before: try $0.optionalText(), after: try $0.optionalText()) })
    {
      let before = try record.before.map { try RecordText.decode($0, as: FollowUp.self) }
      let after = try record.after.map { try RecordText.decode($0, as: FollowUp.self) }
      if let before, before.status.isOpen, !(after?.status.isOpen ?? false) { return record.entry }
      newer = record.entry
    }
    return nil
  }

  /// By the journal, which knows the order of what happened on one day.
  func wasThereAtClosing(_ followUp: FollowUp) throws -> Bool {
    guard let id = followUp.meeting else { return false }
    let later = try first(
      """
      SELECT entry FROM journal_record
      WHERE record = $1 AND after_text LIKE $3 AND COALESCE(before_text, '') NOT LIKE $3
        AND entry >= COALESCE((SELECT MIN(entry) FROM journal_record WHERE record = $2), 0) LIMIT 1
      """, [RecordKey.meeting(id).text, RecordKey.followUp(followUp.number).text, "%\"state\":\"closed\"%"]
    ) { try $0.integer() }
    return later != nil
  }

  func meeting(uid: String) throws -> MeetingID? {
    try first("SELECT id FROM meeting WHERE uid = $1", [uid]) { try $0.meeting() }
  }

  func person(uid: String) throws -> PersonID? {
    try first("SELECT id FROM person WHERE uid = $1", [uid]) { try $0.person() }
  }

  func reserveMeetingID() throws -> MeetingID { MeetingID(rawValue: try reserve("meeting")) }

  func reservePersonID() throws -> PersonID { PersonID(rawValue: try reserve("person")) }

  func reserveFollowUpNumber() throws -> FollowUpNumber { FollowUpNumber(rawValue: try reserve("follow_up")) }

  func reserveTurnNoteNumber() throws -> TurnNoteNumber { TurnNoteNumber(rawValue: try reserve("turn_note")) }

  /// Takes a number that no rakor ever had; those below the highest ever given out all count as taken.
  func claim(_ id: MeetingID) throws -> Bool { try use(id.rawValue, of: "meeting") }

  func claim(_ number: FollowUpNumber) throws -> Bool { try use(number.rawValue, of: "follow_up") }
}
