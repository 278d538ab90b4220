import Glibc
import RakorApp

/// Keeps where somebody was when the program was left, one small file for each database.
///
/// It is a comfort only: where it cannot be read or written, the program starts at Home, and nobody is told.
struct PlaceFile {
  private let path: String

  /// For a database that is open, whatever it is called; nil where there is no place for such a file.
  init?(databasePath: String, _ environment: Environment) {
    let folder = environment.folder("XDG_STATE_HOME") ?? environment["HOME"].map { $0 + "/.local/state" }
    var found = stat()
    guard let folder, stat(databasePath, &found) == 0 else { return nil }
    path = "\(folder)/rakor/place-\(found.st_dev)-\(found.st_ino)"
  }

  /// Where it was left; nil when that is not known.
  func read() -> LastPlace? {
    WholeFile.readOwn(path).flatMap { LastPlace(String(decoding: $0, as: UTF8.self)) }
  }

  func keep(_ place: LastPlace) {
    OwnFolder.make(for: path)
    WholeFile.keepOwn(Array((place.text + "\n").utf8), at: path, besides: "\(path).\(getpid())")
  }
}
