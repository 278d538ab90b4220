import Glibc

/// Tells through a file descriptor that the database has been written to, by whichever program, or that the settings
/// have been saved.
///
/// The kernel says so (inotify), and nothing wakes up until it does.
struct SavedFileWatcher {
  /// What has been told since the last time.
  struct Heard {
    var database = false
    var settings = false
  }

  let descriptor: Int32
  private var databaseWatch: Int32 = -1
  private var settingsWatch: Int32 = -1
  private let settingsPath: String?

  /// Watches the folders of both; nil where the system cannot.
  init?(database: String?, settings: String?) {
    let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    settingsPath = settings
    if let database { databaseWatch = watch(database, IN_MODIFY) }
    watchSettings()
    guard databaseWatch >= 0 || settingsWatch >= 0 else {
      close(descriptor)
      return nil
    }
  }

  /// Watches the folder of the settings, if there is one by now.
  mutating func watchSettings() {
    guard let settingsPath else { return }
    settingsWatch = watch(settingsPath, IN_CLOSE_WRITE | IN_MOVED_TO | IN_DELETE)
  }

  /// The same folder may hold both files, so one more watch takes nothing away from the one before.
  private func watch(_ path: String, _ events: Int32) -> Int32 {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "./"
    return inotify_add_watch(descriptor, folder, UInt32(events) | UInt32(IN_MASK_ADD))
  }

  /// Takes what has been told; what comes meanwhile is told again, so that no writer can keep keys waiting.
  func drain() -> Heard {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(descriptor, &buffer, buffer.count)
    var heard = Heard()
    buffer.withUnsafeBytes { bytes in
      var place = 0
      while place + MemoryLayout<inotify_event>.size <= count {
        let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
        let start = place + MemoryLayout<inotify_event>.size
        place = start + Int(event.len)
        guard place <= count else { break }
        let name = String(decoding: bytes[start..<place].prefix { $0 != 0 }, as: UTF8.self)
        hear(event, name, &heard)
      }
    }
    return heard
  }

  private func hear(_ event: inotify_event, _ name: String, _ heard: inout Heard) {
    if event.wd == settingsWatch, name == ConfigFile.name {
      heard.settings = true
    } else if event.wd == databaseWatch, event.mask & UInt32(IN_MODIFY) != 0 {
      heard.database = true
    }
  }
}
