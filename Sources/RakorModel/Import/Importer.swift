extension ChangeBuilder {
  /// Adds everything a file says to a change under way.
  ///
  /// It matches by uid, then by code, number or name; what is there already changes nothing, so a second import is
  /// empty. Nothing is removed or erased by an import, but for offices and forums of an `untouched` database, which are
  /// those that came with the program: a file that holds everything of another database has its own in their place.
  /// - Throws: `ImportRefused` with every refused line, or what the source throws when it cannot be read. The change is
  ///   then to be thrown away.
  @discardableResult
  package mutating func importDocument(
    _ document: ImportedDocument, untouched: Bool = false
  ) throws -> ImportOutcome {
    var importer = Importer(builder: self, document: document, replacesRegistry: untouched && document.isWhole)
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

  /// A number that a decision has in a forum's year.
  struct DecisionSlot: Hashable {
    var forum: ForumCode
    var year: Int
    var number: Int
  }

  var builder: ChangeBuilder
  let document: ImportedDocument
  /// Whether offices and forums are as the file has them, whatever is here of them.
  let replacesRegistry: Bool
  var outcome = ImportOutcome()
  var problems: [RefusedLine]
  /// Numbers that this import has given to decisions anew.
  var decisions: Set<DecisionSlot> = []
  var people = ImportedPeople()
  /// The rakor of the file that were here before this import, by their identities.
  private(set) var known: [String: MeetingID] = [:]
  /// Names under which somebody was entered who has been merged into another.
  var formerNames: [NameInOffice: Bool] = [:]
  /// Rakor that were closed before this import.
  var closed: Set<MeetingID> = []

  init(builder: ChangeBuilder, document: ImportedDocument, replacesRegistry: Bool) {
    self.builder = builder
    self.replacesRegistry = replacesRegistry
    self.document = document
    problems = document.refused
  }

  mutating func run() throws {
    try importOffices()
    try importForums()
    for line in document.meetings { known[line.uid] = try builder.meeting(uid: line.uid) }
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
