import Foundation

/// One source file, as text.
struct SourceFile: CustomStringConvertible, Sendable {
  /// From the top of the project, "Sources/RakorModel/Things/Meeting.swift".
  let path: String
  let lines: [String]

  var description: String { path }
  var name: String { String(path.split(separator: "/").last ?? "") }
  var module: String { String(path.split(separator: "/").dropFirst().first ?? "") }

  /// The modules it imports.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count else { return nil }
      return String(words[index + 1])
    }
  }

  /// The lines without comments, with their numbers from 1.
  var code: [(number: Int, text: String)] {
    lines.enumerated().compactMap { index, line in
      line.drop { $0 == " " }.hasPrefix("//") ? nil : (index + 1, line)
    }
  }

  /// The comment above a line, past attributes.
  func comment(above index: Int) -> String {
    var comment: [String] = []
    for line in lines[..<index].reversed() {
      let text = line.drop { $0 == " " }
      if text.hasPrefix("//") { comment.insert(String(text), at: 0) } else if !text.hasPrefix("@") { break }
    }
    return comment.joined(separator: " ")
  }
}

/// The project's own Swift files.
enum SourceTree {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The lines of a text of the project that is no source.
  static func lines(of path: String) -> [String] {
    let text = (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static let sources = files(in: "Sources")
  static let tests = files(in: "Tests")

  /// The text of any file of the project by its path from the top; nil where there is none.
  static func text(of path: String) -> String? {
    try? String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func files(in folder: String) -> [SourceFile] {
    let top = root.appending(path: folder)
    let paths = (try? FileManager.default.subpathsOfDirectory(atPath: top.path)) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOf: top.appending(path: path), encoding: .utf8) else { return nil }
      return SourceFile(
        path: "\(folder)/\(path)", lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      )
    }
  }
}
