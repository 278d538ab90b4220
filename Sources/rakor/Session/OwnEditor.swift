import Glibc

/// Runs the editor that the user has chosen on a text, which stands in a file of its own until it is kept elsewhere.
struct OwnEditor {
  /// The file could not be made.
  struct Failed: Error {}

  /// What the editor left.
  struct Left {
    /// Nil where there is no text to be read any more.
    var text: String?
    /// Whether the editor ended without an error.
    var isGood: Bool
  }

  /// The file, readable by the user alone.
  let path: String

  /// Writes a text into a file that is made for it.
  ///
  /// - Throws: `Failed`.
  init(_ text: String) throws(Failed) {
    let directory = Environment()["TMPDIR"] ?? "/tmp"
    var template = Array("\(directory)/rakor-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { throw Failed() }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let given = Array((text.isEmpty ? "" : text + "\n").utf8)
    let written = write(descriptor, given, given.count)
    guard close(descriptor) == 0, written == given.count else {
      remove()
      throw Failed()
    }
  }

  /// Runs the editor until it ends.
  func run() -> Left {
    let quoted = "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    let status = system("exec ${VISUAL:-${EDITOR:-vi}} \(quoted)")
    return Left(text: OwnEditor.text(in: path), isGood: status == 0)
  }

  /// Takes the file away, once what stood in it is kept.
  func remove() { unlink(path) }

  /// The text that an editor left in a file, without its last line's end; nil where there is none of this user's.
  static func text(in path: String) -> String? {
    guard let bytes = WholeFile.readOwn(path) else { return nil }
    var text = String(decoding: bytes, as: UTF8.self)
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}
