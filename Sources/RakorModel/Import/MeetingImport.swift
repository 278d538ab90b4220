extension Importer {
  mutating func importMeetings() throws {
    var lines = withoutRepetition(document.meetings, \.uid) { $0.place.member("uid") }
    let numbered = withoutRepetition(lines.filter { $0.id != nil }, \.id) { $0.place.member("id") }
    let places = Set(numbered.filter { accepts($0.id ?? 1, at: $0.place.member("id")) }.map(\.place))
    lines = lines.filter { $0.id == nil || places.contains($0.place) }
    let ids = try numbers(for: lines)
    for line in lines {
      guard let id = ids[line.uid] else { continue }
      try attempt(at: line.place) { try $0.importMeeting(line, as: id) }
    }
  }

  /// The number each rakor has here: its own when the uid is known, else the file's when free, else a new one.
  ///
  /// Free numbers are taken in rising order, because a source may answer "not free" for all below the highest.
  private mutating func numbers(for lines: [ImportedMeeting]) throws -> [String: MeetingID] {
    var ids: [String: MeetingID] = [:]
    for line in lines.sorted(by: { ($0.id ?? Int.max) < ($1.id ?? Int.max) }) {
      let id = try known[line.uid] ?? freshMeetingID(line.id)
      ids[line.uid] = id
      if let number = line.id { outcome.meetings[number] = id }
    }
    return ids
  }

  private func freshMeetingID(_ wanted: Int?) throws -> MeetingID {
    if let wanted, wanted >= 1, try builder.claim(MeetingID(rawValue: wanted)) { return MeetingID(rawValue: wanted) }
    return try builder.reserveMeetingID()
  }

  private mutating func importMeeting(_ line: ImportedMeeting, as id: MeetingID) throws {
    let before = try builder.meeting(id)
    if before?.state == .closed { closed.insert(id) }
    let faults = problems.count
    var records = try agendaRecords(line, of: id) + headRecords(line, of: id)
    let delegates = try delegates(RakorOnItsWay(line: line, id: id, before: before))
    records += delegates.map { .delegate($0.delegate) }
    var meeting = try merged(line, into: before, as: id)
    if meeting.state == .closed {
      meeting.closedNames = try closedNames(line, of: meeting, delegates)
      meeting.reopening = nil
    } else if before == nil {
      meeting.reopening = try line.reopening.map(reopening)
    }
    records.append(.meeting(meeting))
    guard problems.count == faults else { return }
    if let before, before.state == .closed { try checkStays(before, records) }
    try checkAttendance(records, of: meeting, before)
    for record in records { try builder.put(record) }
    if let before, before.state != .closed, meeting.state == .closed { try builder.numberDecisions(of: meeting) }
  }

  /// The rakor with what the file knows of it.
  ///
  /// One that is new may arrive in any state; one that is here moves as it would on the screen.
  private func merged(_ line: ImportedMeeting, into before: Meeting?, as id: MeetingID) throws -> Meeting {
    var draft = MeetingDraft(line.facts)
    if let before { draft.facts.fillIn(from: before.facts) }
    draft.invited = line.invited ?? before?.invited ?? []
    let checked =
      before?.state == .closed
      ? cleaned(draft) : try builder.check(draft, since: before?.facts, enteredElsewhere: before == nil)
    var meeting = before ?? Meeting(id: id, uid: line.uid, draft: checked)
    meeting.facts = checked.facts
    try HeadCount.check(line.reportedTotal, .reportedTotal)
    meeting.reportedTotal = line.reportedTotal ?? before?.reportedTotal
    let reason = try TextRule.line(line.reason, .reason)
    if let state = line.state, state != meeting.state {
      if before?.state == .closed { throw Refusal.closed(id) }
      if let before { try builder.checkMove(before, to: state, reason: reason, newDate: line.date) }
      meeting.state = state
    } else if let before {
      try builder.checkDate(of: before, becoming: line.date)
    }
    meeting.reason = reason ?? before?.reason
    let corrections = try line.corrections.map(cleaned)
    meeting.corrections += corrections.filter { !meeting.corrections.contains($0) }
    return meeting
  }

  private func cleaned(_ correction: Correction) throws -> Correction {
    guard let text = try TextRule.note(correction.text, .correction) else { throw Refusal.required(.correction) }
    return Correction(at: correction.at, who: try TextRule.line(correction.who, .person) ?? "", text: text)
  }

  /// A closed rakor stays as it is, but for corrections, which the screen and the command line take too.
  private func checkStays(_ before: Meeting, _ records: [Record]) throws {
    for record in records {
      if case .meeting(let after) = record, after.differsOnlyInCorrections(from: before) { continue }
      guard try builder.stamped(record.key)?.record == record else { throw Refusal.closed(before.id) }
    }
  }

  /// Refuses attendance for a rakor that is here as called off and stays so; a new one arrives with all it had.
  private func checkAttendance(_ records: [Record], of meeting: Meeting, _ before: Meeting?) throws {
    guard let before, before.state.isCalledOff, meeting.state.isCalledOff else { return }
    let changed = try records.contains { record in
      switch record {
      case .attendance, .delegate: try builder.stamped(record.key)?.record != record
      default: false
      }
    }
    guard !changed, meeting.reportedTotal == before.reportedTotal else {
      throw Refusal.calledOff(before.id, meeting.state)
    }
  }

  /// A closed rakor is only compared.
  private func cleaned(_ draft: MeetingDraft) -> MeetingDraft {
    (try? builder.check(draft, enteredElsewhere: true)) ?? draft
  }
}
