/// One office takes the place of another in a forum from a day on: a ministry is split, two districts share one office.
package struct Succession: Hashable, Sendable {
  /// What becomes of those who came to the forum from the office that goes.
  package enum People: String, CaseIterable, Hashable, Sendable {
    /// They belong to the other office from now on.
    case move
    case stay
  }

  package var forum: ForumCode
  package var office: OfficeCode
  /// The office that comes in its place; several may come to be one.
  package var by: OfficeCode
  /// The first day of the office that comes.
  package var from: Day
  /// Nil while nobody has been asked.
  package var people: People?

  /// A succession of one office by another; without a word on people it is refused where there are any.
  package init(forum: ForumCode, office: OfficeCode, by: OfficeCode, from: Day, people: People? = nil) {
    self.forum = forum
    self.office = office
    self.by = by
    self.from = from
    self.people = people
  }
}

/// What is open goes over, what is closed stays with whom it was; turns go on in the place of the office that goes.
extension ChangeBuilder {
  mutating func succeed(_ succession: Succession) throws {
    let people = try peopleAsked(succession)
    try put(.forum(try forumAfter(succession)))
    for id in try unfinished(in: succession.forum) { try handOver(id, people, succession) }
    for number in try owed(by: succession.office, in: succession.forum) { try handOver(number, succession) }
    guard succession.people == .move else { return }
    for var person in people {
      person.facts.office = succession.by
      try put(.person(person))
    }
  }

  /// The forum with the last day of the one office and the first day of the other.
  private func forumAfter(_ succession: Succession) throws -> Forum {
    let (office, by, from) = (succession.office, succession.by, succession.from)
    guard var forum = try forum(succession.forum) else {
      throw Refusal.unknownForum(typed: succession.forum.rawValue)
    }
    guard let going = try self.office(office) else { throw Refusal.unknownOffice(.office, typed: office.rawValue) }
    guard let coming = try self.office(by) else { throw Refusal.unknownOffice(.successor, typed: by.rawValue) }
    guard office != by else { throw Refusal.membership(.succeedsItself(office)) }
    try DayRule.check(from, .activeFrom)
    try checkMeets(forum, on: from)
    let last = from.adding(days: -1)
    try MemberRule.check(going, .office, on: last, in: forum)
    guard coming.isActive(on: from) else { throw Refusal.inactiveOffice(.successor, by, on: from) }
    guard let place = forum.offices.firstIndex(of: office) else { throw Refusal.notAMember(office, forum.code) }
    forum.members[place].left = last
    forum.members[place].successor = by
    if let there = forum.offices.firstIndex(of: by) {
      (forum.members[there].left, forum.members[there].successor) = (nil, nil)
    } else {
      forum.members.insert(Forum.Member(office: by, joined: from), at: place + 1)
    }
    return forum
  }

  /// Those who take part for the office and came to the forum, once it has been said what becomes of them.
  private func peopleAsked(_ succession: Succession) throws -> [Person] {
    let people = try peopleComing(from: succession.office, to: succession.forum)
      .filter { $0.mergedInto == nil && $0.isActive(on: max(succession.from, now.day)) }
    guard people.isEmpty || succession.people != nil else {
      throw Refusal.membership(.askAboutPeople(succession.office, by: succession.by, people.map(\.name)))
    }
    return people
  }

  /// Gives a rakor from that day on to the office that comes, with what it promised; one that waits for a date too.
  private mutating func handOver(_ id: MeetingID, _ people: [Person], _ succession: Succession) throws {
    guard var meeting = try meeting(id), meeting.date >= succession.from || meeting.state == .postponed else { return }
    let (office, by) = (succession.office, succession.by)
    if meeting.facts.expects(office) {
      if meeting.host == office { meeting.host = by }
      meeting.invited = meeting.invited.map { $0 == office ? by : $0 }.uniqued()
      try put(.meeting(meeting))
    }
    if case .attendance(let line)? = try stamped(.attendance(id, office))?.record {
      try remove(.attendance(id, office))
      var heads = OfficeAttendance(meeting: id, office: by)
      if case .attendance(let there)? = try stamped(.attendance(id, by))?.record { heads = there }
      heads.promised = sum(heads.promised, line.promised)
      heads.counted = sum(heads.counted, line.counted)
      try put(.attendance(heads))
    }
    guard succession.people == .move else { return }
    let moving = Set(people.map(\.id))
    for var delegate in try delegates(of: id) where delegate.office == office && moving.contains(delegate.person) {
      delegate.office = by
      try put(.delegate(delegate))
    }
  }

  private func sum(_ heads: Int?, _ others: Int?) -> Int? {
    guard let heads, let others else { return heads ?? others }
    return min(HeadCount.allowed.upperBound, heads + others)
  }

  /// Gives the part of a follow-up that is owed to the office that comes; where it has one already, that is owed for
  /// both.
  private mutating func handOver(_ number: FollowUpNumber, _ succession: Succession) throws {
    guard var followUp = try followUp(number),
      let index = followUp.parts.firstIndex(where: { $0.office == succession.office && $0.done == nil })
    else { return }
    if let there = followUp.parts.firstIndex(where: { $0.office == succession.by }) {
      let notes = [followUp.parts[there].note, followUp.parts[index].note].compactMap(\.self).uniqued()
      followUp.parts[there].done = nil
      followUp.parts[there].note = notes.isEmpty ? nil : TextRule.shortened(notes.joined(separator: "; "))
      followUp.parts.remove(at: index)
    } else {
      followUp.parts[index].office = succession.by
    }
    try put(.followUp(followUp))
  }
}
