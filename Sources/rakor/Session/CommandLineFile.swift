import Glibc

/// What was typed after `:`, a line each, the newest last; kept for the next start beside what else is remembered.
struct CommandLineFile {
  /// The longest that is kept.
  private static let most = 500
  /// A larger file is not what this program wrote.
  private static let mostBytes = 1_000_000

  private let folder: String?

  /// The file in a folder, which is made when it is needed; nil where there is no place for one.
  init(_ folder: String?) { self.folder = folder }

  private var path: String? { folder.map { $0 + "/history" } }

  /// The lines that are there; none where there are none, or what there is cannot be read.
  ///
  /// A line with a control character is nobody's that was typed here, and is left out.
  func read() -> [String] {
    guard let path, let bytes = WholeFile.readOwn(path), bytes.count <= Self.mostBytes,
      let text = String(validating: bytes, as: UTF8.self)
    else { return [] }
    return text.split(separator: "\n").map(String.init).filter { line in
      line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }.suffix(Self.most)
  }

  /// Puts lines behind those that are there by now, another window's among them; whatever goes wrong, nothing is said.
  func append(_ lines: [String]) {
    guard !lines.isEmpty, let path else { return }
    OwnFolder.make(for: path)
    let own = Set(lines)
    let all = (read().filter { !own.contains($0) } + lines).suffix(Self.most)
    WholeFile.keepOwn(Array(all.map { $0 + "\n" }.joined().utf8), at: path, besides: "\(path).new-\(getpid())")
  }
}
