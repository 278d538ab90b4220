import Glibc

/// The database's file on the disk and who may read it.
enum SQLiteFile {
  /// Makes the file, and directories on the way, readable by their owner alone; keeps what is there.
  ///
  /// SQLite gives `-wal` and `-shm` the mode of the file itself, so no file of the database is ever wider open.
  static func create(_ path: String) throws(StoreError) {
    try createDirectory(directory(of: path))
    let descriptor = open(path, O_CREAT | O_RDONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    close(descriptor)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  static func move(_ path: String, to place: String) throws(StoreError) {
    guard rename(path, place) == 0 else { throw failure(place) }
    try sync(directory(of: place))
  }

  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  private static func directory(of path: String) -> String {
    let parent = absolute(path).split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return parent.count <= 1 ? "/" : parent.joined(separator: "/")
  }

  private static func createDirectory(_ path: String) throws(StoreError) {
    guard !exists(path) else { return }
    try createDirectory(directory(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(path) }
  }

  private static func failure(_ path: String) -> StoreError {
    switch errno {
    case ENOSPC, EDQUOT: .diskFull
    case EROFS: .readOnly
    default: .cannotOpen(path: path, reason: String(cString: strerror(errno)))
    }
  }
}
