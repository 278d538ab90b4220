extension ChangeBuilder {
  mutating func addFollowUp(_ draft: FollowUpDraft) throws {
    let checked = try check(draft)
    try checkItem(of: checked)
    let followUp = FollowUp(number: try reserveFollowUpNumber(), draft: checked, opened: now.day)
    try checkBirth(from: nil, to: followUp)
    try put(.followUp(followUp))
  }

  /// Changes what a follow-up says; an office that stays keeps its tick.
  mutating func reviseFollowUp(_ number: FollowUpNumber, _ draft: FollowUpDraft) throws {
    let before = try existingFollowUp(number)
    var followUp = before
    let checked = try check(draft.keepingUntouched(of: before), since: before.facts)
    if (checked.meeting, checked.source) != (before.meeting, before.source) { try checkItem(of: checked) }
    followUp.facts = checked.facts
    // Naming the same offices in another order changes nothing.
    let offices = Set(checked.offices) == Set(before.parts.map(\.office)) ? before.parts.map(\.office) : checked.offices
    followUp.parts = offices.map { office in
      before.parts.first { $0.office == office } ?? FollowUp.Part(office: office)
    }
    try checkBirth(from: before, to: followUp)
    try save(followUp)
  }

  mutating func removeFollowUp(_ number: FollowUpNumber) throws {
    let followUp = try existingFollowUp(number)
    if let refusal = followUp.refusedRemoval(isCarried: try !carriers(of: followUp).isEmpty) { throw refusal }
    try checkBirth(from: followUp, to: nil)
    try remove(.followUp(number))
    try settleItems(from: followUp, to: nil)
  }

  mutating func tick(_ number: FollowUpNumber, _ office: OfficeCode?, on day: Day, note: String?) throws {
    try changePart(number, office, of: { $0.done == nil }) { part in
      guard part.done == nil else { throw Refusal.partAlreadyDone(number, part.office) }
      try DayRule.check(day, .date)
      part.done = day
      part.note = try TextRule.line(note, .note) ?? part.note
    }
  }

  mutating func untick(_ number: FollowUpNumber, _ office: OfficeCode?) throws {
    try changePart(number, office, of: { $0.done != nil }) { part in
      guard part.done != nil else { throw Refusal.partNotDone(number, part.office) }
      part.done = nil
    }
  }

  mutating func noteProgress(_ number: FollowUpNumber, _ office: OfficeCode?, note: String) throws {
    try changePart(number, office, of: { $0.done == nil }) { part in
      part.note = try TextRule.required(note, .note)
    }
  }

  mutating func dropFollowUp(_ number: FollowUpNumber, reason: String) throws {
    var followUp = try existingFollowUp(number)
    guard followUp.dropReason == nil else { throw Refusal.alreadyDropped(number) }
    followUp.dropReason = try TextRule.required(reason, .reason)
    followUp.droppedOn = now.day
    try save(followUp)
  }

  mutating func restoreFollowUp(_ number: FollowUpNumber) throws {
    var followUp = try existingFollowUp(number)
    guard followUp.dropReason != nil else { throw Refusal.notDropped(number) }
    followUp.dropReason = nil
    followUp.droppedOn = nil
    try save(followUp)
  }

  private func existingFollowUp(_ number: FollowUpNumber) throws -> FollowUp {
    guard let followUp = try followUp(number) else { throw Refusal.notFound(.followUp(number)) }
    return followUp
  }

  /// Refuses a source that is not there: the agenda item must stand on the rakor's agenda.
  func checkItem(of draft: FollowUpDraft) throws {
    guard let id = draft.meeting, case .agenda(let number?) = draft.source else { return }
    guard try stamped(.agendaItem(id, number)) != nil else { throw Refusal.notFound(.agendaItem(id, number)) }
  }

  func check(_ draft: FollowUpDraft, since before: FollowUpFacts? = nil) throws -> FollowUpDraft {
    var checked = draft
    if draft.meeting == nil, case .agenda = draft.source { checked.source = .agenda(item: nil) }
    try checked.facts.cleanTexts(since: before)
    if draft.due != before?.due { try DayRule.check(draft.due, .due) }
    var seen: Set<OfficeCode> = []
    checked.offices = draft.offices.filter { seen.insert($0).inserted }
    guard !checked.offices.isEmpty else { throw Refusal.followUpNeedsOffice }
    for code in checked.offices where try office(code) == nil {
      throw Refusal.unknownOffice(.office, typed: code.rawValue)
    }
    if let id = draft.meeting { _ = try existingMeeting(id) }
    return checked
  }

  /// Changes one office's part; without an office, the only part that `candidate` picks.
  private mutating func changePart(
    _ number: FollowUpNumber, _ office: OfficeCode?, of candidate: (FollowUp.Part) -> Bool,
    _ change: (inout FollowUp.Part) throws -> Void
  ) throws {
    var followUp = try existingFollowUp(number)
    guard followUp.dropReason == nil else { throw Refusal.alreadyDropped(number) }
    let index: Int
    if let office {
      guard let found = followUp.parts.firstIndex(where: { $0.office == office }) else {
        throw Refusal.officeNotResponsible(office, number)
      }
      index = found
    } else {
      let candidates = followUp.parts.indices.filter { followUp.parts.count == 1 || candidate(followUp.parts[$0]) }
      guard candidates.count == 1 else {
        throw Refusal.officeNeeded(number, candidates: followUp.parts.map(\.office))
      }
      index = candidates[0]
    }
    try change(&followUp.parts[index])
    try save(followUp)
  }

  /// Writes a follow-up, and lets the agenda items that wait for it alone go and come back with what is owed.
  mutating func save(_ followUp: FollowUp) throws {
    let before = try self.followUp(followUp.number)
    try put(.followUp(followUp))
    try settleItems(from: before, to: followUp)
  }
}
