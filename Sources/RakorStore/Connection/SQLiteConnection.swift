import GRDB
import Glibc

/// The SQLite engine, through GRDB; no other file knows of either.
final class SQLiteConnection: SQLConnection {
  private let queue: DatabaseQueue
  private let path: String

  init(queue: DatabaseQueue, path: String) {
    self.queue = queue
    self.path = path
  }

  func rows(_ sql: String, _ values: [any SQLConvertible]) throws -> [SQLRow] {
    try access { database in
      let statement = try database.cachedStatement(sql: Self.numbered(sql))
      let cursor = try Row.fetchCursor(statement, arguments: Self.arguments(values))
      var rows: [SQLRow] = []
      let columns = 0..<statement.columnCount
      while let row = try cursor.next() {
        rows.append(SQLRow(columns.map { Self.value(row[$0]) }))
      }
      return rows
    }
  }

  @discardableResult
  func run(_ sql: String, _ values: [any SQLConvertible]) throws -> Int {
    try access { database in
      try database.cachedStatement(sql: Self.numbered(sql)).execute(arguments: Self.arguments(values))
      return database.changesCount
    }
  }

  func transaction<Value>(_ kind: TransactionKind, _ body: () throws -> Value) throws -> Value {
    try access { database in
      var result: Value?
      try database.inTransaction(kind == .write ? .immediate : .deferred) {
        result = try body()
        return .commit
      }
      guard let result else { throw StoreError.failed("transaction without result") }
      return result
    }
  }

  func tableNames() throws -> [String] {
    try rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").map { row in
      var row = row
      return try row.text()
    }
  }

  func dataVersion() throws -> Int {
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
    guard !SQLiteFile.exists(path) else { throw StoreError.alreadyThere(path: path) }
    let partial = path + ".part\(getpid())"
    unlink(partial)
    try SQLiteFile.create(partial)
    do {
      try run("VACUUM INTO $1", [partial])
      try SQLiteFile.sync(partial)
      try SQLiteFile.move(partial, to: path)
    } catch {
      unlink(partial)
      throw error
    }
  }

  /// Reentrant, because a transaction's body calls `rows` and `run`; the queue still runs one caller at a time.
  private func access<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try queue.unsafeReentrantWrite(body)
    } catch let error as DatabaseError {
      throw Self.cause(of: error, path: path)
    }
  }

  /// SQLite numbers `$1` by first appearance but `?1` by its number, which is what `$1` means to PostgreSQL.
  private static func numbered(_ sql: String) -> String {
    String(decoding: sql.utf8.map { $0 == UInt8(ascii: "$") ? UInt8(ascii: "?") : $0 }, as: UTF8.self)
  }

  private static func arguments(_ values: [any SQLConvertible]) -> StatementArguments {
    StatementArguments(
      values.map { value -> DatabaseValue in
        switch value.sql {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        }
      })
  }

  private static func value(_ value: DatabaseValue) -> SQLValue {
    switch value.storage {
    case .null: .null
    case .int64(let number): .integer(number)
    case .string(let text): .text(text)
    case .double(let number): .text(String(number))
    case .blob(let data): .text(String(decoding: data, as: UTF8.self))
    }
  }
}

extension SQLiteConnection {
  /// What an SQLite error means to the program.
  static func cause(of error: DatabaseError, path: String) -> any Error {
    let reason = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    if error.extendedResultCode == .SQLITE_CONSTRAINT_FOREIGNKEY { return ForeignKeyViolated() }
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: StoreError.busy
    case .SQLITE_FULL: StoreError.diskFull
    case .SQLITE_READONLY: StoreError.readOnly
    case .SQLITE_CORRUPT: StoreError.damaged(path: path, reason: reason)
    case .SQLITE_NOTADB: StoreError.notADatabase(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: StoreError.cannotOpen(path: path, reason: reason)
    default: StoreError.failed(reason)
    }
  }
}
