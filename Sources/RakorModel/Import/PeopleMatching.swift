/// Who the people of a file are here.
///
/// Each line of a file is a person of its own, and so is each entry here: two namesakes never become one, and where
/// nothing tells which of several is meant, nobody is taken for somebody else. A line with an identity that nobody has
/// here means, of those whose own is only worked out, who says the same or came to the same rakor under that name: they
/// may be from the same file without its identities.
struct PeopleMatching {
  /// Somebody here, as entered and as what they count.
  struct Entry {
    var person: Person
    /// Whom the entry has been merged into; itself where it was not.
    var kept: PersonID

    var isMerged: Bool { kept != person.id }
  }

  /// Lines that say the same, and who may be meant by them.
  private struct Wish {
    var lines: [Int]
    var entries: [Entry]
  }

  /// What a line says of who somebody is.
  private struct Saying: Hashable {
    var name: String
    var title: String?
    var unit: String?
    var office: OfficeCode
    var number: EmployeeNumber?
    var isWithoutIdentity: Bool
    var isFoundByName: Bool

    init(_ line: ImportedPerson) {
      (name, title, unit, office) = (line.name, line.title, line.unit, line.office)
      (number, isWithoutIdentity, isFoundByName) = (line.employeeNumber, line.uid == nil, line.isFoundByName)
    }
  }

  /// Whether somebody here may be whom a line means.
  private typealias Test = @Sendable (_ person: Person, _ line: ImportedPerson) -> Bool

  /// The entries that lines mean, by the place of a line in the list.
  private(set) var found: [Int: Entry] = [:]
  /// The lines that several people here fit.
  private(set) var ambiguous: [Int: [PersonID]] = [:]
  private let lines: [ImportedPerson]
  private let comings: ComingsOfFile
  private let builder: ChangeBuilder
  /// The entries here that a line means already.
  private var taken: Set<PersonID> = []

  /// `meetings` are the rakor of the file that are here already, by the identities they share.
  init(
    _ lines: [ImportedPerson], of document: ImportedDocument, meetings: [String: MeetingID], in builder: ChangeBuilder
  ) throws {
    self.lines = lines
    self.builder = builder
    comings = ComingsOfFile(document, meetings)
    for (index, line) in lines.enumerated() {
      guard let id = try line.uid.flatMap({ try builder.person(uid: $0) }) else { continue }
      try entries([id]).first.map { take($0, for: index) }
    }
    let numbered = try wishes { line in try line.employeeNumber.map { try builder.people(numbered: $0) } ?? [] }
    let named = try wishes { line in
      let people = try builder.people(named: NameKey.of(line.name), office: line.office)
      return line.isFoundByName ? people : people.filter(\.hasWorkedOutIdentity)
    }
    try match(named, [Self.isNobodyElse, Self.saysTheSame, Self.hasSameNumber])
    for test in [Self.saysTheSame, Self.isNamedSo, Self.anybody] { try match(numbered, [test]) }
    try match(named, [Self.isNobodyElse, Self.saysTheSame])
    for test in [Self.fits, Self.isNamedSo] { try match(named, [Self.isByName, Self.isNobodyElse, test]) }
    let came = try named.flatMap(\.lines).filter(isOpen).map { Wish(lines: [$0], entries: try whoCame($0)) }
    try match(came, [Self.isNobodyElse])
    try match(named, [Self.isByName, Self.isNobodyElse])
  }

  /// The open lines with whom they may mean, those that say the same in one.
  private func wishes(_ people: (ImportedPerson) throws -> [Person]) throws -> [Wish] {
    let open = lines.indices.filter(isOpen)
    let alike = Dictionary(grouping: open) { Saying(lines[$0]) }.values.sorted { $0[0] < $1[0] }
    return try alike.map { Wish(lines: $0, entries: try entries(people(lines[$0[0]]).map(\.id))) }
  }

  /// Those who are nobody else first.
  private func entries(_ ids: [PersonID]) throws -> [Entry] {
    let found = try ids.compactMap { try builder.person($0) }.map { Entry(person: $0, kept: try builder.kept($0).id) }
    return found.filter { !$0.isMerged } + found.filter(\.isMerged)
  }

  private func whoCame(_ index: Int) throws -> [Entry] {
    let line = lines[index]
    let people = try entries(comings.people(line, in: builder))
    return line.isFoundByName ? people : people.filter { $0.person.hasWorkedOutIdentity }
  }

  private func isOpen(_ index: Int) -> Bool { found[index] == nil && ambiguous[index] == nil }

  private static let isByName: Test = { $1.isFoundByName }
  private static let anybody: Test = { _, _ in true }
  private static let saysTheSame: Test = { $0.facts.isLike($1.facts) }
  private static let hasSameNumber: Test = { $0.employeeNumber == $1.employeeNumber }
  private static let isNamedSo: Test = { $0.name == $1.name }

  /// The name and what is told of the post.
  private static let fits: Test = { person, line in
    person.name == line.name && (line.title == nil || person.title == line.title)
      && (line.unit == nil || person.unit == line.unit)
  }

  /// Two different employee numbers make two people; so do two identities, unless both are worked out or all else is
  /// the same.
  private static let isNobodyElse: Test = { person, line in
    guard person.employeeNumber == nil || line.employeeNumber == nil || person.employeeNumber == line.employeeNumber
    else { return false }
    return line.uid == nil || person.uid.map(PersonIdentity.isWorkedOut) ?? true || person.facts.isLike(line.facts)
  }

  /// Finds whom lines mean that mean nobody yet, among the entries that pass the tests.
  ///
  /// Lines that say the same stand for people nobody can tell apart, in the order in which they were entered. Whoever
  /// is wanted by lines that say different things is left alone; an entry that was merged is meant by what is left
  /// over. A line with an identity of its own is in doubt only between those who have none: else it is somebody new.
  private mutating func match(_ wishes: [Wish], _ tests: [Test]) throws {
    var open: [Wish] = []
    var wanted: [PersonID: [Int]] = [:]
    for wish in wishes {
      let lines = wish.lines.filter(isOpen)
      guard let line = lines.first.map({ self.lines[$0] }) else { continue }
      let fitting = wish.entries.filter { entry in
        !taken.contains(entry.person.id) && tests.allSatisfy { $0(entry.person, line) }
      }
      for entry in fitting { wanted[entry.person.id, default: []].append(open.count) }
      if !fitting.isEmpty { open.append(Wish(lines: lines, entries: fitting)) }
    }
    for wish in open {
      let rivals = Set(wish.entries.flatMap { wanted[$0.person.id] ?? [] }).map { open[$0] }
      let areAlike = rivals.allSatisfy { lines[$0.lines[0]].facts.isLike(lines[wish.lines[0]].facts) }
      let own = wish.entries.filter { !$0.isMerged }
      let people = Set((own.isEmpty ? wish.entries : own).map(\.kept))
      if areAlike, people.count <= rivals.map(\.lines.count).reduce(0, +) {
        let free = wish.entries.filter { !taken.contains($0.person.id) }
        for (index, entry) in zip(wish.lines, free) { take(entry, for: index) }
        continue
      }
      for index in wish.lines {
        if let entry = try one(of: wish.entries, for: index) {
          take(entry, for: index)
        } else if people.count > 1, lines[index].isFoundByName || wish.entries.allSatisfy(\.person.hasWorkedOutIdentity)
        {
          ambiguous[index] = people.sorted()
        }
      }
    }
  }

  /// The one entry of several whom a rakor that the file has too tells from the others, or else what is told of the
  /// post, by the rule for everybody who is named (`PersonDraft.narrowed`).
  private func one(of entries: [Entry], for index: Int) throws -> Entry? {
    guard entries.count > 1 else { return nil }
    let ids = Set(try whoCame(index).map(\.person.id))
    let free = entries.filter { !taken.contains($0.person.id) }
    let came = free.filter { ids.contains($0.person.id) }
    let left = lines[index].facts.narrowed((came.isEmpty ? free : came).filter { !$0.isMerged }.map(\.person))
    return left.count == 1 ? free.first { $0.person.id == left[0].id } : nil
  }

  /// Whether a line means the entry.
  func means(_ entry: PersonID) -> Bool { taken.contains(entry) }

  private mutating func take(_ entry: Entry, for index: Int) {
    found[index] = entry
    taken.insert(entry.person.id)
  }
}

/// Where rakor that are here too say that the people of a file were.
private struct ComingsOfFile {
  private struct Place: Hashable {
    var name: String
    var office: OfficeCode
  }

  /// By the numbers that the file gives them.
  private var meetings: [Int: MeetingID] = [:]
  private var comings: [Place: [Int]] = [:]
  /// The same of those whom the file identifies.
  private var identified: [String: [(meeting: Int, name: String, office: OfficeCode)]] = [:]

  init(_ document: ImportedDocument, _ known: [String: MeetingID]) {
    guard !known.isEmpty else { return }
    for line in document.meetings {
      guard let number = line.id, let id = known[line.uid] else { continue }
      meetings[number] = id
      for delegate in line.delegates {
        if let uid = delegate.person {
          identified[uid, default: []].append((number, delegate.name, delegate.office))
        } else {
          comings[Place(name: delegate.name, office: delegate.office), default: []].append(number)
        }
      }
    }
  }

  /// Who has a row in one of them, under a name and office that the file gives the person there.
  func people(_ line: ImportedPerson, in builder: ChangeBuilder) throws -> [PersonID] {
    let own = (comings[Place(name: line.name, office: line.office)] ?? []).map { ($0, line.name, line.office) }
    let told = (line.uid.flatMap { identified[$0] } ?? []).map { ($0.meeting, $0.name, $0.office) }
    var found: Set<PersonID> = []
    for (number, name, office) in own + told + line.knownAs.map({ ($0.meeting, $0.name, $0.office) }) {
      guard let id = meetings[number] else { continue }
      let names = try builder.meeting(id)?.closedNames?.people ?? [:]
      for row in try builder.delegates(of: id) where row.office == office {
        if try names[row.person]?.name ?? builder.person(row.person)?.name == name { found.insert(row.person) }
      }
    }
    return found.sorted()
  }
}

extension Person {
  /// Whether nobody has given the person an identity yet, so that it proves nothing.
  var hasWorkedOutIdentity: Bool { facts.uid.map(PersonIdentity.isWorkedOut) ?? true }
}

extension PersonDraft {
  /// Whether two lines or entries say the same of who somebody is.
  func isLike(_ other: PersonDraft) -> Bool {
    (name, title, unit, office) == (other.name, other.title, other.unit, other.office)
  }
}
