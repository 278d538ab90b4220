import RakorModel

extension RecordTables {
  private static let turnNotes = TableShape<TurnNote>(
    "turn_note",
    unread: TurnNote(
      number: TurnNoteNumber(rawValue: 0), forum: ForumCode(rawValue: ""), kind: .skip,
      office: OfficeCode(rawValue: ""), day: Day(number: 0), lastMeeting: MeetingID(rawValue: 0)),
    [
      Column("number", { $0.number }, read: { $0.number = TurnNoteNumber(rawValue: try $1.integer()) }),
      Column("forum", { $0.forum }, read: { $0.forum = try $1.forum() }),
      Column("kind", { $0.kind }, read: { $0.kind = try $1.word() }),
      Column("office", { $0.office }, read: { $0.office = try $1.office() }),
      Column("other", { $0.other }, read: { $0.other = try $1.optionalText().map(OfficeCode.init(rawValue:)) }),
      Column("waited", { $0.waited }, read: { $0.waited = try $1.optionalDay() }),
      Column("other_waited", { $0.otherWaited }, read: { $0.otherWaited = try $1.optionalDay() }),
      Column("settled", { $0.settled.isEmpty ? nil : $0.settled.map(\.rawValue).joined(separator: " ") }) { note, row in
        note.settled = (try row.optionalText() ?? "").split(separator: " ").map { OfficeCode(rawValue: String($0)) }
      },
      Column("reason", { $0.reason }, read: { $0.reason = try $1.optionalText() }),
      Column("day", { $0.day }, read: { $0.day = try $1.day() }),
      Column("last_meeting", { $0.lastMeeting }, read: { $0.lastMeeting = try $1.meeting() }),
    ])

  func storedTurnNote(_ number: TurnNoteNumber) throws -> Stored<TurnNote>? {
    try first(Self.turnNotes, where: ["number": number])
  }

  /// The newest notes of a forum, in the order of their numbers.
  func newestTurnNotes(of forum: ForumCode, limit: Int) throws -> [TurnNote] {
    try list(Self.turnNotes, where: ["forum": forum], order: "number DESC", limit: limit).map(\.value).reversed()
  }

  func turnNotes(of forum: ForumCode) throws -> [TurnNote] {
    try list(Self.turnNotes, where: ["forum": forum], order: "number").map(\.value)
  }

  func write(_ note: TurnNote, revision: Int) throws {
    try Self.turnNotes.write(note, revision: revision, on: connection)
  }

  func eraseTurnNote(_ number: TurnNoteNumber) throws {
    try delete(from: Self.turnNotes.table, where: ["number": number])
  }
}
