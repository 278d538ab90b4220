/// `docs/kalimat.md`, made of what the sources say in both languages.
enum PhraseList {
  /// The functions that say something in both languages, the Indonesian text first.
  static let functions = ["say", "explain", "translate"]

  /// What one file says, under the name and the comment of its first type.
  struct Group: Sendable {
    let file: SourceFile
    let phrases: [(indonesian: String, english: String)]

    init(_ file: SourceFile) {
      self.file = file
      let source = SwiftText(file.lines.joined(separator: "\n"))
      phrases = PhraseList.functions.flatMap { source.calls(of: $0).arguments }.compactMap { arguments in
        guard arguments.count > 1 else { return nil }
        let sides = arguments.prefix(2).map { SwiftText($0).spoken.filter { $0.contains(where: \.isLetter) } }
        guard !sides[0].isEmpty else { return nil }
        return (sides[0].joined(separator: " / "), sides[1].joined(separator: " / "))
      }
    }

    var section: String {
      let rows = phrases.map { "| \(Self.cell($0.indonesian)) | \(Self.cell($0.english)) |" }
      return "### \(file.name.dropLast(6))\n\n\(about)| | |\n|---|---|\n" + rows.joined(separator: "\n")
    }

    private var about: String {
      let type = file.lines.firstIndex { $0.contains(/^(package |private )?(struct|enum|extension|protocol)\s/) }
      let comment = type.map { file.comment(above: $0) } ?? ""
      return comment.isEmpty ? "" : comment.replacing("/// ", with: "").replacing("///", with: "") + "\n\n"
    }

    private static func cell(_ text: String) -> String {
      text.replacing("\\n", with: " ").replacing("\\\"", with: "\"").replacing("|", with: "\\|")
        .replacing("<", with: "\\<").split(separator: " ").joined(separator: " ")
    }
  }

  static let groups = SourceTree.sources.map(Group.init).filter { !$0.phrases.isEmpty }

  static var text: String {
    func part(_ title: String, _ isMeant: (SourceFile) -> Bool) -> [String] {
      ["## \(title)"] + groups.filter { isMeant($0.file) }.map(\.section)
    }
    let parts =
      part("Screens") { $0.module == "RakorApp" }
      + part("Commands") { $0.path.hasPrefix("Sources/rakor/Phrases/") }
      + part("Help of commands") { $0.module == "rakor" && !$0.path.hasPrefix("Sources/rakor/Phrases/") }
    return ([heading] + parts).joined(separator: "\n\n") + "\n"
  }

  private static let heading = """
    # Kalimat

    <!-- Written from the sources by PhraseListTests: change those, then record this page with RECORD=1. -->

    Every sentence of the program, Indonesian on the left, English on the right, by the file that says it. `…` is what the
    program puts in; where one of several texts is said, ` / ` stands between them. What the words are and how they are spelled
    is ruled in [domain.md](domain.md#words).
    """
}
