/// Of what figures are told: a forum or all, an office or all, and a year.
package struct FigureScope: Hashable, Sendable, Codable {
  package var forum: ForumCode?
  /// Only what this office was invited to, sent and owes.
  package var office: OfficeCode?
  /// Nil for the last one up to today in which there is a rakor.
  package var year: Int?

  /// Everything of the last year with a rakor unless told otherwise.
  package init(forum: ForumCode? = nil, office: OfficeCode? = nil, year: Int? = nil) {
    self.forum = forum
    self.office = office
    self.year = year
  }
}

/// A group of figures that is shown together; its name is the one that files and pipes have.
package enum FigureSection: String, CaseIterable, Sendable, Codable {
  case attendance, heads, absence, hosting, followUps
}
