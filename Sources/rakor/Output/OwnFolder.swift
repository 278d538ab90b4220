import Glibc

/// Folders of the program's own, which nobody else may look into.
enum OwnFolder {
  /// Makes the folders above a file that are not there yet; what cannot be made shows where the file is written.
  static func make(for path: String) {
    for (place, character) in zip(path.indices, path) where character == "/" && place != path.startIndex {
      mkdir(String(path[..<place]), 0o700)
    }
  }
}
