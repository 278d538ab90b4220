extension Importer {
  mutating func importOffices() throws {
    let lines = withoutRepetition(document.offices, \.code) { $0.place.member("code") }
    for line in lines {
      try attempt(at: line.place) { importer in
        let existing = try importer.builder.office(line.code)
        guard let kind = line.kind ?? existing?.kind else {
          return importer.refuse(line.place.member("kind"), .missing)
        }
        let kept = importer.replacesRegistry ? nil : existing
        var office = try kept ?? Office(told: line, kind: kind)
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
        let kept = importer.replacesRegistry ? nil : existing
        var forum = try kept ?? Forum(told: line)
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
}

extension Office {
  /// An office that is known from a file alone.
  fileprivate init(told line: ImportedOffice, kind: OfficeKind) throws(Refusal) {
    self.init(
      code: line.code, name: try Self.requiredText(.name, of: line.texts),
      short: try Self.requiredText(.short, of: line.texts), kind: kind,
      town: try Self.requiredText(.town, of: line.texts))
  }
}

extension Forum {
  /// A forum that is known from a file alone; without a short name it goes by its name.
  fileprivate init(told line: ImportedForum) throws(Refusal) {
    let name = try Self.requiredText(.name, of: line.texts)
    self.init(code: line.code, name: name, short: name, members: [])
  }

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
