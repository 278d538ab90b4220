/// Breaks one paragraph into rows without changing it, for wrapped text and for editors alike.
enum SoftWrap {
  /// The rows as ranges of the characters, together covering all of them; at least one row.
  ///
  /// A row breaks after its last space; spaces at the end hang over the edge. A character always gets a place, even
  /// when it is wider than the row.
  static func rows(of characters: [Character], columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var afterSpace = 0
    for (index, character) in characters.enumerated() {
      let width = TextWidth.columns(of: character)
      if character == " " {
        used += width
        afterSpace = index + 1
        continue
      }
      if used + width > columns, index > start {
        let cut = afterSpace > start ? afterSpace : index
        rows.append(start..<cut)
        start = cut
        used = characters[cut..<index].reduce(0) { $0 + TextWidth.columns(of: $1) }
        if used + width > columns, index > start {
          rows.append(start..<index)
          start = index
          used = 0
        }
      }
      used += width
    }
    rows.append(start..<characters.count)
    return rows
  }
}
