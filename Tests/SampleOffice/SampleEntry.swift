package import RakorModel

/// Records entered as they are, as an import does; with what a story leaves out.
extension ChangeBuilder {
  /// A rakor of all six offices.
  package mutating func putMeeting(
    _ number: Int, _ date: String, _ forum: ForumCode, _ host: OfficeCode, _ title: String,
    _ state: MeetingState = .planned, _ set: (inout Meeting) -> Void = { _ in }
  ) throws {
    let draft = MeetingDraft(
      forum: forum, title: title, date: Sample.day(date), host: host, invited: Sample.officeCodes)
    var meeting = Meeting(id: Sample.id(number), uid: "\(number)", draft: draft, state: state)
    set(&meeting)
    try put(.meeting(meeting))
  }

  /// Closes a rakor that was held, with the names of the day.
  package mutating func close(_ id: MeetingID) throws {
    try Edit.move(id, to: .closed, reason: nil, newDate: nil).apply(to: &self)
  }

  /// Changes a rakor that is there.
  package mutating func changeMeeting(_ id: MeetingID, _ change: (inout Meeting) -> Void) throws {
    guard var meeting = try meeting(id) else { throw Refusal.notFound(.meeting(id)) }
    change(&meeting)
    try put(.meeting(meeting))
  }

  /// What an office said and counted of its heads.
  package mutating func putHeads(
    _ meeting: MeetingID, _ office: OfficeCode, promised: Int? = nil, counted: Int? = nil
  ) throws {
    try put(.attendance(OfficeAttendance(meeting: meeting, office: office, promised: promised, counted: counted)))
  }

  /// A follow-up, of the rakor in November unless another is told.
  package mutating func putFollowUp(
    _ number: Int, _ text: String, _ meeting: MeetingID?, _ offices: [OfficeCode],
    source: FollowUp.Source = .agenda(item: nil), due: String? = nil, opened: String = "2026-11-19",
    _ set: (inout FollowUp) -> Void = { _ in }
  ) throws {
    let draft = FollowUpDraft(
      text: text, meeting: meeting, source: source, offices: offices, due: due.map(Sample.day))
    var followUp = FollowUp(
      number: FollowUpNumber(rawValue: number), draft: draft, opened: Sample.day(opened))
    set(&followUp)
    try put(.followUp(followUp))
  }

  /// Somebody of an office.
  package mutating func putPerson(
    _ id: PersonID, _ name: String, _ office: OfficeCode, _ title: String? = nil,
    _ set: (inout PersonDraft) -> Void = { _ in }
  ) throws {
    var draft = PersonDraft(name: name, title: title, office: office)
    set(&draft)
    draft.uid = try person(id)?.uid
    try put(.person(identified(Person(id: id, draft: draft))))
  }

  /// Changes somebody who is there.
  package mutating func changePerson(_ id: PersonID, _ change: (inout Person) -> Void) throws {
    guard var person = try person(id) else { throw Refusal.notFound(.person(id)) }
    change(&person)
    try put(.person(person))
  }

  /// Changes an office that is there.
  package mutating func changeOffice(_ code: OfficeCode, _ change: (inout Office) -> Void) throws {
    guard var office = try office(code) else { throw Refusal.notFound(.office(code)) }
    change(&office)
    try put(.office(office))
  }

  /// Changes a forum that is there.
  package mutating func changeForum(_ code: ForumCode, _ change: (inout Forum) -> Void) throws {
    guard var forum = try forum(code) else { throw Refusal.notFound(.forum(code)) }
    change(&forum)
    try put(.forum(forum))
  }

  /// Somebody at a rakor.
  package mutating func putDelegate(
    _ meeting: MeetingID, _ person: PersonID, _ office: OfficeCode, _ state: DelegateState = .present,
    note: String? = nil
  ) throws {
    try put(.delegate(Delegate(meeting: meeting, person: person, office: office, state: state, note: note)))
  }
}
