/// Why an office or a forum has no part in a rakor of some day.
package enum MembershipRefusal: Hashable, Sendable {
  /// The office joins the forum only on a later day.
  case notYet(OfficeCode, ForumCode, from: Day)
  /// It had left the forum by then; the day is its last one there.
  case noMore(OfficeCode, ForumCode, since: Day)
  /// The forum had ended by then; the day is its last one.
  case forumEnded(ForumCode, on: Day, successor: ForumCode?)
  /// A forum goes on in another one, not in itself.
  case ownSuccessor(ForumCode)
}

extension MembershipRefusal {
  /// The office it is about; nil where it is about a forum.
  package var office: OfficeCode? {
    switch self {
    case .notYet(let office, _, _), .noMore(let office, _, _): office
    case .forumEnded, .ownSuccessor: nil
    }
  }
}
