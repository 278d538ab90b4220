/// The names that held on the day a rakor was closed.
///
/// Offices, forums and people get renamed; a closed rakor keeps what its papers said (docs/domain.md, Offices and
/// forums).
package struct ClosedNames: Hashable, Sendable, Codable {
  /// What an office was called that day.
  package struct OfficeNames: Hashable, Sendable, Codable {
    package var name: String
    package var short: String

    /// The full and the short name of that day.
    package init(name: String, short: String) {
      self.name = name
      self.short = short
    }
  }

  /// What a delegate was called that day, and from where.
  package struct PersonNames: Hashable, Sendable, Codable {
    package var name: String
    package var title: String?
    package var unit: String?
    package var office: OfficeCode

    /// What the person is called now.
    package init(_ person: Person) {
      name = person.name
      title = person.title
      unit = person.unit
      office = person.office
    }
  }

  package var closedOn: Day
  /// The forum's full name.
  package var forum: String
  /// The forum's name in lists; nil for a rakor closed before that was kept.
  package var forumShort: String?
  package var offices: [OfficeCode: OfficeNames]
  package var people: [PersonID: PersonNames]
  /// The people in the order in which they were listed; nil for a rakor closed before that was kept.
  package var listed: [PersonID]?

  /// The names of a closing day; `listed` holds the people in the order of the list that day.
  package init(
    closedOn: Day, forum: String, forumShort: String? = nil, offices: [OfficeCode: OfficeNames],
    people: [PersonID: PersonNames], listed: [PersonID]? = nil
  ) {
    self.closedOn = closedOn
    self.forum = forum
    self.forumShort = forumShort
    self.offices = offices
    self.people = people
    self.listed = listed
  }
}
