extension ChangeBuilder {
  mutating func putOffice(_ office: Office, new: Bool) throws {
    guard CodeRule.allows(office.code.rawValue) else { throw Refusal.badCode(.code, office.code.rawValue) }
    let exists = try self.office(office.code) != nil
    if new && exists { throw Refusal.codeTaken(.code, office.code.rawValue) }
    if !new && !exists { throw Refusal.notFound(.office(office.code)) }
    var checked = office
    checked.name = try TextRule.required(office.name, .name)
    checked.short = try TextRule.required(office.short, .short)
    checked.town = try TextRule.required(office.town, .town)
    checked.letterCode = try TextRule.line(office.letterCode, .letterCode)
    checked.head = try TextRule.line(office.head, .head)
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
    checked.name = try TextRule.required(forum.name, .name)
    checked.short = try TextRule.required(forum.short, .short)
    var seen: Set<OfficeCode> = []
    checked.members = forum.members.filter { seen.insert($0.office).inserted }
    for member in checked.members where try office(member.office) == nil {
      throw Refusal.unknownOffice(.member, typed: member.office.rawValue)
    }
    guard !checked.members.isEmpty else { throw Refusal.required(.member) }
    try put(.forum(checked))
  }

  @discardableResult
  mutating func addPerson(_ draft: PersonDraft) throws -> PersonID {
    let checked = try check(draft)
    let id = try reservePersonID()
    try put(.person(Person(id: id, draft: checked)))
    return id
  }

  mutating func revisePerson(_ id: PersonID, _ draft: PersonDraft) throws {
    _ = try existingPerson(id)
    try put(.person(Person(id: id, draft: try check(draft))))
  }

  private func check(_ draft: PersonDraft) throws -> PersonDraft {
    var checked = draft
    checked.name = try TextRule.required(draft.name, .person)
    checked.title = try TextRule.line(draft.title, .position)
    checked.unit = try TextRule.line(draft.unit, .unit)
    checked.rank = try TextRule.line(draft.rank, .rank)
    checked.phone = try TextRule.line(draft.phone?.typed, .phone).map { PhoneNumber($0) }
    guard try office(draft.office) != nil else { throw Refusal.unknownOffice(.office, typed: draft.office.rawValue) }
    try checkOrder(from: draft.activeFrom, until: draft.activeUntil)
    return checked
  }

  private func checkOrder(from first: Day?, until last: Day?) throws {
    if let first, let last, last < first { throw Refusal.endsBeforeItBegins(from: first, until: last) }
  }
}
