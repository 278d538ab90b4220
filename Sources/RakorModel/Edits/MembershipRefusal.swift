/// Why an office or a forum has no part in a rakor of some day.
package enum MembershipRefusal: Hashable, Sendable {
  /// The office joins the forum only on a later day.
  case notYet(OfficeCode, ForumCode, from: Day)
  /// It had left the forum by then; the day is its last one there, and another office may have come for it.
  case noMore(OfficeCode, ForumCode, since: Day, successor: OfficeCode? = nil)
  /// The forum had ended by then; the day is its last one.
  case forumEnded(ForumCode, on: Day, successor: ForumCode?)
  /// A forum goes on in another one, not in itself.
  case ownSuccessor(ForumCode)
  /// An office comes for another, not for itself.
  case succeedsItself(OfficeCode)
  /// Nobody has said whether these people go along to the office that comes.
  case askAboutPeople(OfficeCode, by: OfficeCode, [String])
}

extension MembershipRefusal {
  /// The office it is about; nil where it is about a forum.
  package var office: OfficeCode? {
    switch self {
    case .notYet(let office, _, _), .noMore(let office, _, _, _), .succeedsItself(let office): office
    case .forumEnded, .ownSuccessor, .askAboutPeople: nil
    }
  }
}
