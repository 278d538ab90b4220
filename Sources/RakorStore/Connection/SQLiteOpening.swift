import GRDB
import Glibc

extension SQLiteConnection {
  /// How long a writer waits for another one, in milliseconds.
  static let patience = 5_000

  /// Opens a file for reading and writing, and makes it where there is none.
  static func opening(_ path: String, patience: Int = patience) throws(StoreError) -> SQLiteConnection {
    if !SQLiteFile.exists(path) { try SQLiteFile.create(path) }
    var configuration = baseConfiguration
    configuration.busyMode = .timeout(Double(patience) / 1_000)
    configuration.prepareDatabase { database in
      try useWriteAheadLog(database)
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try connection(path, name: path, configuration)
  }

  /// Opens a file that is only read, also where not even a lock can be written.
  ///
  /// A database with a write-ahead log needs its `-shm` file beside it. Where that cannot be made, the file is opened
  /// as one that nobody changes. That holds on a read-only file system, and in somebody else's directory as long as
  /// there is no log: while somebody writes there is one, and after a crash too, and what is in it would be missing.
  static func reading(_ path: String) throws(StoreError) -> SQLiteConnection {
    guard SQLiteFile.exists(path) else { throw .cannotOpen(path: path, reason: "no such file") }
    var configuration = baseConfiguration
    configuration.readonly = true
    do throws(StoreError) {
      return try connection(path, name: path, configuration)
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
    var configuration = baseConfiguration
    configuration.readonly = true
    return try connection(path, name: immutableName(path), configuration)
  }

  /// A database that lives as long as the connection.
  static func temporary() throws(StoreError) -> SQLiteConnection {
    do {
      return SQLiteConnection(queue: try DatabaseQueue(configuration: baseConfiguration), path: ":memory:")
    } catch {
      throw storeError(error, path: ":memory:")
    }
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

  private static var baseConfiguration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(Double(patience) / 1_000)
    return configuration
  }

  /// Opening reads the schema, so a file that is no database is found out here.
  private static func connection(
    _ path: String, name: String, _ configuration: Configuration
  ) throws(StoreError) -> SQLiteConnection {
    do {
      let connection = SQLiteConnection(queue: try DatabaseQueue(path: name, configuration: configuration), path: path)
      _ = try connection.tableNames()
      return connection
    } catch {
      throw storeError(error, path: path)
    }
  }

  private static func storeError(_ error: any Error, path: String) -> StoreError {
    let cause = (error as? DatabaseError).map { Self.cause(of: $0, path: path) } ?? error
    return cause as? StoreError ?? .failed(String(describing: cause))
  }

  /// Only a new file is not in this mode yet. Two programs that open it first at the same time refuse each other
  /// without waiting, so this waits in their place.
  private static func useWriteAheadLog(_ database: Database) throws {
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
    guard mode != "wal", mode != "memory" else { return }
    var waited = 0
    while true {
      do {
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY && waited < patience {
        usleep(10_000)
        waited += 10
      } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
        return
      }
    }
  }
}
