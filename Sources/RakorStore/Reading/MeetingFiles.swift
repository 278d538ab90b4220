package import RakorModel

extension RakorStore {
  /// Everything that belongs to one rakor; nil when there is none under this number.
  ///
  /// Its follow-ups are those born in it, then those its forum brought along: born in an earlier rakor of the forum and
  /// not finished before its day. A rakor that was called off has nothing brought along.
  /// - Throws: `StoreError`.
  package func meetingFile(_ id: MeetingID) throws -> MeetingFile? {
    try reading { try $0.meetingFile(id) }
  }

  /// The same without its follow-ups, of which only the number of open ones is read, up to 99.
  ///
  /// - Throws: `StoreError`.
  package func meetingSummary(_ id: MeetingID) throws -> MeetingFile? {
    try reading { tables in
      guard var file = try tables.meetingFile(id, withFollowUps: false) else { return nil }
      file.countedOpen = try tables.openFollowUps(of: file.meeting)
      return file
    }
  }
}

extension RecordTables {
  /// Without follow-ups where only the figures and what is missing are shown, as on Home.
  func meetingFile(_ id: MeetingID, withFollowUps: Bool = true) throws -> MeetingFile? {
    guard let stored = try storedMeeting(id) else { return nil }
    let (agenda, attendance) = (try storedAgenda(of: id), try storedAttendance(of: [id]))
    var delegates = try storedDelegates(of: [id])
    let people = try storedPeopleInOrder(delegates.map(\.value.person))
    let places = Dictionary(people.enumerated().map { ($0.element.value.id, $0.offset) }) { first, _ in first }
    delegates.sort { places[$0.value.person] ?? .max < places[$1.value.person] ?? .max }
    let followUps = withFollowUps ? try followUpRows(try followUps(bornIn: id) + carried(to: stored.value)) : []
    var revisions: [RecordKey: Int] = [.meeting(id): stored.revision]
    for item in agenda { revisions[.agendaItem(id, item.value.number)] = item.revision }
    for line in attendance { revisions[.attendance(id, line.value.office)] = line.revision }
    for delegate in delegates { revisions[.delegate(id, delegate.value.person)] = delegate.revision }
    for person in people { revisions[.person(person.value.id)] = person.revision }
    for row in followUps { revisions[.followUp(row.followUp.number)] = row.revision }
    return MeetingFile(
      meeting: stored.value, agenda: agenda.map(\.value), attendance: attendance.map(\.value),
      delegates: delegates.map(\.value),
      people: Dictionary(people.map { ($0.value.id, $0.value) }) { first, _ in first }, followUps: followUps,
      revisions: revisions)
  }

  /// The newest place in each of the states by when it begins, under one more condition; at most one for each.
  func latestPlaces(
    _ states: [MeetingState], forum: ForumCode? = nil, condition: (inout SQLConditions) -> String? = { _ in nil }
  ) throws -> [ListKey] {
    try states.compactMap { state in
      var conditions = SQLConditions()
      conditions.equal("forum", forum)
      conditions.equal("state", state)
      if let more = condition(&conditions) { conditions.add(more) }
      return try first(
        "SELECT begins, id FROM meeting\(conditions.clause) ORDER BY begins DESC, id DESC LIMIT 1", conditions.values
      ) { ListKey(text: try $0.text(), number: try $0.integer()) }
    }
  }

  /// Open follow-ups born in a rakor or come along to it, as `meetingFile` lists them; counted no further than 99.
  func openFollowUps(of meeting: Meeting) throws -> Int {
    let own =
      try first(
        "SELECT COUNT(*) FROM (SELECT 1 FROM follow_up WHERE meeting = $1 AND is_open = 1 LIMIT $2) own",
        [meeting.id, FollowUpLimits.carried]
      ) { try $0.integer() } ?? 0
    let carried =
      try first(
        """
        SELECT COUNT(*) FROM (
          SELECT 1 FROM meeting l JOIN follow_up f ON f.is_open = 1 AND \(ComingAlong().condition)
          WHERE l.id = $1 LIMIT $2) carried
        """, [meeting.id, FollowUpLimits.carried]
      ) { try $0.integer() } ?? 0
    return min(own + carried, FollowUpLimits.carried)
  }

  /// Asked for those that are open and those that are not apart, because each has an index of its own.
  private func carried(to meeting: Meeting) throws -> [FollowUpNumber] {
    let numbers = try ["f.is_open = 1", "f.is_open = 0 AND f.closed_day >= l.date"].flatMap { part in
      try list(
        "SELECT f.number FROM meeting l JOIN follow_up f ON \(part) AND \(ComingAlong().condition) WHERE l.id = $1",
        [meeting.id]
      ) { try $0.followUp() }
    }
    return numbers.sorted()
  }
}
