/// Who is meant by the line of a delegate.
extension Importer {
  /// The person whose row a line is.
  struct Meant {
    var person: Person
    /// Whether the line means an entry that has become this person.
    var isMerged = false
  }

  /// The person of an identity, by the file or by what is here; also an entry that was merged.
  func person(identity uid: String) throws -> Person? {
    try (people.byIdentity[uid] ?? builder.person(uid: uid)).flatMap { try builder.person($0) }
  }

  /// Whom a line means: by the identity; by the names a closed rakor has here; by those the file gives its people; by
  /// those known here; else somebody new. Nil where it has been refused, because several fit.
  mutating func whoIsMeant(
    _ line: ImportedDelegate, at rakor: RakorOnItsWay, except seen: Set<PersonID>
  ) throws -> Meant? {
    if let entry = try line.person.flatMap({ try person(identity: $0) }) { return try meant(entry, at: rakor) }
    let listed = closedNames(line, at: rakor, except: seen)
    if let person = try listed.exactly.flatMap({ try builder.person($0) }) { return Meant(person: person) }
    if let uid = line.person, !PersonIdentity.isWorkedOut(uid) { return try entered(line) }
    if rakor.keepsNames, let entry = try formerEntry(line, except: seen) { return Meant(person: entry) }
    let called = rakor.line.id.flatMap {
      people.called[CalledName(meeting: $0, name: line.name, office: line.office)]
    }
    let own = people.listed[NameInOffice(nameKey: NameKey.of(line.name), office: line.office)]
    if let called { return try chosen(from: called + (own ?? []), called: called, line, at: rakor, except: seen) }
    if let person = try listed.alike.flatMap({ try builder.person($0) }) { return Meant(person: person) }
    if let own { return try chosen(from: own, line, at: rakor, except: seen) }
    let known = try builder.peopleMeant(by: PersonDraft(line), at: rakor.id, on: rakor.line.date, formerPost: true)
    let elsewhere = try known.isEmpty ? builder.namesakesElsewhere(of: PersonDraft(line), at: rakor.id) : []
    if elsewhere.contains(where: { !seen.contains($0) }) {
      refuse(line.place.member("name"), .namesakes(elsewhere))
      return nil
    }
    return try chosen(from: known.map(\.id), line, at: rakor, except: seen)
  }

  /// A closed rakor keeps the entry that it named; any other has the person it became.
  private func meant(_ entry: Person, at rakor: RakorOnItsWay) throws -> Meant {
    guard entry.mergedInto != nil else { return Meant(person: entry) }
    let hasRow = try builder.stamped(.delegate(rakor.id, entry.id)) != nil
    if rakor.keepsNames, hasRow || rakor.before == nil { return Meant(person: entry) }
    return Meant(person: try builder.kept(entry), isMerged: true)
  }

  /// The one of some people who is meant; those whom a rakor of the file calls so have its name, whatever they are
  /// called today.
  ///
  /// Lines that say the same stand for people nobody can tell apart, in the order of lists. Else, among those whom only
  /// this file tells apart, the first one is as good as any; among those who were here before, nobody is taken for
  /// another.
  private mutating func chosen(
    from ids: [PersonID], called: [PersonID] = [], _ line: ImportedDelegate, at rakor: RakorOnItsWay,
    except seen: Set<PersonID>
  ) throws -> Meant? {
    let known = try Set(ids).compactMap { id in
      var person = try builder.person(id)
      if called.contains(id) { person?.facts.name = line.name }
      return person
    }
    let people = Seniority.sorted(known)
    let free = people.filter { !seen.contains($0.id) }
    let alike = people.filter { ($0.name, $0.title, $0.unit) == (line.name, line.title, line.unit) }
    let freeAlike = alike.filter { !seen.contains($0.id) }
    var left = PersonDraft(line).narrowed(freeAlike.isEmpty ? free : freeAlike)
    if left.count > 1 {
      let rows = try left.filter { try delegate($0.id, at: rakor.id)?.office == line.office }
      left = PersonDraft(line).narrowed(rows.isEmpty ? left : rows, on: rakor.line.date)
      let linesLeft = rakor.line.delegates.count { $0.isLike(line) } - (alike.count - freeAlike.count)
      if left.count > max(1, linesLeft), left.allSatisfy({ !self.people.new.contains($0.id) }) {
        refuse(line.place.member("name"), .namesakes(left.map(\.id)))
        return nil
      }
    }
    let isFormer = try isMerged(line.name, line.office)
    // A closed rakor may have listed somebody twice who has been merged since; another names a namesake, or is
    // mistaken.
    let again = people.first.flatMap { person in
      (!rakor.keepsNames || isFormer) && (person.name != line.name || !line.contradicts(person)) ? person : nil
    }
    guard let person = left.first ?? again else { return try entered(line) }
    return try builder.person(person.id).map { Meant(person: $0, isMerged: isFormer && person.name != line.name) }
  }

  private mutating func entered(_ line: ImportedDelegate) throws -> Meant? {
    let id = try enter(PersonDraft(line))
    people.listed[NameInOffice(nameKey: NameKey.of(line.name), office: line.office), default: []].append(id)
    if let uid = line.person { people.byIdentity[uid] = id }
    return try builder.person(id).map { Meant(person: $0) }
  }

  /// Whom a closed rakor names here exactly so, and by a name that differs in titles and spelling only; of several the
  /// first on its list.
  private func closedNames(
    _ line: ImportedDelegate, at rakor: RakorOnItsWay, except seen: Set<PersonID>
  ) -> (exactly: PersonID?, alike: PersonID?) {
    guard let closed = rakor.before?.closedNames else { return (nil, nil) }
    let people = (closed.listed ?? closed.people.keys.sorted()).filter { id in
      closed.people[id]?.office == line.office && !seen.contains(id)
    }
    let exactly = people.filter { closed.people[$0]?.name == line.name }
    let same = exactly.first { (closed.people[$0]?.title, closed.people[$0]?.unit) == (line.title, line.unit) }
    let key = NameKey.of(line.name)
    let alike = people.first { closed.people[$0].map { NameKey.of($0.name) == key } ?? false }
    return (same ?? exactly.first, alike)
  }

  /// The entry of exactly that name which has been merged into another.
  private mutating func formerEntry(_ line: ImportedDelegate, except seen: Set<PersonID>) throws -> Person? {
    guard try isMerged(line.name, line.office) else { return nil }
    let entries = try builder.people(named: NameKey.of(line.name), office: line.office)
    guard !entries.contains(where: { $0.name == line.name && $0.mergedInto == nil }) else { return nil }
    return entries.first { $0.name == line.name && !seen.contains($0.id) }
  }

  /// Whether somebody entered under that name has been merged into another.
  mutating func isMerged(_ name: String, _ office: OfficeCode) throws -> Bool {
    let slot = NameInOffice(nameKey: NameKey.of(name), office: office)
    if let known = formerNames[slot] { return known }
    let isMerged = try builder.people(named: slot.nameKey, office: office).contains { $0.mergedInto != nil }
    formerNames[slot] = isMerged
    return isMerged
  }
}

extension ImportedDelegate {
  /// Whether two lines name the same person, as far as they tell.
  fileprivate func isLike(_ other: ImportedDelegate) -> Bool {
    (name, title, unit, office) == (other.name, other.title, other.unit, other.office)
  }

  /// Whether the line tells of another post than somebody has.
  fileprivate func contradicts(_ person: Person) -> Bool {
    title.map { $0 != person.title } ?? false || unit.map { $0 != person.unit } ?? false
  }
}

extension PersonDraft {
  /// What a line tells of its person.
  fileprivate init(_ line: ImportedDelegate) {
    self.init(name: line.name, title: line.title, unit: line.unit, office: line.office, uid: line.person)
  }
}
