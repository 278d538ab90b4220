import Testing

@Suite("What stands above a declaration")
struct DocumentationTests {
  @Test("What other modules use says in a comment what it is, be it a type, a function or an initialiser")
  func declarationsAreDocumented() throws {
    let bare = try SourceTree.sources.flatMap { file in
      try file.declarations.filter { !$0.comment.hasPrefix("///") }.map { "\(file):\($0.line) \($0.name)" }
    }
    #expect(bare.isEmpty)
  }

  @Test("A comment says more than the name it stands above")
  func commentsSayMoreThanNames() throws {
    let idle = try SourceTree.sources.flatMap { file in
      try file.declarations.filter(\.repeatsItsName).map { "\(file):\($0.line) \($0.name): \($0.comment)" }
    }
    #expect(idle.isEmpty)
  }

  @Test("An initialiser is named for its type, so that a comment cannot repeat that either")
  func initialisersAreNamed() throws {
    let lines = [
      "/// A form's row.", "package struct FormRow {", "  /// A row.", "  package init(_ content: Int) {}", "}",
    ]
    let declarations = try SourceFile(path: "Some.swift", lines: lines).declarations
    #expect(declarations.map(\.name) == ["FormRow", "FormRow"])
    #expect(declarations.map(\.repeatsItsName) == [false, true])
  }

  @Test("A page that a comment cites is in the repository, with the heading it names")
  func citationsLeadSomewhere() {
    for file in SourceTree.sources + SourceTree.tests {
      for citation in file.commentText.matches(of: /([\w\/.-]+\.md)(?:, ([\w -]+)\))?/) {
        let page = SourceTree.text(of: String(citation.output.1))
        #expect(page != nil, "\(file) cites \(citation.output.1)")
        guard let page, let heading = citation.output.2 else { continue }
        #expect(page.contains("# \(heading)\n"), "\(file) cites \(citation.output.1), \(heading)")
      }
    }
  }
}

/// A type, function or initialiser that other modules use.
private struct Declaration {
  /// Counted from 1.
  let line: Int
  let name: String
  /// Everything that is said above it.
  let comment: String

  /// Whether the first sentence has no word that its name has not.
  var repeatsItsName: Bool {
    let sentence = comment.drop { $0 == "/" || $0 == " " }.prefix { $0 != "." && $0 != ";" }
    let said = sentence.lowercased().split { !$0.isLetter }.filter { !Self.fillers.contains(String($0)) }
    let named = Set(name.replacing(/[A-Z]/) { " \($0.output.lowercased())" }.split(separator: " ").map(String.init))
    return !said.isEmpty && said.allSatisfy { named.contains(String($0)) }
  }

  private static let fillers: Set<String> = [
    "a", "an", "and", "for", "from", "in", "is", "its", "of", "the", "this", "to",
  ]
}

extension SourceFile {
  /// The type in which a line stands.
  private func typeName(around index: Int) -> String {
    let indent = lines[index].prefix { $0 == " " }.count
    let declared = lines[..<index].reversed().lazy.filter { line in
      !line.isEmpty && line.prefix { $0 == " " }.count < indent
    }.compactMap { $0.firstMatch(of: /\b(?:struct|class|enum|actor|extension) (\w+)/) }
    return declared.first.map { String($0.output.1) } ?? ""
  }

  /// Everything that its comments say, as one line.
  fileprivate var commentText: String {
    lines.filter { $0.drop { $0 == " " }.hasPrefix("//") }.map { $0.drop { $0 == " " || $0 == "/" } }.joined(
      separator: " ")
  }

  /// What it declares for other modules; an initialiser has the name of its type.
  fileprivate var declarations: [Declaration] {
    get throws {
      let words = "(?:static |mutating |final |indirect |convenience )*"
      let type = "(?:struct|enum|class|protocol|actor|typealias) (\\w+)"
      let declared = try Regex("^ *package \(words)(?:\(type)|func (\\w+|<)|(init)[?<(])")
      return lines.enumerated().compactMap { index, line in
        guard let match = line.firstMatch(of: declared) else { return nil }
        let found = (1...3).lazy.compactMap { match.output[$0].substring }.first.map(String.init) ?? ""
        let name = found == "init" ? typeName(around: index) : found
        return Declaration(line: index + 1, name: name, comment: comment(above: index))
      }
    }
  }
}
