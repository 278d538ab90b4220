/// What the rules of undo and redo look up in the journal; entries are named by their numbers.
package protocol JournalSource {
  /// Whether anybody else has written anything after an entry.
  func isWritten(after entry: Int, besides who: String) throws -> Bool
  /// A record as it stood when an entry had been written; nil where it was not there.
  func record(_ key: RecordKey, asLeftBy entry: Int) throws -> Record?
  /// The newest writing of one record by somebody else after an entry; nil where there is none.
  func newestWriting(of key: RecordKey, after entry: Int, besides who: String) throws -> LaterChange?
  /// The newest writing by somebody else after an entry that is like what is asked for, of whatever record.
  ///
  /// It reads all of them if need be; for what has been refused already and waits for its reason.
  func newestWriting(
    after entry: Int, besides who: String, where isMeant: (RecordChange) throws -> Bool
  ) throws -> LaterChange?
}

/// Who wrote a record after a change that somebody wants to take back, and when.
package struct LaterChange: Hashable, Sendable {
  package var key: RecordKey
  package var kind: ChangeKind
  package var who: String
  package var at: Moment

  /// A later writing of a record, as the journal names it.
  /// A writing of one record.
  package init(key: RecordKey, kind: ChangeKind, who: String, at: Moment) {
    self.key = key
    self.kind = kind
    self.who = who
    self.at = at
  }
}
