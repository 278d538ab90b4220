/// What an engine must do for the store; SQLite is one, PostgreSQL can be another.
///
/// SQL given to it stays within what SQLite 3.35 and PostgreSQL share: `TEXT`, `BIGINT`, `ON CONFLICT`, `RETURNING` and
/// placeholders `$1`, `$2` … bound by their number. Texts compare by their bytes: an engine with collations must be
/// set to "C", because the search for words by their beginning relies on it. Engines throw `StoreError`, or
/// `ForeignKeyViolated`.
protocol SQLConnection: Sendable {
  /// Runs one statement and gives all its rows.
  func rows(_ sql: String, _ values: [any SQLConvertible]) throws -> [SQLRow]

  /// Runs one statement and gives the number of rows it changed.
  @discardableResult
  func run(_ sql: String, _ values: [any SQLConvertible]) throws -> Int

  /// Runs the body in one transaction: committed when this returns, rolled back when it throws.
  ///
  /// One that writes is refused where what it writes would be lost, as in a file that was removed while it was open.
  func transaction<Value>(_ kind: TransactionKind, _ body: () throws -> Value) throws -> Value

  /// Waits from now on so many milliseconds, at most, for another program that holds the database.
  func wait(atMost milliseconds: Int)

  /// Whether a database without tables is a new one of this program, and not one that somebody else has made.
  func mayBeFilled() throws -> Bool

  /// Makes the settings that stay in a database; only called on one that is known to be of this program.
  func prepareToWrite() throws

  /// The names of all tables, to tell a new database from an old or a foreign one.
  func tableNames() throws -> [String]

  /// A number that changes when another connection has written.
  func dataVersion() throws -> Int

  /// What the engine's own check finds wrong; empty when all is well.
  func findings() throws -> [String]

  /// Writes a consistent copy of the whole database to a new file.
  func copy(to path: String) throws

  /// A consistent copy of the whole database that is gone with its connection.
  func temporaryCopy() throws -> any SQLConnection
}

extension SQLConnection {
  func rows(_ sql: String) throws -> [SQLRow] { try rows(sql, []) }

  func row(_ sql: String, _ values: [any SQLConvertible] = []) throws -> SQLRow? { try rows(sql, values).first }
}

/// What a transaction will do, and so which lock it begins with.
enum TransactionKind: Sendable {
  /// Sees one state of the database throughout.
  case read
  /// Locks out other writers from the start, so that what was read is still true when it is written.
  case write
}

/// A row was written or removed that another one refers to.
struct ForeignKeyViolated: Error {}
