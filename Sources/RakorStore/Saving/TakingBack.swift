import RakorModel

extension Saving {
  /// Takes back the newest change of this person.
  ///
  /// - Throws: `Refusal.nothingToUndo`, `.changedSince`, or the rule that taking it back would break.
  func undo() throws -> Committed {
    guard let target = try journal.newestDone(of: who), let change = try journal.change(of: target) else {
      throw Refusal.nothingToUndo
    }
    let committed = try save(try checked(change.inverse), role: .undo(of: target))
    try checkCarried(committed.entry.change)
    try journal.set(.undone, of: target)
    return committed
  }

  /// Does again what was taken back last.
  ///
  /// - Throws: `Refusal.nothingToRedo`, `.changedSince`, or the rule that doing it again would break.
  func redo() throws -> Committed {
    guard let target = try journal.lastUndone(of: who), let change = try journal.change(of: target) else {
      throw Refusal.nothingToRedo
    }
    let committed = try save(try checked(change), role: .redo(of: target))
    try checkCarried(committed.entry.change)
    try journal.set(.done, of: target)
    return committed
  }

  /// The change on the records as they are now, if they are still as it found them.
  ///
  /// Records are compared by what they say, not by revision: what was changed and changed back is no loss.
  private func checked(_ change: Change) throws -> Change {
    var checked = change
    for (place, record) in change.records.enumerated() {
      let current = try tables.stamped(record.key)
      guard agree(current?.record, record.before) else { throw Refusal.changedSince(record.key) }
      checked.records[place].before = current?.record
      checked.records[place].revision = current?.revision ?? 0
    }
    for record in change.records { try checkRules(record, in: change) }
    return try withItemsSettled(checked)
  }

  /// The change with the agenda items that go and come back with what its follow-ups owe, as for every edit.
  ///
  /// Follow-ups that come or go with their rakor, as those of a file do, leave nothing waiting.
  private func withItemsSettled(_ change: Change) throws -> Change {
    var builder = ChangeBuilder(source: tables, now: now, who: who)
    for record in change.records {
      if let after = record.after { try builder.put(after) } else { try builder.remove(record.key) }
    }
    let whole = Set(change.records.filter { $0.before == nil || $0.after == nil }.map(\.key))
    for record in change.records {
      guard let followUp = (record.after ?? record.before)?.followUp else { continue }
      if let meeting = followUp.meeting, whole.contains(.meeting(meeting)) { continue }
      try builder.settleItems(from: record.before?.followUp, to: record.after?.followUp)
    }
    return builder.change(change.kind)
  }

  /// Whether a record is as the journal tells it; journals of before the day of a drop was kept do not tell that day.
  private func agree(_ current: Record?, _ told: Record?) -> Bool {
    guard case .followUp(let followUp)? = current, case .followUp(var known)? = told, known.dropReason != nil,
      known.droppedOn == nil
    else { return current == told }
    known.droppedOn = followUp.droppedOn
    return followUp == known
  }

  /// What holds for every edit holds here too: closed rakor stay as they are, and follow-ups keep their source.
  private func checkRules(_ record: RecordChange, in change: Change) throws {
    if let id = record.key.meeting { try checkClosed(id, in: change) }
    try checkCalledOff(record, in: change)
    if case .person(let person)? = record.after { try checkMerger(of: person, in: change) }
    if case .delegate(let delegate)? = record.after { try checkIsNotMerged(delegate, in: change) }
    if case .meeting(let id) = record.key, record.after == nil {
      let born = try tables.followUps(bornIn: id).filter { number in
        !change.records.contains { $0.key == .followUp(number) && $0.after == nil }
      }
      guard born.isEmpty else { throw Refusal.hasFollowUps(id, count: born.count) }
    }
    // A closed rakor goes or comes with its follow-ups.
    try tables.checkBirth(from: record.before?.followUp, to: record.after?.followUp) { id in
      change.records.contains { $0.key == .meeting(id) }
    }
    if case .agendaItem(let id, let number) = record.key, record.after == nil {
      try checkItemIsNoSource(id, number, in: change)
    }
  }

  /// Nobody who was merged into another comes to a rakor again, unless the merger itself is taken back, or the
  /// re-opening of a rakor that named them.
  private func checkIsNotMerged(_ delegate: Delegate, in change: Change) throws {
    guard let person = try tables.person(delegate.person), person.mergedInto != nil else { return }
    let isTakenBack = change.records.contains { record in
      if case .meeting(let meeting)? = record.after, meeting.id == delegate.meeting { return meeting.state == .closed }
      return record.key == .person(person.id)
    }
    guard isTakenBack else { throw Refusal.mergedAway(person.id, into: try tables.kept(person).id) }
  }

  /// Nobody is merged into one who has been merged since, or has got another number; the two could be one another.
  private func checkMerger(of person: Person, in change: Change) throws {
    guard let id = person.mergedInto, try tables.person(person.id)?.mergedInto != id else { return }
    let changed = change.records.first { $0.key == .person(id) }?.after
    guard let target = try changed?.person ?? tables.person(id) else { throw Refusal.notFound(.person(id)) }
    guard target.mergedInto == nil else { throw Refusal.mergedAway(id, into: try tables.kept(target).id) }
    try target.checkMerger(of: person)
  }

  /// Nobody attends a rakor that is called off, unless what is taken back called it off; a merger only moves rows.
  private func checkCalledOff(_ record: RecordChange, in change: Change) throws {
    guard let id = record.key.meeting, change.kind != .peopleMerged else { return }
    guard let meeting = try tables.meeting(id), meeting.state.isCalledOff else { return }
    let own = change.records.first { $0.key == .meeting(id) }
    if let own, own.after?.meeting?.state != meeting.state { return }
    switch record.key {
    case .attendance, .delegate: throw Refusal.calledOff(id, meeting.state)
    default: return
    }
  }

  /// An agenda item stays while a follow-up that stays came from it.
  private func checkItemIsNoSource(_ id: MeetingID, _ number: Int, in change: Change) throws {
    let count = try tables.followUps(bornIn: id).count { born in
      let goes = change.records.contains { $0.key == .followUp(born) && $0.after == nil }
      return try !goes && tables.followUp(born)?.source == .agenda(item: number)
    }
    guard count == 0 else { throw Refusal.itemHasFollowUps(id, item: number, count: count) }
  }

  /// A follow-up that a rakor has carried since is not taken back; the next one being planned is no reason yet.
  ///
  /// Asked when the change is made, so that rakor which go with it do not count.
  private func checkCarried(_ change: Change) throws {
    for record in change.records where record.after == nil {
      if case .followUp(let followUp)? = record.before, try tables.isCarried(followUp) {
        throw Refusal.carried(followUp.number)
      }
    }
  }

  /// A closed rakor may only be re-opened, or go with all that is its own when the import that brought it is undone.
  private func checkClosed(_ id: MeetingID, in change: Change) throws {
    guard let meeting = try tables.meeting(id), meeting.state == .closed else { return }
    guard let record = change.records.first(where: { $0.key == .meeting(id) }) else { throw Refusal.closed(id) }
    guard case .meeting(let after)? = record.after else { return }
    if after.state == .closed {
      guard after.differsOnlyInCorrections(from: meeting) else { throw Refusal.closed(id) }
      return
    }
    if let newest = try tables.newestClosed(of: meeting.forum), newest != id {
      throw Refusal.onlyNewestCanBeReopened(id, newest: newest)
    }
  }
}

extension Record {
  fileprivate var followUp: FollowUp? { if case .followUp(let followUp) = self { followUp } else { nil } }
  fileprivate var person: Person? { if case .person(let person) = self { person } else { nil } }
  fileprivate var meeting: Meeting? { if case .meeting(let meeting) = self { meeting } else { nil } }
}
