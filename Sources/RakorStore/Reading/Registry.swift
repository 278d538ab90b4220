package import RakorModel

extension RakorStore {
  /// All offices and forums, in the order in which they were entered.
  ///
  /// - Throws: `StoreError`.
  package func directory() throws -> Directory {
    try reading { Directory(offices: try $0.offices(), forums: try $0.forums()) }
  }

  /// Whether there is any office, as there is in every database but a new one.
  ///
  /// - Throws: `StoreError`.
  package func hasOffices() throws -> Bool {
    try reading { try $0.first("SELECT 1 FROM office LIMIT 1") { try $0.flag() } ?? false }
  }

  /// Whether nothing has been saved yet but one change by `founder`.
  ///
  /// - Throws: `StoreError`.
  package func isUntouched(besides founder: String) throws -> Bool {
    try reading { tables in
      let writers = try tables.list("SELECT who FROM journal_entry LIMIT 2") { try $0.text() }
      return writers.count < 2 && writers.allSatisfy { $0 == founder }
    }
  }

  /// People whose name has words that begin as typed, of one office or all, in the order of `Seniority`.
  ///
  /// Nothing typed finds everybody, but those who were merged into others. `activeOn` leaves only those who take part
  /// on that day.
  /// - Throws: `StoreError`.
  package func people(
    matching text: String, office: OfficeCode?, activeOn day: Day? = nil, limit: Int
  ) throws -> [Person] {
    try reading { try $0.people(matching: text, office: office, activeOn: day, limit: limit).map(\.value) }
  }

  /// Those of an office up to `limit` who take part on a day, and who was on the list of the forum's last rakor up to
  /// that day, but for one.
  ///
  /// Closed rakor name whom they named; somebody merged since counts as the one kept.
  /// - Throws: `StoreError`.
  package func roll(
    of office: OfficeCode, activeOn day: Day, forum: ForumCode, except meeting: MeetingID, limit: Int
  ) throws -> OfficeRoll {
    let people = try people(matching: "", office: office, activeOn: day, limit: limit)
    return try reading { tables in
      let regulars = try tables.regulars(of: forum, upTo: day, except: meeting).map(\.id)
      return OfficeRoll(
        people: people, regulars: Set(regulars), formerNames: try tables.formerNames(in: office))
    }
  }

  /// Everybody who may have been entered twice.
  ///
  /// - Throws: `StoreError`.
  package func duplicates() throws -> [DuplicatePeople] { try duplicateList().pairs }

  /// The same with the revisions at which these people were read.
  ///
  /// - Throws: `StoreError`.
  package func duplicateList() throws -> DuplicateList {
    let people = try reading { try $0.everybody() }
    let pairs = DuplicatePeople.among(people.map(\.value))
    let found = Set(pairs.flatMap { [$0.first.id, $0.second.id] })
    let revisions = people.filter { found.contains($0.value.id) }.map { ($0.value.id, $0.revision) }
    return DuplicateList(pairs: pairs, revisions: Dictionary(revisions) { first, _ in first })
  }

  /// The others that a person may be the same as, in the order of their numbers; nobody for an unknown number.
  ///
  /// - Throws: `StoreError`.
  package func duplicates(of id: PersonID) throws -> [DuplicatePeople] {
    try reading { tables in try tables.person(id).map(tables.duplicates) ?? [] }
  }

  /// The others that somebody may be the same as who is being entered, or edited as `id`.
  ///
  /// - Throws: `StoreError`.
  package func duplicates(of draft: PersonDraft, as id: PersonID?) throws -> [DuplicatePeople] {
    // No person has the number 0.
    try reading { try $0.duplicates(of: Person(id: id ?? PersonID(rawValue: 0), draft: draft)) }
  }

  /// A person with the revision it is at; nil when there is none under this number.
  ///
  /// - Throws: `StoreError`.
  package func person(_ id: PersonID) throws -> Stamped? { try stamped(.person(id)) }

  /// Any record with the revision it is at; nil when there is none under this key.
  ///
  /// - Throws: `StoreError`.
  package func stamped(_ key: RecordKey) throws -> Stamped? { try reading { try $0.stamped(key) } }

  /// Everybody by number, merged people too, for an export of everything.
  ///
  /// - Throws: `StoreError`.
  package func allPeople() throws -> [Person] {
    try reading { try $0.everybody().map(\.value) }
  }

  /// Venues that begin as typed, of the rakor that an office hosted; the latest used first.
  ///
  /// Looks back over the last thousand of them, which is longer than anybody remembers.
  /// - Throws: `StoreError`.
  package func venues(of host: OfficeCode, beginning: String, limit: Int) throws -> [String] {
    let used = try reading { tables in
      try tables.list(
        "SELECT venue FROM meeting WHERE host = $1 ORDER BY date DESC, id DESC LIMIT 1000", [host]
      ) { try $0.optionalText() }
    }
    let typed = beginning.lowercased()
    var seen: Set<String> = []
    let venues = used.compactMap { $0 }.filter { $0.lowercased().hasPrefix(typed) && seen.insert($0).inserted }
    return Array(venues.prefix(max(0, limit)))
  }
}

extension RecordTables {
  func people(
    matching text: String, office: OfficeCode?, activeOn day: Day? = nil, limit: Int
  ) throws -> [Stored<Person>] {
    let words = WordFilter(text)
    guard !words.findsNothing else { return [] }
    let numbered = try numbered(text, office: office, activeOn: day)
    guard numbered.isEmpty else { return numbered }
    let spelled = try numbers(of: words, soundingLike: [:], office: office, activeOn: day, limit: limit)
    let sounds = SearchText.sounds(of: SearchText.beginnings(ofName: words.text))
    // Those written as it was typed come first, since Enter takes the first.
    let alike =
      sounds.isEmpty || spelled.count >= limit
      ? [] : try numbers(of: words, soundingLike: sounds, office: office, activeOn: day, limit: limit)
    let ids = spelled + alike.filter { !spelled.contains($0) }.prefix(max(0, limit - spelled.count))
    let people = Dictionary(try storedPeople(ids).map { ($0.value.id, $0) }) { first, _ in first }
    return ids.compactMap { people[$0] }
  }

  /// The person whose number was typed in place of a name; nobody where it is none, or that of nobody here.
  private func numbered(_ text: String, office: OfficeCode?, activeOn day: Day?) throws -> [Stored<Person>] {
    guard let number = Int(text.filter { !$0.isWhitespace }) else { return [] }
    return try storedPeople([PersonID(rawValue: number)]).filter { stored in
      let person = stored.value
      return person.mergedInto == nil && office.map { $0 == person.office } ?? true && day.map(person.isActive) ?? true
    }
  }

  /// The people with names that have each word typed, or one that sounds like it; by rank, then by name.
  private func numbers(
    of words: WordFilter, soundingLike sounds: [String: String], office: OfficeCode?, activeOn day: Day?, limit: Int
  ) throws -> [PersonID] {
    var conditions = SQLConditions()
    conditions.equal("p.office", office)
    // Wrapped, so that the index over the merged does not tempt the engine to sort everybody else.
    conditions.add("COALESCE(p.merged_into, 0) = 0")
    if let today = day.map({ conditions.bind($0) }) {
      conditions.add("(p.active_from IS NULL OR p.active_from <= \(today))")
      conditions.add("(p.active_until IS NULL OR p.active_until >= \(today))")
    }
    for beginning in SearchText.beginnings(ofName: words.text) {
      if let sound = sounds[beginning] {
        WordTable.people.condition(beginning, sound, of: "p.id", in: &conditions)
      } else {
        WordTable.people.condition(beginning, of: "p.id", in: &conditions)
      }
    }
    for word in words.unwanted { WordTable.people.condition(word, of: "p.id", isAbsent: true, in: &conditions) }
    let sql = "SELECT p.id FROM person p\(conditions.clause) ORDER BY p.seniority, p.name_key, p.id"
    return try list("\(sql) LIMIT \(conditions.bind(limit))", conditions.values) { try $0.person() }
  }

  /// Whom the names stand for that were merged away in an office.
  fileprivate func formerNames(in office: OfficeCode) throws -> [String: PersonID] {
    var conditions: SQLConditions = ["office": office]
    conditions.add("merged_into IS NOT NULL")
    let merged = try list(Self.people, where: conditions)
    let names = try merged.map(\.value).sorted { $0.id < $1.id }.map { (NameKey.of($0.name), try kept($0).id) }
    return Dictionary(names) { first, _ in first }
  }

  /// By number, merged people too.
  fileprivate func everybody() throws -> [Stored<Person>] {
    try list(Self.people, order: "id")
  }

  fileprivate func duplicates(of person: Person) throws -> [DuplicatePeople] {
    try possibleDuplicates(of: person).compactMap { other in
      let signs = DuplicateSign.between(other, person)
      return signs.isEmpty ? nil : DuplicatePeople(first: other, second: person, signs: signs)
    }
  }
}

extension RecordTables {
  /// Who was on the list of one of a forum's last rakor that have begun, but for one; somebody merged since counts as
  /// the one kept.
  fileprivate func regulars(of forum: ForumCode, upTo day: Day, except meeting: MeetingID) throws -> [Person] {
    let named = try list(
      """
      SELECT person FROM delegate WHERE meeting IN (
        SELECT id FROM meeting WHERE forum = $1 AND date <= $2 AND id <> $3
          AND state IN \(MeetingState.set(\.hasBegun)) ORDER BY date DESC, id DESC LIMIT $4)
      """, [forum, day, meeting, OfficeRoll.lookBack]
    ) { try $0.person() }
    return try storedPeople(Array(Set(named))).map { try kept($0.value) }
  }

  func peopleComing(from office: OfficeCode, to forum: ForumCode) throws -> [Person] {
    var seen: Set<PersonID> = []
    // No rakor has the number 0, so leaving that one out leaves out none.
    return try regulars(of: forum, upTo: .last, except: MeetingID(rawValue: 0))
      .filter { $0.office == office && seen.insert($0.id).inserted }.sorted { $0.id < $1.id }
  }
}
