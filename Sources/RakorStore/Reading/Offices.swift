package import RakorModel

extension RakorStore {
  /// An office's people, at most `limit`, and its newest rakor of a year, in one forum or all.
  ///
  /// - Throws: `StoreError`.
  package func officePage(
    _ office: OfficeCode, forum: ForumCode?, year: Int, people limit: Int, meetings most: Int
  ) throws -> OfficePage {
    let people = try personRows(matching: "", office: office, limit: limit + 1)
    let meetings = try meetings(
      MeetingFilter(forum: forum, year: year, office: office), order: .newestFirst, anchor: .start, limit: most)
    return OfficePage(
      people: Array(people.prefix(limit)), isComplete: people.count <= limit,
      year: OfficeYear(office: office, year: year, meetings: meetings))
  }

  /// People as `people(matching:office:activeOn:limit:)` finds them, with their revisions.
  ///
  /// - Throws: `StoreError`.
  package func personRows(matching text: String, office: OfficeCode?, limit: Int) throws -> [PersonRow] {
    try reading { tables in
      try tables.people(matching: text, office: office, limit: limit)
        .map { PersonRow(person: $0.value, revision: $0.revision) }
    }
  }

  /// The turns of one forum in short, or of all in their order.
  ///
  /// - Throws: `StoreError`.
  package func forumTurns(of forum: ForumCode?, on today: Day) throws -> [ForumTurns] {
    try reading { try $0.forumTurns(of: forum, on: today) }
  }
}

extension RecordTables {
  func forumTurns(of forum: ForumCode?, on today: Day) throws -> [ForumTurns] {
    let forums = try Directory(forums: forums()).forums(on: today)
    return try forums.filter { forum == nil || $0.code == forum }.map { forum in
      let book = try turnBook(of: forum, on: today, except: nil)
      return ForumTurns(book, tallies: try turnTallies(of: book), today: today)
    }
  }

  /// The turns that took place, counted for each member and each time in which nobody joined.
  fileprivate func turnTallies(of book: TurnBook) throws -> [TurnTally] {
    let joined = Set(book.standings.compactMap(\.joined)).sorted()
    let times = zip([Day.first] + joined, joined.map(Optional.some) + [nil])
    var tallies: [TurnTally] = []
    for (first, next) in times {
      for (office, host) in book.standings.flatMap({ place in book.line(of: place.office).map { (place.office, $0) } })
      {
        for state in [MeetingState.held, .closed] {
          var conditions = SQLConditions()
          conditions.equal("forum", book.forum)
          conditions.equal("host", host)
          conditions.equal("state", state)
          conditions.add("date >= \(conditions.bind(first))")
          if let next { conditions.add("date < \(conditions.bind(next))") }
          let sql = "SELECT COUNT(*), MAX(date) FROM meeting\(conditions.clause)"
          let found = try self.first(sql, conditions.values) { (try $0.integer(), try $0.optionalDay()) }
          guard let (count, last) = found, let last else { continue }
          tallies.append(TurnTally(host: office, count: count, last: last))
        }
      }
    }
    return tallies
  }
}
