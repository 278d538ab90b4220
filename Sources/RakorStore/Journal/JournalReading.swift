import RakorModel

extension Journal {
  /// How many records of one entry a history shows, so that an import of thousands does not hold up a screen.
  static let shownRecords = 200

  private static let entryColumns = "number, at, who, kind, role, target"

  /// The whole change of an entry, for taking it back or forth.
  func change(of entry: Int) throws -> Change? {
    let kind = try tables.first("SELECT kind FROM journal_entry WHERE number = $1", [entry]) {
      try $0.word(ChangeKind.self)
    }
    guard let kind else { return nil }
    let records = try tables.list(
      """
      SELECT record, before_text, after_text, before_revision FROM journal_record WHERE entry = $1 ORDER BY position
      """, [entry], read: Self.readRecord)
    return Change(kind: kind, records: records)
  }

  /// The newest entries, with the first of their records.
  func newest(_ limit: Int) throws -> [JournalEntry] {
    try tables.list(
      "SELECT \(Self.entryColumns) FROM journal_entry ORDER BY number DESC LIMIT $1", [limit], read: Self.readEntry
    ).map { entry in
      var entry = entry
      entry.change.records = try tables.list(
        """
        SELECT record, before_text, after_text, before_revision FROM journal_record WHERE entry = $1
        ORDER BY position LIMIT $2
        """, [entry.number, Self.shownRecords], read: Self.readRecord)
      return entry
    }
  }

  /// The newest entries that touched a rakor or its follow-ups, with those of their records that did.
  func newest(of meeting: MeetingID, _ limit: Int) throws -> [JournalEntry] {
    try tables.list(
      "SELECT DISTINCT entry FROM journal_meeting WHERE meeting = $1 ORDER BY entry DESC LIMIT $2", [meeting, limit],
      read: { try $0.integer() }
    ).compactMap { try entry($0, of: meeting) }
  }

  /// An entry with those of its records that touched a rakor or its follow-ups.
  func entry(_ number: Int, of meeting: MeetingID) throws -> JournalEntry? {
    var entry = try tables.first(
      "SELECT \(Self.entryColumns) FROM journal_entry WHERE number = $1", [number], read: Self.readEntry)
    entry?.change.records = try tables.list(
      """
      SELECT r.record, r.before_text, r.after_text, r.before_revision
      FROM journal_meeting m JOIN journal_record r ON r.entry = m.entry AND r.position = m.position
      WHERE m.meeting = $1 AND m.entry = $2 ORDER BY m.position LIMIT $3
      """, [meeting, number, Self.shownRecords], read: Self.readRecord)
    return entry
  }

  /// Whether an entry holds.
  func standing(of number: Int) throws -> HistoryRow.Standing? {
    let (role, standing) =
      try tables.first("SELECT role, standing FROM journal_entry WHERE number = $1", [number]) {
        (try $0.text(), try $0.text())
      } ?? ("", "")
    switch (role, Standing(rawValue: standing)) {
    case (_, nil): return nil
    case ("change", .done): return .done
    case ("change", .undone): return .undone
    default: return .settled
    }
  }

  /// Every entry that wrote one record, oldest first, with that record alone.
  func all(of key: RecordKey) throws -> [JournalEntry] {
    try tables.list(
      "SELECT entry FROM journal_record WHERE record = $1 ORDER BY entry", [key.text], read: { try $0.integer() }
    ).compactMap { number in
      var entry = try tables.first(
        "SELECT \(Self.entryColumns) FROM journal_entry WHERE number = $1", [number], read: Self.readEntry)
      entry?.change.records = try tables.list(
        """
        SELECT record, before_text, after_text, before_revision FROM journal_record
        WHERE record = $1 AND entry = $2 ORDER BY position
        """, [key.text, number], read: Self.readRecord)
      return entry
    }
  }

  /// An entry as a refusal names it; of several records the first.
  func told(_ number: Int) throws -> LaterChange? {
    try tables.first(
      """
      SELECT r.record, e.kind, e.who, e.at FROM journal_entry e JOIN journal_record r ON r.entry = e.number
      WHERE e.number = $1 ORDER BY r.position LIMIT 1
      """, [number]
    ) { row in
      let key = try row.parsed { RecordKey(text: $0) }
      return LaterChange(key: key, kind: try row.word(), who: try row.text(), at: try row.moment())
    }
  }

  private static func readEntry(_ row: inout SQLRow) throws -> JournalEntry {
    let number = try row.integer()
    let (at, who) = (try row.moment(), try row.text())
    let kind = try row.word(ChangeKind.self)
    let (role, target) = (try row.text(), try row.optionalInteger())
    return JournalEntry(
      number: number, at: at, who: who, role: try self.role(role, target), change: Change(kind: kind, records: []))
  }

  private static func role(_ word: String, _ target: Int?) throws -> JournalEntry.Role {
    switch (word, target) {
    case ("change", nil): .change
    case ("undo", let target?): .undo(of: target)
    case ("redo", let target?): .redo(of: target)
    default: throw UnreadableRow(reason: "role \(word)")
    }
  }

  static func readRecord(_ row: inout SQLRow) throws -> RecordChange {
    let key = try row.parsed { RecordKey(text: $0) }
    return RecordChange(
      key: key, before: try row.optionalText().map { try RecordText.record($0, under: key) },
      after: try row.optionalText().map { try RecordText.record($0, under: key) }, revision: try row.integer())
  }
}
