import CSQLite

/// A value that goes into a row.
enum RowValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByNilLiteral {
  case null
  case integer(Int)
  case text(String)

  init(stringLiteral value: String) { self = .text(value) }
  init(integerLiteral value: Int) { self = .integer(value) }
  init(nilLiteral: ()) { self = .null }
}

/// A database that is filled past the program, a hundred thousand rakor in seconds.
final class PlainDatabase {
  struct Failure: Error {
    let message: String
    let sql: String
  }

  private var handle: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  init(_ path: String) throws {
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, nil) == SQLITE_OK else {
      throw Failure(message: "cannot open \(path)", sql: "")
    }
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close(handle)
  }

  /// Runs statements that take no values.
  func execute(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw failure(sql) }
  }

  /// Adds a row; the values are those of the columns in their order.
  func insert(_ columns: String, _ values: [RowValue]) throws {
    let places = values.indices.map { "?\($0 + 1)" }.joined(separator: ", ")
    let sql = "INSERT INTO \(columns) VALUES (\(places))"
    let statement = try prepared(sql)
    for (index, value) in values.enumerated() { bind(value, at: Int32(index + 1), in: statement) }
    defer { sqlite3_reset(statement) }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw failure(sql) }
  }

  /// The rows of a query as texts, empty where there is nothing.
  func rows(_ sql: String) throws -> [[String]] {
    let statement = try prepared(sql)
    defer { sqlite3_reset(statement) }
    var rows: [[String]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(
        (0..<sqlite3_column_count(statement)).map { column in
          sqlite3_column_text(statement, column).map { String(cString: $0) } ?? ""
        })
    }
    return rows
  }

  private func bind(_ value: RowValue, at place: Int32, in statement: OpaquePointer) {
    switch value {
    case .null: sqlite3_bind_null(statement, place)
    case .integer(let number): sqlite3_bind_int64(statement, place, Int64(number))
    case .text(let text): csqlite_bind_text(statement, place, text, UInt64(text.utf8.count))
    }
  }

  private func prepared(_ sql: String) throws -> OpaquePointer {
    if let statement = statements[sql] { return statement }
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw failure(sql) }
    statements[sql] = statement
    return statement
  }

  private func failure(_ sql: String) -> Failure {
    Failure(message: String(cString: sqlite3_errmsg(handle)), sql: sql)
  }
}
