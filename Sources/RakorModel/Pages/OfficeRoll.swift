/// Those known from an office, and who of them belongs to a forum's rakor.
package struct OfficeRoll: Hashable, Sendable {
  /// In the order in which people are listed everywhere.
  package var people: [Person]
  /// Those who were on the list of one of the forum's last rakor; an office sends others to other forums.
  package var regulars: Set<PersonID>
  /// Whom the name keys (`NameKey`) stand for that were merged away in this office; who has such a name is not new.
  package var formerNames: [String: PersonID]

  /// How many rakor of the forum that have begun (`MeetingState.hasBegun`) count as its last, three years of quarterly
  /// ones: who has not been there since is not expected any more.
  package static let lookBack = 12

  /// The people of an office of whom, unless told otherwise, nobody is known yet.
  package init(people: [Person] = [], regulars: Set<PersonID> = [], formerNames: [String: PersonID] = [:]) {
    self.people = people
    self.regulars = regulars
    self.formerNames = formerNames
  }
}
