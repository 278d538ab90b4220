import RakorModel

extension RakorFile {
  static let officeFields = Office.members(and: ["code", "kind", "letterhead", "activeFrom", "activeUntil"])
  static let forumFields = Forum.members(and: [
    "code", "offices", "joined", "left", "successors", "activeUntil", "successor",
  ])
  /// With those of a report on people that only follow from others.
  static let personFields = PersonDraft.members(and: [
    "uid", "office", "nip", "phone", "activeFrom", "activeUntil", "knownAs", "merged", "number", "active", "nipKind",
    "nipDoubts",
    "whatsapp",
  ])

  static func office(_ object: FileObject) -> ImportedOffice? {
    guard let code = object.requiredText("code") else { return nil }
    var office = ImportedOffice(place: object.place, code: OfficeCode(rawValue: code))
    office.texts = object.texts(Office.texts)
    office.kind = object.word("kind", OfficeKind.self)
    office.letterhead = object.texts("letterhead")
    office.activeFrom = object.day("activeFrom")
    office.activeUntil = object.day("activeUntil")
    return office
  }

  static func forum(_ object: FileObject) -> ImportedForum? {
    guard let code = object.requiredText("code") else { return nil }
    var forum = ImportedForum(place: object.place, code: ForumCode(rawValue: code))
    forum.texts = object.texts(Forum.texts)
    forum.offices = (object.texts("offices") ?? []).map(OfficeCode.init)
    forum.joined = days("joined", of: object)
    forum.left = days("left", of: object)
    let codes = Set(object.entries("successors").map(\.name))
    if let successors = object.object("successors", fields: codes) {
      for code in codes { forum.successors[OfficeCode(rawValue: code)] = successors.text(code).map(OfficeCode.init) }
    }
    forum.activeUntil = object.day("activeUntil")
    forum.successor = object.text("successor").map(ForumCode.init)
    return forum
  }

  /// Days by office.
  private static func days(_ member: String, of object: FileObject) -> [OfficeCode: Day] {
    let codes = Set(object.entries(member).map(\.name))
    guard let value = object.value(member),
      let days = FileObject(value, at: object.place.member(member), fields: codes, findings: object.findings)
    else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: codes.compactMap { code in days.day(code).map { (OfficeCode(rawValue: code), $0) } })
  }

  static func person(_ object: FileObject) -> ImportedPerson? {
    guard let name = object.requiredText("name"), let office = object.requiredText("office") else { return nil }
    var person = ImportedPerson(
      place: object.place, facts: PersonDraft(name: name, office: OfficeCode(rawValue: office)))
    person.facts.uid = object.identity("uid")
    object.read(PersonDraft.details, into: &person.facts)
    person.phone = object.text("phone").map(PhoneNumber.init)
    person.activeFrom = object.day("activeFrom")
    person.activeUntil = object.day("activeUntil")
    if let typed = object.text("nip") {
      do {
        person.employeeNumber = try EmployeeNumber(typed)
      } catch {
        object.refuse("nip", .refused(.employeeNumber(error)))
      }
    }
    person.knownAs = object.objects("knownAs", fields: ["meeting", "name", "office"]).compactMap(otherName)
    person.merged = object.objects("merged", fields: personFields).compactMap(self.person)
    return person
  }

  private static func otherName(_ object: FileObject) -> ImportedPerson.OtherName? {
    guard let meeting = object.whole("meeting"), let name = object.requiredText("name"),
      let office = object.requiredText("office")
    else { return nil }
    return ImportedPerson.OtherName(meeting: meeting, name: name, office: OfficeCode(rawValue: office))
  }
}
