import CSQLite
import Glibc

/// What SQLite says went wrong, and at which statement.
struct SQLiteError: Error {
  /// The extended result code.
  let code: Int32
  /// In English; the values of the statement are not in it.
  let message: String
  /// Empty when no statement was run.
  let sql: String
  /// What the system had to say to a file that could not be opened, read or written; nil when it was nothing special.
  let systemError: StoreError?

  /// The last error of a connection; `code` is used where that says nothing.
  init(_ code: Int32, in database: OpaquePointer?, sql: String = "") {
    // SQLite remembers the system's error for some of its own only; after the others it still is the last one there
    // was.
    let numbers = [errno, sqlite3_system_errno(database)]
    let isOfFile = [SQLITE_CANTOPEN, SQLITE_IOERR].contains(code & 0xFF)
    systemError = isOfFile ? numbers.lazy.compactMap(StoreError.system).first : nil
    let extended = sqlite3_extended_errcode(database)
    // A call that was wrong in itself, such as a value too many, leaves nothing behind in the connection.
    let isKnown = extended & 0xFF == code & 0xFF
    self.code = isKnown ? extended : code
    message = String(cString: isKnown ? sqlite3_errmsg(database) : sqlite3_errstr(code))
    self.sql = sql.split { $0.isWhitespace }.joined(separator: " ")
  }

  /// SQLite's main result code, of which the extended one is a kind.
  var family: Int32 { code & 0xFF }

  /// What it means to the program.
  func cause(path: String) -> any Error {
    if code == csqlite_constraint_foreign_key { return ForeignKeyViolated() }
    if let systemError { return systemError }
    return switch family {
    case SQLITE_BUSY, SQLITE_LOCKED: StoreError.busy
    case SQLITE_FULL: StoreError.diskFull
    case SQLITE_READONLY where SQLiteFile.isOnReadOnlyMedium(path): StoreError.readOnlyMedium(path: path)
    case SQLITE_READONLY: StoreError.notWritable(path: path)
    case SQLITE_CORRUPT: StoreError.damaged(path: path, reason: message)
    case SQLITE_NOTADB: StoreError.notADatabase(path: path)
    case SQLITE_CANTOPEN where SQLiteFile.isForbidden(path): StoreError.notPermitted(path: path)
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: StoreError.cannotOpen(path: path, reason: message)
    default: StoreError.failed("\(message), SQLite \(code)" + (sql.isEmpty ? "" : ": \(sql)"))
    }
  }
}
