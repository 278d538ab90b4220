import CSQLite
import Glibc

extension SQLiteConnection {
  /// How long somebody else's lock is waited for, in milliseconds.
  static let patience = 5_000

  /// Opens a file for reading and writing, and makes it where there is none.
  ///
  /// One that the user may only read is opened for that.
  static func opening(_ path: String, patience: Int = patience) throws(StoreError) -> SQLiteConnection {
    if try !SQLiteFile.isThere(path) { try make(path) }
    if SQLiteFile.isOnReadOnlyMedium(path) || access(path, W_OK) != 0 { return try reading(path, patience: patience) }
    try SQLiteLogs(path).check()
    do throws(StoreError) {
      return try connection(path, path: path, SQLITE_OPEN_READWRITE, patience, ["PRAGMA synchronous = EXTRA"])
    } catch {
      guard error == .diskFull || error == .fileTooLarge else { throw error }
      return try aloneInMemory(path, patience)
    }
  }

  /// Opens a file that is only read, also where not even a lock can be written.
  ///
  /// A database with a write-ahead log needs its `-shm` file beside it. Where that cannot be made, the file is opened
  /// as one that nobody changes. That holds on a read-only file system, and in somebody else's directory as long as
  /// there is no log: while somebody writes there is one, and after a crash too, and what is in it would be missing.
  static func reading(_ path: String, patience: Int = patience) throws(StoreError) -> SQLiteConnection {
    guard try SQLiteFile.isThere(path) else { throw .cannotOpen(path: path, reason: "no such file") }
    try SQLiteLogs(path).check()
    do throws(StoreError) {
      return try connection(path, path: path, SQLITE_OPEN_READONLY, patience)
    } catch {
      if error == .diskFull || error == .fileTooLarge { return try aloneInMemory(path, patience) }
      guard !SQLiteFile.exists(path + "-wal") else { throw error }
      switch error {
      case .cannotOpen, .readOnly, .notWritable, .readOnlyMedium:
        // What was half saved is only taken back by somebody who may write.
        if SQLiteFile.size(of: path + "-journal") > 0 { throw .unfinished(path: path) }
        return try immutable(path)
      default: throw error
      }
    }
  }

  /// Opens a file where there is no room for the index of its log, which is a file of its own.
  ///
  /// SQLite keeps the index in memory then, as long as nobody else has the database open. So it can be read, and copied
  /// elsewhere; a write finds no room either.
  private static func aloneInMemory(_ path: String, _ patience: Int) throws(StoreError) -> SQLiteConnection {
    try connection(path, path: path, SQLITE_OPEN_READWRITE, patience, ["PRAGMA locking_mode = EXCLUSIVE"])
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

  /// Makes a database without tables, which is in its place at once or not at all.
  ///
  /// Of two programs that do so at the same time one finds that the other was first, and opens that one.
  private static func make(_ path: String) throws(StoreError) {
    try SQLiteLogs(path).checkNothingIsLeft()
    let partial = try SQLiteFile.makePartial(of: path)
    // Where there is no room for it, SQLite leaves a file of its own behind.
    defer { for ending in ["", "-journal"] { unlink(partial + ending) } }
    _ = try connection(partial, path: path, SQLITE_OPEN_READWRITE, 0, ["PRAGMA application_id = \(applicationID)"])
    do throws(StoreError) {
      try SQLiteFile.place(partial, at: path)
    } catch {
      guard case .alreadyThere = error else { throw error }
    }
  }

  /// Opening reads the schema, so a file that is no database is found out here.
  static func connection(
    _ name: String, path: String, _ flags: Int32, _ patience: Int, _ settings: [String] = []
  ) throws(StoreError) -> SQLiteConnection {
    let connection = try SQLiteConnection(name, path: path, flags: flags, patience: patience)
    do {
      for setting in ["PRAGMA foreign_keys = ON"] + settings { try connection.run(setting, []) }
      _ = try connection.tableNames()
      return connection
    } catch {
      throw storeError(error, path: path)
    }
  }
}
