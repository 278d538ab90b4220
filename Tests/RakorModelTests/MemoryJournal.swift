import RakorModel

/// The journal of records held in memory, and the way it is gone back and forth in.
extension MemoryRecords: JournalSource {
  /// Takes back a person's newest change that is done.
  @discardableResult
  func undo(by who: String = "ani") throws -> Change {
    guard let target = steps(of: who).last(where: \.isDone) else { throw Refusal.nothingToUndo }
    return try takeBack(target.last, .undo(of: target.entry.number), by: who)
  }

  /// Does again what a person took back last.
  @discardableResult
  func redo(by who: String = "ani") throws -> Change {
    let steps = steps(of: who)
    let newest = steps.last { $0.isDone && $0.entry.number == $0.last }?.entry.number ?? 0
    guard let target = steps.first(where: { !$0.isDone && $0.last > newest }) else { throw Refusal.nothingToRedo }
    return try takeBack(target.last, .redo(of: target.entry.number), by: who)
  }

  private func takeBack(_ step: Int, _ role: JournalEntry.Role, by who: String) throws -> Change {
    let rules = TakingBack(records: self, journal: self, who: who, now: Kedu.now, since: step)
    let change = try rules.inverse(of: entries[step - 1].change)
    try apply(change, as: role, by: who)
    return change
  }

  /// A person's changes, whether each is done, and the number of the entry that did or undid it last.
  private func steps(of who: String) -> [(entry: JournalEntry, isDone: Bool, last: Int)] {
    entries.filter { $0.who == who && $0.role == .change }.map { change in
      let later = entries.last { $0.role == .undo(of: change.number) || $0.role == .redo(of: change.number) }
      return (change, later?.role != .undo(of: change.number), later?.number ?? change.number)
    }
  }

  func isWritten(after entry: Int, besides who: String) -> Bool {
    entries.contains { $0.number > entry && $0.who != who }
  }

  func record(_ key: RecordKey, asLeftBy entry: Int) -> Record? {
    let later = entries.lazy.filter { $0.number > entry }.flatMap(\.change.records).first { $0.key == key }
    return later.map(\.before) ?? stamped(key)?.record
  }

  func newestWriting(of key: RecordKey, after entry: Int, besides who: String) -> LaterChange? {
    newestWriting(after: entry, besides: who) { $0.key == key }
  }

  func newestWriting(
    after entry: Int, besides who: String, where isMeant: (RecordChange) throws -> Bool
  ) rethrows -> LaterChange? {
    for later in entries.reversed() where later.number > entry && later.who != who {
      for record in later.change.records.reversed() where try isMeant(record) {
        return LaterChange(key: record.key, kind: later.change.kind, who: later.who, at: later.at)
      }
    }
    return nil
  }
}
