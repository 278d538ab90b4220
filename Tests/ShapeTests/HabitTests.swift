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

  /// Functions of more than 40 lines, each one switch with a line for a case, so that the compiler asks for what is
  /// new.
  static let longSwitches: Set = [
    "RefusalPhrases.swift sentence", "MembershipPhrases.swift sentence", "FieldPhrases.swift name", "Edit.swift apply",
    "WarningPhrases.swift warning",
  ]

  @Test("A function or computed property has at most 40 lines, but for those on the list, which are one switch")
  func functionsAreShort() {
    let long = SourceTree.sources.flatMap { file in
      file.functions.filter { $0.lines > 40 }.map { "\(file.name) \($0.name)" }
    }
    #expect(Set(long) == Self.longSwitches)
  }

  @Test("Comments keep to 120 columns, which the formatter does not see")
  func commentsFit() {
    let long = (SourceTree.sources + SourceTree.tests).flatMap { file in
      file.lines.enumerated().filter { $1.count > 120 && $1.drop { $0 == " " }.hasPrefix("//") }
        .map { "\(file):\($0.offset + 1)" }
    }
    #expect(long.isEmpty)
  }

  @Test("A computed property is measured as a function is")
  func computedPropertiesAreSeen() {
    let lines = ["struct Some {", "  var name: String {", "    let a = 1", "    return \"\\(a)\"", "  }", "}"]
    #expect(SourceFile(path: "Some.swift", lines: lines).functions.map(\.name) == ["name"])
  }

  @Test("Nine functions in ten have less than 30 lines")
  func mostFunctionsAreShorter() {
    let lengths = SourceTree.sources.flatMap { $0.functions.map(\.lines) }
    #expect(lengths.count { $0 < 30 } * 10 > lengths.count * 9)
  }

  @Test("What RECORD=1 writes is compared by functions whose names end in AsRecorded, so that one filter records all")
  func recordingsHaveOneName() {
    let recording = ["scene.check(in:", "Golden.check(", "environment[\"RECORD\"]"]
    for file in SourceTree.tests where file.module != "ShapeTests" {
      for (index, line) in file.lines.enumerated() where recording.contains(where: line.contains) {
        let function = file.lines[...index].last { $0.contains(" func ") } ?? ""
        #expect(function.contains("AsRecorded(") || function.contains("func check("), "\(file):\(index + 1)")
      }
    }
  }

  @Test("No placeholder of a row's SQL is numbered by hand")
  func placeholdersAreMade() throws {
    let numbered = try Regex("\\b(VALUES|SET|WHERE|AND|OR|IN|LIMIT)\\b.*\\$[1-9]|[a-z_] = \\$[1-9]")
    // The counters are no record: nothing but their name and value is ever asked.
    let rows = SourceTree.sources.filter { $0.path.contains("RakorStore/Rows/") && $0.name != "RecordTables.swift" }
    #expect(!rows.isEmpty)
    for file in rows {
      for (index, line) in file.lines.enumerated() {
        #expect(line.firstMatch(of: numbered) == nil, "\(file):\(index + 1)")
      }
    }
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
  /// Every function and computed property that spans lines: what it is called, and how many lines it has.
  fileprivate var functions: [(name: String, lines: Int)] {
    lines.indices.compactMap { index in
      let line = lines[index]
      let indent = line.prefix { $0 == " " }
      let words = line.drop { $0 == " " }.split(separator: " ")
      let isFunction = words.prefix(6).contains { $0 == "func" || $0.hasPrefix("init(") || $0.hasPrefix("init?(") }
      let isComputed = words.prefix(6).contains("var") && line.hasSuffix("{") && !line.contains(" = ")
      guard isFunction || isComputed, !line.hasSuffix("}"),
        let open = lines[index...].firstIndex(where: { $0.hasSuffix("{") }),
        !lines[(index + 1)..<max(index + 1, open)].contains(where: { $0.isEmpty || $0.contains("func ") })
      else { return nil }
      guard let end = lines[(index + 1)...].firstIndex(where: { $0 == indent + "}" }) else { return nil }
      let named = line.firstRange(of: "func ") ?? (isComputed ? line.firstRange(of: "var ") : nil)
      let name = named.map { line[$0.upperBound...].prefix { $0.isLetter || $0.isNumber } }
      return (String(name ?? "init"), end - index + 1)
    }
  }
}
