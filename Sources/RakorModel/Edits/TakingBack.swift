/// The rules by which somebody's newest change is taken back, or done again.
///
/// What was valid before may always be so again: as long as nobody else has written anything since, no rule is asked. A
/// rule refuses only on account of what somebody else has written, and the refusal names that.
package struct TakingBack {
  private let records: any RecordSource
  private let journal: any JournalSource
  private let who: String
  private let now: Moment
  /// The entry that is taken back: a change, its last undo or its last redo.
  private let since: Int

  /// For taking back the entry `since` of `who`, who has written nothing after it that still holds.
  package init(
    records: any RecordSource, journal: any JournalSource, who: String, now: Moment, since: Int
  ) {
    self.records = records
    self.journal = journal
    self.who = who
    self.now = now
    self.since = since
  }

  /// The change to save, which takes back what the entry did, on the records as they are now.
  ///
  /// Redo takes back an undo, with all that went along. Records are compared by what they say, not by revision: what
  /// was changed and changed back is no loss.
  /// - Throws: `Refusal.builtOn`, or `.changedSince` where no journal tells who.
  package func inverse(of done: Change) throws -> Change {
    let change = done.inverse
    var checked = change
    for (place, record) in change.records.enumerated() {
      let current = try records.stamped(record.key)
      let before = try record.before.map { try identified($0, as: current?.record) }
      guard agree(current?.record, before) else { throw try obstacle(record.key) }
      checked.records[place].before = current?.record
      checked.records[place].after = try record.after.map { try identified($0, as: current?.record) }
      checked.records[place].revision = current?.revision ?? 0
    }
    guard try journal.isWritten(after: since, besides: who) else { return checked }
    let step = Step(change)
    for record in change.records { try checkRules(record, in: step) }
    return try withItemsSettled(checked, of: step)
  }

  /// Why a record can neither be written nor go: somebody has made another one refer to it, or removed what it names.
  package func refusal(ofWriting key: RecordKey, in change: Change) throws -> Refusal {
    let record = change.records.first { $0.key == key }?.after
    let found = try journal.newestWriting(after: since, besides: who) { later in
      guard let after = later.after else { return record?.refers(to: later.key) ?? false }
      return try after.refers(to: key) && records.stamped(later.key)?.record.refers(to: key) ?? false
    }
    return found.map(Refusal.builtOn) ?? .changedSince(key)
  }

  /// The refusal that names who wrote a record since.
  private func obstacle(_ key: RecordKey) throws -> Refusal {
    try journal.newestWriting(of: key, after: since, besides: who).map(Refusal.builtOn) ?? .changedSince(key)
  }

  /// Whether a record is as the journal tells it; journals of before the day of a drop was kept do not tell that day.
  private func agree(_ current: Record?, _ told: Record?) -> Bool {
    guard case .followUp(let followUp)? = current, case .followUp(var known)? = told, known.dropReason != nil,
      known.droppedOn == nil
    else { return current == told }
    known.droppedOn = followUp.droppedOn
    return followUp == known
  }

  /// Somebody with the identity they have; journals of before people had one do not tell it.
  private func identified(_ record: Record, as current: Record?) throws -> Record {
    guard var person = record.person, person.uid == nil else { return record }
    guard let current = current?.person else { return .person(try records.identified(person)) }
    person.facts.uid = current.uid
    return .person(person)
  }

  /// A rakor as the change left it.
  private func meetingThen(_ id: MeetingID) throws -> Meeting? {
    guard case .meeting(let meeting)? = try journal.record(.meeting(id), asLeftBy: since) else { return nil }
    return meeting
  }
}

extension TakingBack {
  private func checkRules(_ record: RecordChange, in step: Step) throws {
    if let id = record.key.meeting, !step.touches(.meeting(id)) { try checkState(of: id, record, in: step) }
    if case .meeting(let id) = record.key { try checkMeeting(id, becoming: record.after?.meeting, in: step) }
    if case .agendaItem(let id, let number) = record.key, record.after == nil {
      try checkItemIsNoSource(id, number, in: step)
    }
    if case .forum(let code) = record.key, record.after == nil { try checkIsNoSuccessor(code, in: step) }
    if case .person(let person)? = record.after {
      try checkIdentity(of: person, in: step)
      try checkMerger(of: person, in: step)
    }
    if case .delegate(let delegate)? = record.after { try checkIsNotMerged(delegate, in: step) }
    try checkBirth(from: record.before?.followUp, to: record.after?.followUp, in: step)
    if record.after == nil, let followUp = record.before?.followUp { try checkIsNotCarried(followUp, in: step) }
  }

  /// What belongs to a rakor that somebody has closed since stays as it is, and nobody attends one called off since.
  ///
  /// A merger only moves rows, also at a rakor that is called off.
  private func checkState(of id: MeetingID, _ record: RecordChange, in step: Step) throws {
    guard let state = try records.meeting(id)?.state, try meetingThen(id)?.state != state else { return }
    if state == .closed { throw try obstacle(.meeting(id)) }
    guard state.isCalledOff, step.kind != .peopleMerged else { return }
    switch record.key {
    case .attendance, .delegate: throw try obstacle(.meeting(id))
    default: return
    }
  }

  /// A rakor goes without its follow-ups never, comes with its own identity only, and is not re-opened under a newer
  /// one.
  private func checkMeeting(_ id: MeetingID, becoming after: Meeting?, in step: Step) throws {
    guard let after else {
      let stays = try records.followUps(bornIn: id).first { !step.removes(.followUp($0)) }
      if let stays { throw try obstacle(.followUp(stays)) }
      return
    }
    if let other = try records.meeting(uid: after.uid), other != id, !step.touches(.meeting(other)) {
      throw try obstacle(.meeting(other))
    }
    guard after.state != .closed, try records.meeting(id)?.state == .closed,
      let newest = try records.newestClosed(of: after.forum), newest != id,
      try meetingThen(newest)?.state != .closed
    else { return }
    throw try obstacle(.meeting(newest))
  }

  /// An agenda item stays while a follow-up that stays came from it.
  private func checkItemIsNoSource(_ id: MeetingID, _ number: Int, in step: Step) throws {
    let born = try records.followUps(bornIn: id).first { born in
      try !step.removes(.followUp(born)) && records.followUp(born)?.source == .agenda(item: number)
    }
    if let born { throw try obstacle(.followUp(born)) }
  }

  /// A forum stays while another one that stays goes on in it.
  private func checkIsNoSuccessor(_ code: ForumCode, in step: Step) throws {
    let before = try records.forums().first { $0.successor == code && !step.touches(.forum($0.code)) }
    if let before { throw try obstacle(.forum(before.code)) }
  }

  /// Somebody whom a file has brought again meanwhile does not come back beside that one.
  private func checkIdentity(of person: Person, in step: Step) throws {
    guard let uid = person.uid, let other = try records.person(uid: uid), other != person.id,
      !step.touches(.person(other))
    else { return }
    throw try obstacle(.person(other))
  }

  /// Nobody is merged into one who has been merged since, or has got another number; the two could be one another.
  private func checkMerger(of person: Person, in step: Step) throws {
    guard let id = person.mergedInto, try records.person(person.id)?.mergedInto != id else { return }
    let target = try step.after(.person(id))?.person ?? records.person(id)
    guard let target, target.mergedInto == nil else { throw try obstacle(.person(id)) }
    do { try target.checkMerger(of: person) } catch { throw try obstacle(.person(id)) }
  }

  /// Nobody who was merged into another since comes to a rakor again.
  private func checkIsNotMerged(_ delegate: Delegate, in step: Step) throws {
    let key = RecordKey.person(delegate.person)
    guard !step.touches(key), try records.person(delegate.person)?.mergedInto != nil,
      try journal.record(key, asLeftBy: since)?.person?.mergedInto == nil
    else { return }
    throw try obstacle(key)
  }

  /// The minutes of a rakor that somebody has closed since keep their follow-ups; a closed one goes or comes with its
  /// own.
  private func checkBirth(from before: FollowUp?, to after: FollowUp?, in step: Step) throws {
    let exempt = try [before?.meeting, after?.meeting].compactMap(\.self).filter { id in
      guard !step.touches(.meeting(id)), let meeting = try records.meeting(id) else { return true }
      return try meetingThen(id)?.differsOnlyInCorrections(from: meeting) ?? false
    }
    do {
      try records.checkBirth(from: before, to: after, where: exempt.contains)
    } catch Refusal.closed(let id) {
      throw try obstacle(.meeting(id))
    }
  }

  /// A follow-up that a rakor has carried since is not taken back; the next one being planned is no reason yet.
  private func checkIsNotCarried(_ followUp: FollowUp, in step: Step) throws {
    for id in try records.carriers(of: followUp) where !step.touches(.meeting(id)) {
      if let state = try meetingThen(id)?.state, state.tookPlace { continue }
      throw try obstacle(.meeting(id))
    }
  }

  /// The change with the agenda items that go and come back with what its follow-ups owe, as for every edit.
  ///
  /// Only those that somebody else has written since, or whose rakor: the others are in the change itself. Follow-ups
  /// that come or go with their rakor, as those of a file do, leave nothing waiting.
  private func withItemsSettled(_ change: Change, of step: Step) throws -> Change {
    var builder = ChangeBuilder(source: records, now: now, who: who)
    for record in change.records {
      if let after = record.after { try builder.put(after) } else { try builder.remove(record.key) }
    }
    let whole = Set(change.records.filter { $0.before == nil || $0.after == nil }.map(\.key))
    for record in change.records {
      // One that comes back whole brings its items along in the change itself; settling it finds nothing more to do.
      guard let followUp = (record.after ?? record.before)?.followUp else { continue }
      if let meeting = followUp.meeting, whole.contains(.meeting(meeting)) { continue }
      try builder.settleItems(from: record.before?.followUp, to: record.after?.followUp)
    }
    var settled = builder.change(change.kind)
    settled.records = try settled.records.filter { record in
      if step.touches(record.key) { return true }
      let keys = [record.key] + (record.key.meeting.map { [.meeting($0)] } ?? [])
      return try keys.contains { try journal.newestWriting(of: $0, after: since, besides: who) != nil }
    }
    return settled
  }
}

/// A change with what its rules ask of it, so that each record of a long one is found at once.
private struct Step {
  let kind: ChangeKind
  private let records: [RecordKey: Record?]

  init(_ change: Change) {
    kind = change.kind
    records = Dictionary(change.records.map { ($0.key, $0.after) }) { _, last in last }
  }

  func touches(_ key: RecordKey) -> Bool { records[key] != nil }

  func removes(_ key: RecordKey) -> Bool { records[key] == .some(nil) }

  func after(_ key: RecordKey) -> Record? { records[key] ?? nil }
}

extension Record {
  fileprivate var followUp: FollowUp? { if case .followUp(let followUp) = self { followUp } else { nil } }
  fileprivate var person: Person? { if case .person(let person) = self { person } else { nil } }
  fileprivate var meeting: Meeting? { if case .meeting(let meeting) = self { meeting } else { nil } }
}
