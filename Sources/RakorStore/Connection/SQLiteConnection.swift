import CSQLite
import Glibc

/// The SQLite engine, through its own C interface; only the files that begin with `SQLite` know of it.
///
/// Everything happens under one mutex: one caller at a time, but the same one may call again from within a transaction.
/// SQLite's own, which it would take for each column of each row, is left out.
final class SQLiteConnection: SQLConnection, @unchecked Sendable {
  private let handle: OpaquePointer
  private let mutex = sqlite3_mutex_alloc(SQLITE_MUTEX_RECURSIVE)
  private let path: String
  private let patience: Int
  /// Which file is open; nil in memory.
  private let file: SQLiteFile.Identity?
  private var statements: [String: SQLiteStatement] = [:]

  /// Opens a file by the name that SQLite has for it; `path` is the one that errors tell.
  ///
  /// A caller waits for `patience` milliseconds, at most, for another program that holds the database.
  init(_ name: String, path: String, flags: Int32, patience: Int) throws(StoreError) {
    var opened: OpaquePointer?
    let code = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let opened else {
      defer { sqlite3_close_v2(opened) }
      throw SQLiteConnection.storeError(SQLiteError(code, in: opened), path: path)
    }
    (handle, self.path, self.patience) = (opened, path, patience)
    file = SQLiteFile.identity(of: path)
    sqlite3_extended_result_codes(handle, 1)
    wait(atMost: patience)
  }

  func wait(atMost milliseconds: Int) { sqlite3_busy_timeout(handle, Int32(clamping: milliseconds)) }

  /// Statements that are still there are closed with their connection, whichever goes first.
  deinit {
    sqlite3_close_v2(handle)
    sqlite3_mutex_free(mutex)
  }

  func rows(_ sql: String, _ values: [any SQLConvertible]) throws -> [SQLRow] {
    try access {
      var rows: [SQLRow] = []
      try statement(sql).run(values) { rows.append($0) }
      return rows
    }
  }

  @discardableResult
  func run(_ sql: String, _ values: [any SQLConvertible]) throws -> Int {
    try access {
      try statement(sql).run(values) { _ in }
      return Int(sqlite3_changes(handle))
    }
  }

  func transaction<Value>(_ kind: TransactionKind, _ body: () throws -> Value) throws -> Value {
    try access {
      try checkFileIsInPlace(for: kind)
      try run(kind == .write ? "BEGIN IMMEDIATE" : "BEGIN", [])
      do {
        if kind == .write { try checkFileIsInPlace(for: .write) }
        let value = try body()
        try run("COMMIT", [])
        return value
      } catch {
        // After some errors SQLite has rolled back by itself, and what failed first is what the caller has to know.
        if sqlite3_get_autocommit(handle) == 0 { _ = try? run("ROLLBACK", []) }
        throw error
      }
    }
  }

  /// Leaves the write-ahead log of before, where nobody else has the database open, for a journal that is there only
  /// while something is saved.
  ///
  /// A log lies beside the file between two saves, and whatever is put in the file's place then is taken for what the
  /// log belongs to. Where it cannot be left now the log stays for this time.
  func prepareToWrite() throws {
    var mode = try row("PRAGMA journal_mode")
    guard try mode?.text() == "wal" else { return }
    do {
      try run("PRAGMA journal_mode = DELETE", [])
    } catch StoreError.busy, StoreError.readOnly, StoreError.readOnlyMedium, StoreError.notWritable {
      return
    } catch StoreError.diskFull, StoreError.fileTooLarge {
      return
    }
  }

  /// The number in the header of a database by which this program knows its own before there is a table in it ("rkor").
  static let applicationID = 0x726B_6F72

  func mayBeFilled() throws -> Bool {
    guard file != nil else { return true }
    var row = try row("PRAGMA application_id")
    return try row?.integer() == SQLiteConnection.applicationID
  }

  func tableNames() throws -> [String] {
    try rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").map { row in
      var row = row
      return try row.text()
    }
  }

  func dataVersion() throws -> Int {
    try checkFileIsInPlace(for: .read)
    var row = try row("PRAGMA data_version")
    return try row?.integer() ?? 0
  }

  func findings() throws -> [String] {
    let broken = try rows("PRAGMA integrity_check").map { row in
      var row = row
      return try row.text()
    }
    let dangling = try rows("PRAGMA foreign_key_check").map { row in
      var row = row
      let (table, place, parent) = (try row.text(), try row.optionalInteger(), try row.text())
      return "\(table) \(place ?? 0): \(parent) missing"
    }
    return broken.filter { $0 != "ok" } + dangling
  }

  /// Written beside its place and moved there when it is on the disk, so that a copy is whole or not there.
  func copy(to path: String) throws {
    try checkFileIsInPlace(for: .read)
    guard !SQLiteFile.exists(path) else { throw StoreError.alreadyThere(path: path) }
    let partial = try SQLiteFile.makePartial(of: path)
    defer { unlink(partial) }
    try run("VACUUM INTO $1", [partial])
    try SQLiteFile.place(partial, at: path)
  }

  func temporaryCopy() throws -> any SQLConnection {
    let copy = try SQLiteConnection.temporary()
    try access {
      guard let backup = sqlite3_backup_init(copy.handle, "main", handle, "main") else {
        throw SQLiteError(SQLITE_ERROR, in: copy.handle)
      }
      let code = sqlite3_backup_step(backup, -1)
      sqlite3_backup_finish(backup)
      guard code == SQLITE_DONE else { throw SQLiteError(code, in: copy.handle) }
    }
    return copy
  }

  /// What was saved in a file that nobody can find again would be lost.
  ///
  /// A file that has lost its place can still be read, but for the moment in which somebody saves into the one that has
  /// it: SQLite would take that one's journal for that of this file.
  private func checkFileIsInPlace(for kind: TransactionKind) throws {
    guard let file else { return }
    switch SQLiteFile.place(of: file, at: path) {
    case .kept: return
    case .emptied: throw StoreError.emptied(path: path)
    case .lost:
      if kind == .write { throw StoreError.moved(path: path) }
      if SQLiteFile.exists(path + "-journal") { throw StoreError.busy }
    }
  }

  private func statement(_ sql: String) throws -> SQLiteStatement {
    if let known = statements[sql] { return known }
    let statement = try SQLiteStatement(sql, in: handle)
    statements[sql] = statement
    return statement
  }

  /// The mutex lets the caller in again that has it, because a transaction's body calls `rows` and `run`.
  private func access<Value>(_ body: () throws -> Value) throws -> Value {
    sqlite3_mutex_enter(mutex)
    defer { sqlite3_mutex_leave(mutex) }
    do {
      return try body()
    } catch let error as SQLiteError {
      throw error.cause(path: path)
    }
  }

  static func storeError(_ error: any Error, path: String) -> StoreError {
    let cause = (error as? SQLiteError)?.cause(path: path) ?? error
    return cause as? StoreError ?? .failed(String(describing: cause))
  }
}
