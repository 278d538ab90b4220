package import RakorModel

extension RakorStore {
  /// The newest journal entries, of everything or of one rakor and its follow-ups.
  ///
  /// Of a rakor's entries only what touched it is given; of any entry at most the first 200 records, so that an import
  /// of thousands does not hold up a screen.
  /// - Throws: `StoreError`.
  package func history(of meeting: MeetingID?, limit: Int) throws -> [JournalEntry] {
    try reading { tables in
      let journal = Journal(tables: tables)
      return try meeting.map { try journal.newest(of: $0, limit) } ?? journal.newest(limit)
    }
  }

  /// A page of the changes of one rakor and its follow-ups that a filter leaves; `limit` is the most rows it holds.
  ///
  /// Of an entry only what touched the rakor is given, at most the first 200 records.
  /// - Throws: `StoreError`.
  package func history(
    _ filter: HistoryFilter, order: HistoryOrder, anchor: PageAnchor<Int>, limit: Int
  ) throws -> HistoryPage {
    try reading { tables in
      let journal = Journal(tables: tables)
      let directory = Directory(offices: try tables.offices(), forums: try tables.forums())
      let walk = try journal.walk(filter, order, who: who, directory)
      let page = try walk.page(anchor.map { ListKey(text: "", number: $0) }, limit: limit)
      let rows = try page.rows.compactMap { try journal.row($0.number, of: filter.meeting, for: who) }
      let next = try journal.newestDone(of: who)
      return HistoryPage(
        rows: Page(rows: rows, hasEarlier: page.hasEarlier, hasLater: page.hasLater),
        nextUndo: try next.flatMap(journal.told), nextUndoNumber: next)
    }
  }
}

extension Journal {
  /// The entries that touched a rakor, each once, as a list that is read page by page.
  ///
  /// Words are looked for in what the entries of that one rakor tell, which no index knows: then all of them are read.
  fileprivate func walk(
    _ filter: HistoryFilter, _ order: HistoryOrder, who: String, _ directory: Directory
  ) throws -> KeysetWalk {
    var conditions = SQLConditions()
    conditions.equal("m.meeting", filter.meeting)
    conditions.add(
      "m.position = (SELECT MIN(f.position) FROM journal_meeting f WHERE f.meeting = m.meeting AND f.entry = m.entry)")
    if let days = filter.days {
      let (first, end) = (conditions.bind(days.first.iso), conditions.bind(days.last.adding(days: 1).iso))
      conditions.add(
        "EXISTS (SELECT 1 FROM journal_entry e WHERE e.number = m.entry AND e.at >= \(first) AND e.at < \(end))")
    }
    var walk = KeysetWalk(
      tables: tables, table: "journal_meeting m", text: nil, number: "m.entry", conditions: conditions,
      isDescending: order == .newestFirst)
    guard !filter.words.isEmpty || !filter.unwanted.isEmpty else { return walk }
    walk.known = try walk.places(from: nil, including: false, backwards: false, limit: .max).filter { place in
      try row(place.number, of: filter.meeting, for: who).map { filter.matches($0, in: directory) } ?? false
    }
    return walk
  }

  /// An entry of a rakor's history, as it is for somebody.
  fileprivate func row(_ number: Int, of meeting: MeetingID, for who: String) throws -> HistoryRow? {
    guard let entry = try entry(number, of: meeting), let standing = try standing(of: number) else { return nil }
    var names: [PersonID: String] = [:]
    for record in entry.change.records {
      guard case .delegate(_, let id) = record.key, names[id] == nil else { continue }
      if case .person(let person)? = try tables.stamped(.person(id))?.record { names[id] = person.name }
    }
    return HistoryRow(entry, standing: standing, isOwn: entry.who == who, names: names)
  }
}
