/// One record before and after a change.
package struct RecordChange: Hashable, Sendable {
  package var key: RecordKey
  /// Nil where the record is new.
  package var before: Record?
  /// Nil where the record goes.
  package var after: Record?
  /// The revision that `before` was read at; 0 where there was none.
  package var revision: Int

  /// A record before and after; nil on either side for one that is new or goes.
  package init(key: RecordKey, before: Record?, after: Record?, revision: Int) {
    self.key = key
    self.before = before
    self.after = after
    self.revision = revision
  }
}

/// What a change did, in one word that stays in the journal for ever.
package enum ChangeKind: String, CaseIterable, Sendable, Codable {
  case scheduled, revised, moved, removed, correction
  case promised, counted, reportedTotal, rollCall
  case agenda, minutes
  case followUpAdded, followUpRevised, followUpRemoved, ticked, unticked, progressed, dropped, reopened
  case turnSkipped, turnsSwapped, volunteered
  case office, forum, person, peopleMerged
  case officeAdded, officeSucceeded, forumAdded, personAdded
  case imported
}

/// The model's only mutation: some records, what they were and what they become.
///
/// Because it has an inverse, journal, undo, redo, history and conflict checks are one mechanism.
package struct Change: Hashable, Sendable {
  /// What history calls it.
  package var kind: ChangeKind
  package var records: [RecordChange]

  /// Records in the order in which they are written.
  package init(kind: ChangeKind, records: [RecordChange]) {
    self.kind = kind
    self.records = records
  }

  /// The change that takes this one back, in the opposite order.
  package var inverse: Change {
    let back = records.reversed().map { record in
      RecordChange(key: record.key, before: record.after, after: record.before, revision: record.revision)
    }
    return Change(kind: kind, records: back)
  }

  /// Whether nothing would be written.
  package var isEmpty: Bool { records.isEmpty }
}
