import Glibc

/// The database and the files beside it that belong to it, which no command may write over.
struct DatabaseFiles {
  private static let suffixes = ["", "-wal", "-shm", "-journal"]

  private let path: String

  init(databasePath: String) { path = databasePath }

  /// Refuses a path under which one of these files is, or would be, however it is spelled.
  ///
  /// - Throws: `FileError.isDatabase`.
  func refuse(_ target: String) throws(FileError) {
    if isOurs(target) { throw .isDatabase(path: target) }
  }

  private func isOurs(_ target: String) -> Bool {
    if let found = DatabaseFiles.identity(target) {
      for suffix in DatabaseFiles.suffixes where DatabaseFiles.identity(path + suffix) == found { return true }
      for draft in drafts where DatabaseFiles.identity(draft) == found { return true }
    }
    let own = DatabaseFiles.parts(path)
    let other = DatabaseFiles.parts(target)
    guard let folder = DatabaseFiles.identity(own.folder), DatabaseFiles.identity(other.folder) == folder else {
      return false
    }
    return DatabaseFiles.suffixes.contains { own.name + $0 == other.name }
      || other.name.hasPrefix(own.name + DatabaseFiles.draft)
  }

  private static let draft = ".draft-"

  /// What programs keep beside the database of what is typed and not saved.
  private var drafts: [String] {
    let own = DatabaseFiles.parts(path)
    guard let directory = opendir(own.folder) else { return [] }
    defer { closedir(directory) }
    var found: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasPrefix(own.name + DatabaseFiles.draft) { found.append(own.folder + "/" + name) }
    }
    return found
  }

  /// What makes a file the same under any name.
  private struct Identity: Equatable {
    var device: UInt
    var number: UInt
  }

  private static func identity(_ path: String) -> Identity? {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    return Identity(device: UInt(found.st_dev), number: UInt(found.st_ino))
  }

  private static func parts(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}
