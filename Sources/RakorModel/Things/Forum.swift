/// A standing group of offices that holds rakor, such as *Seksi PHU*.
package struct Forum: Hashable, Sendable, Codable {
  /// One office's place in a forum.
  package struct Member: Hashable, Sendable, Codable {
    package var office: OfficeCode
    /// The day the office joined; nil for a founding member. Turns to host count from here.
    package var joined: Day?
    /// Its last day as a member; nil while it stays. Who has left keeps its place here, since a rakor is judged by its
    /// own day.
    package var left: Day?
    /// The office that is there in its place since, and has its turns; nil where it left for good, or stays.
    package var successor: OfficeCode?

    /// A founding member that stays, unless days are given.
    package init(office: OfficeCode, joined: Day? = nil, left: Day? = nil, successor: OfficeCode? = nil) {
      self.office = office
      self.joined = joined
      self.left = left
      self.successor = successor
    }

    /// Whether the office is a member on a day.
    package func isMember(on day: Day) -> Bool { (joined ?? day) <= day && day <= (left ?? day) }
  }

  package var code: ForumCode
  /// As papers print it, "Seksi PHU se-eks Karesidenan Kedu".
  package var name: String
  /// What lists show, "Seksi PHU".
  package var short: String
  /// In the order in which the offices are listed everywhere.
  package var members: [Member]
  /// The last day on which it meets; nil while it goes on.
  package var activeUntil: Day?
  /// The forum that meets in its place from then on; nil where there is none, or none yet.
  package var successor: ForumCode?

  /// A forum that goes on, whose members stand in the order of its lists.
  package init(code: ForumCode, name: String, short: String, members: [Member]) {
    self.code = code
    self.name = name
    self.short = short
    self.members = members
  }

  /// What its rakor are called unless somebody types another title; in Indonesian whatever the language of the screen,
  /// because it goes into letters.
  package var proposedTitle: String { "Rakor \(name)" }

  /// The codes of all that are, were or will be members, in their order.
  package var offices: [OfficeCode] { members.map(\.office) }

  /// The codes of its members on a day, in their order.
  package func offices(on day: Day) -> [OfficeCode] { members.filter { $0.isMember(on: day) }.map(\.office) }

  /// The office that has a member's place by a day: the one that came for it, and so on; itself where none did.
  package func heir(of office: OfficeCode, on day: Day) -> OfficeCode {
    var current = office
    var seen: Set<OfficeCode> = [office]
    while let member = member(current), let next = member.successor, let left = member.left, left < day,
      seen.insert(next).inserted
    {
      current = next
    }
    return current
  }

  /// Whether it still meets on a day.
  package func isActive(on day: Day) -> Bool { day <= activeUntil ?? day }

  /// Makes an office a member from a day on, nil for ever; one that was a member goes on as such, as if it never left.
  package mutating func join(_ office: OfficeCode, on day: Day?) {
    if let index = offices.firstIndex(of: office) {
      (members[index].left, members[index].successor) = (nil, nil)
    } else {
      members.append(Member(office: office, joined: day))
    }
  }

  /// Lets a member leave after its last day; one that joined later was a slip, and is taken away. Who has left already
  /// stays so.
  package mutating func leave(_ office: OfficeCode, last: Day) {
    guard let index = offices.firstIndex(of: office), members[index].left == nil else { return }
    if let joined = members[index].joined, joined > last {
      members.remove(at: index)
    } else {
      members[index].left = last
    }
  }

  /// The place of an office among its members, past and coming ones too; nil for one that never has any.
  package func member(_ office: OfficeCode) -> Member? { members.first { $0.office == office } }
}

extension Forum: TextFacts {
  package static let texts: [TextField<Forum>] = [
    TextField(required: .name, { $0.name }, { $0.name = $1 }, uses: .form),
    TextField(required: .short, { $0.short }, { $0.short = $1 }, uses: .form),
  ]
}
