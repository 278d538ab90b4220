extension Importer {
  mutating func importOffices() throws {
    let lines = withoutRepetition(document.offices, \.code) { $0.place.member("code") }
    for line in lines {
      try attempt(at: line.place) { importer in
        let existing = try importer.builder.office(line.code)
        guard let kind = line.kind ?? existing?.kind else {
          return importer.refuse(line.place.member("kind"), .missing)
        }
        var office = existing ?? Office(code: line.code, name: "", short: "", kind: kind, town: "")
        office.kind = kind
        try office.takeTexts(line.texts)
        office.letterhead = line.letterhead ?? office.letterhead
        office.activeFrom = line.activeFrom ?? office.activeFrom
        office.activeUntil = line.activeUntil ?? office.activeUntil
        try importer.builder.putOffice(office, new: existing == nil)
      }
    }
  }

  /// Members that the file names are added; a file that knows fewer does not put anybody out of a forum.
  mutating func importForums() throws {
    let lines = withoutRepetition(document.forums, \.code) { $0.place.member("code") }
    for line in lines {
      try attempt(at: line.place) { importer in
        let existing = try importer.builder.forum(line.code)
        let name = line.texts[.name] ?? ""
        var forum = existing ?? Forum(code: line.code, name: name, short: name, members: [])
        try forum.takeTexts(line.texts)
        forum.add(line.offices)
        for office in line.left.keys.sorted() where !forum.offices.contains(office) {
          forum.members.append(Forum.Member(office: office))
        }
        for (office, day) in line.joined {
          guard let index = forum.members.firstIndex(where: { $0.office == office }) else {
            throw Refusal.notAMember(office, line.code)
          }
          forum.members[index].joined = day
        }
        for index in forum.members.indices {
          let code = forum.members[index].office
          forum.members[index].left = line.left[code] ?? forum.members[index].left
          forum.members[index].successor = line.successors[code] ?? forum.members[index].successor
        }
        forum.activeUntil = line.activeUntil ?? forum.activeUntil
        try importer.builder.putForum(forum, new: existing == nil)
      }
    }
    for line in lines {
      guard let successor = line.successor else { continue }
      try attempt(at: line.place.member("successor")) { importer in
        guard var forum = try importer.builder.forum(line.code) else { return }
        forum.successor = successor
        try importer.builder.putForum(forum, new: false)
      }
    }
  }

  /// A line is the person with its number, else of its name as written, else of another spelling that no line has.
  mutating func importPeople() throws {
    var taken: [PersonID: ImportedPerson] = [:]
    for line in document.people {
      let people = try namesakes(line.name, line.office)
      if let person = people.first(where: { isSurely($0, line) }) { taken[person.id] = line }
    }
    for line in document.people {
      try attempt(at: line.place) { importer in
        let merged = try importer.merged(line)
        let id = try merged ?? importer.importPerson(line, taken: taken)
        if merged == nil { taken[id] = line }
        for other in line.knownAs {
          importer.otherNames[CalledName(meeting: other.meeting, name: other.name, office: other.office)] = id
        }
      }
    }
  }

  /// Who a line's person has been merged into, when the file is from before that; the file then changes nothing of it.
  private mutating func merged(_ line: ImportedPerson) throws -> PersonID? {
    guard try isMerged(line.name, line.office) else { return nil }
    let entered = try builder.people(named: NameKey.of(line.name), office: line.office).filter { isSurely($0, line) }
    guard !entered.contains(where: { $0.mergedInto == nil }) else { return nil }
    return try entered.first.map { try builder.kept($0).id }
  }

  private mutating func importPerson(_ line: ImportedPerson, taken: [PersonID: ImportedPerson]) throws -> PersonID {
    let people = try namesakes(line.name, line.office).filter { person in
      taken[person.id].map { $0.name == line.name && $0.employeeNumber == line.employeeNumber } ?? true
    }
    let possible = people.filter { isCompatible($0, line) }
    let found = people.first { isSurely($0, line) } ?? possible.first { $0.name == line.name } ?? possible.first
    guard let existing = found else {
      return try addPerson(line.facts)
    }
    var facts = line.facts
    facts.office = existing.office
    facts.fillIn(from: existing.facts)
    try builder.revisePerson(existing.id, facts)
    return existing.id
  }

  /// Whether a namesake has the line's number, or neither has one and the names are written alike.
  private func isSurely(_ person: Person, _ line: ImportedPerson) -> Bool {
    guard person.employeeNumber == line.employeeNumber else { return false }
    return line.employeeNumber != nil || person.name == line.name
  }

  private func isCompatible(_ person: Person, _ line: ImportedPerson) -> Bool {
    person.employeeNumber == nil || line.employeeNumber == nil || person.employeeNumber == line.employeeNumber
  }
}

extension Forum {
  /// Adds the members that a file has more, each behind the one it stands behind there.
  fileprivate mutating func add(_ offices: [OfficeCode]) {
    var place = 0
    for office in offices {
      if let there = self.offices.firstIndex(of: office) {
        place = there + 1
      } else {
        members.insert(Member(office: office), at: place)
        place += 1
      }
    }
  }
}
