import RakorModel

/// Records held in memory: answers the rules like the store does, and takes changes and their inverses.
///
/// A reserved number is gone for good, whether or not the change that asked for it is applied.
final class MemoryRecords: RecordSource {
  private var stored: [RecordKey: Stamped] = [:]
  /// Offices and forums in the order in which they came in.
  private var officeOrder: [OfficeCode] = []
  private var forumOrder: [ForumCode] = []
  private var lastMeeting = 0
  private var lastPerson = 0
  private var decisionNumbers: [String: Int] = [:]
  private var lastFollowUp = 0
  private var lastTurnNote = 0
  /// Everything that was applied, oldest first.
  private(set) var entries: [JournalEntry] = []

  init(_ records: [Record] = []) {
    for record in records { write(record.key, record) }
  }

  /// Everything there is, without revisions, for comparing before and after.
  var all: [RecordKey: Record] { stored.mapValues(\.record) }

  /// Judges an edit and applies the change it makes.
  @discardableResult
  func perform(_ edit: Edit, by who: String = "ani", now: Moment = Kedu.now) throws -> Change {
    let change = try edit.change(reading: self, now: now)
    try apply(change, by: who, now: now)
    return change
  }

  /// Applies a change whole, or throws `Conflict` and applies nothing.
  func apply(
    _ change: Change, as role: JournalEntry.Role = .change, by who: String = "ani", now: Moment = Kedu.now
  ) throws {
    for record in change.records where stored[record.key]?.record != record.before {
      let found = stored[record.key]
      throw Conflict(
        key: record.key, expectedRevision: record.revision, foundRevision: found?.revision ?? 0, found: found?.record)
    }
    for record in change.records { write(record.key, record.after) }
    entries.append(JournalEntry(number: entries.count + 1, at: now, who: who, role: role, change: change))
  }

  private func write(_ key: RecordKey, _ record: Record?) {
    guard let record else {
      stored[key] = nil
      return
    }
    stored[key] = Stamped(record, revision: (stored[key]?.revision ?? 0) + 1)
    switch record {
    case .office(let office): if !officeOrder.contains(office.code) { officeOrder.append(office.code) }
    case .forum(let forum): if !forumOrder.contains(forum.code) { forumOrder.append(forum.code) }
    case .meeting(let meeting): lastMeeting = max(lastMeeting, meeting.id.rawValue)
    case .person(let person): lastPerson = max(lastPerson, person.id.rawValue)
    case .followUp(let followUp): lastFollowUp = max(lastFollowUp, followUp.number.rawValue)
    case .turnNote(let note): lastTurnNote = max(lastTurnNote, note.number.rawValue)
    case .agendaItem, .attendance, .delegate: break
    }
  }

  var meetings: [Meeting] {
    all.values.compactMap { record in
      guard case .meeting(let meeting) = record else { return nil }
      return meeting
    }
  }

  private static func isLater(_ meeting: Meeting, than other: Meeting) -> Bool {
    (other.date, other.id) < (meeting.date, meeting.id)
  }
}

extension MemoryRecords {
  func stamped(_ key: RecordKey) -> Stamped? { stored[key] }

  func agendaItems(of meeting: MeetingID) -> [AgendaItem] {
    all.values.compactMap { record -> AgendaItem? in
      guard case .agendaItem(let item) = record, item.meeting == meeting else { return nil }
      return item
    }.sorted { $0.number < $1.number }
  }

  func attendance(of meeting: MeetingID) -> [OfficeAttendance] {
    all.values.compactMap { record -> OfficeAttendance? in
      guard case .attendance(let line) = record, line.meeting == meeting else { return nil }
      return line
    }.sorted { $0.office < $1.office }
  }

  func delegates(of meeting: MeetingID) -> [Delegate] {
    all.values.compactMap { record -> Delegate? in
      guard case .delegate(let delegate) = record, delegate.meeting == meeting else { return nil }
      return delegate
    }.sorted { $0.person < $1.person }
  }

  func delegates(for person: PersonID) -> [Delegate] {
    all.values.compactMap { record -> Delegate? in
      guard case .delegate(let delegate) = record, delegate.person == person else { return nil }
      return delegate
    }.sorted { $0.meeting < $1.meeting }
  }

  func offices() -> [Office] {
    officeOrder.compactMap { code in
      guard case .office(let office)? = stored[.office(code)]?.record else { return nil }
      return office
    }
  }

  func forums() -> [Forum] {
    forumOrder.compactMap { code in
      guard case .forum(let forum)? = stored[.forum(code)]?.record else { return nil }
      return forum
    }
  }

  func newestClosed(of forum: ForumCode) -> MeetingID? {
    meetings.filter { $0.forum == forum && $0.state == .closed }.max { Self.isLater($1, than: $0) }?.id
  }

  func nextRakor(after meeting: Meeting) -> MeetingID? {
    meetings.filter { other in
      other.forum == meeting.forum && !other.state.isCalledOff && (meeting.date, meeting.id) < (other.date, other.id)
    }.min { ($0.date, $0.id) < ($1.date, $1.id) }?.id
  }

  func openOrigins(in forum: ForumCode, before day: Day) -> Set<AgendaItem.Origin> {
    let born = meetings.filter { $0.forum == forum && $0.date < day }.flatMap { followUps(bornIn: $0.id) }
    return Set(
      born.compactMap { number -> AgendaItem.Origin? in
        guard case .followUp(let followUp)? = (stamped(.followUp(number)))?.record, followUp.status.isOpen,
          let meeting = followUp.meeting, case .agenda(let item?) = followUp.source
        else { return nil }
        return agendaItems(of: meeting).first { $0.number == item }?.firstStood
      })
  }

  func followUps(bornIn meeting: MeetingID) -> [FollowUpNumber] {
    all.values.compactMap { record -> FollowUpNumber? in
      guard case .followUp(let followUp) = record, followUp.meeting == meeting else { return nil }
      return followUp.number
    }.sorted()
  }

  /// Without a journal, every rakor counts as recorded after the follow-up was entered.
  func carriers(of followUp: FollowUp) -> [MeetingID] {
    guard let birth = meetings.first(where: { $0.id == followUp.meeting }) else { return [] }
    return followUp.carriers(from: birth, among: meetings.filter(\.state.tookPlace)).reversed().map(\.id)
  }

  func itemsAwaiting(_ followUp: FollowUp, besides others: Set<FollowUpNumber>) -> [AgendaItem] {
    guard let origin = try? origin(of: followUp), let birth = meetings.first(where: { $0.id == followUp.meeting })
    else { return [] }
    let ignored = others.union([followUp.number])
    let isOwed = all.values.contains { record in
      guard case .followUp(let other) = record, !ignored.contains(other.number) else { return false }
      return other.status.isOpen && (try? self.origin(of: other)) == origin
    }
    guard !isOwed else { return [] }
    return meetings.filter { $0.forum == birth.forum && $0.state == .planned }.flatMap { agendaItems(of: $0.id) }
      .filter { $0.awaitsFollowUp && $0.origin == origin }
  }

  func itemsTaken(with followUp: FollowUpNumber) -> [AgendaItem] {
    let closing = entries.last { entry in
      entry.change.records.contains { record in
        guard record.key == .followUp(followUp), case .followUp(let before)? = record.before else { return false }
        guard case .followUp(let after)? = record.after else { return before.status.isOpen }
        return before.status.isOpen && !after.status.isOpen
      }
    }
    return (closing?.change.records ?? []).compactMap { record -> AgendaItem? in
      guard case .agendaItem(let item)? = record.before, record.after == nil else { return nil }
      return item
    }
  }

  func people(named nameKey: String, office: OfficeCode) -> [Person] {
    all.values.compactMap { record -> Person? in
      guard case .person(let person) = record, person.office == office, NameKey.of(person.name) == nameKey
      else { return nil }
      return person
    }.sorted { $0.id < $1.id }
  }

  func meeting(uid: String) -> MeetingID? { meetings.first { $0.uid == uid }?.id }

  func people(numbered number: EmployeeNumber) -> [Person] {
    let people = all.values.compactMap { if case .person(let person) = $0 { person } else { nil } }
    return people.filter { $0.employeeNumber == number }.sorted { $0.id < $1.id }
  }

  func person(uid: String) -> PersonID? {
    all.values.lazy.compactMap { if case .person(let person) = $0 { person } else { nil } }.first { $0.uid == uid }?.id
  }

  func reserveMeetingID() -> MeetingID {
    lastMeeting += 1
    return MeetingID(rawValue: lastMeeting)
  }

  func reservePersonID() -> PersonID {
    lastPerson += 1
    return PersonID(rawValue: lastPerson)
  }

  func reserveFollowUpNumber() -> FollowUpNumber {
    lastFollowUp += 1
    return FollowUpNumber(rawValue: lastFollowUp)
  }

  func reserveTurnNoteNumber() -> TurnNoteNumber {
    lastTurnNote += 1
    return TurnNoteNumber(rawValue: lastTurnNote)
  }

  func reserveDecisionNumber(forum: ForumCode, year: Int) -> Int {
    decisionNumbers["\(forum.rawValue) \(year)", default: 0] += 1
    return decisionNumbers["\(forum.rawValue) \(year)", default: 0]
  }

  func claimDecisionNumber(_ number: Int, forum: ForumCode, year: Int) -> Bool {
    guard number > decisionNumbers["\(forum.rawValue) \(year)", default: 0] else { return false }
    decisionNumbers["\(forum.rawValue) \(year)"] = number
    return true
  }

  func claim(_ id: MeetingID) -> Bool {
    guard id.rawValue > lastMeeting else { return false }
    lastMeeting = id.rawValue
    return true
  }

  func claim(_ number: FollowUpNumber) -> Bool {
    guard number.rawValue > lastFollowUp else { return false }
    lastFollowUp = number.rawValue
    return true
  }

  func followUps(worded text: String, bornIn meeting: MeetingID?) -> [FollowUpNumber] {
    all.values.compactMap { record -> FollowUpNumber? in
      guard case .followUp(let followUp) = record, followUp.text == text, followUp.meeting == meeting
      else { return nil }
      return followUp.number
    }.sorted()
  }
}

extension MemoryRecords {
  func turnBook(of forum: ForumCode, on today: Day, except meeting: MeetingID?) -> TurnBook {
    let turns = meetings.filter {
      $0.forum == forum && $0.id != meeting && ($0.state.tookPlace || $0.state.isAhead)
    }
    func latest(_ host: OfficeCode, _ isCounted: (MeetingState) -> Bool) -> Day? {
      turns.filter { $0.host == host && isCounted($0.state) }.map(\.date).max()
    }
    let active = Set(offices().filter { $0.isActive(on: today) }.map(\.code))
    guard let found = forums().first(where: { $0.code == forum }) else {
      return TurnBook(forum: forum, standings: [], lastMeeting: MeetingID(rawValue: lastMeeting))
    }
    let standings = found.members.map { member in
      TurnStanding(
        office: member.office, joined: member.joined, lastHosted: latest(member.office, \.tookPlace),
        ahead: latest(member.office, \.isAhead))
    }
    return TurnBook(
      of: found, on: today, standings: standings, isThere: active.contains, notes: turnNotes(of: forum),
      turns: turns.map { Turn(meeting: $0.id, day: $0.date, host: $0.host) },
      lastMeeting: MeetingID(rawValue: lastMeeting))
  }

  func turnNotes(of forum: ForumCode) -> [TurnNote] {
    all.values.compactMap { record -> TurnNote? in
      guard case .turnNote(let note) = record, note.forum == forum else { return nil }
      return note
    }.sorted { $0.number < $1.number }
  }
}
