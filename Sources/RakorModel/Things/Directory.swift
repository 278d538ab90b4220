/// The offices and forums, which are few and needed everywhere.
package struct Directory: Hashable, Sendable {
  package var offices: [Office]
  package var forums: [Forum]

  /// All offices and forums, each in the order in which they are listed everywhere.
  package init(offices: [Office] = [], forums: [Forum] = []) {
    self.offices = offices
    self.forums = forums
  }

  /// The office of a code, active or not; nil where there is none.
  package func office(_ code: OfficeCode) -> Office? { offices.first { $0.code == code } }

  /// The forum of a code; nil where there is none.
  package func forum(_ code: ForumCode) -> Forum? { forums.first { $0.code == code } }

  /// All forums in their order, those that have ended by a day behind the others.
  package func forums(on today: Day) -> [Forum] {
    forums.filter { $0.isActive(on: today) } + forums.filter { !$0.isActive(on: today) }
  }

  /// The forums that still meet on a day, in their order.
  package func activeForums(on today: Day) -> [Forum] { forums.filter { $0.isActive(on: today) } }

  /// The offices that a forum invites on a day: its members of that day that exist then, in its order.
  package func offices(of forum: Forum, on day: Day) -> [OfficeCode] {
    forum.offices(on: day).filter { office($0)?.isActive(on: day) ?? false }
  }

  /// The one member of a forum that serves the same place as an office, by its name: "Kemenhaj Kab. Wonosobo" for
  /// "Kab. Wonosobo"; nil where there is none, or more than one.
  package func namesake(of code: OfficeCode, in forum: ForumCode) -> Office? {
    let words = Set(SearchWords.of(shortName(code)))
    let found = (self.forum(forum)?.offices ?? []).compactMap(office).filter { office in
      office.code != code && words.isSubset(of: SearchWords.of(office.short))
    }
    return found.count == 1 ? found[0] : nil
  }

  /// An office's short name on a rakor: that of its closing day, else today's, else its code.
  package func shortName(_ code: OfficeCode, at meeting: Meeting? = nil) -> String {
    meeting?.closedNames?.offices[code]?.short ?? office(code)?.short ?? code.rawValue
  }

  /// The same with the names of a rakor's closing day, once it is closed.
  package func named(at meeting: Meeting?) -> Directory {
    guard let meeting, let closed = meeting.closedNames else { return self }
    var named = self
    for index in offices.indices {
      guard let names = closed.offices[offices[index].code] else { continue }
      (named.offices[index].name, named.offices[index].short) = (names.name, names.short)
    }
    for index in forums.indices where forums[index].code == meeting.forum {
      (named.forums[index].name, named.forums[index].short) = (forumName(of: meeting), forumShortName(of: meeting))
    }
    return named
  }

  /// An office's full name on a rakor, likewise.
  package func name(_ code: OfficeCode, at meeting: Meeting? = nil) -> String {
    meeting?.closedNames?.offices[code]?.name ?? office(code)?.name ?? code.rawValue
  }

  /// A forum's short name, or its code.
  package func shortName(_ code: ForumCode) -> String { forum(code)?.short ?? code.rawValue }

  /// The short name of a rakor's forum, that of its closing day once closed.
  package func forumShortName(of meeting: Meeting) -> String {
    meeting.closedNames?.forumShort ?? shortName(meeting.forum)
  }

  /// The full name of a rakor's forum, that of its closing day once closed.
  package func forumName(of meeting: Meeting) -> String {
    meeting.closedNames?.forum ?? forum(meeting.forum)?.name ?? meeting.forum.rawValue
  }
}
