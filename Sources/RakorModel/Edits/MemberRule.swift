/// Which offices have a part in a forum's rakor.
package enum MemberRule {
  /// Refuses an office that does not exist on that day, or is no member of the forum.
  ///
  /// - Throws: `Refusal.inactiveOffice` or `.notAMember`.
  package static func check(_ office: Office, _ field: Field, on day: Day, in forum: Forum) throws(Refusal) {
    guard office.isActive(on: day) else { throw .inactiveOffice(field, office.code, on: day) }
    guard forum.offices.contains(office.code) else { throw .notAMember(office.code, forum.code) }
  }
}
