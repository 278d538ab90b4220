extension Importer {
  /// A follow-up is the same when rakor and text are; its number is kept when it is free here, because clerks quote it.
  mutating func importFollowUps() throws {
    let numbered = document.followUps.sorted { ($0.number ?? Int.max) < ($1.number ?? Int.max) }
    var lines: [ImportedFollowUp] = []
    var seen: Set<Int> = []
    for line in numbered {
      guard let number = line.number else {
        lines.append(line)
        continue
      }
      guard accepts(number, at: line.place.member("number")) else { continue }
      if !seen.insert(number).inserted {
        refuse(line.place.member("number"), .repeated)
      } else {
        lines.append(line)
      }
    }
    var matched = Set(try lines.compactMap { try sameNumber($0)?.number })
    for line in lines {
      try attempt(at: line.place) { try $0.importFollowUp(line, matched: &matched) }
    }
  }

  private mutating func importFollowUp(_ line: ImportedFollowUp, matched: inout Set<FollowUpNumber>) throws {
    guard try knowsMeeting(of: line) else { return }
    let draft = try builder.check(draft(line))
    let before = try sameNumber(line) ?? sameWords(draft, except: matched)
    if before == nil || line.source.map({ $0 != before?.source }) ?? false { try builder.checkItem(of: draft) }
    var followUp = try before ?? FollowUp(number: number(for: line), draft: draft, opened: opened(draft))
    matched.insert(followUp.number)
    var facts = draft.facts
    facts.fillIn(from: followUp.facts)
    facts.source = line.source ?? followUp.source
    followUp.facts = facts
    followUp.opened = line.opened ?? followUp.opened
    followUp.dropReason = try TextRule.line(line.dropReason, .reason) ?? followUp.dropReason
    followUp.droppedOn = followUp.dropReason == nil ? nil : line.droppedOn ?? followUp.droppedOn ?? builder.now.day
    for part in line.parts {
      let index = followUp.parts.firstIndex { $0.office == part.office } ?? followUp.parts.endIndex
      if index == followUp.parts.endIndex { followUp.parts.append(FollowUp.Part(office: part.office)) }
      followUp.parts[index].done = part.done ?? followUp.parts[index].done
      followUp.parts[index].note = try TextRule.line(part.note, .note) ?? followUp.parts[index].note
    }
    // A rakor that this import closes itself arrives with all of its follow-ups.
    try builder.checkBirth(from: before, to: followUp) { !closed.contains($0) }
    if before == nil { try builder.put(.followUp(followUp)) } else { try builder.save(followUp) }
  }

  /// Whether the line's rakor has been imported; one that was refused has been told of already.
  private mutating func knowsMeeting(of line: ImportedFollowUp) throws -> Bool {
    guard let number = line.meeting else { return true }
    if let id = outcome.meetings[number] { return try builder.meeting(id) != nil }
    if !document.unreadMeetings.contains(number), Self.numbers.contains(number) {
      refuse(line.place.member("meeting"), .noSuchMeeting(number))
    }
    return false
  }

  private func draft(_ line: ImportedFollowUp) -> FollowUpDraft {
    var facts = line.facts
    facts.meeting = line.meeting.flatMap { outcome.meetings[$0] }
    facts.source = line.source ?? .agenda(item: nil)
    return FollowUpDraft(facts, offices: line.parts.map(\.office))
  }

  /// The follow-up that has the line's number here already, if it is the same one.
  private func sameNumber(_ line: ImportedFollowUp) throws -> FollowUp? {
    guard let number = line.number, let found = try builder.followUp(FollowUpNumber(rawValue: number)) else {
      return nil
    }
    let meeting = line.meeting.flatMap { outcome.meetings[$0] }
    let text = try? TextRule.line(line.text, .text)
    return found.meeting == meeting && found.text == text ? found : nil
  }

  private func sameWords(_ draft: FollowUpDraft, except matched: Set<FollowUpNumber>) throws -> FollowUp? {
    let numbers = try builder.followUps(worded: draft.text, bornIn: draft.meeting)
    return try numbers.first { !matched.contains($0) }.flatMap { try builder.followUp($0) }
  }

  private mutating func number(for line: ImportedFollowUp) throws -> FollowUpNumber {
    guard let wanted = line.number else { return try builder.reserveFollowUpNumber() }
    if try builder.claim(FollowUpNumber(rawValue: wanted)) { return FollowUpNumber(rawValue: wanted) }
    let number = try builder.reserveFollowUpNumber()
    outcome.renumbered[wanted] = number
    return number
  }

  /// A file that does not tell when a follow-up was entered means the day of its rakor.
  private func opened(_ draft: FollowUpDraft) throws -> Day {
    try draft.meeting.flatMap { try builder.meeting($0)?.date } ?? builder.now.day
  }
}
