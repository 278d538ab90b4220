import Testing

/// Which folder names whose types. A name that two files declare says nothing and is left out.
@Suite("Folders inside a module point one way")
struct FolderTests {
  /// Arrows between the folders of one module, with the names that make them.
  struct Graph {
    private var arrows: [String: [String: Set<String>]] = [:]

    init(_ files: [SourceFile], owners: [String: SourceFile]) {
      for file in files {
        for name in Self.names(in: file.plainCode) {
          guard let owner = owners[name], owner.module == file.module, owner.folder != file.folder else { continue }
          arrows[file.folder, default: [:]][owner.folder, default: []].insert(name)
        }
      }
    }

    /// Every arrow that is part of a circle, with what makes it; none where the folders point one way.
    var circles: [String] {
      arrows.keys.sorted().flatMap { folder in
        (arrows[folder] ?? [:]).sorted { $0.key < $1.key }.filter { reachable(from: $0.key).contains(folder) }
          .map { "\(folder) → \($0.key): \($0.value.sorted().joined(separator: ", "))" }
      }
    }

    private func reachable(from folder: String) -> Set<String> {
      var (seen, open): (Set<String>, [String]) = ([], [folder])
      while let next = open.popLast() {
        for target in (arrows[next] ?? [:]).keys where seen.insert(target).inserted { open.append(target) }
      }
      return seen
    }

    /// The words of a source that may be names of types.
    private static func names(in code: String) -> Set<String> {
      let words = code.split { !($0.isLetter || $0.isNumber || $0 == "_") }
      return Set(words.filter { $0.count > 1 && $0.first?.isUppercase == true }.map(String.init))
    }
  }

  /// Modules whose folders still point in circles.
  private static let notYet: Set<String> = ["RakorApp"]

  @Test("No folder of a module needs one that needs it", arguments: Set(SourceTree.sources.map(\.module)).sorted())
  func foldersPointOneWay(module: String) {
    let files = SourceTree.sources.filter { $0.module == module }
    let circles = Graph(files, owners: Self.owners(files)).circles
    #expect(circles.isEmpty == !Self.notYet.contains(module), "\(circles.joined(separator: "\n"))")
  }

  @Test("A circle is found, and what makes it is told")
  func circlesAreFound() {
    let files = [
      SourceFile(path: "Sources/M/A/One.swift", lines: ["struct One { var two: Two }"]),
      SourceFile(path: "Sources/M/B/Two.swift", lines: ["enum Two { case three(Three) } // One"]),
      SourceFile(path: "Sources/M/C/Three.swift", lines: ["package struct Three {", "  let text = \"Two\"", "}"]),
    ]
    #expect(Graph(files, owners: Self.owners(files)).circles.isEmpty)
    let back =
      files + [SourceFile(path: "Sources/M/C/Four.swift", lines: ["@MainActor final class Four { let one: One }"])]
    #expect(
      Graph(back, owners: Self.owners(back)).circles == ["M/A → M/B: Two", "M/B → M/C: Three", "M/C → M/A: One"])
  }

  /// The file of each type that only one file declares.
  private static func owners(_ files: [SourceFile]) -> [String: SourceFile] {
    let declared = files.flatMap { file in file.declaredTypes.map { (name: $0, file: file) } }
    return Dictionary(grouping: declared, by: \.name).compactMapValues { $0.count == 1 ? $0.first?.file : nil }
  }
}

extension SourceFile {
  /// "RakorModel/Things"; the module alone for what stands in no folder.
  fileprivate var folder: String { path.split(separator: "/").dropFirst().dropLast().joined(separator: "/") }

  fileprivate var plainCode: String { SwiftText(lines.joined(separator: "\n")).code }

  /// The types that stand on the outermost level.
  fileprivate var declaredTypes: Set<String> {
    let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "actor", "typealias"]
    let modifiers: Set<Substring> = ["package", "public", "private", "fileprivate", "final", "indirect"]
    return Set(
      plainCode.split(separator: "\n").compactMap { line in
        let words = line.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == "@") })
        guard line.first?.isWhitespace == false,
          let kind = words.firstIndex(where: { !modifiers.contains($0) && !$0.hasPrefix("@") }),
          kinds.contains(words[kind]), kind + 1 < words.count
        else { return nil }
        return String(words[kind + 1])
      })
  }
}
