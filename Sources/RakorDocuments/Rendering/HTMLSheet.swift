/// A paper as one HTML file that needs nothing else: it prints on A4 with its own margins and page numbers.
package enum HTMLSheet {
  /// The text of the file.
  package static func text(_ paper: Paper) -> String {
    let body = paper.blocks.map(block).joined()
    return """
      <!DOCTYPE html>
      <html lang="id">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>\(escaped(paper.title))</title>
      <style>
      @page { size: A4\(paper.isWide ? " landscape" : ""); margin: 2.5cm 2cm 2.5cm 3cm; \
      @top-center { content: "- " counter(page) " -"; font: 11pt Arial, sans-serif; } }
      @page :first { margin-top: 1.5cm; @top-center { content: none; } }
      \(style)
      </style>
      </head>
      <body\(paper.isWide ? " class=\"wide\"" : "")>
      \(body)</body>
      </html>

      """
  }

  private static let style = """
    body { font: 11pt/1.3 Arial, "Liberation Sans", sans-serif; color: #000; background: #fff; margin: 0 auto; \
    max-width: 16cm; overflow-wrap: break-word; }
    body.wide { max-width: 25cm; }
    p { margin: 0 0 .5em; text-align: justify; }
    p.indented { text-indent: 1.25cm; }
    .letterhead { text-align: center; border-bottom: 3px double #000; padding-bottom: .4em; margin-bottom: 1.6em; }
    .letterhead p { text-align: center; margin: 0; font-size: 9pt; }
    .letterhead p.ministry { font-size: 14pt; font-weight: bold; }
    .letterhead p.office { font-size: 12pt; font-weight: bold; }
    .title { text-align: center; margin: .8em 0; }
    .title p { text-align: center; margin: 0; font-weight: bold; }
    h2 { font-size: 11pt; margin: 1em 0 .4em; break-after: avoid; }
    h3 { font-size: 11pt; font-weight: normal; margin: .6em 0 .3em; break-after: avoid; }
    table { border-collapse: collapse; width: 100%; margin: 0 0 .8em; }
    table.facts th { text-align: left; font-weight: normal; vertical-align: top; white-space: nowrap; width: 1%; \
    padding: 0 .6em 0 0; }
    table.facts td { vertical-align: top; padding: 0 0 0 .3em; }
    table.facts td.aside { text-align: right; white-space: nowrap; }
    table.facts td p { margin: 0; text-align: left; }
    table.facts ol, ol.items { margin: 0 0 .4em; padding-left: 1.6em; }
    ol.items p { margin: 0; text-align: left; }
    table.grid { border: 1px solid #000; }
    table.grid th, table.grid td { border: 1px solid #000; padding: .2em .4em; vertical-align: top; text-align: left; }
    table.grid th { text-align: center; vertical-align: middle; }
    table.grid.hand td { height: .9cm; vertical-align: middle; }
    table.grid.hand td:last-child { white-space: pre; }
    table.grid.hand th:nth-child(2) { width: 5.5cm; }
    table.grid.hand th:nth-child(3) { width: 4.2cm; }
    table.grid.hand th:last-child { width: 4.5cm; }
    thead { display: table-header-group; }
    tr { break-inside: avoid; }
    .signatures { display: flex; break-inside: avoid; break-before: avoid; margin-top: 1.4em; }
    .signatures div { width: 50%; }
    .signatures p { margin: 0; text-align: left; }
    .signatures p.room { height: 2.5cm; }
    .attachment { break-before: page; margin: 0 0 1.2em 50%; }
    .attachment p { margin: 0; text-align: left; }
    .cover { break-after: page; padding-top: 7cm; font-size: 14pt; }
    .cover p { min-height: 1.3em; }
    pre { font: inherit; white-space: pre-wrap; }
    @media screen { body { padding: 1cm; } }
    """

  /// A text in which nothing is markup.
  private static func escaped(_ text: String) -> String { SVGSheet.escaped(PaperText.line(text)) }

  private static func paragraphs(_ texts: [String], classes: [String] = []) -> String {
    texts.enumerated().map { index, text in
      let name = index < classes.count ? " class=\"\(classes[index])\"" : ""
      return "<p\(name)>\(escaped(text))</p>\n"
    }.joined()
  }

  private static func block(_ block: Paper.Block) -> String {
    switch block {
    case .letterhead(let lines):
      "<div class=\"letterhead\">\n\(paragraphs(lines, classes: ["ministry", "office"]))</div>\n"
    case .cover(let lines): "<div class=\"title cover\">\n\(paragraphs(lines))</div>\n"
    case .title(let lines): "<div class=\"title\">\n\(paragraphs(lines))</div>\n"
    case .heading(let text, let level): level == 1 ? "<h2>\(escaped(text))</h2>\n" : "<h3>\(escaped(text))</h3>\n"
    case .facts(let facts): self.facts(facts)
    case .paragraph(let text, let isIndented): paragraphs([text], classes: isIndented ? ["indented"] : [])
    case .numbered(let items):
      "<ol class=\"items\">\n"
        + items.map { "<li>\(escaped($0.text))\n\(paragraphs($0.notes))</li>\n" }.joined() + "</ol>\n"
    case .table(let table): grid(table)
    case .signatures(let signatures): sign(signatures)
    case .attachment(let lines): "<div class=\"attachment\">\n\(paragraphs(lines))</div>\n"
    case .message(let lines): "<pre>\(lines.map(escaped).joined(separator: "\n"))</pre>\n"
    }
  }

  private static func facts(_ facts: [Paper.Fact]) -> String {
    let hasAside = facts.contains { $0.aside != nil }
    let rows = facts.map { fact in
      let value =
        fact.isNumbered && fact.lines.count > 1
        ? "<ol>\(fact.lines.map { "<li>\(escaped($0))</li>" }.joined())</ol>"
        : fact.lines.count == 1 ? escaped(fact.lines[0]) : paragraphs(fact.lines)
      let aside = hasAside ? "<td class=\"aside\">\(fact.aside.map(escaped) ?? "")</td>" : ""
      return "<tr><th scope=\"row\">\(escaped(fact.label))</th><td>:</td><td>\(value)</td>\(aside)</tr>\n"
    }
    return "<table class=\"facts\">\n<tbody>\n\(rows.joined())</tbody>\n</table>\n"
  }

  private static func grid(_ table: Paper.Table) -> String {
    let head = table.columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    let rows = table.rows.map { row in "<tr>\(row.map { "<td>\(escaped($0))</td>" }.joined())</tr>\n" }.joined()
    return "<table class=\"grid\(table.isForHandwriting ? " hand" : "")\">\n<thead>\n<tr>\(head)</tr>\n</thead>\n"
      + "<tbody>\n\(rows)</tbody>\n</table>\n"
  }

  private static func sign(_ signatures: Paper.Signatures) -> String {
    let height = signatures.signers.map(\.posts.count).max() ?? 0
    let columns = signatures.signers.enumerated().map { index, signer in
      let place = signatures.place.map { index == signatures.signers.count - 1 ? $0 : "" }
      let filled = signer.posts + Array(repeating: "", count: height - signer.posts.count)
      let above = ((place.map { [$0] } ?? []) + filled).map { "<p>\($0.isEmpty ? "&#160;" : escaped($0))</p>\n" }
      return "<div>\n\(above.joined())<p class=\"room\"></p>\n\(paragraphs([signer.name] + signer.lines))</div>\n"
    }
    let left = columns.count == 1 ? "<div></div>\n" : ""
    return "<div class=\"signatures\">\n\(left)\(columns.joined())</div>\n"
  }
}
