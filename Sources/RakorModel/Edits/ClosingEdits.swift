extension ChangeBuilder {
  /// The names that a rakor keeps when it is closed now.
  func namesOfToday(for meeting: Meeting) throws -> ClosedNames {
    var offices: [OfficeCode: ClosedNames.OfficeNames] = [:]
    for office in try self.offices() {
      offices[office.code] = ClosedNames.OfficeNames(name: office.name, short: office.short)
    }
    var people: [PersonID: ClosedNames.PersonNames] = [:]
    var known: [Person] = []
    for delegate in try delegates(of: meeting.id) {
      guard let person = try person(delegate.person) else { continue }
      var names = ClosedNames.PersonNames(person)
      names.office = delegate.office
      people[person.id] = names
      known.append(person)
    }
    let forum = try forum(meeting.forum)
    return ClosedNames(
      closedOn: now.day, forum: forum?.name ?? meeting.forum.rawValue, forumShort: forum?.short, offices: offices,
      people: people, listed: Seniority.sorted(known).map(\.id))
  }

  /// Numbers the decisions of a rakor that is being closed, in the order of its agenda.
  ///
  /// One that has a number keeps it; a number is never given twice, also not after an undo or a re-opening.
  mutating func numberDecisions(of meeting: Meeting) throws {
    for var item in try agendaItems(of: meeting.id)
    where item.decision != nil && item.decisionNumber == nil && !item.skipped {
      item.decisionNumber = try reserveDecisionNumber(forum: meeting.forum, year: meeting.date.year)
      try put(.agendaItem(item))
    }
  }

  /// Adds a correction to a closed rakor, which itself stays as it is.
  mutating func addCorrection(_ id: MeetingID, _ text: String) throws {
    var meeting = try existingMeeting(id)
    guard meeting.state == .closed else { throw Refusal.notClosed(id) }
    guard let kept = try TextRule.note(text, .correction) else { throw Refusal.required(.correction) }
    meeting.corrections.append(Correction(at: now, who: who, text: kept))
    try put(.meeting(meeting))
  }
}
