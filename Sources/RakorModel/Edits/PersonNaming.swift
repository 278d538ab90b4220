/// Who is meant by a name: one rule wherever somebody is named, at the door, on the command line and in files
/// (docs/domain.md, People).
extension RecordSource {
  /// Who is meant by a name, title and unit at a rakor; several where those tell nobody from anybody else.
  ///
  /// Of the known people of the office those named exactly so; else who has a row in the rakor and has moved, from that
  /// office or to it; else those of the office whose names differ in titles and spelling only. Whoever has another post
  /// than the one told is somebody else, unless it is told of a day in the past (`formerPost`).
  func peopleMeant(
    by draft: PersonDraft, at meeting: MeetingID, on day: Day, formerPost: Bool = false
  ) throws -> [Person] {
    let key = NameKey.of(draft.name)
    let known = try peopleKnown(as: key, office: draft.office).filter { formerPost || !draft.contradicts($0) }
    if known.contains(where: draft.isSpelledLike) { return draft.narrowed(known, on: day) }
    let moved = try moved(named: key, at: meeting)
    let left = moved.filter { $0.office == draft.office }.map(\.person)
    let arrived = known.filter { person in moved.contains { $0.person.id == person.id } }
    let people = left.isEmpty ? arrived : left
    return draft.narrowed(people.isEmpty ? known : people, on: day)
  }

  /// Those of that name on the list of a rakor who have moved, but neither from the office told nor to it.
  ///
  /// They are namesakes, or have moved on twice: only the number tells, so nobody is taken for them, nor entered beside
  /// them.
  func namesakesElsewhere(of draft: PersonDraft, at meeting: MeetingID) throws -> [PersonID] {
    try moved(named: NameKey.of(draft.name), at: meeting).filter { row in
      row.office != draft.office && row.person.office != draft.office
    }.map(\.person.id)
  }

  /// Who came to a rakor for an office that is theirs no longer.
  private func moved(named key: String, at meeting: MeetingID) throws -> [(office: OfficeCode, person: Person)] {
    try delegates(of: meeting).compactMap { row in
      guard let person = try person(row.person), person.office != row.office, NameKey.of(person.name) == key
      else { return nil }
      return (row.office, person)
    }
  }
}

/// What the name of somebody may be who is entered.
enum TypedName {
  /// Refuses a name of digits only: it is the number of a person, typed where a name belongs.
  ///
  /// What was entered before, and what a file brings, stays.
  /// - Throws: `Refusal.nameOfDigits`.
  static func check(_ name: String, since before: String? = nil) throws(Refusal) {
    let words = FoldedWords.of(name)
    guard name != before, !words.isEmpty, words.allSatisfy({ $0.allSatisfy(\.isNumber) }) else { return }
    throw .nameOfDigits(name)
  }
}

extension ChangeBuilder {
  /// Enters somebody whose name was typed, and did not come with a file.
  @discardableResult
  mutating func addTyped(_ draft: PersonDraft) throws -> PersonID {
    try TypedName.check(draft.name)
    return try addPerson(draft)
  }

  /// Changes what is known of somebody, likewise.
  mutating func reviseTyped(_ id: PersonID, _ draft: PersonDraft) throws {
    try TypedName.check(draft.name, since: try person(id)?.name)
    try revisePerson(id, draft)
  }
}

extension PersonDraft {
  /// Whether somebody is named so, letter by letter: blanks and dots are set as they come.
  func isSpelledLike(_ person: Person) -> Bool {
    person.name == name || FoldedWords.of(person.name).joined() == FoldedWords.of(name).joined()
  }

  /// Whether a post is told that is not the one somebody has.
  func contradicts(_ person: Person) -> Bool {
    Self.post.contains { post in
      guard let told = post.text(of: self), let known = post.text(of: person.facts) else { return false }
      return FoldedWords.of(told) != FoldedWords.of(known)
    }
  }

  /// Those of some namesakes who are named exactly so, or but for blanks and dots, have that post and take part on a
  /// day; what fits nobody, or is not told, tells nobody from the others.
  package func narrowed(_ people: [Person], on day: Day? = nil) -> [Person] {
    var tests: [(Person) -> Bool] = [{ $0.name == name }, isSpelledLike]
    for post in Self.post {
      guard let told = post.text(of: self) else { continue }
      tests.append { person in post.text(of: person.facts).map { FoldedWords.of($0) == FoldedWords.of(told) } ?? false }
    }
    tests += [{ !contradicts($0) }, { person in day.map(person.isActive) ?? true }]
    return tests.reduce(people) { left, test in
      let fitting = left.filter(test)
      return fitting.isEmpty ? left : fitting
    }
  }
}
