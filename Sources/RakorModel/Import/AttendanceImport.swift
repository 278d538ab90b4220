extension Importer {
  mutating func agendaRecords(_ meeting: ImportedMeeting, of id: MeetingID) throws -> [Record] {
    var records: [Record] = []
    for line in withoutRepetition(meeting.agenda, \.number, at: { $0.place.member("number") }) {
      guard accepts(line.number, at: line.place.member("number")),
        accepts(line.decisionNumber ?? 1, at: line.place.member("decisionNumber")),
        accepts(line.carried ?? 0, from: 0, at: line.place.member("carried"))
      else { continue }
      try attempt(at: line.place) { records.append(.agendaItem(try $0.agendaItem(line, of: meeting, id))) }
    }
    return records
  }

  private mutating func agendaItem(
    _ line: ImportedAgendaItem, of meeting: ImportedMeeting, _ id: MeetingID
  ) throws -> AgendaItem {
    let title = try TextRule.required(line.title, .agenda)
    // Files of before there was the mark tell by its words what approves minutes.
    var item = AgendaItem(
      meeting: id, number: line.number, title: title, approvesMinutes: line.origin == nil && Approval.isTitle(title))
    if case .agendaItem(let before)? = try builder.stamped(.agendaItem(id, line.number))?.record { item = before }
    item.title = title
    try item.takeTexts(line.texts)
    item.plannedTime = line.plannedTime ?? item.plannedTime
    item.standing = line.standing ?? item.standing
    item.discussed = line.discussed ?? item.discussed
    item.carried = line.carried ?? item.carried
    item.origin = origin(line) ?? item.origin
    item.awaitsFollowUp = line.awaitsFollowUp ?? item.awaitsFollowUp
    item.skipped = line.skipped ?? item.skipped
    item.approvesMinutes = line.approvesMinutes ?? item.approvesMinutes
    if item.decisionNumber == nil, let wanted = line.decisionNumber {
      item.decisionNumber = try decisionNumber(wanted, forum: meeting.forum, year: meeting.date.year)
    }
    return item
  }

  /// Where the line's item stood first, under the number that rakor has here; nil when the file does not hold it.
  private func origin(_ line: ImportedAgendaItem) -> AgendaItem.Origin? {
    guard let origin = line.origin, let id = outcome.meetings[origin.meeting.rawValue] else { return nil }
    return AgendaItem.Origin(meeting: id, number: origin.number)
  }

  /// The file's number while no other decision here has it, else a new one.
  ///
  /// Decisions of the file may share one: a rakor that was re-opened may have been moved to another year.
  private mutating func decisionNumber(_ wanted: Int, forum: ForumCode, year: Int) throws -> Int {
    let slot = DecisionSlot(forum: forum, year: year, number: wanted)
    if !decisions.contains(slot), try builder.claimDecisionNumber(wanted, forum: forum, year: year) { return wanted }
    let number = try builder.reserveDecisionNumber(forum: forum, year: year)
    decisions.insert(DecisionSlot(forum: forum, year: year, number: number))
    return number
  }

  mutating func headRecords(_ meeting: ImportedMeeting, of id: MeetingID) throws -> [Record] {
    var records: [Record] = []
    for line in withoutRepetition(meeting.heads, \.office, at: { $0.place.member("office") }) {
      try attempt(at: line.place) { importer in
        try importer.checkOffice(line.office)
        var heads = OfficeAttendance(meeting: id, office: line.office)
        if case .attendance(let before)? = try importer.builder.stamped(.attendance(id, line.office))?.record {
          heads = before
        }
        heads.promised = line.promised ?? heads.promised
        heads.counted = line.counted ?? heads.counted
        try HeadCount.check(heads)
        if heads.promised != nil || heads.counted != nil { records.append(.attendance(heads)) }
      }
    }
    return records
  }

  func checkOffice(_ code: OfficeCode) throws {
    guard try builder.office(code) != nil else { throw Refusal.unknownOffice(.office, typed: code.rawValue) }
  }
}
