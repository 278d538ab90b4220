extension ChangeBuilder {
  mutating func putOffice(_ office: Office, new: Bool) throws {
    guard CodeRule.allows(office.code.rawValue) else { throw Refusal.badCode(.code, office.code.rawValue) }
    let exists = try self.office(office.code) != nil
    if new && exists { throw Refusal.codeTaken(.code, office.code.rawValue) }
    if !new && !exists { throw Refusal.notFound(.office(office.code)) }
    var checked = office
    try checked.cleanTexts()
    checked.letterhead = try office.letterhead.compactMap { try TextRule.line($0, .letterhead) }
    try checkOrder(from: office.activeFrom, until: office.activeUntil)
    try put(.office(checked))
  }

  mutating func putForum(_ forum: Forum, new: Bool) throws {
    guard CodeRule.allows(forum.code.rawValue) else { throw Refusal.badCode(.code, forum.code.rawValue) }
    let exists = try self.forum(forum.code) != nil
    if new && exists { throw Refusal.codeTaken(.code, forum.code.rawValue) }
    if !new && !exists { throw Refusal.notFound(.forum(forum.code)) }
    var checked = forum
    try checked.cleanTexts()
    var seen: Set<OfficeCode> = []
    checked.members = forum.members.filter { seen.insert($0.office).inserted }
    for member in checked.members where try office(member.office) == nil {
      throw Refusal.unknownOffice(.member, typed: member.office.rawValue)
    }
    guard !checked.members.isEmpty else { throw Refusal.required(.member) }
    try put(.forum(checked))
  }

  @discardableResult
  mutating func addPerson(_ facts: PersonDraft) throws -> PersonID {
    let checked = try check(facts)
    let id = try reservePersonID()
    try put(.person(Person(id: id, draft: checked)))
    return id
  }

  mutating func revisePerson(_ id: PersonID, _ facts: PersonDraft) throws {
    _ = try existingPerson(id)
    try put(.person(Person(id: id, draft: try check(facts))))
  }

  private func check(_ facts: PersonDraft) throws -> PersonDraft {
    var checked = facts
    try checked.cleanTexts()
    checked.phone = try TextRule.line(facts.phone?.typed, .phone).map { PhoneNumber($0) }
    guard try office(facts.office) != nil else { throw Refusal.unknownOffice(.office, typed: facts.office.rawValue) }
    try checkOrder(from: facts.activeFrom, until: facts.activeUntil)
    return checked
  }

  private func checkOrder(from first: Day?, until last: Day?) throws {
    if let first, let last, last < first { throw Refusal.endsBeforeItBegins(from: first, until: last) }
  }
}
