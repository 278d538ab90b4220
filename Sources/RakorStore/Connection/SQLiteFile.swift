import Glibc

/// The database's file on the disk and who may read it.
enum SQLiteFile {
  /// Which file it is, whatever it is called.
  struct Identity: Hashable, Sendable {
    let device: dev_t
    let number: ino_t
  }

  /// Makes an empty file beside a path for what is not whole yet, and directories on the way, all of them for their
  /// owner alone; it has a name that nobody can know before.
  ///
  /// SQLite gives `-journal`, `-wal` and `-shm` the mode of the file itself, so no file of the database is ever wider
  /// open.
  static func makePartial(of path: String) throws(StoreError) -> String {
    try createDirectory(directory(of: path))
    var name = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw failure(path) }
    close(descriptor)
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether the user may not read what is there.
  static func isForbidden(_ path: String) -> Bool { access(path, R_OK) != 0 && errno == EACCES }

  /// How many bytes a file has; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether a database can be under a path: false where nothing is, an error where something else is.
  static func isThere(_ path: String) throws(StoreError) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw failure(path) }
      var link = stat()
      if lstat(path, &link) == 0 { throw .brokenLink(path: path) }
      return false
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG:
      if status.st_size == 0 { throw .emptyFile(path: path) }
      return true
    case S_IFDIR: throw .notAFile(path: path, .directory)
    case S_IFIFO: throw .notAFile(path: path, .pipe)
    case S_IFSOCK: throw .notAFile(path: path, .socket)
    default: throw .notAFile(path: path, .device)
    }
  }

  /// Which file is under a path now; nil where there is none.
  static func identity(of path: String) -> Identity? {
    var status = stat()
    return stat(path, &status) == 0 ? Identity(device: status.st_dev, number: status.st_ino) : nil
  }

  /// What has become of a file that was opened under a path.
  enum Place {
    case kept, emptied
    /// It was moved or removed; another may have its place.
    case lost
  }

  static func place(of file: Identity, at path: String) -> Place {
    var status = stat()
    guard stat(path, &status) == 0, Identity(device: status.st_dev, number: status.st_ino) == file else { return .lost }
    return status.st_size == 0 ? .emptied : .kept
  }

  static func isOnReadOnlyMedium(_ path: String) -> Bool {
    var status = statvfs()
    return statvfs(path, &status) == 0 && status.f_flag & UInt(ST_RDONLY) != 0
  }

  /// Puts a whole file in its place, where nothing may be.
  ///
  /// - Throws: `.alreadyThere` when something is.
  static func place(_ partial: String, at path: String) throws(StoreError) {
    try sync(partial)
    if link(partial, path) != 0 {
      // Not every file system knows links; on the others there is a moment between the look and the move.
      guard errno != EEXIST, !exists(path) else { throw .alreadyThere(path: path) }
      guard rename(partial, path) == 0 else { throw failure(path) }
    }
    try sync(directory(of: path))
  }

  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = getcwd(nil, 0) else { return path }
    defer { free(folder) }
    return String(cString: folder) + "/" + path
  }

  private static func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure(path) }
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
    let number = errno
    if number == EACCES, exists(path) || isForbidden(path) { return .notPermitted(path: path) }
    return .system(number) ?? .cannotOpen(path: path, reason: String(cString: strerror(number)))
  }
}
