import RakorModel

/// The names that a closed rakor keeps, and those that one opened again remembers.
extension RakorFile {
  static let closedNameFields: Set = ["closedOn", "forum", "forumShort", "offices"]

  /// The names of a closed rakor, but for those of its people, which stand in its delegates.
  static func closedNames(_ names: ClosedNames) -> JsonValue { .object(members(of: names)) }

  /// What a rakor that was opened again was called when it was closed, and when it was opened; of the people who are
  /// on its list.
  static func reopening(_ reopening: Reopening, of people: [PersonID: Person]) -> JsonValue {
    .members([
      "names": self.names(reopening.names, of: people), "since": self.names(reopening.since, of: people),
    ])
  }

  private static func names(_ names: ClosedNames, of people: [PersonID: Person]) -> JsonValue {
    let ids = names.listed ?? names.people.keys.sorted()
    let list = ids.compactMap { id -> JsonValue? in
      guard let uid = people[id]?.uid, let known = names.people[id] else { return nil }
      return .members([
        "person": .text(uid), "name": .text(known.name), "title": .optional(known.title),
        "unit": .optional(known.unit), "office": .text(known.office.rawValue),
      ])
    }
    return .object(members(of: names) + [JsonMember(name: "people", value: .list(list))])
  }

  private static func members(of names: ClosedNames) -> [JsonMember] {
    let offices = names.offices.sorted { $0.key < $1.key }.map { code, names in
      JsonMember(
        name: code.rawValue, value: .members(["name": .text(names.name), "short": .text(names.short)]))
    }
    return JsonMember.list([
      "closedOn": .text(names.closedOn.iso), "forum": .text(names.forum),
      "forumShort": .optional(names.forumShort), "offices": .object(offices),
    ])
  }

  static func closedNames(_ object: FileObject) -> ImportedClosedNames? {
    guard let closedOn = object.requiredDay("closedOn"), let forum = object.requiredText("forum") else { return nil }
    var offices: [OfficeCode: ClosedNames.OfficeNames] = [:]
    for entry in object.entries("offices") {
      let place = object.place.member("offices").member(entry.name)
      guard let names = FileObject(entry.value, at: place, fields: ["name", "short"], findings: object.findings),
        let name = names.requiredText("name"), let short = names.requiredText("short")
      else { continue }
      offices[OfficeCode(rawValue: entry.name)] = ClosedNames.OfficeNames(name: name, short: short)
    }
    var names = ImportedClosedNames(closedOn: closedOn, forum: forum, offices: offices)
    names.forumShort = object.text("forumShort")
    return names
  }

  static func reopening(_ object: FileObject) -> ImportedReopening? {
    let fields = closedNameFields.union(["people"])
    guard let names = object.object("names", fields: fields).flatMap(namesOfPeople),
      let since = object.object("since", fields: fields).flatMap(namesOfPeople)
    else { return nil }
    return ImportedReopening(names: names, since: since)
  }

  private static func namesOfPeople(_ object: FileObject) -> ImportedReopening.Names? {
    guard let names = closedNames(object) else { return nil }
    let people = object.objects("people", fields: ["person", "name", "title", "unit", "office"])
    return ImportedReopening.Names(names: names, people: people.compactMap(delegate))
  }
}
