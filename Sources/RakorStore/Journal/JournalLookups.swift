import RakorModel

/// What the rules of undo and redo look up is answered inside the transaction that will save their change.
extension Journal: JournalSource {
  /// How many writings a search holds at once.
  private static let searched = 512

  func isWritten(after entry: Int, besides who: String) throws -> Bool {
    try tables.first("SELECT number FROM journal_entry WHERE number > $1 AND who <> $2 LIMIT 1", [entry, who]) {
      try $0.integer()
    } != nil
  }

  func record(_ key: RecordKey, asLeftBy entry: Int) throws -> Record? {
    let later = try tables.first(
      "SELECT before_text FROM journal_record WHERE record = $1 AND entry > $2 ORDER BY entry LIMIT 1",
      [key.text, entry]
    ) { try $0.optionalText() }
    guard let later else { return try tables.stamped(key)?.record }
    return try later.map { try RecordText.record($0, under: key) }
  }

  /// A record as it was at a revision that has been written over since; nil where no journal tells.
  func record(_ key: RecordKey, at revision: Int) throws -> Record? {
    let text = try tables.first(
      "SELECT before_text FROM journal_record WHERE record = $1 AND before_revision = $2 ORDER BY entry LIMIT 1",
      [key.text, revision]
    ) { try $0.optionalText() }
    return try text.flatMap(\.self).map { try RecordText.record($0, under: key) }
  }

  func newestWriting(of key: RecordKey, after entry: Int, besides who: String) throws -> LaterChange? {
    try tables.first(
      """
      SELECT e.kind, e.who, e.at FROM journal_record r JOIN journal_entry e ON e.number = r.entry
      WHERE r.record = $1 AND r.entry > $2 AND e.who <> $3 ORDER BY r.entry DESC LIMIT 1
      """, [key.text, entry, who]
    ) { LaterChange(key: key, kind: try $0.word(), who: try $0.text(), at: try $0.moment()) }
  }

  func newestWriting(
    after entry: Int, besides who: String, where isMeant: (RecordChange) throws -> Bool
  ) throws -> LaterChange? {
    var place = (entry: Int.max, position: Int.max)
    while true {
      let page = try tables.list(
        """
        SELECT r.entry, r.position, e.kind, e.who, e.at, r.record, r.before_text, r.after_text, r.before_revision
        FROM journal_entry e JOIN journal_record r ON r.entry = e.number
        WHERE e.number > $1 AND e.who <> $2 AND (e.number < $3 OR (e.number = $3 AND r.position < $4))
        ORDER BY e.number DESC, r.position DESC LIMIT $5
        """, [entry, who, place.entry, place.position, Self.searched], read: Self.readWriting)
      for writing in page where try isMeant(writing.record) { return writing.change }
      guard page.count == Self.searched, let last = page.last else { return nil }
      place = last.place
    }
  }

  private static func readWriting(
    _ row: inout SQLRow
  ) throws -> (place: (entry: Int, position: Int), change: LaterChange, record: RecordChange) {
    let place = (entry: try row.integer(), position: try row.integer())
    let (kind, who, at) = (try row.word(ChangeKind.self), try row.text(), try row.moment())
    let record = try readRecord(&row)
    return (place, LaterChange(key: record.key, kind: kind, who: who, at: at), record)
  }
}
