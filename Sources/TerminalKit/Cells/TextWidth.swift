/// On which side of its column a text stands.
package enum Alignment: Hashable, Sendable {
  case left, right, centre

  /// How many of the columns that a text leaves free are before it.
  func before(_ free: Int) -> Int {
    switch self {
    case .left: 0
    case .right: free
    case .centre: free / 2
    }
  }
}

/// Measures and cuts text the way a `Screen` draws it, in columns.
///
/// Every answer is made safe as by `Glyphs`, so what is measured is what is shown.
package enum TextWidth {
  /// How many columns the text takes.
  package static func columns(of text: String) -> Int {
    if let plain = plainColumns(of: text) { return plain }
    var total = 0
    for glyph in Glyphs(text) { total += Int(glyph.width) }
    return total
  }

  /// The text cut to at most `columns` columns, ending in `…` when something was cut; never padded.
  package static func fit(_ text: String, to columns: Int) -> String {
    fitted(text, to: columns).text
  }

  /// The text cut or padded with spaces to exactly `columns` columns.
  package static func pad(_ text: String, to columns: Int, alignment: Alignment = .left) -> String {
    let (text, used) = fitted(text, to: columns)
    let missing = max(0, columns - used)
    let before = alignment.before(missing)
    return String(repeating: " ", count: before) + text + String(repeating: " ", count: missing - before)
  }

  /// The text in rows of at most `columns` columns, broken at spaces, at every line end, and inside words that are too
  /// long.
  ///
  /// An empty text is one empty row; a glyph wider than the row still gets one.
  package static func wrap(_ text: String, to columns: Int) -> [String] {
    guard plainColumns(of: text) == nil else { return wrapPlain(text, to: columns) }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { paragraph in
      let glyphs = Array(Glyphs(String(paragraph)))
      return SoftWrap.printedRows(of: glyphs.map(SoftWrap.Piece.init), columns: columns).map { range in
        var row = ""
        for glyph in glyphs[range] { glyph.append(to: &row) }
        return row
      }
    }
  }

  /// The text in at most `limit` rows; the last one ends in `…` where something was cut.
  package static func wrap(_ text: String, to columns: Int, limit: Int) -> [String] {
    let rows = wrap(text, to: columns)
    guard rows.count > limit, limit > 0 else { return Array(rows.prefix(limit)) }
    let rest = rows.dropFirst(limit - 1).joined(separator: " ")
    return rows.prefix(limit - 1) + [fit(rest, to: columns)]
  }

  private static func wrapPlain(_ text: String, to columns: Int) -> [String] {
    if text.utf8.count <= columns { return [text] }
    let bytes = Array(text.utf8)
    return SoftWrap.printedRows(of: bytes.map(SoftWrap.Piece.init), columns: columns).map { range in
      String(decoding: bytes[range], as: UTF8.self)
    }
  }

  /// The text as one line that is safe to print on any terminal; command-line output uses it.
  package static func plain(_ text: String) -> String {
    guard plainColumns(of: text) == nil else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for glyph in Glyphs(text) { glyph.append(to: &result) }
    return result
  }

  /// The same in ASCII, with the signs that screens have for what is no ASCII.
  package static func ascii(_ text: String) -> String {
    guard plainColumns(of: text) == nil else { return text }
    var result = String.UnicodeScalarView()
    for glyph in Glyphs(text) {
      var printed = ""
      glyph.append(to: &printed)
      guard let base = printed.unicodeScalars.first else { continue }
      if let sign = Unicode.Scalar(AsciiTable.sign(for: base.value)) { result.append(sign) }
    }
    return String(result)
  }

  /// How many columns the text takes where every byte is one printable ASCII character, as in most of what is shown;
  /// else nil.
  static func plainColumns(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ? bytes.count : nil }
  }

  static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return 1 }
    return columns(of: String(character))
  }

  private static func fitted(_ text: String, to columns: Int) -> (text: String, used: Int) {
    if let plain = plainColumns(of: text), plain <= columns { return (text, plain) }
    var result = ""
    let used = walk(text, to: columns) { glyph, _ in glyph.append(to: &result) }
    return (result, used)
  }

  /// Hands out the glyphs that fit into `columns` with the column each starts at, the last one `…` when some do not.
  ///
  /// Answers how many columns were handed out.
  static func walk(_ text: String, to columns: Int, _ body: (Glyph, Int) -> Void) -> Int {
    let limit = columns - (exceeds(text, columns) ? 1 : 0)
    guard columns > 0 else { return 0 }
    var used = 0
    for glyph in Glyphs(text) {
      if used + Int(glyph.width) > limit { break }
      body(glyph, used)
      used += Int(glyph.width)
    }
    guard limit < columns else { return used }
    body(.ellipsis, used)
    return used + 1
  }

  private static func exceeds(_ text: String, _ columns: Int) -> Bool {
    // No glyph takes more columns than bytes.
    guard text.utf8.count > columns else { return false }
    var total = 0
    for glyph in Glyphs(text) {
      total += Int(glyph.width)
      if total > columns { return true }
    }
    return false
  }
}
