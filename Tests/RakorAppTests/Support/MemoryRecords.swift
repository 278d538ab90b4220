import RakorModel

/// Records held in memory and read by the real rules, as the store does inside its transaction.
final class MemoryRecords: RecordSource {
  private(set) var stored: [RecordKey: Stamped] = [:]
  private var lastPerson = 100
  private var lastMeeting = 98
  private var lastFollowUp = 100
  private var lastTurnNote = 0

  func put(_ record: Record) {
    stored[record.key] = Stamped(record, revision: (stored[record.key]?.revision ?? 0) + 1)
  }

  func apply(_ change: Change) {
    for record in change.records {
      if let after = record.after { put(after) } else { stored[record.key] = nil }
    }
  }

  func stamped(_ key: RecordKey) -> Stamped? { stored[key] }

  func agendaItems(of meeting: MeetingID) -> [AgendaItem] {
    all { if case .agendaItem(let item) = $0, item.meeting == meeting { item } else { nil } }
      .sorted { $0.number < $1.number }
  }

  func attendance(of meeting: MeetingID) -> [OfficeAttendance] {
    all { if case .attendance(let line) = $0, line.meeting == meeting { line } else { nil } }
      .sorted { $0.office < $1.office }
  }

  func delegates(of meeting: MeetingID) -> [Delegate] {
    all { if case .delegate(let delegate) = $0, delegate.meeting == meeting { delegate } else { nil } }
      .sorted { $0.person < $1.person }
  }

  func delegates(for person: PersonID) -> [Delegate] {
    all { if case .delegate(let delegate) = $0, delegate.person == person { delegate } else { nil } }
      .sorted { $0.meeting < $1.meeting }
  }

  func offices() -> [Office] {
    let order = Sample.officeCodes
    return all { if case .office(let office) = $0 { office } else { nil } }
      .sorted { (order.firstIndex(of: $0.code) ?? 99) < (order.firstIndex(of: $1.code) ?? 99) }
  }

  func forums() -> [Forum] {
    let order = Sample.forumCodes
    return all { if case .forum(let forum) = $0 { forum } else { nil } }
      .sorted { (order.firstIndex(of: $0.code) ?? 99) < (order.firstIndex(of: $1.code) ?? 99) }
  }

  var people: [Person] {
    all { if case .person(let person) = $0 { person } else { nil } }.sorted { $0.name < $1.name }
  }

  var meetings: [Meeting] {
    all { if case .meeting(let meeting) = $0 { meeting } else { nil } }.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  var followUps: [FollowUp] {
    all { if case .followUp(let followUp) = $0 { followUp } else { nil } }.sorted { $0.number < $1.number }
  }

  func newestClosed(of forum: ForumCode) -> MeetingID? {
    meetings.last { $0.forum == forum && $0.state == .closed }?.id
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
    followUps.filter { $0.meeting == meeting }.map(\.number)
  }

  func followUps(worded text: String, bornIn meeting: MeetingID?) -> [FollowUpNumber] {
    followUps.filter { $0.meeting == meeting && $0.text == text }.map(\.number)
  }

  func reserveDecisionNumber(forum: ForumCode, year: Int) -> Int { 1 }
  func claimDecisionNumber(_ number: Int, forum: ForumCode, year: Int) -> Bool { false }
  func claim(_ id: MeetingID) -> Bool { false }
  func claim(_ number: FollowUpNumber) -> Bool { false }

  func carriers(of followUp: FollowUp) -> [MeetingID] {
    guard let birth = meetings.first(where: { $0.id == followUp.meeting }) else { return [] }
    return followUp.carriers(from: birth, among: meetings.filter(\.state.tookPlace)).map(\.id)
  }

  func itemsAwaiting(_ followUp: FollowUp, besides others: Set<FollowUpNumber>) -> [AgendaItem] { [] }

  func itemsTaken(with followUp: FollowUpNumber) -> [AgendaItem] { [] }

  /// How many rakor it has come along to.
  func carried(_ followUp: FollowUp, among meetings: [Meeting]) -> Int {
    guard let id = followUp.meeting, let birth = try? meeting(id) else { return 0 }
    return followUp.carried(from: birth, among: meetings)
  }

  func people(named nameKey: String, office: OfficeCode) -> [Person] {
    people.filter { NameKey.of($0.name) == nameKey && $0.office == office }
  }

  func meeting(uid: String) -> MeetingID? { meetings.first { $0.uid == uid }?.id }

  func reserveMeetingID() -> MeetingID {
    lastMeeting += 1
    return MeetingID(rawValue: lastMeeting)
  }

  func reservePersonID() -> PersonID {
    lastPerson += 1
    return PersonID(rawValue: lastPerson)
  }

  func turnBook(of forum: ForumCode, on today: Day, except meeting: MeetingID?) -> TurnBook {
    let hosted = meetings.filter { $0.forum == forum && $0.id != meeting }
    let members = ((try? self.forum(forum))?.members ?? []).filter { member in
      (try? office(member.office))?.isActive(on: today) ?? false
    }
    let standings = members.map { member in
      TurnStanding(
        office: member.office, joined: member.joined,
        lastHosted: hosted.filter { $0.host == member.office && $0.state.tookPlace }.map(\.date).max(),
        ahead: hosted.filter { $0.host == member.office && $0.state.isAhead }.map(\.date).max())
    }
    let turns = hosted.filter { $0.state.tookPlace || $0.state.isAhead }
    return TurnBook(
      forum: forum, standings: standings, notes: turnNotes(of: forum),
      turns: turns.map { Turn(meeting: $0.id, day: $0.date, host: $0.host) },
      lastMeeting: meetings.map(\.id).max() ?? MeetingID(rawValue: 0))
  }

  func turnNotes(of forum: ForumCode) -> [TurnNote] {
    all { if case .turnNote(let note) = $0, note.forum == forum { note } else { nil } }
      .sorted { $0.number < $1.number }
  }

  func reserveTurnNoteNumber() -> TurnNoteNumber {
    lastTurnNote += 1
    return TurnNoteNumber(rawValue: lastTurnNote)
  }

  func reserveFollowUpNumber() -> FollowUpNumber {
    lastFollowUp += 1
    return FollowUpNumber(rawValue: lastFollowUp)
  }

  private func all<Value>(_ value: (Record) -> Value?) -> [Value] { stored.values.compactMap { value($0.record) } }
}
