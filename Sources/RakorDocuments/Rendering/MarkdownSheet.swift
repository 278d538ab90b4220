/// A paper as Markdown with tables, for whoever goes on writing in it (CommonMark and GitHub's tables).
package enum MarkdownSheet {
  /// The text of the file.
  package static func text(_ paper: Paper) -> String {
    paper.blocks.map(block).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  /// A text in which nothing is syntax, wherever it stands.
  private static func escaped(_ text: String) -> String {
    let plain = PaperText.trimmed(PaperText.line(text))
    var safe = ""
    for character in plain { safe += "\\`*_[]<>|~&$".contains(character) ? "\\\(character)" : String(character) }
    if let first = plain.first, "-+=#".contains(first) { return "\\" + safe }
    // "1." or "1)" at the start of a line would be an item of a list.
    let digits = safe.prefix { $0.isASCII && $0.isNumber }
    let rest = safe.dropFirst(digits.count)
    if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")", rest.dropFirst().first ?? " " == " " {
      safe.insert("\\", at: digits.endIndex)
    }
    return safe
  }

  private static func lines(_ texts: [String], mark: String = "") -> String {
    texts.filter { !$0.isEmpty }.map { mark + escaped($0) + mark }.joined(separator: "\\\n")
  }

  private static func block(_ block: Paper.Block) -> String {
    switch block {
    case .cover(let texts): lines(texts, mark: "**") + "\n\n---"
    case .letterhead(let texts), .title(let texts): lines(texts, mark: "**")
    case .heading(let text, let level): String(repeating: "#", count: level + 1) + " " + escaped(text)
    case .facts(let facts): facts.map(fact).joined(separator: "\n")
    case .paragraph(let text, isIndented: _): escaped(text)
    case .numbered(let items):
      items.enumerated().map { index, item in
        ([Paper.number(index) + " " + escaped(item.text)] + item.notes.map(escaped)).joined(separator: "\\\n   ")
      }.joined(separator: "\n")
    case .table(let table): grid(table)
    case .signatures(let signatures): sign(signatures)
    case .attachment(let texts): "---\n\n" + lines(texts)
    case .message(let texts): texts.map(escaped).joined(separator: "\\\n")
    }
  }

  private static func fact(_ fact: Paper.Fact) -> String {
    let texts = fact.lines.enumerated().map { index, line in
      fact.isNumbered && fact.lines.count > 1 ? "(\(index + 1)) " + escaped(line) : escaped(line)
    }
    let aside = fact.aside.map { " (" + escaped($0) + ")" } ?? ""
    return "- " + escaped(fact.label) + ": " + texts.joined(separator: " ") + aside
  }

  private static func grid(_ table: Paper.Table) -> String {
    func row(_ cells: [String]) -> String { "| " + cells.map(escaped).joined(separator: " | ") + " |" }
    let rule = "|" + table.columns.map { _ in "---|" }.joined()
    return ([row(table.columns), rule] + table.rows.map(row)).joined(separator: "\n")
  }

  private static func sign(_ signatures: Paper.Signatures) -> String {
    let signers = signatures.signers.map { lines($0.posts + [$0.name] + $0.lines) }
    return ([signatures.place.map(escaped)].compactMap(\.self) + signers).joined(separator: "\n\n")
  }
}
