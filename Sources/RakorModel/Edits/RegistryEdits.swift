extension ChangeBuilder {
  mutating func putOffice(_ office: Office, new: Bool) throws {
    guard CodeRule.allows(office.code.rawValue) else { throw Refusal.badCode(.code, office.code.rawValue) }
    let before = try self.office(office.code)
    if new && before != nil { throw Refusal.codeTaken(.code, office.code.rawValue) }
    if !new && before == nil { throw Refusal.notFound(.office(office.code)) }
    var checked = office
    try checked.cleanTexts(since: before)
    if office.letterhead != before?.letterhead {
      checked.letterhead = try office.letterhead.compactMap { try TextRule.line($0, .letterhead) }
    }
    if before.map({ ($0.activeFrom, $0.activeUntil) != (office.activeFrom, office.activeUntil) }) ?? true {
      try DayRule.check(from: office.activeFrom, until: office.activeUntil)
    }
    try put(.office(checked))
  }

  mutating func putForum(_ forum: Forum, new: Bool) throws {
    guard CodeRule.allows(forum.code.rawValue) else { throw Refusal.badCode(.code, forum.code.rawValue) }
    let before = try self.forum(forum.code)
    if new && before != nil { throw Refusal.codeTaken(.code, forum.code.rawValue) }
    if !new && before == nil { throw Refusal.notFound(.forum(forum.code)) }
    var checked = forum
    try checked.cleanTexts(since: before)
    var seen: Set<OfficeCode> = []
    checked.members = forum.members.filter { seen.insert($0.office).inserted }
    for member in checked.members where member != before?.member(member.office) {
      guard try office(member.office) != nil else {
        throw Refusal.unknownOffice(.member, typed: member.office.rawValue)
      }
      try DayRule.check(from: member.joined, until: member.left)
      if let successor = member.successor, try office(successor) == nil {
        throw Refusal.unknownOffice(.successor, typed: successor.rawValue)
      }
    }
    guard !checked.members.isEmpty else { throw Refusal.required(.member) }
    if forum.activeUntil != before?.activeUntil { try DayRule.check(forum.activeUntil, .activeUntil) }
    if let successor = forum.successor, successor != before?.successor { try checkSuccessor(successor, of: forum.code) }
    try put(.forum(checked))
  }

  /// Refuses a successor that nobody knows, or that leads back to the forum itself.
  private func checkSuccessor(_ successor: ForumCode, of forum: ForumCode) throws {
    guard try self.forum(successor) != nil else { throw Refusal.unknownForum(typed: successor.rawValue) }
    var next: ForumCode? = successor
    var seen: Set<ForumCode> = []
    while let code = next, seen.insert(code).inserted {
      guard code != forum else { throw Refusal.membership(.ownSuccessor(forum)) }
      next = try self.forum(code)?.successor
    }
  }

  /// Enters somebody, as `mergedInto` where it is known already that they are another one.
  @discardableResult
  mutating func addPerson(_ facts: PersonDraft, mergedInto kept: PersonID? = nil) throws -> PersonID {
    var person = Person(id: try reservePersonID(), draft: try check(facts))
    person.mergedInto = kept
    if let uid = person.uid, try self.person(uid: uid) != nil { person.facts.uid = nil }
    try put(.person(try identified(person)))
    return person.id
  }

  /// Changes what is known of somebody; who it is stays, whatever is told.
  mutating func revisePerson(_ id: PersonID, _ facts: PersonDraft) throws {
    let before = try existingPerson(id)
    var person = Person(id: id, draft: try check(facts, since: before.facts))
    person.facts.uid = before.uid
    try put(.person(person))
  }

  /// Gives somebody whose identity was only worked out the one that was given to them elsewhere.
  mutating func identify(_ id: PersonID, as uid: String) throws {
    var person = try existingPerson(id)
    guard try self.person(uid: uid) == nil else { return }
    person.facts.uid = uid
    try put(.person(person))
  }

  /// What is known of somebody with cleaned texts, if it may be saved like that; only what was touched is checked.
  func check(_ facts: PersonDraft, since before: PersonDraft? = nil) throws -> PersonDraft {
    var checked = facts
    try checked.cleanTexts(since: before)
    if facts.phone != before?.phone {
      checked.phone = try TextRule.line(facts.phone?.typed, .phone).map { PhoneNumber($0) }
    }
    checked.uid = try TextRule.line(facts.uid, .identity)
    guard try office(facts.office) != nil else { throw Refusal.unknownOffice(.office, typed: facts.office.rawValue) }
    if before.map({ ($0.activeFrom, $0.activeUntil) != (facts.activeFrom, facts.activeUntil) }) ?? true {
      try DayRule.check(from: facts.activeFrom, until: facts.activeUntil)
    }
    return checked
  }
}
