import Glibc

/// What SQLite keeps beside a database: a journal while something is saved, before also a log with its index.
///
/// SQLite takes whatever has their names for the file's own, and would write the pages of one database into another.
struct SQLiteLogs {
  private let path: String
  private var log: String { path + "-wal" }
  private var journal: String { path + "-journal" }

  init(_ path: String) { self.path = path }

  /// Refuses to make a file where one was, with what belongs to it still there.
  func checkNothingIsLeft() throws(StoreError) {
    for left in [log, path + "-shm", journal] where SQLiteFile.exists(left) {
      // Of two programs that make the file at the same time one may be saving into it by now.
      if SQLiteFile.exists(path) { return }
      throw .leftBehind(path: path, beside: left)
    }
  }

  /// Refuses a file beside which something lies that belongs to another one, or that belongs to another program; one
  /// with nothing beside it is not looked at. Nothing is written, neither here nor there.
  func check() throws(StoreError) {
    let hasLog = SQLiteFile.size(of: log) > 0
    let hasJournal = SQLiteFile.size(of: journal) > 0
    guard hasLog || hasJournal, let header = SQLiteHeader(path) else { return }
    // A file gets a log only after its header says so, and its header no longer says so only when the log is gone.
    if hasLog, !header.hasLog, SQLiteFile.size(of: log) > 0 { throw .strayLog(path: path, log: log) }
    if hasJournal, let belongs = header.fits(journal), !belongs, SQLiteHeader(path)?.counter == header.counter {
      throw .strayLog(path: path, log: journal)
    }
    if hasLog, let counters = SQLiteHeader.counters(inLog: log), let first = counters.first, let last = counters.last,
      !(first - 1...max(first, last)).contains(header.counter)
    {
      throw .strayLog(path: path, log: log)
    }
    if header.applicationID != SQLiteConnection.applicationID, isForeign(hasLog: hasLog) {
      throw .foreignDatabase(path: path)
    }
  }

  /// Whether the tables are those of another program. Opening the file to write would already empty its log.
  private func isForeign(hasLog: Bool) -> Bool {
    guard let tables = try? SQLiteConnection.immutable(path).tableNames() else { return false }
    if !tables.isEmpty || !hasLog { return !tables.contains("schema_migration") }
    // All that there is may be in the log, which the engine would not read without a file of its own beside it.
    return !SQLiteHeader.isNamed("schema_migration", inLog: log)
  }
}
