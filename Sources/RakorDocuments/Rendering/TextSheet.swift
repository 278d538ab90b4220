/// A paper as plain text of even width, for a terminal, a message or a printer that knows no more.
package enum TextSheet {
  /// Columns of an upright page and of one that lies on its side.
  private static let (upright, wide) = (80, 120)
  /// Less room no paper is given.
  private static let narrowest = 40

  /// The paper as lines that end with a line feed, of at most so many columns where that is asked for.
  package static func text(_ paper: Paper, columns: Int? = nil) -> String {
    let width = paper.isWide ? wide : upright
    var sheet = TextPage(width: max(narrowest, min(width, columns ?? width)))
    paper.blocks.forEach { sheet.add($0) }
    while sheet.lines.last?.isEmpty == true { sheet.lines.removeLast() }
    return sheet.lines.map { $0 + "\n" }.joined()
  }
}

/// The lines of one paper while they are written.
private struct TextPage {
  let width: Int
  var lines: [String] = []

  private var half: Int { width / 2 }

  mutating func add(_ block: Paper.Block) {
    if let last = lines.last, !last.isEmpty { lines.append("") }
    switch block {
    case .letterhead(let texts):
      texts.forEach { centre($0) }
      lines.append(String(repeating: "=", count: width))
    case .cover(let texts):
      texts.forEach { centre($0) }
      lines.append("")
      newPage()
    case .title(let texts): texts.forEach { centre($0) }
    case .heading(let text, level: _): put(text)
    case .facts(let facts): self.facts(facts)
    case .paragraph(let text, isIndented: let isIndented): put(text, first: isIndented ? 5 : 0)
    case .numbered(let items):
      for (index, item) in items.enumerated() { put(item, Paper.number(index)) }
    case .table(let table): lines += TextTable(table, width: width).lines
    case .signatures(let signatures): sign(signatures)
    case .attachment(let texts):
      newPage()
      texts.forEach { put($0, indent: half) }
    case .message(let texts): lines += texts.map(PaperText.line)
    }
  }

  private mutating func newPage() {
    guard !lines.isEmpty else { return }
    lines += [String(repeating: "-", count: width), ""]
  }

  private mutating func centre(_ text: String) {
    for line in TextLines.wrap(PaperText.line(text), to: width) {
      let room = line.isEmpty ? 0 : (width - line.count) / 2
      lines.append(String(repeating: " ", count: max(0, room)) + line)
    }
  }

  /// A text in lines; `first` is what its first line is moved in beyond the others.
  private mutating func put(_ text: String, indent: Int = 0, first: Int = 0) {
    let blank = String(repeating: " ", count: indent)
    let found = TextLines.wrap(String(repeating: "\u{A0}", count: first) + PaperText.line(text), to: width - indent)
    lines += found.map { blank + $0.replacing("\u{A0}", with: " ") }
  }

  private mutating func put(_ item: Paper.Item, _ number: String) {
    let indent = 4
    let texts = [item.text] + item.notes
    for (index, text) in texts.enumerated() {
      for (line, part) in TextLines.wrap(PaperText.line(text), to: width - indent).enumerated() {
        let mark = index == 0 && line == 0 ? number : ""
        lines.append(TextLines.padded(mark, to: indent) + part)
      }
    }
  }

  private mutating func facts(_ facts: [Paper.Fact]) {
    let labels = facts.map { PaperText.line($0.label).count }.max() ?? 0
    for fact in facts {
      let head = TextLines.padded(PaperText.line(fact.label), to: labels) + " : "
      let aside = fact.aside.map(PaperText.line) ?? ""
      let room = width - head.count - (aside.isEmpty ? 0 : aside.count + 2)
      var isFirst = true
      for (index, line) in fact.lines.enumerated() {
        let number = fact.isNumbered && fact.lines.count > 1 ? Paper.number(index) + " " : ""
        for (place, part) in TextLines.wrap(PaperText.line(line), to: max(10, room - number.count)).enumerated() {
          let mark = place == 0 ? number : String(repeating: " ", count: number.count)
          var text = (isFirst ? head : String(repeating: " ", count: head.count)) + mark + part
          if isFirst, !aside.isEmpty { text = TextLines.padded(text, to: width - aside.count) + aside }
          lines.append(text)
          isFirst = false
        }
      }
    }
  }

  private mutating func sign(_ signatures: Paper.Signatures) {
    let right = String(repeating: " ", count: half)
    if let place = signatures.place { lines.append(right + PaperText.line(place)) }
    let columns = signatures.signers.map { signer in
      let below = [signer.name] + signer.lines
      func fitted(_ texts: [String]) -> [String] { texts.flatMap { TextLines.wrap(PaperText.line($0), to: half - 2) } }
      return (above: fitted(signer.posts), below: fitted(below))
    }
    let above = columns.map(\.above.count).max() ?? 0
    let below = columns.map(\.below.count).max() ?? 0
    let filled = columns.map { column in
      column.above + Array(repeating: "", count: above - column.above.count + 3) + column.below
        + Array(repeating: "", count: below - column.below.count)
    }
    for row in 0..<(above + below + 3) {
      let line = filled.count > 1 ? TextLines.padded(filled[0][row], to: half) + filled[1][row] : right + filled[0][row]
      lines.append(line.contains { $0 != " " } ? TextLines.trimmedEnd(line) : "")
    }
  }
}
