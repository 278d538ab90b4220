import RakorModel

/// What was changed, by whom and when; history, undo and conflicts all read it.
struct Journal {
  /// Whether an entry can still be taken back or forth by the one who made it.
  enum Standing: String {
    /// Done, and the next to be undone if it is the newest.
    case done
    /// Taken back, and can be done again.
    case undone
    /// Neither: an undo or redo itself, or undone before another change was made.
    case settled
  }

  let tables: RecordTables

  private var connection: any SQLConnection { tables.connection }

  /// Writes an entry; `revisions` are those the records have now, also that of the removal of one.
  func append(_ entry: JournalEntry, standing: Standing, revisions: [RecordKey: Int]) throws {
    let (role, target) = Self.columns(entry.role)
    try connection.run(
      "INSERT INTO journal_entry (number, at, who, kind, role, target, standing) VALUES ($1, $2, $3, $4, $5, $6, $7)",
      [entry.number, entry.at, entry.who, entry.change.kind.rawValue, role, target, standing.rawValue])
    for (position, record) in entry.change.records.enumerated() {
      try connection.run(
        """
        INSERT INTO journal_record
          (entry, position, record, before_text, after_text, before_revision, after_revision)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """,
        [
          entry.number, position, record.key.text, try record.before.map { try RecordText.encode($0) },
          try record.after.map { try RecordText.encode($0) }, record.revision, revisions[record.key] ?? 0,
        ])
      for meeting in record.meetings {
        try connection.run(
          "INSERT INTO journal_meeting (meeting, entry, position) VALUES ($1, $2, $3)",
          [meeting, entry.number, position])
      }
    }
  }

  /// The number of the newest entry; 0 where there is none.
  func newest() throws -> Int {
    try tables.first("SELECT number FROM journal_entry ORDER BY number DESC LIMIT 1") { try $0.integer() } ?? 0
  }

  /// The revision a record had last, also if that was its removal; 0 for one that never was.
  func lastRevision(of key: RecordKey) throws -> Int {
    try tables.first(
      "SELECT after_revision FROM journal_record WHERE record = $1 ORDER BY entry DESC LIMIT 1", [key.text]
    ) { try $0.integer() } ?? 0
  }

  /// Who wrote a record last, and when.
  func lastWriter(of key: RecordKey) throws -> (who: String, at: Moment)? {
    try tables.first(
      """
      SELECT e.who, e.at FROM journal_record r JOIN journal_entry e ON e.number = r.entry
      WHERE r.record = $1 ORDER BY r.entry DESC LIMIT 1
      """, [key.text]
    ) { (try $0.text(), try $0.moment()) }
  }

  /// The newest change of this person that is done.
  func newestDone(of who: String) throws -> Int? {
    try tables.first(
      "SELECT number FROM journal_entry WHERE who = $1 AND standing = 'done' ORDER BY number DESC LIMIT 1", [who]
    ) { try $0.integer() }
  }

  /// The change of this person that was taken back last.
  func lastUndone(of who: String) throws -> Int? {
    try tables.first(
      "SELECT number FROM journal_entry WHERE who = $1 AND standing = 'undone' ORDER BY number LIMIT 1", [who]
    ) { try $0.integer() }
  }

  /// The last entry by which a change was done, taken back or done again.
  func lastStep(of target: Int) throws -> Int {
    try tables.first(
      "SELECT number FROM journal_entry WHERE number >= $1 AND (number = $1 OR target = $1) ORDER BY number DESC LIMIT 1",
      [target]
    ) { try $0.integer() } ?? target
  }

  func set(_ standing: Standing, of entry: Int) throws {
    try connection.run("UPDATE journal_entry SET standing = $2 WHERE number = $1", [entry, standing.rawValue])
  }

  /// Forgets what could be done again, because a new change of the same person takes its place.
  func settleUndone(of who: String) throws {
    try connection.run(
      "UPDATE journal_entry SET standing = 'settled' WHERE who = $1 AND standing = 'undone'", [who])
  }

  private static func columns(_ role: JournalEntry.Role) -> (String, Int?) {
    switch role {
    case .change: ("change", nil)
    case .undo(let target): ("undo", target)
    case .redo(let target): ("redo", target)
    }
  }
}

extension RecordChange {
  /// The rakor in whose history the change belongs: its own, or those a follow-up came from before and after.
  fileprivate var meetings: Set<MeetingID> {
    if let meeting = key.meeting { return [meeting] }
    let born = [before, after].compactMap { record -> MeetingID? in
      guard case .followUp(let followUp)? = record else { return nil }
      return followUp.meeting
    }
    return Set(born)
  }
}
