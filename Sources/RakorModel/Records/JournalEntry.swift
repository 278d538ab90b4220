/// One change as the journal keeps it: who, when, what it was, what it became.
package struct JournalEntry: Hashable, Sendable {
  /// Whether an entry is a change of its own or takes another one back or forth.
  package enum Role: Hashable, Sendable {
    case change
    case undo(of: Int)
    case redo(of: Int)
  }

  /// 1 or more, rising in the order of saving.
  package var number: Int
  /// The local day and time of the machine that saved it.
  package var at: Moment
  /// The name from the settings, or user and machine; a name, not a proof.
  package var who: String
  package var role: Role
  package var change: Change

  /// An entry as the store has numbered it.
  package init(number: Int, at: Moment, who: String, role: Role, change: Change) {
    self.number = number
    self.at = at
    self.who = who
    self.role = role
    self.change = change
  }
}

/// Two people wrote the same record: what the refused one expected, and what is there.
package struct Conflict: Error, Hashable, Sendable {
  package var key: RecordKey
  /// The revision that the refused one had read; 0 for a record that was not to be there.
  package var expectedRevision: Int
  /// The revision that is there; 0 where the record is gone.
  package var foundRevision: Int
  /// The record as it is now; nil when it was removed.
  package var found: Record?
  /// The journal entry that wrote it last.
  package var lastWriter: String?
  /// When that entry was written.
  package var lastWrittenAt: Moment?

  /// What was found in place of the revision that a save expected; the writer is nil where no journal tells.
  package init(
    key: RecordKey, expectedRevision: Int, foundRevision: Int, found: Record?, lastWriter: String? = nil,
    lastWrittenAt: Moment? = nil
  ) {
    self.key = key
    self.expectedRevision = expectedRevision
    self.foundRevision = foundRevision
    self.found = found
    self.lastWriter = lastWriter
    self.lastWrittenAt = lastWrittenAt
  }
}

/// What a save did: the journal entry it wrote and the revisions its records have now.
package struct Committed: Hashable, Sendable {
  package var entry: JournalEntry
  /// 0 for a record that was removed.
  package var revisions: [RecordKey: Int]
  /// What somebody else had written since it was seen, and this save went over all the same.
  package var replaced: [Conflict] = []

  /// The entry a save wrote, and the revision of each of its records after it.
  package init(entry: JournalEntry, revisions: [RecordKey: Int]) {
    self.entry = entry
    self.revisions = revisions
  }
}
