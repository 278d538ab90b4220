/// Who is meant by a name: one rule wherever somebody is named, at the door, on the command line and in files
/// (docs/domain.md, People).
extension RecordSource {
  /// Who is meant by a name, title and unit at a rakor; several where those tell nobody from anybody else.
  ///
  /// Of the known people of the office those named exactly so; else who has a row in the rakor and has moved to another
  /// office; else those of the office whose names differ in titles and spelling only. Whoever has another post than the
  /// one told is somebody else, unless it is told of a day in the past (`formerPost`).
  func peopleMeant(
    by draft: PersonDraft, at meeting: MeetingID, on day: Day, formerPost: Bool = false
  ) throws -> [Person] {
    let key = NameKey.of(draft.name)
    let known = try peopleKnown(as: key, office: draft.office).filter { formerPost || !draft.contradicts($0) }
    if known.contains(where: { $0.name == draft.name }) { return draft.narrowed(known, on: day) }
    let moved = try delegates(of: meeting).compactMap { row -> (office: OfficeCode, person: Person)? in
      guard let person = try person(row.person), person.office != row.office, NameKey.of(person.name) == key
      else { return nil }
      return (row.office, person)
    }
    let left = moved.filter { $0.office == draft.office }
    let people = (left.isEmpty ? moved : left).map(\.person)
    return draft.narrowed(people.isEmpty ? known : people, on: day)
  }
}

extension PersonDraft {
  /// Whether a post is told that is not the one somebody has.
  func contradicts(_ person: Person) -> Bool {
    Self.post.contains { post in
      guard let told = post.text(of: self), let known = post.text(of: person.facts) else { return false }
      return FoldedWords.of(told) != FoldedWords.of(known)
    }
  }

  /// Those of some namesakes who are named exactly so, have that post and take part on a day; what fits nobody, or is
  /// not told, tells nobody from the others.
  func narrowed(_ people: [Person], on day: Day? = nil) -> [Person] {
    var tests: [(Person) -> Bool] = [{ $0.name == name }]
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
