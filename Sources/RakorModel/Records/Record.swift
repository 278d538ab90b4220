/// What a record is called, whatever its kind.
package enum RecordKey: Hashable, Sendable, Codable {
  case office(OfficeCode)
  case forum(ForumCode)
  case person(PersonID)
  case meeting(MeetingID)
  case agendaItem(MeetingID, Int)
  case attendance(MeetingID, OfficeCode)
  case delegate(MeetingID, PersonID)
  case followUp(FollowUpNumber)
  case turnNote(TurnNoteNumber)

  /// The rakor a record belongs to; nil for what stands by itself.
  package var meeting: MeetingID? {
    switch self {
    case .meeting(let id), .agendaItem(let id, _), .attendance(let id, _), .delegate(let id, _): id
    case .office, .forum, .person, .followUp, .turnNote: nil
    }
  }
}

/// Anything that is saved, changed and journaled by itself.
///
/// A roll-call touches only delegates and office lines, so two clerks at two doors do not get in each other's way.
package enum Record: Hashable, Sendable, Codable {
  case office(Office)
  case forum(Forum)
  case person(Person)
  case meeting(Meeting)
  case agendaItem(AgendaItem)
  case attendance(OfficeAttendance)
  case delegate(Delegate)
  case followUp(FollowUp)
  case turnNote(TurnNote)

  /// What the record is found by; an edit never changes it.
  package var key: RecordKey {
    switch self {
    case .office(let office): .office(office.code)
    case .forum(let forum): .forum(forum.code)
    case .person(let person): .person(person.id)
    case .meeting(let meeting): .meeting(meeting.id)
    case .agendaItem(let item): .agendaItem(item.meeting, item.number)
    case .attendance(let line): .attendance(line.meeting, line.office)
    case .delegate(let delegate): .delegate(delegate.meeting, delegate.person)
    case .followUp(let followUp): .followUp(followUp.number)
    case .turnNote(let note): .turnNote(note.number)
    }
  }

  /// Whether it names a record that has to be there as long as it is.
  package func refers(to key: RecordKey) -> Bool {
    switch (self, key) {
    case (.forum(let forum), .office(let code)):
      forum.members.contains { $0.office == code || $0.successor == code }
    case (.forum(let forum), .forum(let code)): forum.successor == code
    case (.person(let person), .office(let code)): person.office == code
    case (.person(let person), .person(let id)): person.mergedInto == id
    case (.meeting(let meeting), .forum(let code)): meeting.forum == code
    case (.meeting(let meeting), .office(let code)): meeting.host == code || meeting.invited.contains(code)
    case (.agendaItem(let item), .meeting(let id)): item.meeting == id
    case (.attendance(let line), .meeting(let id)): line.meeting == id
    case (.attendance(let line), .office(let code)): line.office == code
    case (.delegate(let delegate), .meeting(let id)): delegate.meeting == id
    case (.delegate(let delegate), .person(let id)): delegate.person == id
    case (.delegate(let delegate), .office(let code)): delegate.office == code
    case (.followUp(let followUp), .meeting(let id)): followUp.meeting == id
    case (.followUp(let followUp), .office(let code)): followUp.parts.contains { $0.office == code }
    case (.turnNote(let note), .forum(let code)): note.forum == code
    case (.turnNote(let note), .office(let code)): note.offices.contains(code)
    default: false
    }
  }
}

/// A record with the number of times it has been written.
package struct Stamped: Hashable, Sendable {
  package var record: Record
  /// 1 at the first write, one more at every later one.
  package var revision: Int

  /// A record as read; the revision is 1 or more.
  package init(_ record: Record, revision: Int) {
    self.record = record
    self.revision = revision
  }
}
