import RakorModel

extension RecordTables {
  private static let attendanceColumns = "meeting, office, promised, counted, revision"
  private static let delegateColumns = "meeting, person, office, state, note, revision"

  func storedAttendance(of meetings: [MeetingID]) throws -> [Stored<OfficeAttendance>] {
    try list(
      for: meetings,
      { "SELECT \(Self.attendanceColumns) FROM attendance WHERE meeting IN (\($0)) ORDER BY meeting, office" },
      read: Self.readAttendance)
  }

  func storedAttendance(_ meeting: MeetingID, _ office: OfficeCode) throws -> Stored<OfficeAttendance>? {
    try first(
      "SELECT \(Self.attendanceColumns) FROM attendance WHERE meeting = $1 AND office = $2", [meeting, office],
      read: Self.readAttendance)
  }

  func write(_ line: OfficeAttendance, revision: Int) throws {
    try connection.run(
      """
      INSERT INTO attendance (\(Self.attendanceColumns)) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (meeting, office) DO UPDATE SET promised = $3, counted = $4, revision = $5
      """, [line.meeting, line.office, line.promised, line.counted, revision])
  }

  func eraseAttendance(_ meeting: MeetingID, _ office: OfficeCode) throws {
    try connection.run("DELETE FROM attendance WHERE meeting = $1 AND office = $2", [meeting, office])
  }

  /// In the order in which the people were first entered.
  func storedDelegates(of meetings: [MeetingID]) throws -> [Stored<Delegate>] {
    try list(
      for: meetings,
      { "SELECT \(Self.delegateColumns) FROM delegate WHERE meeting IN (\($0)) ORDER BY meeting, person" },
      read: Self.readDelegate)
  }

  func storedDelegates(for person: PersonID) throws -> [Stored<Delegate>] {
    try list(
      "SELECT \(Self.delegateColumns) FROM delegate WHERE person = $1 ORDER BY meeting", [person],
      read: Self.readDelegate)
  }

  func storedDelegate(_ meeting: MeetingID, _ person: PersonID) throws -> Stored<Delegate>? {
    try first(
      "SELECT \(Self.delegateColumns) FROM delegate WHERE meeting = $1 AND person = $2", [meeting, person],
      read: Self.readDelegate)
  }

  func write(_ delegate: Delegate, revision: Int) throws {
    try connection.run(
      """
      INSERT INTO delegate (\(Self.delegateColumns)) VALUES ($1, $2, $3, $4, $5, $6)
      ON CONFLICT (meeting, person) DO UPDATE SET office = $3, state = $4, note = $5, revision = $6
      """, [delegate.meeting, delegate.person, delegate.office, delegate.state, delegate.note, revision])
  }

  func eraseDelegate(_ meeting: MeetingID, _ person: PersonID) throws {
    try connection.run("DELETE FROM delegate WHERE meeting = $1 AND person = $2", [meeting, person])
  }

  private static func readAttendance(_ row: inout SQLRow) throws -> Stored<OfficeAttendance> {
    let line = OfficeAttendance(
      meeting: try row.meeting(), office: try row.office(), promised: try row.optionalInteger(),
      counted: try row.optionalInteger())
    return Stored(value: line, revision: try row.integer())
  }

  private static func readDelegate(_ row: inout SQLRow) throws -> Stored<Delegate> {
    let delegate = Delegate(
      meeting: try row.meeting(), person: try row.person(), office: try row.office(), state: try row.word(),
      note: try row.optionalText())
    return Stored(value: delegate, revision: try row.integer())
  }
}
