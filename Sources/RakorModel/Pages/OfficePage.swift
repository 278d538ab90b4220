/// A person with the revision at which it was read.
package struct PersonRow: Hashable, Sendable {
  package var person: Person
  package var revision: Int

  /// A person as read, with the revision that a save must name.
  package init(person: Person, revision: Int) {
    self.person = person
    self.revision = revision
  }
}

/// What is shown of one office, read in one go.
package struct OfficePage: Hashable, Sendable {
  /// In the order of `Seniority`, those who are not active any more among them.
  package var people: [PersonRow]
  /// Whether these are all.
  package var isComplete: Bool
  package var year: OfficeYear

  /// What was read of an office; `isComplete` is false where its people were cut off at a page.
  package init(people: [PersonRow], isComplete: Bool, year: OfficeYear) {
    self.people = people
    self.isComplete = isComplete
    self.year = year
  }

  /// The office that the page is about.
  package var office: OfficeCode { year.office }
}

/// Everybody who may have been entered twice, and the revisions at which they were read.
package struct DuplicateList: Hashable, Sendable {
  package var pairs: [DuplicatePeople]
  package var revisions: [PersonID: Int]

  /// The pairs found, and for everybody in them the revision that a merge must name.
  package init(pairs: [DuplicatePeople], revisions: [PersonID: Int]) {
    self.pairs = pairs
    self.revisions = revisions
  }
}
