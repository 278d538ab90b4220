/// Everybody known from an office, and who of them belongs to a forum's rakor.
package struct OfficeRoll: Hashable, Sendable {
  /// In the order in which people are listed everywhere.
  package var people: [Person]
  /// Those who were on the list of another rakor of the forum; an office sends others to other forums.
  package var regulars: Set<PersonID>

  package init(people: [Person] = [], regulars: Set<PersonID> = []) {
    self.people = people
    self.regulars = regulars
  }
}
