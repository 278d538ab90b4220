import Glibc

/// Runs the editor that the user has chosen on a text.
enum OwnEditor {
  /// The editor could not be run, ended with an error, or left no text.
  struct Failed: Error {}

  /// The text as the editor left it; the file it stood in was readable by the user alone, and is gone.
  ///
  /// - Throws: `Failed`.
  static func edit(_ text: String) throws -> String {
    let directory = Environment()["TMPDIR"] ?? "/tmp"
    var template = Array("\(directory)/rakor-XXXXXX.txt".utf8CString)
    let descriptor = mkstemps(&template, 4)
    guard descriptor >= 0 else { throw Failed() }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer { unlink(path) }
    let given = Array((text.isEmpty ? "" : text + "\n").utf8)
    let written = write(descriptor, given, given.count)
    guard close(descriptor) == 0, written == given.count else { throw Failed() }
    let quoted = "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    guard system("exec ${VISUAL:-${EDITOR:-vi}} \(quoted)") == 0 else { throw Failed() }
    guard let bytes = try? WholeFile.read(path) else { throw Failed() }
    var edited = String(decoding: bytes, as: UTF8.self)
    while edited.last?.isNewline == true { edited.removeLast() }
    return edited
  }
}
