import RakorModel

extension RecordTables {
  private static let attendance = TableShape<OfficeAttendance>(
    "attendance", key: 2,
    unread: OfficeAttendance(meeting: MeetingID(rawValue: 0), office: OfficeCode(rawValue: "")),
    [
      Column("meeting", { $0.meeting }, read: { $0.meeting = try $1.meeting() }),
      Column("office", { $0.office }, read: { $0.office = try $1.office() }),
      Column("promised", { $0.promised }, read: { $0.promised = try $1.optionalInteger() }),
      Column("counted", { $0.counted }, read: { $0.counted = try $1.optionalInteger() }),
    ])

  private static let delegates = TableShape<Delegate>(
    "delegate", key: 2,
    unread: Delegate(
      meeting: MeetingID(rawValue: 0), person: PersonID(rawValue: 0), office: OfficeCode(rawValue: "")),
    [
      Column("meeting", { $0.meeting }, read: { $0.meeting = try $1.meeting() }),
      Column("person", { $0.person }, read: { $0.person = try $1.person() }),
      Column("office", { $0.office }, read: { $0.office = try $1.office() }),
      Column("state", { $0.state }, read: { $0.state = try $1.word() }),
      Column("note", { $0.note }, read: { $0.note = try $1.optionalText() }),
    ])

  func storedAttendance(of meetings: [MeetingID]) throws -> [Stored<OfficeAttendance>] {
    try list(Self.attendance, for: meetings, in: "meeting", order: "meeting, office")
  }

  func storedAttendance(_ meeting: MeetingID, _ office: OfficeCode) throws -> Stored<OfficeAttendance>? {
    try first(Self.attendance, where: ["meeting": meeting, "office": office])
  }

  func write(_ line: OfficeAttendance, revision: Int) throws {
    try Self.attendance.write(line, revision: revision, on: connection)
    try listOffice(line.office, under: line.meeting)
  }

  func eraseAttendance(_ meeting: MeetingID, _ office: OfficeCode) throws {
    try delete(from: Self.attendance.table, where: ["meeting": meeting, "office": office])
    try listOffice(office, under: meeting)
  }

  /// In the order in which the people were first entered.
  func storedDelegates(of meetings: [MeetingID]) throws -> [Stored<Delegate>] {
    try list(Self.delegates, for: meetings, in: "meeting", order: "meeting, person")
  }

  func storedDelegates(for person: PersonID) throws -> [Stored<Delegate>] {
    try list(Self.delegates, where: ["person": person], order: "meeting")
  }

  func storedDelegate(_ meeting: MeetingID, _ person: PersonID) throws -> Stored<Delegate>? {
    try first(Self.delegates, where: ["meeting": meeting, "person": person])
  }

  func write(_ delegate: Delegate, revision: Int) throws {
    let before = try officeOfDelegate(delegate.meeting, delegate.person)
    try Self.delegates.write(delegate, revision: revision, on: connection)
    for office in Set([before, delegate.office].compactMap(\.self)) { try listOffice(office, under: delegate.meeting) }
  }

  private func officeOfDelegate(_ meeting: MeetingID, _ person: PersonID) throws -> OfficeCode? {
    try first("SELECT office FROM delegate", where: ["meeting": meeting, "person": person]) { try $0.office() }
  }

  func eraseDelegate(_ meeting: MeetingID, _ person: PersonID) throws {
    let office = try officeOfDelegate(meeting, person)
    try delete(from: Self.delegates.table, where: ["meeting": meeting, "person": person])
    if let office { try listOffice(office, under: meeting) }
  }
}
