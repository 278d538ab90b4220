/// Breaks one paragraph into rows without changing it, for wrapped text and for editors alike.
enum SoftWrap {
  /// What wrapping has to know of a character, a glyph or a byte.
  struct Piece {
    let columns: Int
    let isSpace: Bool

    init(_ character: Character) {
      columns = TextWidth.columns(of: character)
      isSpace = character == " "
    }

    init(_ glyph: Glyph) {
      columns = Int(glyph.width)
      isSpace = glyph == .space
    }

    /// Of a text that is printable ASCII throughout.
    init(_ byte: UInt8) {
      columns = 1
      isSpace = byte == 0x20
    }
  }

  /// The rows as ranges of the pieces, together covering all of them; at least one row.
  ///
  /// A row breaks after its last space; spaces at the end hang over the edge. A piece always gets a place, even when it
  /// is wider than the row.
  static func rows(of pieces: [Piece], columns: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var used = 0
    var afterSpace = 0
    for (index, piece) in pieces.enumerated() {
      if piece.isSpace {
        used += piece.columns
        afterSpace = index + 1
        continue
      }
      if used + piece.columns > columns, index > start {
        let cut = afterSpace > start ? afterSpace : index
        rows.append(start..<cut)
        start = cut
        used = pieces[cut..<index].reduce(0) { $0 + $1.columns }
        if used + piece.columns > columns, index > start {
          rows.append(start..<index)
          start = index
          used = 0
        }
      }
      used += piece.columns
    }
    rows.append(start..<pieces.count)
    return rows
  }

  /// The rows without the spaces they were broken at.
  static func printedRows(of pieces: [Piece], columns: Int) -> [Range<Int>] {
    rows(of: pieces, columns: columns).map { row in
      guard row.upperBound < pieces.count else { return row }
      let last = pieces[row].lastIndex { !$0.isSpace } ?? row.lowerBound - 1
      return row.lowerBound..<last + 1
    }
  }
}
