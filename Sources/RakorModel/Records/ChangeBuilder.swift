/// Gathers what an edit does to records, so that it is saved whole or not at all.
///
/// Lookups see what has been put so far; an import can therefore run many edits into one change.
package struct ChangeBuilder: RecordSource {
  private let source: any RecordSource
  /// What the edits were asked for at; rules have no clock of their own.
  package let now: Moment
  /// In whose name; only what keeps its writer's name needs it.
  package let who: String
  private var pending: [RecordKey: RecordChange] = [:]
  private var order: [RecordKey] = []
  /// The same keys by what lookups ask for, so that a long import does not search all it has put for each of them.
  private var groups: [RecordGroup: [RecordKey]] = [:]

  /// Begins a change of nothing on top of `source`, at a moment and in a name.
  package init(source: any RecordSource, now: Moment, who: String = "") {
    self.source = source
    self.now = now
    self.who = who
  }

  /// Writes a record; writing what is there already changes nothing.
  package mutating func put(_ record: Record) throws {
    try set(record.key, to: record)
  }

  /// Removes a record; removing what is not there changes nothing.
  package mutating func remove(_ key: RecordKey) throws {
    try set(key, to: nil)
  }

  /// The change so far, without records that end as they began.
  ///
  /// An agenda item of which the minutes say the same is no writing of minutes, whatever was asked for.
  package func change(_ kind: ChangeKind) -> Change {
    let records = order.compactMap { pending[$0] }.filter { $0.before != $0.after }
    let isWritten = records.contains { $0.before?.minutes != $0.after?.minutes }
    return Change(kind: kind == .minutes && !isWritten ? .agenda : kind, records: records)
  }

  private mutating func set(_ key: RecordKey, to record: Record?) throws {
    if let change = pending[key] {
      pending[key]?.after = record
      guard let record, record != change.after else { return }
      let known = Set(change.after.map(RecordGroup.holding) ?? [])
      for group in RecordGroup.holding(record) where !known.contains(group) {
        if !(groups[group] ?? []).contains(key) { groups[group, default: []].append(key) }
      }
      return
    }
    let current = try source.stamped(key)
    pending[key] = RecordChange(key: key, before: current?.record, after: record, revision: current?.revision ?? 0)
    order.append(key)
    for group in record.map(RecordGroup.holding) ?? [] { groups[group, default: []].append(key) }
  }

  /// The records of a group that have been put and not removed again.
  private func written(_ group: RecordGroup) -> [Record] { (groups[group] ?? []).compactMap { pending[$0]?.after } }
}

extension ChangeBuilder {
  /// As put so far, else as stored; nil for one that was removed here.
  package func stamped(_ key: RecordKey) throws -> Stamped? {
    guard let change = pending[key] else { return try source.stamped(key) }
    return change.after.map { Stamped($0, revision: change.revision) }
  }

  /// As stored, overlaid with what is pending, in the order of their numbers.
  package func agendaItems(of meeting: MeetingID) throws -> [AgendaItem] {
    let stored = try source.agendaItems(of: meeting)
    return merged(stored, .within(meeting), key: { .agendaItem(meeting, $0.number) }) { record in
      guard case .agendaItem(let item) = record, item.meeting == meeting else { return nil }
      return item
    }.sorted { $0.number < $1.number }
  }

  /// As stored, overlaid with what is pending.
  package func attendance(of meeting: MeetingID) throws -> [OfficeAttendance] {
    let stored = try source.attendance(of: meeting)
    return merged(stored, .within(meeting), key: { .attendance(meeting, $0.office) }) { record in
      guard case .attendance(let line) = record, line.meeting == meeting else { return nil }
      return line
    }
  }

  /// As stored, overlaid with what is pending.
  package func delegates(of meeting: MeetingID) throws -> [Delegate] {
    let stored = try source.delegates(of: meeting)
    return merged(stored, .within(meeting), key: { .delegate(meeting, $0.person) }) { record in
      guard case .delegate(let delegate) = record, delegate.meeting == meeting else { return nil }
      return delegate
    }
  }

  /// As stored, overlaid with what is pending, in the order of the rakor's numbers.
  package func delegates(for person: PersonID) throws -> [Delegate] {
    let stored = try source.delegates(for: person).filter { pending[.delegate($0.meeting, person)] == nil }
    let written = order.compactMap { key -> Delegate? in
      guard case .delegate(_, person) = key, case .delegate(let delegate)? = pending[key]?.after else { return nil }
      return delegate
    }
    return (stored + written).sorted { $0.meeting < $1.meeting }
  }

  /// As stored, new ones at the end.
  package func offices() throws -> [Office] {
    merged(try source.offices(), .offices, key: { .office($0.code) }) { record in
      guard case .office(let office) = record else { return nil }
      return office
    }
  }

  /// As stored, new ones at the end.
  package func forums() throws -> [Forum] {
    merged(try source.forums(), .forums, key: { .forum($0.code) }) { record in
      guard case .forum(let forum) = record else { return nil }
      return forum
    }
  }

  /// As stored, without what is pending.
  package func newestClosed(of forum: ForumCode) throws -> MeetingID? { try source.newestClosed(of: forum) }

  /// As stored, without what is pending.
  package func nextRakor(after meeting: Meeting) throws -> MeetingID? { try source.nextRakor(after: meeting) }

  /// As stored, without what is pending.
  package func nextHosted(by office: OfficeCode, in forum: ForumCode, from day: Day) throws -> MeetingID? {
    try source.nextHosted(by: office, in: forum, from: day)
  }

  /// As stored, without what is pending.
  package func unfinished(in forum: ForumCode) throws -> [MeetingID] { try source.unfinished(in: forum) }

  /// As stored, without what is pending.
  package func owed(by office: OfficeCode, in forum: ForumCode) throws -> [FollowUpNumber] {
    try source.owed(by: office, in: forum)
  }

  /// As stored, without what is pending.
  package func peopleComing(from office: OfficeCode, to forum: ForumCode) throws -> [Person] {
    try source.peopleComing(from: office, to: forum)
  }

  /// As stored, without what is pending.
  package func openOrigins(in forum: ForumCode, before day: Day) throws -> Set<AgendaItem.Origin> {
    try source.openOrigins(in: forum, before: day)
  }

  /// As stored, overlaid with what is pending, in the order of their numbers.
  package func followUps(bornIn meeting: MeetingID) throws -> [FollowUpNumber] {
    let stored = try source.followUps(bornIn: meeting).filter { pending[.followUp($0)] == nil }
    let written = written(.born(in: meeting)).compactMap { record -> FollowUpNumber? in
      guard case .followUp(let followUp) = record, followUp.meeting == meeting else { return nil }
      return followUp.number
    }
    return (stored + written).sorted()
  }

  /// As stored, without what is pending.
  package func carriers(of followUp: FollowUp) throws -> [MeetingID] { try source.carriers(of: followUp) }

  /// As stored, without what is pending.
  package func wasThereAtClosing(_ followUp: FollowUp) throws -> Bool { try source.wasThereAtClosing(followUp) }

  /// As stored, without those that are pending, and none while a pending follow-up is owed for the same item.
  package func itemsAwaiting(_ followUp: FollowUp, besides others: Set<FollowUpNumber>) throws -> [AgendaItem] {
    guard let origin = try origin(of: followUp) else { return [] }
    var changed = others
    for case .followUp(let number) in groups[.followUps] ?? [] {
      guard let change = pending[.followUp(number)], change.before != change.after else { continue }
      changed.insert(number)
      guard case .followUp(let other)? = change.after, other.status.isOpen, !others.contains(number) else { continue }
      if try self.origin(of: other) == origin { return [] }
    }
    return try source.itemsAwaiting(followUp, besides: changed)
      .filter { pending[.agendaItem($0.meeting, $0.number)] == nil }
  }

  /// As stored, without what is pending.
  package func itemsTaken(with followUp: FollowUpNumber) throws -> [AgendaItem] {
    try source.itemsTaken(with: followUp)
  }

  /// As stored, with the notes that are pending.
  package func turnBook(of forum: ForumCode, on today: Day, except meeting: MeetingID?) throws -> TurnBook {
    var book = try source.turnBook(of: forum, on: today, except: meeting)
    book.notes = withPending(book.notes, of: forum)
    return book
  }

  /// As stored, with the notes that are pending.
  package func turnNotes(of forum: ForumCode) throws -> [TurnNote] {
    withPending(try source.turnNotes(of: forum), of: forum)
  }

  private func withPending(_ notes: [TurnNote], of forum: ForumCode) -> [TurnNote] {
    merged(notes, .turnNotes, key: { .turnNote($0.number) }) { record in
      guard case .turnNote(let note) = record, note.forum == forum else { return nil }
      return note
    }
  }

  /// As stored, overlaid with what is pending, in the order of their numbers.
  package func people(named nameKey: String, office: OfficeCode) throws -> [Person] {
    let stored = try source.people(named: nameKey, office: office).filter { pending[.person($0.id)] == nil }
    let slot = NameInOffice(nameKey: nameKey, office: office)
    let written = written(.named(slot)).compactMap { record -> Person? in
      guard case .person(let person) = record, person.office == office, NameKey.of(person.name) == nameKey
      else { return nil }
      return person
    }
    return (stored + written).sorted { $0.id < $1.id }
  }

  /// As stored, overlaid with what is pending, in the order of their numbers.
  package func people(numbered number: EmployeeNumber) throws -> [Person] {
    let stored = try source.people(numbered: number).filter { pending[.person($0.id)] == nil }
    let written = written(.numbered(number)).compactMap { record -> Person? in
      guard case .person(let person) = record, person.employeeNumber == number else { return nil }
      return person
    }
    return (stored + written).sorted { $0.id < $1.id }
  }

  /// The one that is pending, else the one stored.
  package func meeting(uid: String) throws -> MeetingID? {
    for case .meeting(let meeting) in written(.identity(uid)) where meeting.uid == uid { return meeting.id }
    return try source.meeting(uid: uid)
  }

  /// The one that is pending, else the one stored.
  package func person(uid: String) throws -> PersonID? {
    for case .person(let person) in written(.identity(uid)) where person.uid == uid { return person.id }
    guard let stored = try source.person(uid: uid), pending[.person(stored)] == nil else { return nil }
    return stored
  }

  /// Given out by the store; two calls never give the same.
  package func reserveMeetingID() throws -> MeetingID { try source.reserveMeetingID() }

  /// Given out by the store, as for a rakor.
  package func reservePersonID() throws -> PersonID { try source.reservePersonID() }

  /// Given out by the store, as for a rakor.
  package func reserveFollowUpNumber() throws -> FollowUpNumber { try source.reserveFollowUpNumber() }

  /// Given out by the store, as for a rakor.
  package func reserveTurnNoteNumber() throws -> TurnNoteNumber { try source.reserveTurnNoteNumber() }

  /// Given out by the store, as for a rakor.
  package func reserveDecisionNumber(forum: ForumCode, year: Int) throws -> Int {
    try source.reserveDecisionNumber(forum: forum, year: year)
  }

  /// Taken in the store, so that it is free for no second claim.
  package func claimDecisionNumber(_ number: Int, forum: ForumCode, year: Int) throws -> Bool {
    try source.claimDecisionNumber(number, forum: forum, year: year)
  }

  /// Taken in the store, so that it is free for no second claim.
  package func claim(_ id: MeetingID) throws -> Bool { try source.claim(id) }

  /// Taken in the store, so that it is free for no second claim.
  package func claim(_ number: FollowUpNumber) throws -> Bool { try source.claim(number) }

  /// As stored, overlaid with what is pending, in the order of their numbers.
  package func followUps(worded text: String, bornIn meeting: MeetingID?) throws -> [FollowUpNumber] {
    let stored = try source.followUps(worded: text, bornIn: meeting).filter { pending[.followUp($0)] == nil }
    let written = written(.worded(text, in: meeting)).compactMap { record -> FollowUpNumber? in
      guard case .followUp(let followUp) = record, followUp.text == text, followUp.meeting == meeting else {
        return nil
      }
      return followUp.number
    }
    return (stored + written).sorted()
  }

  /// What is stored, overlaid with what is pending: changed in place, new at the end.
  private func merged<Value>(
    _ stored: [Value], _ group: RecordGroup, key: (Value) -> RecordKey, extract: (Record) -> Value?
  ) -> [Value] {
    let known = Set(stored.map(key))
    let kept = stored.compactMap { value -> Value? in
      guard let change = pending[key(value)] else { return value }
      return change.after.flatMap(extract)
    }
    let added = written(group).filter { !known.contains($0.key) }.compactMap(extract)
    return kept + added
  }
}

extension Record {
  /// What the minutes say of an agenda item; nil for everything else.
  fileprivate var minutes: [String?]? {
    guard case .agendaItem(let item) = self else { return nil }
    return [item.minutes, item.decision, String(item.discussed)]
  }
}
