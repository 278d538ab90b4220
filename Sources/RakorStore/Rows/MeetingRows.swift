import RakorModel

extension RecordTables {
  private static let meetingColumns = """
    id, uid, forum, title, date, starts, ends, host, venue, purpose, letter, notes, state, reason, reported_total, \
    closed_names, corrections, revision, closed_host
    """
  private static let listColumns = """
    id, uid, forum, title, date, starts, ends, host, venue, purpose, letter, notes, state, reason, reported_total, \
    NULL, NULL, revision, closed_host
    """

  func storedMeeting(_ id: MeetingID) throws -> Stored<Meeting>? {
    try storedMeetings([id]).first
  }

  /// In the order of the numbers asked for.
  func storedMeetings(_ ids: [MeetingID]) throws -> [Stored<Meeting>] {
    try listed(ids, columns: Self.meetingColumns).map(\.stored)
  }

  /// Likewise for a list: without the names of the closing day but for the host's, since decoding all of them for every
  /// row would take longer than the rest of the page.
  func listedMeetings(
    _ ids: [MeetingID], withNames: Bool
  ) throws -> [(stored: Stored<Meeting>, hostName: String?)] {
    try listed(ids, columns: withNames ? Self.meetingColumns : Self.listColumns)
  }

  private func listed(
    _ ids: [MeetingID], columns: String
  ) throws -> [(stored: Stored<Meeting>, hostName: String?)] {
    var invited: [MeetingID: [OfficeCode]] = [:]
    let offices = try list(
      for: ids, { "SELECT meeting, office FROM meeting_invited WHERE meeting IN (\($0)) ORDER BY meeting, position" },
      read: { (try $0.meeting(), try $0.office()) })
    for (meeting, office) in offices { invited[meeting, default: []].append(office) }
    let found = try list(
      for: ids, { "SELECT \(columns) FROM meeting WHERE id IN (\($0))" },
      read: { (stored: try Self.readMeeting(&$0), hostName: try $0.optionalText()) })
    let byID = Dictionary(found.map { ($0.stored.value.id, $0) }) { first, _ in first }
    return ids.compactMap { id in
      guard var meeting = byID[id] else { return nil }
      meeting.stored.value.invited = invited[id] ?? []
      return meeting
    }
  }

  func write(_ meeting: Meeting, revision: Int) throws {
    let values: [any SQLConvertible] = [
      meeting.id, meeting.uid, meeting.forum, meeting.title, meeting.date, meeting.start, meeting.end, meeting.host,
      meeting.venue, meeting.purpose, meeting.letter, meeting.notes, meeting.state, meeting.reason,
      meeting.reportedTotal, try meeting.closedNames.map(RecordText.encode),
      meeting.corrections.isEmpty ? nil : try RecordText.encode(meeting.corrections), revision,
      meeting.closedNames?.offices[meeting.host]?.short,
    ]
    try connection.run(
      """
      INSERT INTO meeting (\(Self.meetingColumns))
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
      ON CONFLICT (id) DO UPDATE SET uid = $2, forum = $3, title = $4, date = $5, starts = $6, ends = $7, host = $8,
        venue = $9, purpose = $10, letter = $11, notes = $12, state = $13, reason = $14, reported_total = $15,
        closed_names = $16, corrections = $17, revision = $18, closed_host = $19
      """, values)
    try use(meeting.id.rawValue, of: "meeting")
    try writeInvited(meeting)
    try writeDerived(meeting)
  }

  func eraseMeeting(_ id: MeetingID) throws {
    try WordTable.meetings.write([], of: id, on: connection)
    try connection.run("DELETE FROM meeting_invited WHERE meeting = $1", [id])
    try connection.run("DELETE FROM meeting_office WHERE meeting = $1", [id])
    try connection.run("DELETE FROM meeting WHERE id = $1", [id])
  }

  private func writeInvited(_ meeting: Meeting) throws {
    try connection.run("DELETE FROM meeting_invited WHERE meeting = $1", [meeting.id])
    for (position, office) in meeting.invited.enumerated() {
      try connection.run(
        "INSERT INTO meeting_invited (meeting, position, office) VALUES ($1, $2, $3)", [meeting.id, position, office])
    }
  }

  /// What lists search and sort by: offices that host or are invited, words, and the place of its follow-ups in time.
  private func writeDerived(_ meeting: Meeting) throws {
    try connection.run("DELETE FROM meeting_office WHERE meeting = $1", [meeting.id])
    for office in Set(meeting.invited + [meeting.host]) {
      try connection.run("INSERT INTO meeting_office (meeting, office) VALUES ($1, $2)", [meeting.id, office])
    }
    let words = SearchText.words(of: meeting, forum: try forum(meeting.forum), host: try office(meeting.host))
    try WordTable.meetings.write(words, of: meeting.id, on: connection)
    try connection.run(
      "UPDATE follow_up SET forum = $2, born = $3 WHERE meeting = $1", [meeting.id, meeting.forum, meeting.date])
  }

  private static func readMeeting(_ row: inout SQLRow) throws -> Stored<Meeting> {
    let id = try row.meeting()
    let uid = try row.text()
    let (forum, title, date) = (try row.forum(), try row.text(), try row.day())
    let (start, end) = (try row.optionalTime(), try row.optionalTime())
    let draft = MeetingDraft(
      forum: forum, title: title, date: date, start: start, end: end, host: try row.office(),
      venue: try row.optionalText(), invited: [], purpose: try row.optionalText(), letter: try row.optionalText(),
      notes: try row.optionalText())
    var meeting = Meeting(id: id, uid: uid, draft: draft, state: try row.word())
    meeting.reason = try row.optionalText()
    meeting.reportedTotal = try row.optionalInteger()
    meeting.closedNames = try row.optionalText().map { try RecordText.decode($0) }
    meeting.corrections = try row.optionalText().map { try RecordText.decode($0) } ?? []
    return Stored(value: meeting, revision: try row.integer())
  }
}
