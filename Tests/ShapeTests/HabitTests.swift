import Testing

@Suite("Habits of the sources")
struct HabitTests {
  @Test("Nothing is named Utils, Helpers, Core, Common, Manager or Base")
  func nothingIsNamedVaguely() throws {
    let vague = try Regex("(Utils?|Utilities|Helpers?|Core|Common|Manager|Base)(?![a-z0-9])")
    let declared = try Regex("(struct|enum|class|protocol|actor|typealias) +(\\w+)")
    for file in SourceTree.sources {
      for part in file.path.dropLast(".swift".count).split(separator: "/") {
        #expect(part.firstMatch(of: vague) == nil, "\(file)")
      }
      for (number, text) in file.code {
        guard let match = text.firstMatch(of: declared), let name = match.output[2].substring else { continue }
        #expect(name.firstMatch(of: vague) == nil, "\(file):\(number)")
      }
    }
  }

  @Test("A file has at most 300 lines", arguments: [SourceTree.sources, SourceTree.tests])
  func filesAreShort(files: [SourceFile]) {
    let long = files.filter { $0.lines.count > 301 }.map { "\($0): \($0.lines.count - 1)" }
    #expect(long.isEmpty)
  }

  @Test("A function has at most 40 lines, or a comment that says why it is longer")
  func functionsAreShort() {
    let long = SourceTree.sources.flatMap { file in
      file.functions.filter { $0.lines > 40 && !file.comment(above: $0.first).contains("so that") }
        .map { "\(file):\($0.first + 1) has \($0.lines) lines" }
    }
    #expect(long.isEmpty)
  }

  @Test("Nothing traps on purpose and nothing is left to do")
  func nothingTraps() throws {
    let forbidden = try Regex("\\btry!|\\bfatalError\\b|\\bas! |\\bpreconditionFailure\\b|\\bTODO\\b|\\bFIXME\\b")
    for file in SourceTree.sources {
      for (index, line) in file.lines.enumerated() {
        #expect(line.firstMatch(of: forbidden) == nil, "\(file):\(index + 1)")
      }
    }
  }

  @Test("Nothing is unwrapped by force")
  func nothingIsUnwrappedByForce() throws {
    let forced = try Regex("[\\w)\\]]!(?!=)")
    let text = try Regex("\"(?:[^\"\\\\]|\\\\.)*\"")
    for file in SourceTree.sources {
      for (number, line) in file.code {
        #expect(line.replacing(text, with: "").firstMatch(of: forced) == nil, "\(file):\(number)")
      }
    }
  }
}

extension SourceFile {
  /// Every function that spans lines: the index of its first line, and how many lines it has.
  fileprivate var functions: [(first: Int, lines: Int)] {
    lines.indices.compactMap { index in
      let line = lines[index]
      let indent = line.prefix { $0 == " " }
      let words = line.drop { $0 == " " }.split(separator: " ")
      let isFunction = words.prefix(6).contains { $0 == "func" || $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
      guard isFunction, !line.hasSuffix("}"), let open = lines[index...].firstIndex(where: { $0.hasSuffix("{") }),
        !lines[(index + 1)..<max(index + 1, open)].contains(where: { $0.isEmpty || $0.contains("func ") })
      else { return nil }
      guard let end = lines[(index + 1)...].firstIndex(where: { $0 == indent + "}" }) else { return nil }
      return (index, end - index + 1)
    }
  }
}
