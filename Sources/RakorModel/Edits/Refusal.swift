/// Why an edit was refused; nothing has been changed then.
///
/// It knows no language: the edge that shows it says in one sentence what is wrong, where, and what to type instead.
package enum Refusal: Error, Hashable, Sendable {
  case required(Field)
  case tooLong(Field, limit: Int)
  case countOutOfRange(Field, Int)
  case notANumber(Field, typed: String)
  /// No whole `http` or `https` address.
  case notAnAddress(Field, typed: String)
  case unreadableDate(Field, DateReadingError)
  case unreadableTime(Field, TimeReadingError)
  case endBeforeStart(start: TimeOfDay, end: TimeOfDay)
  case endWithoutStart
  case unknownOffice(Field, typed: String)
  /// "Magelang" is two offices; never matched silently.
  case ambiguousOffice(Field, typed: String, candidates: [OfficeCode])
  case inactiveOffice(Field, OfficeCode, on: Day)
  case unknownForum(typed: String)
  /// The office never was a member of the forum.
  case notAMember(OfficeCode, ForumCode)
  /// Office or forum are known, but not for that day.
  case membership(MembershipRefusal)
  case employeeNumber(EmployeeNumberError)
  case badCode(Field, String)
  case codeTaken(Field, String)
  /// No word for any of these states or kinds.
  case unknownWord(WordChoice, typed: String)
  case notFound(RecordKey)
  /// More than one rakor on that day.
  case ambiguousMeeting(Day, candidates: [MeetingID])
  case noMeetingOn(Day)
  case transition(from: MeetingState, to: MeetingState)
  case reasonRequired(from: MeetingState, to: MeetingState)
  case newDateRequired
  /// A postponed rakor gets its new date when it is planned again, and not before.
  case dateWhilePostponed(MeetingID)
  case closed(MeetingID)
  case onlyNewestCanBeReopened(MeetingID, newest: MeetingID)
  /// A correction is for a rakor that is closed; another is edited.
  case notClosed(MeetingID)
  case hasFollowUps(MeetingID, count: Int)
  /// Follow-ups came from that agenda item, so it stays as their source.
  case itemHasFollowUps(MeetingID, item: Int, count: Int)
  /// It was closed before, and its items are on later agendas by the places they had.
  case agendaCarriedOn(MeetingID)
  case followUpNeedsOffice
  case officeNotResponsible(OfficeCode, FollowUpNumber)
  case officeNeeded(FollowUpNumber, candidates: [OfficeCode])
  case alreadyDropped(FollowUpNumber)
  case notDropped(FollowUpNumber)
  case partAlreadyDone(FollowUpNumber, OfficeCode)
  case partNotDone(FollowUpNumber, OfficeCode)
  /// A rakor that took place has carried it, so it is never deleted.
  case carried(FollowUpNumber)
  /// It was dropped, which says all there is to say, so it is not deleted.
  case droppedStays(FollowUpNumber)
  /// An office has ticked or noted something, so it is not deleted.
  case hasProgress(FollowUpNumber)
  /// Nobody attends a rakor that was postponed or cancelled.
  case calledOff(MeetingID, MeetingState)
  /// The office is skipped, or has volunteered, for the next rakor already.
  case turnNoted(OfficeCode, TurnNote.Kind)
  case swapWithItself(OfficeCode)
  /// The last active day is before the first.
  case endsBeforeItBegins(from: Day, until: Day)
  /// Several people are called that, so the number must say who is meant.
  case namesakes(String, [PersonID])
  /// People called that are on the list for another office and have moved since; only the number tells whether one of
  /// them is meant.
  case namesakesElsewhere(String, [PersonID])
  /// A name that is a number: that of a person, most likely.
  case nameOfDigits(String)
  case mergeWithItself(PersonID)
  /// Two people who are to be merged have a number each.
  case differentNumbers(PersonID, EmployeeNumber, PersonID, EmployeeNumber)
  /// Two people who are to be merged are marked differently at rakor that are open.
  case marksDiffer(PersonID, PersonID, [MarkDispute])
  /// The person was entered twice and is another one by now.
  case mergedAway(PersonID, into: PersonID)
  case nothingToUndo
  case nothingToRedo
  /// A change can only be taken back when all newer ones of the same person have been; the newest of them.
  case undoneFirst(LaterChange)
  /// Somebody else's later change builds on the one to be taken back or done again, so that would destroy theirs.
  case builtOn(LaterChange)
  /// The record is no more as the change left it, and nothing tells who wrote it.
  case changedSince(RecordKey)
}

extension Refusal {
  /// The field in which it is to be corrected; nil where it is about more than one, or about none.
  package var field: Field? {
    switch self {
    case .required(let field), .tooLong(let field, _), .countOutOfRange(let field, _), .notANumber(let field, _),
      .notAnAddress(let field, _),
      .unreadableDate(let field, _), .unreadableTime(let field, _), .unknownOffice(let field, _),
      .ambiguousOffice(let field, _, _), .inactiveOffice(let field, _, _), .badCode(let field, _),
      .codeTaken(let field, _):
      field
    case .endBeforeStart: .end
    case .endWithoutStart: .start
    case .unknownForum: .forum
    case .employeeNumber: .employeeNumber
    case .nameOfDigits: .person
    default: nil
    }
  }

  /// Why the line of a rakor's date, which may hold its time too, was not understood.
  package init(_ error: WhenReadingError) {
    switch error {
    case .date(let error): self = .unreadableDate(.date, error)
    case .time(let error): self = .unreadableTime(.start, error)
    }
  }
}
