/// A standing group of offices that holds rakor, such as *Seksi PHU*.
package struct Forum: Hashable, Sendable, Codable {
  /// One office's place in a forum.
  package struct Member: Hashable, Sendable, Codable {
    package var office: OfficeCode
    /// The day the office joined; nil for a founding member. Turns to host count from here.
    package var joined: Day?

    /// A founding member unless the day it joined is given.
    package init(office: OfficeCode, joined: Day? = nil) {
      self.office = office
      self.joined = joined
    }
  }

  package var code: ForumCode
  /// As papers print it, "Seksi PHU se-eks Karesidenan Kedu".
  package var name: String
  /// What lists show, "Seksi PHU".
  package var short: String
  /// In the order in which the offices are listed everywhere.
  package var members: [Member]

  /// A forum whose members stand in the order of its lists.
  package init(code: ForumCode, name: String, short: String, members: [Member]) {
    self.code = code
    self.name = name
    self.short = short
    self.members = members
  }

  /// The codes of its members, in their order, whether they have joined yet or not.
  package var offices: [OfficeCode] { members.map(\.office) }
}

extension Forum: TextFacts {
  package static let texts: [TextField<Forum>] = [TextField(.name, \.name), TextField(.short, \.short)]
}
