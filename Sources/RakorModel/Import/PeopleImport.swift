/// What an import knows of the people of its file.
struct ImportedPeople {
  /// By the identities that the file gives.
  var byIdentity: [String: PersonID] = [:]
  /// By the names in its list of people.
  var listed: [NameInOffice: [PersonID]] = [:]
  /// By the names under which its rakor know people who are called otherwise today.
  var called: [Importer.CalledName: [PersonID]] = [:]
  /// The merged entries that lines of the file stand for.
  var entries: Set<PersonID> = []
  /// Those whom this import enters; nobody can have told their namesakes apart yet.
  var new: Set<PersonID> = []
}

extension Importer {
  /// A line is the person with its identity; else whom `PeopleMatching` finds by employee number, and by name where the
  /// line has no identity of its own; else somebody new.
  mutating func importPeople() throws {
    let lines = withoutRepeatedIdentity(document.people)
    let matching = try PeopleMatching(lines, of: document, meetings: known, in: builder)
    for (index, line) in lines.enumerated() {
      try attempt(at: line.place) { importer in
        if let several = matching.ambiguous[index] {
          return importer.refuse(line.place.member("name"), .namesakes(several))
        }
        let found = matching.found[index]
        let id = try importer.importPerson(line, as: found)
        importer.note(line, as: id, entered: found?.person.id ?? id)
        for other in line.merged { try importer.importMerged(other, into: id, except: matching) }
      }
    }
  }

  private mutating func importPerson(_ line: ImportedPerson, as found: PeopleMatching.Entry?) throws -> PersonID {
    guard let found else { return try enter(line.facts) }
    // A file from before somebody was merged into another changes nothing of the other.
    guard !found.isMerged else { return found.kept }
    let existing = found.person
    var facts = line.facts
    if line.uid == nil || line.uid != existing.uid { facts.office = existing.office }
    facts.fillIn(from: existing.facts)
    try builder.revisePerson(existing.id, facts)
    if let uid = line.uid, !line.isFoundByName, existing.hasWorkedOutIdentity {
      try builder.identify(existing.id, as: uid)
    }
    return existing.id
  }

  /// An entry that the file says was somebody else's all along.
  ///
  /// One that is here stays what it is here: an import makes no two people one.
  private mutating func importMerged(
    _ line: ImportedPerson, into kept: PersonID, except matching: PeopleMatching
  ) throws {
    let known =
      try line.uid.flatMap { try builder.person(uid: $0) } ?? mergedEntry(line, into: kept)
      ?? unmergedEntry(line, except: matching)
    let id = try known ?? enter(line.facts, mergedInto: kept)
    people.entries.insert(id)
    if let uid = line.uid { people.byIdentity[uid] = id }
  }

  /// The entry of that name which was merged into the same person here; each is that of one line.
  private func mergedEntry(_ line: ImportedPerson, into kept: PersonID) throws -> PersonID? {
    guard line.isFoundByName else { return nil }
    return try builder.people(named: NameKey.of(line.name), office: line.office).first { entry in
      guard entry.name == line.name, entry.mergedInto != nil else { return false }
      return try !people.new.contains(entry.id) && !people.entries.contains(entry.id) && builder.kept(entry).id == kept
    }?.id
  }

  /// Who says the same here and is nobody else in the file, as from the same file without its identities.
  private func unmergedEntry(_ line: ImportedPerson, except matching: PeopleMatching) throws -> PersonID? {
    try builder.people(named: NameKey.of(line.name), office: line.office).first { entry in
      entry.hasWorkedOutIdentity && entry.mergedInto == nil && entry.facts.isLike(line.facts)
        && !people.new.contains(entry.id) && !people.entries.contains(entry.id) && !matching.means(entry.id)
    }?.id
  }

  mutating func enter(_ facts: PersonDraft, mergedInto kept: PersonID? = nil) throws -> PersonID {
    let id = try builder.addPerson(facts, mergedInto: kept)
    people.new.insert(id)
    return id
  }

  private mutating func note(_ line: ImportedPerson, as id: PersonID, entered entry: PersonID) {
    if let uid = line.uid { people.byIdentity[uid] = entry }
    people.listed[NameInOffice(line), default: []].append(id)
    for other in line.knownAs {
      let called = CalledName(meeting: other.meeting, name: other.name, office: other.office)
      people.called[called, default: []].append(id)
    }
  }

  /// The lines whose identity stands in the file for the first time, entries that were merged included.
  private mutating func withoutRepeatedIdentity(_ lines: [ImportedPerson]) -> [ImportedPerson] {
    var seen: Set<String> = []
    return lines.filter { line in
      let all = [line] + line.merged
      let repeated = all.filter { $0.uid.map { !seen.insert($0).inserted } ?? false }
      for line in repeated { refuse(line.place.member("uid"), .repeated) }
      return repeated.isEmpty
    }
  }
}

extension ImportedPerson {
  /// Whether the name tells who it is: not where somebody has been given an identity.
  var isFoundByName: Bool { facts.uid.map(PersonIdentity.isWorkedOut) ?? true }
}

extension NameInOffice {
  /// The name of a line of a file.
  init(_ line: ImportedPerson) { self.init(nameKey: NameKey.of(line.name), office: line.office) }
}
