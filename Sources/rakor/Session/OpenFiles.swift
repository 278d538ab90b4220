import Glibc
import RakorStore

/// The files that the full screen has open beside the database.
enum OpenFiles {
  /// Two for signals, and one each for the terminal's description, the watch over the database, what is typed and not
  /// saved, a look at the folder, a file for the user's own editor, and one more.
  private static let needed = 8

  /// Finds out whether there is room for them, so that a window that was opened can keep what is typed in it.
  ///
  /// - Throws: `StoreError.tooManyFiles`.
  static func check() throws(StoreError) {
    var held: [Int32] = []
    defer { for descriptor in held { close(descriptor) } }
    for _ in 0..<needed {
      let descriptor = dup(STDIN_FILENO)
      guard descriptor >= 0 else { throw .tooManyFiles }
      held.append(descriptor)
    }
  }
}
