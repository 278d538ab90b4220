import RakorModel

/// What is planned and owed, looked up in records held in memory.
extension MemoryRecords {
  func nextHosted(by office: OfficeCode, in forum: ForumCode, from day: Day) -> MeetingID? {
    meetings.filter { meeting in
      meeting.forum == forum && meeting.host == office && meeting.date >= day
        && [.planned, .invited].contains(meeting.state)
    }.min { ($0.date, $0.id) < ($1.date, $1.id) }?.id
  }

  func unfinished(in forum: ForumCode) -> [MeetingID] {
    meetings.filter { $0.forum == forum && ($0.state.isAhead || $0.state == .postponed) }.map(\.id).sorted()
  }

  func owed(by office: OfficeCode, in forum: ForumCode) -> [FollowUpNumber] {
    meetings.filter { $0.forum == forum }.flatMap { followUps(bornIn: $0.id) }.filter { number in
      guard case .followUp(let followUp)? = stamped(.followUp(number))?.record else { return false }
      return followUp.status.isOpen && followUp.parts.contains { $0.office == office && $0.done == nil }
    }.sorted()
  }

  func peopleComing(from office: OfficeCode, to forum: ForumCode) -> [Person] {
    let named = meetings.filter { $0.forum == forum && $0.state.hasBegun }.flatMap {
      delegates(of: $0.id).map(\.person)
    }
    return Set(named).sorted().compactMap { id -> Person? in
      guard case .person(let person)? = stamped(.person(id))?.record, person.office == office else { return nil }
      return person
    }
  }
}
