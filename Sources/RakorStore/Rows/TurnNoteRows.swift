import RakorModel

extension RecordTables {
  private static let turnNoteColumns =
    "number, forum, kind, office, other, waited, other_waited, reason, day, last_meeting, revision"

  func storedTurnNote(_ number: TurnNoteNumber) throws -> Stored<TurnNote>? {
    try first(
      "SELECT \(Self.turnNoteColumns) FROM turn_note WHERE number = $1", [number], read: Self.readTurnNote)
  }

  /// The newest notes of a forum, in the order of their numbers.
  func newestTurnNotes(of forum: ForumCode, limit: Int) throws -> [TurnNote] {
    try list(
      "SELECT \(Self.turnNoteColumns) FROM turn_note WHERE forum = $1 ORDER BY number DESC LIMIT $2", [forum, limit],
      read: Self.readTurnNote
    ).map(\.value).reversed()
  }

  func turnNotes(of forum: ForumCode) throws -> [TurnNote] {
    try list(
      "SELECT \(Self.turnNoteColumns) FROM turn_note WHERE forum = $1 ORDER BY number", [forum],
      read: Self.readTurnNote
    ).map(\.value)
  }

  func write(_ note: TurnNote, revision: Int) throws {
    try connection.run(
      """
      INSERT INTO turn_note (\(Self.turnNoteColumns)) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      ON CONFLICT (number) DO UPDATE SET forum = $2, kind = $3, office = $4, other = $5, waited = $6, other_waited = $7,
        reason = $8, day = $9, last_meeting = $10, revision = $11
      """,
      [
        note.number, note.forum, note.kind, note.office, note.other, note.waited, note.otherWaited, note.reason,
        note.day, note.lastMeeting, revision,
      ])
  }

  func eraseTurnNote(_ number: TurnNoteNumber) throws {
    try connection.run("DELETE FROM turn_note WHERE number = $1", [number])
  }

  private static func readTurnNote(_ row: inout SQLRow) throws -> Stored<TurnNote> {
    let note = TurnNote(
      number: TurnNoteNumber(rawValue: try row.integer()), forum: try row.forum(), kind: try row.word(),
      office: try row.office(), other: try row.optionalText().map(OfficeCode.init(rawValue:)),
      waited: try row.optionalDay(), otherWaited: try row.optionalDay(), reason: try row.optionalText(),
      day: try row.day(), lastMeeting: try row.meeting())
    return Stored(value: note, revision: try row.integer())
  }
}
