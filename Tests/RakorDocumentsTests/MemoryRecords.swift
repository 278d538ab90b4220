import RakorModel

/// Records held in memory, numbered and claimed as the store does; a claimed number is gone for good.
final class MemoryRecords: RecordSource {
  private var stored: [RecordKey: Record] = [:]
  private var order: [RecordKey] = []
  private var decisionNumbers: [String: Int] = [:]
  private var last = (meeting: 0, person: 0, followUp: 0, turnNote: 0)

  /// Applies a change whole.
  func apply(_ change: Change) {
    for record in change.records {
      if stored[record.key] == nil { order.append(record.key) }
      stored[record.key] = record.after
    }
  }

  func stamped(_ key: RecordKey) -> Stamped? { stored[key].map { Stamped($0, revision: 1) } }

  private func all<Value>(_ value: (Record) -> Value?) -> [Value] { order.compactMap { stored[$0].flatMap(value) } }

  func agendaItems(of meeting: MeetingID) -> [AgendaItem] {
    all { if case .agendaItem(let item) = $0, item.meeting == meeting { item } else { nil } }
      .sorted { $0.number < $1.number }
  }

  func attendance(of meeting: MeetingID) -> [OfficeAttendance] {
    all { if case .attendance(let line) = $0, line.meeting == meeting { line } else { nil } }
  }

  func delegates(of meeting: MeetingID) -> [Delegate] {
    all { if case .delegate(let delegate) = $0, delegate.meeting == meeting { delegate } else { nil } }
  }

  func delegates(for person: PersonID) -> [Delegate] {
    all { if case .delegate(let delegate) = $0, delegate.person == person { delegate } else { nil } }
  }

  func offices() -> [Office] { all { if case .office(let office) = $0 { office } else { nil } } }
  func forums() -> [Forum] { all { if case .forum(let forum) = $0 { forum } else { nil } } }
  var people: [Person] { all { if case .person(let person) = $0 { person } else { nil } } }
  var meetings: [Meeting] { all { if case .meeting(let meeting) = $0 { meeting } else { nil } } }
  var followUps: [FollowUp] { all { if case .followUp(let followUp) = $0 { followUp } else { nil } } }

  func newestClosed(of forum: ForumCode) -> MeetingID? {
    meetings.filter { $0.forum == forum && $0.state == .closed }.max { ($0.date, $0.id) < ($1.date, $1.id) }?.id
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

  func carriers(of followUp: FollowUp) -> [MeetingID] { [] }

  var turnNotes: [TurnNote] { all { if case .turnNote(let note) = $0 { note } else { nil } } }
  func turnNotes(of forum: ForumCode) -> [TurnNote] { turnNotes.filter { $0.forum == forum } }

  func itemsAwaiting(_ followUp: FollowUp, besides others: Set<FollowUpNumber>) -> [AgendaItem] { [] }

  func itemsTaken(with followUp: FollowUpNumber) -> [AgendaItem] { [] }

  func turnBook(of forum: ForumCode, on today: Day, except meeting: MeetingID?) -> TurnBook {
    TurnBook(forum: forum, standings: [], notes: turnNotes(of: forum), lastMeeting: MeetingID(rawValue: last.meeting))
  }

  func people(named nameKey: String, office: OfficeCode) -> [Person] {
    people.filter { $0.office == office && NameKey.of($0.name) == nameKey }
  }

  func meeting(uid: String) -> MeetingID? { meetings.first { $0.uid == uid }?.id }

  func reserveMeetingID() -> MeetingID {
    last.meeting += 1
    return MeetingID(rawValue: last.meeting)
  }

  func reservePersonID() -> PersonID {
    last.person += 1
    return PersonID(rawValue: last.person)
  }

  func reserveFollowUpNumber() -> FollowUpNumber {
    last.followUp += 1
    return FollowUpNumber(rawValue: last.followUp)
  }

  func reserveTurnNoteNumber() -> TurnNoteNumber {
    last.turnNote += 1
    return TurnNoteNumber(rawValue: last.turnNote)
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
    guard id.rawValue > last.meeting else { return false }
    last.meeting = id.rawValue
    return true
  }

  func claim(_ number: FollowUpNumber) -> Bool {
    guard number.rawValue > last.followUp else { return false }
    last.followUp = number.rawValue
    return true
  }
}
