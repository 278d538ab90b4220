import Glibc

/// Whole files, in and out.
enum WholeFile {
  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    // The keys of a screen are no file.
    if path == "-", Console.collector != nil {
      throw .cannotRead(path: path, reason: String(cString: strerror(ENOENT)))
    }
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw cannotRead(path) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    guard let bytes = contents(of: descriptor) else { throw cannotRead(path) }
    return bytes
  }

  /// The bytes of a plain file of this user's; nil for a link, another's file, or what cannot be read.
  static func readOwn(_ path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG, found.st_uid == geteuid() else {
      return nil
    }
    return contents(of: descriptor)
  }

  /// The bytes of a plain file, or of one that a link leads to; nil where there is none.
  static func readPlain(_ path: String) throws(FileError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw cannotRead(path)
    }
    defer { close(descriptor) }
    var found = stat()
    guard fstat(descriptor, &found) == 0, found.st_mode & S_IFMT == S_IFREG else { throw .notPlain(path: path) }
    guard let bytes = contents(of: descriptor) else { throw cannotRead(path) }
    return bytes
  }

  /// Keeps bytes in a file of the program's own, in place of what was there, without waiting for the disk.
  ///
  /// - Parameter fresh: the name under which they are written first. What was left there, or laid by somebody, goes;
  ///   nothing is written through it.
  /// - Returns: whether they are there now; if not, what was there before still is.
  @discardableResult
  static func keepOwn(_ bytes: [UInt8], at path: String, besides fresh: String) -> Bool {
    unlink(fresh)
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    let written = Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    if written == bytes.count, rename(fresh, path) == 0 { return true }
    unlink(fresh)
    return false
  }

  /// Whether a plain file stands under a path itself, not behind a link.
  static func isPlain(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0 && found.st_mode & S_IFMT == S_IFREG
  }

  /// Nil when reading fails; `errno` says why.
  private static func contents(of descriptor: Int32) -> [UInt8]? {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        return nil
      }
    }
  }

  /// Writes a file whole or not at all: beside it first, under a name that nobody can have laid a link at, then in its
  /// place.
  ///
  /// - Parameter replacing: whether a plain file that is there may be replaced; a link, a device or a folder never is.
  static func write(
    _ text: String, to path: String, replacing: Bool, sparing database: DatabaseFiles?
  ) throws(FileError) {
    try database?.refuse(path)
    try refuseTaken(path, replacing: replacing)
    var name = Array((path + ".partXXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw cannotWrite(path, errno) }
    let isWritten = isWhole(text, written: descriptor)
    let problem = errno
    close(descriptor)
    defer { unlink(name) }
    guard isWritten else { throw cannotWrite(path, problem) }
    if !replacing {
      // A link is never laid over what somebody has put there meanwhile; not every file system knows links.
      if link(name, path) == 0 { return }
      if errno == EEXIST { throw .alreadyThere(path: path) }
    }
    guard rename(name, path) == 0 else { throw cannotWrite(path, errno) }
  }

  private static func isWhole(_ text: String, written descriptor: Int32) -> Bool {
    var text = text
    let isWritten = text.withUTF8 { bytes in
      var left = UnsafeRawBufferPointer(bytes)[...]
      while !left.isEmpty {
        let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: left).baseAddress, left.count)
        if count > 0 { left = left.dropFirst(count) } else if count == 0 || errno != EINTR { return false }
      }
      return true
    }
    return isWritten && fsync(descriptor) == 0
  }

  /// Refuses a place where something is that may not be replaced.
  static func refuseTaken(_ path: String, replacing: Bool) throws(FileError) {
    var found = stat()
    guard lstat(path, &found) == 0 else { return }
    guard found.st_mode & S_IFMT == S_IFREG else { throw .notPlain(path: path) }
    guard replacing else { throw .alreadyThere(path: path) }
  }

  private static func cannotRead(_ path: String) -> FileError {
    let number = errno
    return limit(number) ?? .cannotRead(path: path, reason: String(cString: strerror(number)))
  }

  private static func cannotWrite(_ path: String, _ number: Int32) -> FileError {
    limit(number) ?? .cannotWrite(path: path, reason: String(cString: strerror(number)))
  }

  /// What has nothing to do with this file, so that another one would help nobody.
  private static func limit(_ number: Int32) -> FileError? {
    switch number {
    case EMFILE, ENFILE: .tooManyFiles
    case EFBIG: .tooLarge
    default: nil
    }
  }
}
