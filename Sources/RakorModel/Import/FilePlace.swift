/// Where in a file something stands, written as `meetings[3].date`; elements count from 0.
///
/// The same path works in the tools people look into JSON with, so a refused line is found again.
package struct FilePlace: Hashable, Sendable, CustomStringConvertible {
  /// The whole file.
  package static let top = FilePlace(path: "")

  /// As the user is told it, "meetings[0].agenda[2].title".
  package let path: String

  private init(path: String) { self.path = path }

  /// A named member of what stands here.
  package func member(_ name: String) -> FilePlace { FilePlace(path: path.isEmpty ? name : path + "." + name) }

  /// An element of the list that stands here.
  package func element(_ index: Int) -> FilePlace { FilePlace(path: "\(path)[\(index)]") }

  package var description: String { path }
}
