package import RakorModel

extension RakorStore {
  /// What decides whose turn it is in a forum; for a rakor that is there already, as if it were not.
  ///
  /// Costs the same however many rakor there are.
  /// - Throws: `StoreError`.
  package func turnBook(of forum: ForumCode, on today: Day, except meeting: MeetingID? = nil) throws -> TurnBook {
    try reading { try $0.turnBook(of: forum, on: today, except: meeting) }
  }

  /// The same with every rakor of the forum that took place, for the figures.
  ///
  /// - Throws: `StoreError`.
  package func turnHistory(of forum: ForumCode, on today: Day, except meeting: MeetingID? = nil) throws -> TurnHistory {
    try reading { tables in
      let turns = try MeetingState.all(\.tookPlace).flatMap { state in
        try tables.list(
          "SELECT id, date, host FROM meeting WHERE forum = $1 AND state = $2", [forum, state],
          read: RecordTables.readTurn)
      }
      return TurnHistory(
        book: try tables.turnBook(of: forum, on: today, except: meeting),
        turns: turns.filter { $0.meeting != meeting }.sorted { ($0.day, $0.meeting) < ($1.day, $1.meeting) })
    }
  }

  /// Every note about turns there is, by number, for an export of everything.
  ///
  /// - Throws: `StoreError`.
  package func allTurnNotes() throws -> [TurnNote] {
    try reading { tables in
      try tables.forums().flatMap { try tables.turnNotes(of: $0.code) }.sorted { $0.number < $1.number }
    }
  }
}

extension RecordTables {
  /// Older notes are long over.
  private static let noteLimit = 32

  func turnBook(of code: ForumCode, on today: Day, except meeting: MeetingID?) throws -> TurnBook {
    guard let forum = try storedForum(code)?.value else {
      return TurnBook(forum: code, standings: [], lastMeeting: try lastMeeting())
    }
    return try turnBook(of: forum, on: today, except: meeting)
  }

  /// The same of a forum that has been read already.
  func turnBook(of forum: Forum, on today: Day, except meeting: MeetingID?) throws -> TurnBook {
    // No rakor has the number 0, so leaving that one out leaves out none.
    let except = meeting ?? MeetingID(rawValue: 0)
    let notes = try newestTurnNotes(of: forum.code, limit: Self.noteLimit)
    let turns = try notes.flatMap { note in
      let heirs = Set(note.offices.map { forum.heir(of: $0, on: today) })
      let hosts = forum.offices.filter { heirs.contains(forum.heir(of: $0, on: today)) }
      return try ([nil] + hosts).compactMap { try firstTurn(answering: note, host: $0, except: except) }
    }
    let (standings, there) = try turnStandings(of: forum.code, on: today, except: except)
    return TurnBook(
      of: forum, on: today, standings: standings, isThere: there.contains, notes: notes, turns: turns,
      lastMeeting: try lastMeeting())
  }

  /// The highest number of a rakor so far; 0 when there is none.
  private func lastMeeting() throws -> MeetingID {
    try first("SELECT value FROM counter WHERE name = 'meeting'") { try $0.meeting() } ?? MeetingID(rawValue: 0)
  }

  func nextHosted(by office: OfficeCode, in forum: ForumCode, from day: Day) throws -> MeetingID? {
    let places = try [MeetingState.planned, .invited].compactMap { state in
      var conditions: SQLConditions = ["forum": forum, "host": office, "state": state]
      conditions.add("date >= \(conditions.bind(day))")
      return try first(
        "SELECT date, id FROM meeting\(conditions.clause) ORDER BY date LIMIT 1", conditions.values
      ) { ListKey(text: try $0.text(), number: try $0.integer()) }
    }
    return places.min().map { MeetingID(rawValue: $0.number) }
  }

  fileprivate static func readTurn(_ row: inout SQLRow) throws -> Turn {
    Turn(meeting: try row.meeting(), day: try row.day(), host: try row.office())
  }

  /// The first turn that is one the note was about, of anybody or of one host; `TurnNote.isAnswered` is the rule.
  private func firstTurn(answering note: TurnNote, host: OfficeCode?, except: MeetingID) throws -> Turn? {
    for state in MeetingState.all({ $0.isAhead || $0.tookPlace }) {
      var conditions = SQLConditions()
      conditions.equal("forum", note.forum)
      conditions.equal("host", host)
      conditions.equal("state", state)
      conditions.add("date >= \(conditions.bind(note.day))")
      conditions.add("id > \(conditions.bind(note.lastMeeting))")
      conditions.add("id <> \(conditions.bind(except))")
      let found = try first(
        "SELECT id, date, host FROM meeting\(conditions.clause) ORDER BY date LIMIT 1", conditions.values,
        read: Self.readTurn)
      if let found { return found }
    }
    return nil
  }

  /// When each of a forum's members hosts, former ones too, and which of them exist on the day.
  private func turnStandings(
    of forum: ForumCode, on today: Day, except: MeetingID
  ) throws -> (standings: [TurnStanding], there: Set<OfficeCode>) {
    let groups = [MeetingState.all(\.tookPlace), MeetingState.all(\.isAhead)]
    let latest = groups.joined().map { state in
      """
      (SELECT MAX(date) FROM meeting h
        WHERE h.forum = m.forum AND h.host = m.office AND h.state = '\(state.rawValue)' AND h.id <> $2)
      """
    }
    let rows = try list(
      """
      SELECT m.office, m.joined, \(latest.joined(separator: ", ")),
        CASE WHEN COALESCE(o.active_from, $3) <= $3 AND COALESCE(o.active_until, $3) >= $3 THEN 1 ELSE 0 END
      FROM forum_member m JOIN office o ON o.code = m.office
      WHERE m.forum = $1 ORDER BY m.position
      """, [forum, except, today]
    ) { row in
      let (office, joined) = (try row.office(), try row.optionalDay())
      let days = try groups.map { group in try group.compactMap { _ in try row.optionalDay() }.max() }
      let standing = TurnStanding(office: office, joined: joined, lastHosted: days[0], ahead: days[1])
      return (standing: standing, isThere: try row.flag())
    }
    return (rows.map(\.standing), Set(rows.filter(\.isThere).map(\.standing.office)))
  }
}
