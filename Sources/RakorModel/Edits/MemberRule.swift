/// Which offices have a part in a forum's rakor, judged by the rakor's own day (docs/domain.md, A rakor).
package enum MemberRule {
  /// Refuses an office that does not exist on that day, or is no member of the forum then.
  ///
  /// - Throws: `Refusal.inactiveOffice`, `.notAMember` or `.membership`.
  package static func check(_ office: Office, _ field: Field, on day: Day, in forum: Forum) throws(Refusal) {
    try checkStillThere(office, field, on: day, in: forum)
    guard forum.member(office.code) != nil else { throw .notAMember(office.code, forum.code) }
  }

  /// The same of an office that has its part already, when the rakor moves to another day.
  ///
  /// Of one that the forum does not know any more, left before days of leaving were kept, no day can be judged.
  static func checkStillThere(_ office: Office, _ field: Field, on day: Day, in forum: Forum) throws(Refusal) {
    guard office.isActive(on: day) else { throw .inactiveOffice(field, office.code, on: day) }
    guard let member = forum.member(office.code) else { return }
    if let joined = member.joined, day < joined { throw .membership(.notYet(office.code, forum.code, from: joined)) }
    if let left = member.left, left < day {
      let heir = forum.heir(of: office.code, on: day)
      let isMember = forum.member(heir)?.isMember(on: day) ?? false
      throw .membership(.noMore(office.code, forum.code, since: left, successor: isMember ? heir : nil))
    }
  }
}
