import RakorModel

extension RecordTables {
  private static let meetings = TableShape<Meeting>(
    "meeting",
    unread: Meeting(
      id: MeetingID(rawValue: 0), uid: "",
      draft: MeetingDraft(
        forum: ForumCode(rawValue: ""), title: "", date: Day(number: 0), host: OfficeCode(rawValue: ""), invited: [])),
    derived: ["closed_host", "begins"],
    [
      Column("id", { $0.id }, read: { $0.id = try $1.meeting() }),
      Column("uid", { $0.uid }, read: { $0.uid = try $1.text() }),
      Column("forum", { $0.facts.forum }, read: { $0.facts.forum = try $1.forum() }),
      Column("date", { $0.facts.date }, read: { $0.facts.date = try $1.day() }),
      Column("starts", { $0.facts.start }, read: { $0.facts.start = try $1.optionalTime() }),
      Column("ends", { $0.facts.end }, read: { $0.facts.end = try $1.optionalTime() }),
      Column("host", { $0.facts.host }, read: { $0.facts.host = try $1.office() }),
      Column("state", { $0.state }, read: { $0.state = try $1.word() }),
      Column("reason", { $0.reason }, read: { $0.reason = try $1.optionalText() }),
      Column("reported_total", { $0.reportedTotal }, read: { $0.reportedTotal = try $1.optionalInteger() }),
      Column("closed_names", { try $0.closedNames.map(RecordText.encode) }) { meeting, row in
        meeting.closedNames = try row.optionalText().map { try RecordText.decode($0) }
      },
      Column("reopening", { try $0.reopening.map(RecordText.encode) }) { meeting, row in
        meeting.reopening = try row.optionalText().map { try RecordText.decode($0) }
      },
      Column("corrections", { try $0.corrections.isEmpty ? nil : RecordText.encode($0.corrections) }) { meeting, row in
        meeting.corrections = try row.optionalText().map { try RecordText.decode($0) } ?? []
      },
    ] + Column.texts)

  private static let listedMeetings = meetings.skipping(["closed_names", "reopening", "corrections"])

  private static let invited = ListShape<MeetingID, OfficeCode>(
    "meeting_invited", owner: "meeting", unread: OfficeCode(rawValue: ""),
    [Column("office", { $0 }, read: { $0 = try $1.office() })])

  func storedMeeting(_ id: MeetingID) throws -> Stored<Meeting>? {
    try storedMeetings([id]).first
  }

  /// In the order of the numbers asked for.
  func storedMeetings(_ ids: [MeetingID]) throws -> [Stored<Meeting>] {
    try listed(ids, shape: Self.meetings).map(\.stored)
  }

  /// Likewise for a list: without the names of the closing day but for the host's, since decoding all of them for every
  /// row would take longer than the rest of the page.
  func listedMeetings(
    _ ids: [MeetingID], withNames: Bool
  ) throws -> [(stored: Stored<Meeting>, hostName: String?)] {
    try listed(ids, shape: withNames ? Self.meetings : Self.listedMeetings)
  }

  private func listed(
    _ ids: [MeetingID], shape: TableShape<Meeting>
  ) throws -> [(stored: Stored<Meeting>, hostName: String?)] {
    let invited = try lists(Self.invited, of: ids) { try $0.meeting() }
    let found = try list(
      for: ids, { "SELECT \(shape.selected), closed_host FROM meeting WHERE id IN (\($0))" },
      read: { (stored: try shape.read(&$0), hostName: try $0.optionalText()) })
    let byID = Dictionary(found.map { ($0.stored.value.id, $0) }) { first, _ in first }
    return ids.compactMap { id in
      guard var meeting = byID[id] else { return nil }
      meeting.stored.value.invited = invited[id] ?? []
      return meeting
    }
  }

  func write(_ meeting: Meeting, revision: Int) throws {
    let hostName = meeting.closedNames?.offices[meeting.host]?.short
    try Self.meetings.write(meeting, revision: revision, derived: [hostName, meeting.facts.begins], on: connection)
    try use(meeting.id.rawValue, of: "meeting")
    try Self.invited.write(meeting.invited, of: meeting.id, on: connection)
    try writeDerived(meeting)
  }

  func eraseMeeting(_ id: MeetingID) throws {
    try WordTable.meetings.write([], of: id, on: connection)
    try Self.invited.erase(of: id, on: connection)
    try delete(from: "meeting_office", where: ["meeting": id])
    try delete(from: Self.meetings.table, where: ["id": id])
  }

  /// Lists a rakor under an office, or no more, when something of its attendance was written; every rakor is listed
  /// under its host, those it invites and those that came.
  func listOffice(_ office: OfficeCode, under meeting: MeetingID) throws {
    let row: SQLConditions = ["meeting": meeting, "office": office]
    let isListed = try first("SELECT 1 FROM meeting_office", where: row) { try $0.flag() } ?? false
    let isInvited =
      try first("SELECT 1 FROM meeting", where: ["id": meeting, "host": office]) { try $0.flag() }
      ?? first("SELECT 1 FROM meeting_invited", where: row) { try $0.flag() } ?? false
    let belongs = try isInvited || officesThatCame(to: meeting).contains(office)
    if belongs == isListed { return }
    if belongs {
      try connection.run(SQLText.insert("meeting_office", ["meeting", "office"]), [meeting, office])
    } else {
      try delete(from: "meeting_office", where: row)
    }
  }

  /// The offices of which heads are known to have been at a rakor.
  private func officesThatCame(to meeting: MeetingID) throws -> [OfficeCode] {
    var counted: SQLConditions = ["meeting": meeting]
    counted.add("counted > 0")
    var named: SQLConditions = ["meeting": meeting]
    let present = DelegateState.allCases.filter(\.isPresent).map { "'\($0.rawValue)'" }
    named.add("state IN (\(present.joined(separator: ", ")))")
    return try list("SELECT office FROM attendance\(counted.clause)", counted.values) { try $0.office() }
      + list("SELECT office FROM delegate\(named.clause)", named.values) { try $0.office() }
  }

  /// What lists search by: offices that host or are invited, words, and the place of its follow-ups in time.
  private func writeDerived(_ meeting: Meeting) throws {
    try delete(from: "meeting_office", where: ["meeting": meeting.id])
    for office in Set(try meeting.invited + [meeting.host] + officesThatCame(to: meeting.id)) {
      try connection.run(SQLText.insert("meeting_office", ["meeting", "office"]), [meeting.id, office])
    }
    let words = SearchText.words(of: meeting, forum: try forum(meeting.forum), host: try office(meeting.host))
    try WordTable.meetings.write(words, of: meeting.id, on: connection)
    let born = SQLText.update("follow_up", ["forum", "born"], where: "meeting")
    try connection.run(born, [meeting.forum, meeting.date, meeting.id])
  }
}

extension MeetingFacts {
  /// When it begins, as lists sort by it.
  var begins: String { MeetingPosition(date: date, start: start, id: MeetingID(rawValue: 0)).begins }
}

extension MeetingPosition {
  /// Day and time in one text that sorts as they follow each other; a day without a time before its times.
  var begins: String { date.iso + (start.map { "T" + $0.iso } ?? "") }
}
