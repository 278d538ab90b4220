import CSQLite

/// A prepared statement, which its connection keeps to run it again with other values.
final class SQLiteStatement {
  private let handle: OpaquePointer
  private let sql: String

  /// - Throws: `SQLiteError`.
  init(_ sql: String, in database: OpaquePointer) throws {
    var prepared: OpaquePointer?
    // SQLite numbers `$1` by first appearance but `?1` by its number, which is what `$1` means to PostgreSQL.
    let text = sql.utf8.map { CChar(bitPattern: $0 == UInt8(ascii: "$") ? UInt8(ascii: "?") : $0) }
    let code = sqlite3_prepare_v3(
      database, text, Int32(text.count), UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw SQLiteError(code, in: database, sql: sql) }
    (handle, self.sql) = (prepared, sql)
  }

  deinit { sqlite3_finalize(handle) }

  /// Runs it from its beginning to its end, and gives every row that comes on the way.
  ///
  /// - Throws: `SQLiteError`, or what the body throws.
  func run(_ values: [any SQLConvertible], row: (SQLRow) throws -> Void) throws {
    defer { sqlite3_reset(handle) }
    try bind(values)
    let columns = 0..<sqlite3_column_count(handle)
    while true {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: try row(SQLRow(columns.map(value)))
      case SQLITE_DONE: return
      case let code: throw failure(code)
      }
    }
  }

  private func bind(_ values: [any SQLConvertible]) throws {
    guard sqlite3_bind_parameter_count(handle) == values.count else { throw failure(SQLITE_RANGE) }
    var place: Int32 = 0
    for value in values {
      place += 1
      let code =
        switch value.sql {
        case .null: sqlite3_bind_null(handle, place)
        case .integer(let number): sqlite3_bind_int64(handle, place, number)
        case .text(let text): csqlite_bind_text(handle, place, text, UInt64(text.utf8.count))
        }
      guard code == SQLITE_OK else { throw failure(code) }
    }
  }

  private func value(_ column: Int32) -> SQLValue {
    switch sqlite3_column_type(handle, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
    default:
      // The text is asked for first, because SQLite turns other kinds of value into one for it.
      let text = sqlite3_column_text(handle, column)
      let count = Int(sqlite3_column_bytes(handle, column))
      return .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
    }
  }

  private func failure(_ code: Int32) -> SQLiteError {
    SQLiteError(code, in: sqlite3_db_handle(handle), sql: sql)
  }
}
