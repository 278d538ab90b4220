/// What the rules need to look up while they judge an edit.
///
/// The store answers inside its transaction, tests answer from memory; the rules cannot tell which.
package protocol RecordSource {
  /// The record of a key with its revision; nil where there is none.
  func stamped(_ key: RecordKey) throws -> Stamped?
  /// In the order of their numbers.
  func agendaItems(of meeting: MeetingID) throws -> [AgendaItem]
  /// The lines of the offices of which heads are told; the others have none.
  func attendance(of meeting: MeetingID) throws -> [OfficeAttendance]
  /// Everybody on the list of a rakor, whatever their office.
  func delegates(of meeting: MeetingID) throws -> [Delegate]
  /// A person's row at every rakor that has one, in the order of the rakor's numbers.
  func delegates(for person: PersonID) throws -> [Delegate]
  /// In the order in which they are listed everywhere.
  func offices() throws -> [Office]
  /// In the order in which they are listed everywhere, ended ones among them.
  func forums() throws -> [Forum]
  /// The closed rakor of a forum with the latest date; the higher number where two share it.
  func newestClosed(of forum: ForumCode) throws -> MeetingID?
  /// The forum's first rakor after another that was not called off.
  func nextRakor(after meeting: Meeting) throws -> MeetingID?
  /// An office's first rakor of a forum from a day on that is planned or invited to; nil for none.
  func nextHosted(by office: OfficeCode, in forum: ForumCode, from day: Day) throws -> MeetingID?
  /// The rakor of a forum that are ahead, going on or waiting for a date.
  func unfinished(in forum: ForumCode) throws -> [MeetingID]
  /// The open follow-ups of a forum's rakor of which an office owes its part.
  func owed(by office: OfficeCode, in forum: ForumCode) throws -> [FollowUpNumber]
  /// The people of an office who were on the list of one of the forum's last rakor (`OfficeRoll.lookBack`), by number.
  func peopleComing(from office: OfficeCode, to forum: ForumCode) throws -> [Person]
  /// Where the agenda items stood first that open follow-ups of a forum's earlier rakor came from.
  func openOrigins(in forum: ForumCode, before day: Day) throws -> Set<AgendaItem.Origin>
  /// The numbers of those that came from a rakor, in their order; not those that only came along to it.
  func followUps(bornIn meeting: MeetingID) throws -> [FollowUpNumber]
  /// The rakor that took place, carried a follow-up (`FollowUp.comesAlong`) and were recorded after it was entered, the
  /// newest first, up to `FollowUpLimits.carried`.
  ///
  /// One that had been recorded before knows nothing of it, however much later its day.
  func carriers(of followUp: FollowUp) throws -> [MeetingID]
  /// The items of planned rakor that came back only for the follow-ups of one item, of which this one is the last open.
  ///
  /// Those named besides it do not count; whoever asks judges them.
  func itemsAwaiting(_ followUp: FollowUp, besides others: Set<FollowUpNumber>) throws -> [AgendaItem]
  /// The awaiting agenda items that went when a follow-up was closed or removed last, as they were.
  func itemsTaken(with followUp: FollowUpNumber) throws -> [AgendaItem]
  /// What decides whose turn it is in a forum on a day, as if one rakor were not there.
  func turnBook(of forum: ForumCode, on today: Day, except meeting: MeetingID?) throws -> TurnBook
  /// Every note about the turns of a forum, in the order of their numbers.
  func turnNotes(of forum: ForumCode) throws -> [TurnNote]
  /// Everybody entered under that name in an office, in the order of their numbers; namesakes are rare but real.
  func people(named nameKey: String, office: OfficeCode) throws -> [Person]
  /// Everybody entered with an employee number, in the order of their numbers; doubles are rare but real.
  func people(numbered number: EmployeeNumber) throws -> [Person]
  /// The rakor of a lasting identity (RFC 5545 UID); nil where none has it.
  func meeting(uid: String) throws -> MeetingID?
  /// The person of a lasting identity, also one who was merged into another; nil where nobody has it.
  func person(uid: String) throws -> PersonID?
  /// A number that no record had, has or will have.
  func reserveMeetingID() throws -> MeetingID
  /// A number that no person had, has or will have.
  func reservePersonID() throws -> PersonID
  /// A number that no follow-up had, has or will have.
  func reserveFollowUpNumber() throws -> FollowUpNumber
  /// A number that no note about turns had, has or will have.
  func reserveTurnNoteNumber() throws -> TurnNoteNumber
  /// The next number of a decision in a forum's year, which no other had or will have.
  func reserveDecisionNumber(forum: ForumCode, year: Int) throws -> Int
  /// Takes a number for a decision if no other has it in the forum's year; false when it is not free.
  func claimDecisionNumber(_ number: Int, forum: ForumCode, year: Int) throws -> Bool
  /// Takes a number for a new rakor if no rakor ever had it here; false when it is not free.
  func claim(_ id: MeetingID) throws -> Bool
  /// Takes a number for a new follow-up, likewise.
  func claim(_ number: FollowUpNumber) throws -> Bool
  /// Whether a follow-up was there already when its rakor was closed last.
  ///
  /// What has no journal goes by the days, of which the same counts as "there".
  func wasThereAtClosing(_ followUp: FollowUp) throws -> Bool
  /// Follow-ups with exactly this text that were born in that rakor; nil for those of no rakor.
  func followUps(worded text: String, bornIn meeting: MeetingID?) throws -> [FollowUpNumber]
}

extension RecordSource {
  /// Judged by the days alone, for sources without a journal.
  package func wasThereAtClosing(_ followUp: FollowUp) throws -> Bool {
    guard let closedOn = try followUp.meeting.flatMap({ try meeting($0)?.closedNames?.closedOn }) else { return false }
    return followUp.opened <= closedOn
  }

  /// Where the agenda item stood first that a follow-up came from; nil for one of no item.
  package func origin(of followUp: FollowUp) throws -> AgendaItem.Origin? {
    guard let meeting = followUp.meeting, case .agenda(let number?) = followUp.source,
      case .agendaItem(let item)? = try stamped(.agendaItem(meeting, number))?.record
    else { return nil }
    return item.firstStood
  }

  /// The first one known by that name in an office.
  package func person(named nameKey: String, office: OfficeCode) throws -> Person? {
    try peopleKnown(as: nameKey, office: office).first
  }

  /// Everybody known by that name in an office: who was merged stands as the one it has become.
  package func peopleKnown(as nameKey: String, office: OfficeCode) throws -> [Person] {
    var seen: Set<PersonID> = []
    return try people(named: nameKey, office: office).map(kept).filter { seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
  }

  /// The person that somebody has been merged into, and that again; the person itself where it was not.
  ///
  /// It ends at somebody seen already, so that damaged records hold up no program.
  package func kept(_ person: Person) throws -> Person {
    var current = person
    var seen: Set<PersonID> = [person.id]
    while let next = try current.mergedInto.flatMap({ try self.person($0) }), seen.insert(next.id).inserted {
      current = next
    }
    return current
  }

  /// The person with an identity that nobody else has, where none was told.
  package func identified(_ person: Person) throws -> Person {
    guard person.uid == nil else { return person }
    var identified = person
    identified.facts.uid = try PersonIdentity.free(for: person.facts) { try self.person(uid: $0) != nil }
    return identified
  }

  /// The rakor of a number; nil where there is none, or none any more.
  package func meeting(_ id: MeetingID) throws -> Meeting? {
    guard case .meeting(let meeting)? = try stamped(.meeting(id))?.record else { return nil }
    return meeting
  }

  /// The person of a number, also one that was merged into another.
  package func person(_ id: PersonID) throws -> Person? {
    guard case .person(let person)? = try stamped(.person(id))?.record else { return nil }
    return person
  }

  /// The office of a code, active or not.
  package func office(_ code: OfficeCode) throws -> Office? {
    guard case .office(let office)? = try stamped(.office(code))?.record else { return nil }
    return office
  }

  /// The forum of a code.
  package func forum(_ code: ForumCode) throws -> Forum? {
    guard case .forum(let forum)? = try stamped(.forum(code))?.record else { return nil }
    return forum
  }

  /// The follow-up of a number; nil where there is none, or none any more.
  package func followUp(_ number: FollowUpNumber) throws -> FollowUp? {
    guard case .followUp(let followUp)? = try stamped(.followUp(number))?.record else { return nil }
    return followUp
  }
}
