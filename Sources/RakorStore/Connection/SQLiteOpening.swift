import CSQLite
import Glibc

extension SQLiteConnection {
  /// How long a caller waits for another program, in milliseconds, unless it says otherwise.
  static let patience = 5_000

  /// Opens a file for reading and writing, and makes it where there is none.
  static func opening(_ path: String, patience: Int = patience) throws(StoreError) -> SQLiteConnection {
    if !SQLiteFile.exists(path) { try SQLiteFile.create(path) }
    return try connection(path, path: path, SQLITE_OPEN_READWRITE, patience) { connection in
      try useWriteAheadLog(connection, patience)
      try connection.run("PRAGMA synchronous = FULL", [])
    }
  }

  /// Opens a file that is only read, also where not even a lock can be written.
  ///
  /// A database with a write-ahead log needs its `-shm` file beside it. Where that cannot be made, the file is opened
  /// as one that nobody changes. That holds on a read-only file system, and in somebody else's directory as long as
  /// there is no log: while somebody writes there is one, and after a crash too, and what is in it would be missing.
  static func reading(_ path: String, patience: Int = patience) throws(StoreError) -> SQLiteConnection {
    guard SQLiteFile.exists(path) else { throw .cannotOpen(path: path, reason: "no such file") }
    do throws(StoreError) {
      return try connection(path, path: path, SQLITE_OPEN_READONLY, patience)
    } catch {
      guard !SQLiteFile.exists(path + "-wal") else { throw error }
      switch error {
      case .cannotOpen, .readOnly: return try immutable(path)
      default: throw error
      }
    }
  }

  /// Opens a file without looking for locks or a log.
  static func immutable(_ path: String) throws(StoreError) -> SQLiteConnection {
    try connection(immutableName(path), path: path, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, 0)
  }

  /// A database that lives as long as the connection.
  static func temporary() throws(StoreError) -> SQLiteConnection {
    try connection(":memory:", path: ":memory:", SQLITE_OPEN_READWRITE, 0)
  }

  /// The name by which SQLite opens a file without looking for locks.
  static func immutableName(_ path: String) -> String {
    var name = "file:"
    for byte in SQLiteFile.absolute(path).utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && !"%?#".utf8.contains(byte)
      name += isPlain ? String(UnicodeScalar(byte)) : "%" + String(byte / 16, radix: 16) + String(byte % 16, radix: 16)
    }
    return name + "?immutable=1"
  }

  /// Opening reads the schema, so a file that is no database is found out here.
  private static func connection(
    _ name: String, path: String, _ flags: Int32, _ patience: Int, settings: (SQLiteConnection) throws -> Void = { _ in }
  ) throws(StoreError) -> SQLiteConnection {
    let connection = try SQLiteConnection(name, path: path, flags: flags, patience: patience)
    do {
      try connection.run("PRAGMA foreign_keys = ON", [])
      try settings(connection)
      _ = try connection.tableNames()
      return connection
    } catch {
      throw storeError(error, path: path)
    }
  }

  /// Only a new file is not in this mode yet. Two programs that open it first at the same time refuse each other
  /// without waiting, so this waits in their place.
  private static func useWriteAheadLog(_ connection: SQLiteConnection, _ patience: Int) throws {
    var mode = try connection.row("PRAGMA journal_mode")
    guard try mode?.text() != "wal" else { return }
    var waited = 0
    while true {
      do {
        try connection.run("PRAGMA journal_mode = WAL", [])
        return
      } catch StoreError.busy where waited < patience {
        usleep(10_000)
        waited += 10
      } catch StoreError.readOnly {
        return
      }
    }
  }
}
