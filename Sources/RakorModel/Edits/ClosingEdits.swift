extension ChangeBuilder {
  /// Keeps the names that a rakor is closed under.
  func keepNames(in meeting: inout Meeting) throws {
    meeting.closedNames = try namesAtClosing(of: meeting)
    meeting.reopening = nil
  }

  /// The names that a rakor keeps when it is closed now; one that was re-opened keeps those of its first closing.
  func namesAtClosing(of meeting: Meeting) throws -> ClosedNames {
    let today = try namesOfToday(for: meeting)
    return meeting.reopening?.names(closedAgain: today) ?? today
  }

  /// Opens a closed rakor, which remembers the names it was closed under.
  mutating func reopen(_ meeting: inout Meeting) throws {
    try moveMerged(of: meeting.id)
    if var names = meeting.closedNames {
      for (id, known) in names.people.sorted(by: { $0.key < $1.key }) {
        guard let kept = try person(id).map(kept)?.id, kept != id else { continue }
        names.people[kept] = names.people[kept] ?? known
        names.listed = names.listed?.map { $0 == id ? kept : $0 }.uniqued()
      }
      meeting.reopening = Reopening(names: names, since: try namesOfToday(for: meeting))
    }
    meeting.closedNames = nil
  }

  /// What all is called today that a rakor names.
  private func namesOfToday(for meeting: Meeting) throws -> ClosedNames {
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
