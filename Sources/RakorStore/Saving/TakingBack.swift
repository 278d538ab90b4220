import RakorModel

extension Saving {
  /// Takes back the newest change of this person, and none but `wanted` where one is.
  ///
  /// - Throws: `Refusal.nothingToUndo`, `.undoneFirst`, or what `TakingBack` refuses.
  func undo(_ wanted: Int?) throws -> Committed {
    guard let target = try journal.newestDone(of: who) else { throw Refusal.nothingToUndo }
    if let wanted, wanted != target, let newest = try journal.told(target) { throw Refusal.undoneFirst(newest) }
    let committed = try takeBack(journal.lastStep(of: target), role: .undo(of: target))
    try journal.set(.undone, of: target)
    return committed
  }

  /// Does again what was taken back last.
  ///
  /// - Throws: `Refusal.nothingToRedo`, or what `TakingBack` refuses.
  func redo() throws -> Committed {
    guard let target = try journal.lastUndone(of: who) else { throw Refusal.nothingToRedo }
    let committed = try takeBack(journal.lastStep(of: target), role: .redo(of: target))
    try journal.set(.done, of: target)
    return committed
  }

  private func takeBack(_ step: Int, role: JournalEntry.Role) throws -> Committed {
    guard let done = try journal.change(of: step) else { throw UnreadableRow(reason: "no journal entry \(step)") }
    let rules = TakingBack(records: tables, journal: journal, who: who, now: now, since: step)
    let change = try rules.inverse(of: done)
    do {
      return try save(change, role: role)
    } catch Refusal.changedSince(let key) {
      throw try rules.refusal(ofWriting: key, in: change)
    }
  }
}
