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
}
