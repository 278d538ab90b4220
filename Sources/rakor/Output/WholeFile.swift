import Glibc

/// Whole files, in and out.
enum WholeFile {
  /// The bytes of a file; `-` is standard input.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path: path, reason: reason) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += buffer[..<count]
      } else if errno != EINTR {
        throw .cannotRead(path: path, reason: reason)
      }
    }
  }

  /// Writes a file whole or not at all: beside it first, then in its place.
  static func write(_ text: String, to path: String) throws(FileError) {
    let draft = path + ".part\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path, reason: reason) }
    var isWhole = true
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty && isWhole {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 { bytes = bytes.dropFirst(count) } else { isWhole = count < 0 && errno == EINTR }
    }
    isWhole = isWhole && fsync(descriptor) == 0
    let problem = reason
    close(descriptor)
    guard isWhole, rename(draft, path) == 0 else {
      let words = isWhole ? reason : problem
      unlink(draft)
      throw .cannotWrite(path: path, reason: words)
    }
  }

  private static var reason: String { String(cString: strerror(errno)) }
}
