import Glibc

/// Tells through a file descriptor that the database has been written to, by whichever program.
///
/// The kernel says so (inotify), and nothing wakes up until it does.
struct DatabaseWatcher {
  let descriptor: Int32

  /// Watches the folder of a database; nil where the system cannot.
  init?(path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY)) >= 0 else {
      close(descriptor)
      return nil
    }
    self.descriptor = descriptor
  }

  /// Throws away what has been told; what comes meanwhile is told again, so that no writer can keep keys waiting.
  func drain() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    _ = read(descriptor, &buffer, buffer.count)
  }
}
