package import RakorModel

extension RakorStore {
  /// A page of the rakor that a filter leaves, with their figures; `limit` is the most rows it holds.
  ///
  /// `withNames` brings the names of the closing day with each closed one, for a list that shows more than the host's.
  /// - Throws: `StoreError`.
  package func meetings(
    _ filter: MeetingFilter, order: MeetingOrder, anchor: PageAnchor<MeetingPosition>, limit: Int,
    withNames: Bool = false
  ) throws -> Page<MeetingRow> {
    try reading { tables in
      guard let walk = try tables.walk(filter, order) else { return Page() }
      let page = try walk.page(anchor.map { ListKey(text: $0.begins, number: $0.id.rawValue) }, limit: limit)
      let rows = try tables.meetingRows(page.rows.map { MeetingID(rawValue: $0.number) }, withNames: withNames)
      return Page(rows: rows, hasEarlier: page.hasEarlier, hasLater: page.hasLater)
    }
  }

  /// All rakor of one day, whatever their state, by their start.
  ///
  /// - Throws: `StoreError`.
  package func meetings(on day: Day) throws -> [Meeting] {
    try reading { tables in
      let ids = try tables.list("SELECT id FROM meeting WHERE date = $1 ORDER BY id", [day]) { try $0.meeting() }
      return try tables.storedMeetings(ids).map(\.value).sorted { ($0.facts.begins, $0.id) < ($1.facts.begins, $1.id) }
    }
  }

  /// The rakor of some days whatever their state, by date, start and number; the first `limit` of them.
  ///
  /// - Throws: `StoreError`.
  package func meetings(from first: Day, through last: Day, limit: Int) throws -> [Meeting] {
    try reading { tables in
      let ids = try tables.list(
        "SELECT id FROM meeting WHERE begins >= $1 AND begins < $2 ORDER BY begins, id LIMIT $3",
        [first, last.adding(days: 1), limit]
      ) { try $0.meeting() }
      return try tables.storedMeetings(ids).map(\.value)
    }
  }

  /// The rakor that bear a letter number, however it is spaced and whatever their state, by number; `except` one.
  ///
  /// - Throws: `StoreError`.
  package func rakor(bearing letter: String, except meeting: MeetingID?) throws -> [Meeting] {
    try reading { tables in
      // The expression is that of the index.
      let ids = try tables.list(
        "SELECT id FROM meeting WHERE REPLACE(LOWER(letter), ' ', '') = $1",
        [MeetingFacts.letterKey(letter)]
      ) { try $0.meeting() }
      return try tables.storedMeetings(ids.filter { $0 != meeting }.sorted()).map(\.value)
    }
  }

  /// The rakor of one forum or all that are ahead or going on, by date, start and number.
  ///
  /// - Throws: `StoreError`.
  package func rakorAhead(of forum: ForumCode? = nil) throws -> [Meeting] {
    try reading { tables in
      let ids = try MeetingState.all(\.isAhead).flatMap { state in
        var conditions = SQLConditions()
        conditions.equal("forum", forum)
        conditions.equal("state", state)
        return try tables.list("SELECT id FROM meeting\(conditions.clause)", conditions.values) { try $0.meeting() }
      }
      return try tables.storedMeetings(ids).map(\.value).sorted { ($0.facts.begins, $0.id) < ($1.facts.begins, $1.id) }
    }
  }

  /// The numbers of all rakor by date, for an export of everything.
  ///
  /// - Throws: `StoreError`.
  package func allMeetingIDs() throws -> [MeetingID] {
    try reading { tables in try tables.list("SELECT id FROM meeting ORDER BY date, id") { try $0.meeting() } }
  }
}

extension RecordTables {
  /// The list that a filter leaves; nil for a year that no rakor can be in, and for text without a word.
  func walk(_ filter: MeetingFilter, _ order: MeetingOrder) throws -> KeysetWalk? {
    let words = WordFilter(filter.text)
    guard !words.findsNothing else { return nil }
    var walk = KeysetWalk(
      tables: self, table: "meeting m", text: "m.begins", number: "m.id", conditions: SQLConditions(),
      isDescending: order == .newestFirst)
    if let year = filter.year {
      guard let firstDay = Day(year: year, month: 1, day: 1) else { return nil }
      walk.first = ListKey(text: firstDay.iso, number: .min)
      // One day in the year 10000 would sort before all others, but the calendar ends before it.
      walk.end = Day(year: year + 1, month: 1, day: 1).map { ListKey(text: $0.iso, number: .min) }
    }
    walk.conditions.equal("m.forum", filter.forum)
    walk.conditions.equal("m.state", filter.state)
    if let office = filter.office {
      walk.conditions.add(
        """
        EXISTS (SELECT 1 FROM meeting_office o WHERE o.meeting = m.id AND o.office = \(walk.conditions.bind(office)))
        """)
    }
    WordTable.meetings.add(words, of: "m.id", to: &walk.conditions)
    if let rare = try rareMeetings(filter, words.wanted) {
      walk.known = try known(rare, in: walk)
    }
    return walk
  }

  /// Figures come from what was recorded of the page's rakor, in one query each.
  func meetingRows(_ ids: [MeetingID], withNames: Bool) throws -> [MeetingRow] {
    let attendance = Dictionary(grouping: try storedAttendance(of: ids).map(\.value), by: \.meeting)
    let delegates = Dictionary(grouping: try storedDelegates(of: ids).map(\.value), by: \.meeting)
    return try listedMeetings(ids, withNames: withNames).map { stored, hostName in
      let meeting = stored.value
      let figures = AttendanceFigures(
        meeting: meeting, attendance: attendance[meeting.id] ?? [], delegates: delegates[meeting.id] ?? [])
      return MeetingRow(meeting: meeting, figures: figures, closedHostName: hostName)
    }
  }

  /// Forum and state alone are answered by an index in the list's order; with more, the rarest condition leads.
  private func rareMeetings(_ filter: MeetingFilter, _ words: [String]) throws -> [Int]? {
    guard filter.office != nil || !words.isEmpty else { return nil }
    let rare = RareNumbers(tables: self)
    var probes = words.map { word in { limit in try WordTable.meetings.numbers(word, limit: limit, on: connection) } }
    if let office = filter.office {
      probes.append(rare.probe("SELECT meeting FROM meeting_office WHERE office = $1", [office]))
    }
    if filter.forum != nil || filter.state != nil {
      var conditions = SQLConditions()
      conditions.equal("forum", filter.forum)
      conditions.equal("state", filter.state)
      probes.append(rare.probe("SELECT id FROM meeting\(conditions.clause)", conditions.values))
    }
    return try rare.first(probes)
  }
}

extension RecordTables {
  /// Those of a few records that meet all conditions of a list, in its order.
  func known(_ numbers: [Int], in walk: KeysetWalk) throws -> [ListKey] {
    guard !numbers.isEmpty else { return [] }
    var conditions = walk.conditions
    var size = 1
    while size < numbers.count { size *= 2 }
    let padded = numbers + Array(repeating: numbers[0], count: size - numbers.count)
    let set = padded.map { conditions.bind($0) }.joined(separator: ", ")
    conditions.add("\(walk.number) IN (\(set))")
    let keys = try list(
      "SELECT \(walk.text ?? "''"), \(walk.number) FROM \(walk.table)\(conditions.clause)", conditions.values
    ) { ListKey(text: try $0.text(), number: try $0.integer()) }
    let bounded = keys.filter { key in (walk.first.map { key >= $0 } ?? true) && (walk.end.map { key < $0 } ?? true) }
    return walk.isDescending ? bounded.sorted(by: >) : bounded.sorted()
  }
}
