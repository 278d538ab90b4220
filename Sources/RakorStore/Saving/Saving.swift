import RakorModel

/// Writes a change and its journal entry, within a transaction.
struct Saving {
  let tables: RecordTables
  let who: String
  let now: Moment

  var journal: Journal { Journal(tables: tables) }

  /// The records that are not at the revision that somebody saw them at, but for what the edits leave alone: parts of a
  /// follow-up that are other offices'.
  func conflicts(with expecting: [RecordKey: Int], _ edits: [Edit] = []) throws -> [Conflict] {
    try expecting.sorted { $0.key.text < $1.key.text }.compactMap { key, revision in
      let found = try tables.stamped(key)
      guard found?.revision ?? 0 != revision else { return nil }
      if try isUntouched(key, seenAt: revision, now: found?.record, edits) { return nil }
      let writer = try journal.lastWriter(of: key)
      return Conflict(
        key: key, expectedRevision: revision, foundRevision: found?.revision ?? 0, found: found?.record,
        lastWriter: writer?.who, lastWrittenAt: writer?.at)
    }
  }

  /// Whether edits of parts of a follow-up find those parts as they were when somebody saw it.
  private func isUntouched(_ key: RecordKey, seenAt revision: Int, now: Record?, _ edits: [Edit]) throws -> Bool {
    guard case .followUp(let number) = key, case .followUp(let now)? = now else { return false }
    let parts = edits.map(\.part).filter { $0?.followUp == number }
    guard !edits.isEmpty, parts.count == edits.count,
      case .followUp(let seen)? = try journal.record(key, at: revision)
    else { return false }
    return parts.allSatisfy { part in
      guard let office = part?.office else { return false }
      return now.isAsSeen(seen, for: office)
    }
  }

  /// Saves a change that was made of the records as they are.
  ///
  /// - Throws: `Refusal.changedSince` for a record that another one refers to, or that refers to one that is gone.
  func save(_ change: Change, role: JournalEntry.Role) throws -> Committed {
    var written: [RecordKey: Int] = [:]
    for record in change.records {
      written[record.key] = 1 + (try record.before == nil ? journal.lastRevision(of: record.key) : record.revision)
    }
    for record in change.records.sorted(by: { $0.key.rank < $1.key.rank }) {
      guard let after = record.after, let revision = written[record.key] else { continue }
      try referring(record.key) { try tables.write(after, revision: revision, today: now.day) }
    }
    for record in change.records.sorted(by: { $0.key.rank > $1.key.rank }) where record.after == nil {
      try referring(record.key) { try tables.erase(record.key) }
    }
    let entry = JournalEntry(number: try tables.reserve("journal"), at: now, who: who, role: role, change: change)
    try journal.append(entry, standing: role == .change ? .done : .settled, revisions: written)
    for record in change.records where record.after == nil { written[record.key] = 0 }
    return Committed(entry: entry, revisions: written)
  }

  private func referring(_ key: RecordKey, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch is ForeignKeyViolated {
      throw Refusal.changedSince(key)
    }
  }
}
