extension ChangeBuilder {
  /// Adds everything a file says to a change under way.
  ///
  /// It matches by uid, then by code, number or name; what is there already changes nothing, so a second import is
  /// empty. Nothing is removed or erased by an import.
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
    var name: String
    var office: OfficeCode
  }

  /// What makes people namesakes.
  struct NameSlot: Hashable {
    var nameKey: String
    var office: OfficeCode
  }

  /// A number that a decision has in a forum's year.
  struct DecisionSlot: Hashable {
    var forum: ForumCode
    var year: Int
    var number: Int
  }

  var builder: ChangeBuilder
  let document: ImportedDocument
  var outcome = ImportOutcome()
  var problems: [RefusedLine]
  /// Numbers of decisions that this import has given out.
  var decisions: Set<DecisionSlot> = []
  var otherNames: [CalledName: PersonID] = [:]
  /// Rakor that were closed before this import.
  var closed: Set<MeetingID> = []
  /// Namesakes that have been looked up, with those that this import adds.
  private var slots: [NameSlot: [PersonID]] = [:]
  /// Names under which somebody was entered who has been merged into another.
  private var mergedSlots: [NameSlot: Bool] = [:]

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
    try importTurnNotes()
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

  /// The numbers a file may bring, up to ten times those of the largest database that is tried.
  static let numbers = 1...999_999

  /// Whether a number of a file may stand here; one out of bounds is refused at its place.
  mutating func accepts(_ number: Int, from lowest: Int = 1, at place: FilePlace) -> Bool {
    if number < lowest { refuse(place, .notANumber(number)) }
    let limit = Self.numbers.upperBound
    if number > limit { refuse(place, .numberTooHigh(number, limit: limit)) }
    return (lowest...limit).contains(number)
  }

  mutating func refuse(_ place: FilePlace, _ problem: ImportProblem) {
    problems.append(RefusedLine(place: place, problem: problem))
  }

  /// Everybody known by that name in an office, in the order of their numbers.
  mutating func namesakes(_ name: String, _ office: OfficeCode) throws -> [Person] {
    let slot = NameSlot(nameKey: NameKey.of(name), office: office)
    let known = try slots[slot] ?? builder.peopleKnown(as: slot.nameKey, office: office).map(\.id)
    slots[slot] = known
    return try known.compactMap { try builder.person($0) }
  }

  /// Whether somebody entered under that name has been merged into another.
  mutating func isMerged(_ name: String, _ office: OfficeCode) throws -> Bool {
    let slot = NameSlot(nameKey: NameKey.of(name), office: office)
    if let known = mergedSlots[slot] { return known }
    let isMerged = try builder.people(named: slot.nameKey, office: office).contains { $0.mergedInto != nil }
    mergedSlots[slot] = isMerged
    return isMerged
  }

  mutating func addPerson(_ draft: PersonDraft) throws -> PersonID {
    _ = try namesakes(draft.name, draft.office)
    let id = try builder.addPerson(draft)
    slots[NameSlot(nameKey: NameKey.of(draft.name), office: draft.office), default: []].append(id)
    return id
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
