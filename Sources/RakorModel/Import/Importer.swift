extension ChangeBuilder {
  /// Adds everything a file says to a change under way.
  ///
  /// It matches by uid, then by code, number or name; what is there already changes nothing, so a second import is empty.
  /// Nothing is removed or erased by an import.
  /// - Throws: `ImportRefused` with every refused line, or what the source throws when it cannot be read. The change is
  ///   then to be thrown away.
  @discardableResult
  package mutating func importDocument(_ document: ImportedDocument) throws -> ImportOutcome {
    var importer = Importer(builder: self, document: document)
    try importer.run()
    self = importer.builder
    return importer.outcome
  }
}

/// One import on its way through a file.
struct Importer {
  /// What a rakor of the file calls a person.
  struct CalledName: Hashable {
    var meeting: Int
    var nameKey: String
    var office: OfficeCode
  }

  var builder: ChangeBuilder
  let document: ImportedDocument
  var outcome = ImportOutcome()
  var problems: [RefusedLine]
  var otherNames: [CalledName: PersonID] = [:]

  init(builder: ChangeBuilder, document: ImportedDocument) {
    self.builder = builder
    self.document = document
    problems = document.refused
  }

  mutating func run() throws {
    try importOffices()
    try importForums()
    try importPeople()
    try importMeetings()
    try importFollowUps()
    guard problems.isEmpty else { throw ImportRefused(lines: problems) }
  }

  /// Does one line's part of the import; a refusal is noted with the line's place, and the next line goes on.
  mutating func attempt(at place: FilePlace, _ body: (inout Importer) throws -> Void) throws {
    do {
      try body(&self)
    } catch let refusal as Refusal {
      let exact = refusal.fileMember.map(place.member) ?? place
      problems.append(RefusedLine(place: exact, problem: .refused(refusal)))
    }
  }

  mutating func refuse(_ place: FilePlace, _ problem: ImportProblem) {
    problems.append(RefusedLine(place: place, problem: problem))
  }

  /// The lines whose identity stands in the file for the first time; the others are refused at `member`.
  mutating func withoutRepetition<Line, Identity: Hashable>(
    _ lines: [Line], _ identity: (Line) -> Identity, at member: (Line) -> FilePlace
  ) -> [Line] {
    var seen: Set<Identity> = []
    var kept: [Line] = []
    for line in lines {
      if seen.insert(identity(line)).inserted { kept.append(line) } else { refuse(member(line), .repeated) }
    }
    return kept
  }
}
