extension ChangeBuilder {
  /// The rakor under a number.
  ///
  /// - Throws: `Refusal.notFound`.
  func existingMeeting(_ id: MeetingID) throws -> Meeting {
    guard let meeting = try meeting(id) else { throw Refusal.notFound(.meeting(id)) }
    return meeting
  }

  /// The rakor under a number, if it may still be written to.
  ///
  /// Editing a closed rakor is refused until it is re-opened with a reason (docs/domain.md, Closing).
  /// - Throws: `Refusal.notFound` or `.closed`.
  func openMeeting(_ id: MeetingID) throws -> Meeting {
    let meeting = try existingMeeting(id)
    guard meeting.state != .closed else { throw Refusal.closed(id) }
    return meeting
  }

  mutating func schedule(_ draft: MeetingDraft, uid: String?) throws {
    guard let uid else { throw Refusal.required(.identity) }
    let checked = try check(draft)
    let meeting = Meeting(id: try reserveMeetingID(), uid: uid, draft: checked)
    try put(.meeting(meeting))
    try putAgenda(checked.agenda, seen: nil, of: meeting.id)
    try putPromised(checked.promised, of: meeting)
  }

  mutating func revise(_ id: MeetingID, _ draft: MeetingDraft) throws {
    var meeting = try openMeeting(id)
    let checked = try check(withTitleOfForum(draft.keepingUntouched(of: meeting), meeting.facts), since: meeting.facts)
    try checkDate(of: meeting, becoming: checked.date)
    meeting.facts = checked.facts
    try put(.meeting(meeting))
    try putAgenda(checked.agenda, seen: checked.seenAgenda, of: id)
    try putPromised(checked.promised, of: meeting)
  }

  mutating func move(_ id: MeetingID, to state: MeetingState, reason: String?, newDate: Day?) throws {
    var meeting = try existingMeeting(id)
    let kept = try TextRule.line(reason, .reason)
    try checkMove(meeting, to: state, reason: kept, newDate: newDate)
    if state == .postponed, let newDate {
      // Postponing with a date plans the rakor anew on it; the reason stays with it.
      meeting.state = .postponed
      meeting.reason = kept
      try put(.meeting(meeting))
      return try move(id, to: .planned, reason: nil, newDate: newDate)
    }
    if meeting.state == .postponed, state == .planned, let newDate {
      let before = meeting.facts
      meeting.date = newDate
      _ = try check(MeetingDraft(meeting), since: before)
    }
    if meeting.state == .closed { try reopen(&meeting) }
    if state == .closed { try keepNames(in: &meeting) }
    if state == .closed { try numberDecisions(of: meeting) }
    meeting.state = state
    meeting.reason = kept ?? meeting.reason
    try put(.meeting(meeting))
    if state == .closed { try renewNextAgenda(after: meeting) }
  }

  /// Removes a rakor that left no trace; one with follow-ups is cancelled instead, so that they keep their source.
  mutating func removeMeeting(_ id: MeetingID) throws {
    _ = try openMeeting(id)
    let born = try followUps(bornIn: id)
    guard born.isEmpty else { throw Refusal.hasFollowUps(id, count: born.count) }
    for delegate in try delegates(of: id) { try remove(.delegate(id, delegate.person)) }
    for line in try attendance(of: id) { try remove(.attendance(id, line.office)) }
    for item in try agendaItems(of: id) { try remove(.agendaItem(id, item.number)) }
    try remove(.meeting(id))
  }

  /// A rakor that moves to another forum under the title that its forum proposed gets that of the new one; a title that
  /// somebody typed stays.
  private func withTitleOfForum(_ draft: MeetingDraft, _ before: MeetingFacts) throws -> MeetingDraft {
    guard draft.forum != before.forum, draft.title == before.title,
      try forum(before.forum)?.proposedTitle == draft.title, let title = try forum(draft.forum)?.proposedTitle
    else { return draft }
    var titled = draft
    titled.title = title
    return titled
  }

  /// Refuses a step that the states do not have, or one without its reason or its new date.
  ///
  /// - Throws: `Refusal.transition`, `.reasonRequired`, `.newDateRequired` or `.onlyNewestCanBeReopened`.
  func checkMove(_ meeting: Meeting, to state: MeetingState, reason: String?, newDate: Day?) throws {
    guard meeting.state.allows(state) else { throw Refusal.transition(from: meeting.state, to: state) }
    if meeting.state.needsReason(for: state) && reason == nil {
      throw Refusal.reasonRequired(from: meeting.state, to: state)
    }
    if meeting.state == .postponed && state == .planned && newDate ?? meeting.date == meeting.date {
      throw Refusal.newDateRequired
    }
    if meeting.state == .closed { try checkIsNewestClosed(meeting) }
  }

  /// Refuses another date for a rakor that stays postponed; with it, it is planned again (docs/domain.md, A rakor).
  ///
  /// Else it could no more be planned for that very date, which would be no new one.
  /// - Throws: `Refusal.dateWhilePostponed`.
  func checkDate(of meeting: Meeting, becoming date: Day) throws {
    guard meeting.state != .postponed || date == meeting.date else { throw Refusal.dateWhilePostponed(meeting.id) }
  }

  private func checkIsNewestClosed(_ meeting: Meeting) throws {
    if let newest = try newestClosed(of: meeting.forum), newest != meeting.id {
      throw Refusal.onlyNewestCanBeReopened(meeting.id, newest: newest)
    }
  }

  /// The draft with cleaned texts, if a rakor may be saved like that.
  ///
  /// Of one that is there already only what was touched is checked: what was valid on its day stays so, whatever has
  /// become of offices and forums since (docs/domain.md, A rakor).
  ///
  /// Of one that was entered elsewhere it is not asked whether its offices had a part in it, for rules that held there
  /// and then have judged that.
  func check(
    _ draft: MeetingDraft, since before: MeetingFacts? = nil, enteredElsewhere: Bool = false
  ) throws -> MeetingDraft {
    var checked = draft
    guard let forum = try forum(draft.forum) else { throw Refusal.unknownForum(typed: draft.forum.rawValue) }
    if draft.date != before?.date { try DayRule.check(draft.date, .date) }
    let known = before?.forum == forum.code ? before : nil
    if enteredElsewhere {
      for (code, field) in [(draft.host, Field.host)] + draft.invited.map({ ($0, .invited) })
      where try office(code) == nil {
        throw Refusal.unknownOffice(field, typed: code.rawValue)
      }
    } else {
      if draft.date != known?.date { try checkMeets(forum, on: draft.date) }
      try checkOffice(draft.host, .host, wasThere: known?.host == draft.host, draft, known, forum)
      for office in draft.invited {
        try checkOffice(office, .invited, wasThere: known?.invited.contains(office) ?? false, draft, known, forum)
      }
    }
    if before.map({ ($0.start, $0.end) != (draft.start, draft.end) }) ?? true {
      _ = try TimeRule.span(start: draft.start, end: draft.end)
    }
    try checked.facts.cleanTexts(since: before)
    var seen: Set<OfficeCode> = []
    checked.invited = draft.invited.filter { seen.insert($0).inserted }
    // Naming the same offices in another order changes nothing.
    if let before, Set(before.invited) == Set(checked.invited) { checked.invited = before.invited }
    return checked
  }

  /// Checks an office that is new to a rakor, or one whose rakor moves to another day.
  private func checkOffice(
    _ code: OfficeCode, _ field: Field, wasThere: Bool, _ draft: MeetingDraft, _ before: MeetingFacts?, _ forum: Forum
  ) throws {
    if wasThere, before?.date == draft.date { return }
    guard let office = try office(code) else { throw Refusal.unknownOffice(field, typed: code.rawValue) }
    if wasThere {
      try MemberRule.checkStillThere(office, field, on: draft.date, in: forum)
    } else {
      try MemberRule.check(office, field, on: draft.date, in: forum)
    }
  }

  private mutating func putAgenda(
    _ lines: [MeetingDraft.AgendaLine]?, seen: Set<Int>?, of id: MeetingID
  ) throws {
    guard let lines else { return }
    let existing = try agendaItems(of: id)
    var next = try nextAgendaNumber(of: id)
    let kept = Set(lines.compactMap(\.number))
    for item in existing where !kept.contains(item.number) && seen?.contains(item.number) ?? true {
      try leaveOut(item)
    }
    for line in lines {
      let known = existing.first { $0.number == line.number }
      if known?.title == line.title { continue }
      let title = try TextRule.required(line.title, .agenda)
      if var item = known {
        item.title = title
        try put(.agendaItem(item))
      } else {
        try put(.agendaItem(newItem(line, titled: title, number: next, of: id)))
        next += 1
      }
    }
  }

  /// A line that goes from the form: a carried item is skipped this time, any other is removed.
  private mutating func leaveOut(_ item: AgendaItem) throws {
    guard item.origin != nil else { return try removeAgendaItem(item.meeting, item.number) }
    var skipped = item
    skipped.skipped = true
    try put(.agendaItem(skipped))
  }

  /// A new line's item: what was proposed for it without any result, or its title alone.
  private func newItem(
    _ line: MeetingDraft.AgendaLine, titled title: String, number: Int, of id: MeetingID
  ) -> AgendaItem {
    guard let carries = line.carries else { return AgendaItem(meeting: id, number: number, title: title) }
    return AgendaItem(
      meeting: id, number: number, title: title, presenter: carries.presenter, standing: carries.standing,
      carried: carries.carried, origin: carries.origin, awaitsFollowUp: carries.awaitsFollowUp,
      skipped: carries.skipped, approvesMinutes: carries.approvesMinutes)
  }

  private mutating func putPromised(_ promised: [OfficeCode: Int]?, of meeting: Meeting) throws {
    guard let promised else { return }
    let offices = Set(promised.keys).union(try attendance(of: meeting.id).map(\.office))
    for office in offices.sorted() where try self.office(office) == nil {
      throw Refusal.unknownOffice(.promised, typed: office.rawValue)
    }
    for office in offices.sorted() { try putHeads(meeting, office) { $0.promised = promised[office] } }
  }
}
