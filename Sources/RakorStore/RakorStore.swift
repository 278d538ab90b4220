package import RakorModel

/// The database: every record, every change of one, and the pages that screens and documents are made of.
///
/// One connection, used by one caller at a time; a second caller waits for the first.
package final class RakorStore: Sendable {
  private let connection: any SQLConnection
  private let path: String
  let who: String
  private let isReadOnly: Bool
  private let migrations: [Migration]

  /// How long a caller waits for another program that holds the database, in milliseconds, unless it says otherwise.
  package static let patience = SQLiteConnection.patience

  /// Opens the database in a file, for changes in the name of `who`.
  ///
  /// Writing makes the file where there is none, its directory for the owner alone, and migrates an older one. Reading
  /// only works on a read-only file system too. A database that a newer program has migrated is refused. Whoever finds
  /// it held by another program waits for `patience` milliseconds, then throws `StoreError.busy`.
  package convenience init(
    path: String, who: String, readOnly: Bool = false, patience: Int = patience
  ) throws(StoreError) {
    let connection =
      readOnly
      ? try SQLiteConnection.reading(path, patience: patience)
      : try SQLiteConnection.opening(path, patience: patience)
    try self.init(connection: connection, path: path, who: who, readOnly: readOnly)
  }

  /// The store over an engine; only tests bring migrations of their own.
  init(
    connection: any SQLConnection, path: String, who: String, readOnly: Bool, migrations: [Migration] = Migration.all
  ) throws(StoreError) {
    (self.connection, self.path, self.who, isReadOnly) = (connection, path, who, readOnly)
    self.migrations = migrations
    let migrating = Migrating(connection: connection, path: path, migrations: migrations)
    do {
      if readOnly { try migrating.checkIsCurrent() } else { try migrating.migrate() }
    } catch {
      throw error as? StoreError ?? .failed(String(describing: error))
    }
  }

  /// Waits from now on so many milliseconds, at most, for another program that holds the database, before
  /// `StoreError.busy` is thrown.
  package func wait(atMost milliseconds: Int) { connection.wait(atMost: milliseconds) }

  /// A database in memory, gone with the store; for demonstrations and tests.
  package static func temporary(who: String) throws(StoreError) -> RakorStore {
    try RakorStore(connection: SQLiteConnection.temporary(), path: ":memory:", who: who, readOnly: false)
  }

  /// A copy of the database in memory, for changes in the name of `who`; what is done to the one is not in the other.
  ///
  /// It takes a fraction of the time of a new one, so that tests enter once what they begin with.
  /// - Throws: `StoreError`.
  package func temporaryCopy(for who: String, readOnly: Bool = false) throws -> RakorStore {
    let copy = try asking { try $0.temporaryCopy() }
    return try RakorStore(connection: copy, path: ":memory:", who: who, readOnly: readOnly, migrations: migrations)
  }

  /// The same database for changes in another name, so that what came with the program is not theirs to undo.
  ///
  /// - Throws: `StoreError`.
  package func acting(as who: String) throws(StoreError) -> RakorStore {
    try RakorStore(connection: connection, path: path, who: who, readOnly: isReadOnly, migrations: migrations)
  }

  /// Runs queries on one state of the database.
  func reading<Value>(_ body: (RecordTables) throws -> Value) throws -> Value {
    try plainErrors { try connection.transaction(.read) { try body(RecordTables(connection: connection)) } }
  }

  /// Runs a change in one transaction; a newer program may have migrated the database since it was opened.
  func writing<Value>(now: Moment, _ body: (Saving) throws -> Value) throws -> Value {
    guard !isReadOnly else { throw StoreError.readOnly }
    let saving = Saving(tables: RecordTables(connection: connection), who: who, now: now)
    let migrating = Migrating(connection: connection, path: path, migrations: migrations)
    return try plainErrors {
      try connection.transaction(.write) {
        try migrating.checkIsCurrent()
        return try body(saving)
      }
    }
  }

  /// Asks the engine itself, outside of a transaction.
  func asking<Value>(_ body: (any SQLConnection) throws -> Value) throws -> Value {
    try plainErrors { try body(connection) }
  }

  /// What callers are told of errors that only mean something in here.
  private func plainErrors<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as UnreadableRow {
      throw StoreError.damaged(path: path, reason: error.reason)
    }
  }
}

extension RakorStore {
  /// Saves edits as one change, called by what they do; nil when they change nothing.
  ///
  /// `expecting` names the revisions at which the caller saw records, 0 for one it did not see; of a follow-up of which
  /// only parts are written, what others did to other parts is no conflict. What insists is written
  /// over whatever is there, and `Committed.replaced` tells what that was.
  /// - Throws: `Refusal`, `Conflict` or `StoreError`; nothing has been written then.
  package func perform(
    _ edits: [Edit], expecting: [RecordKey: Int] = [:], insisting: Bool = false, now: Moment
  ) throws -> Committed? {
    guard let kind = Edit.kind(of: edits) else { return nil }
    return try change(kind, edits, expecting: expecting, insisting: insisting, now: now) { builder in
      for edit in edits { try edit.apply(to: &builder) }
    }
  }

  /// Finds out whether the rules allow edits as things are, and saves nothing; for edits that take no number.
  ///
  /// - Throws: `Refusal` or `StoreError`.
  package func rehearse(_ edits: [Edit], now: Moment) throws {
    try reading { tables in
      var builder = ChangeBuilder(source: tables, now: now, who: who)
      for edit in edits { try edit.apply(to: &builder) }
    }
  }

  /// Saves what the body does to the builder as one change; nil when that is nothing. `edits` are those it does, where
  /// it does any: what they leave alone is no conflict.
  ///
  /// - Throws: what the body throws, `Conflict` or `StoreError`; nothing has been written then, no number taken.
  package func change(
    _ kind: ChangeKind, _ edits: [Edit] = [], expecting: [RecordKey: Int] = [:], insisting: Bool = false, now: Moment,
    _ body: (inout ChangeBuilder) throws -> Void
  ) throws -> Committed? {
    try writing(now: now) { saving in
      let conflicts = try saving.conflicts(with: expecting, edits)
      if let first = conflicts.first, !insisting { throw first }
      var builder = ChangeBuilder(source: saving.tables, now: now, who: who)
      try body(&builder)
      let change = builder.change(kind)
      guard !change.isEmpty else { return nil }
      try saving.journal.settleUndone(of: saving.who)
      var committed = try saving.save(change, role: .change)
      committed.replaced = conflicts
      return committed
    }
  }

  /// Takes back the newest change of this store's person; what others did in between stays.
  ///
  /// With the number of an entry that one is meant, and no other is taken back.
  /// - Throws: `Refusal.nothingToUndo`, `.undoneFirst` where another change than the one meant is the newest,
  ///   `.builtOn` when somebody else's change builds on it, or `StoreError`.
  package func undo(_ entry: Int? = nil, now: Moment) throws -> Committed {
    try writing(now: now) { try $0.undo(entry) }
  }

  /// Does again what was taken back last; a new change of the same person ends that.
  ///
  /// - Throws: `Refusal.nothingToRedo`, `.builtOn` or `StoreError`.
  package func redo(now: Moment) throws -> Committed { try writing(now: now) { try $0.redo() } }
}
