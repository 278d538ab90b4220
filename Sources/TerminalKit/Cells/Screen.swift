/// One frame: cells, cursor and window title, as a value that can be compared, dumped and tested.
///
/// Whatever is drawn outside is cut off, and all text is made safe on its way in.
package struct Screen: Equatable, Sendable {
  package let size: Size
  /// Where the terminal's cursor stands; screen readers follow it. Nil hides it.
  package var cursor: Point?
  /// What the terminal shows as the window's title; empty leaves the title alone.
  package var windowTitle: String
  private(set) var cells: [Cell]
  /// Where a click does what keys do.
  package internal(set) var targets: [KeyTarget] = []

  /// An empty frame.
  package init(size: Size) {
    self.size = size
    cursor = nil
    windowTitle = ""
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The whole frame as an area.
  package var bounds: Rect { Rect(size) }

  /// Draws one line of text and answers how many columns it took.
  ///
  /// Text too long for `columns` or for the rest of the row ends in `…`; a wide glyph is never half drawn. Left of the
  /// screen's edge it is cut without a mark.
  @discardableResult
  package mutating func put(_ text: String, at point: Point, role: Role = .text, columns: Int? = nil) -> Int {
    let rest = size.columns - point.column
    guard point.row >= 0, point.row < size.rows, rest > 0 else { return 0 }
    let room = min(columns ?? rest, rest)
    if point.column >= 0, let count = TextWidth.plainColumns(of: text), count <= room {
      set(text.utf8, columns: point.column..<point.column + count, row: point.row, role: role)
      return count
    }
    return TextWidth.walk(text, to: room) { glyph, offset in
      set(glyph, at: Point(point.column + offset, point.row), role: role)
    }
  }

  /// Fills an area with spaces.
  package mutating func fill(_ rect: Rect, role: Role) {
    let columns = max(0, rect.column)..<max(0, rect.column, min(rect.maxColumn, size.columns))
    let blanks = repeatElement(UInt8(ascii: " "), count: columns.count)
    for row in max(0, rect.row)..<max(0, rect.row, min(rect.maxRow, size.rows)) {
      set(blanks, columns: columns, row: row, role: role)
    }
  }

  /// Draws printable ASCII, as most of a frame is, into columns that are all there, without looking at each cell.
  private mutating func set(_ characters: some Sequence<UInt8>, columns: Range<Int>, row: Int, role: Role) {
    guard !columns.isEmpty else { return }
    let start = row * size.columns
    clearHalf(at: start + columns.lowerBound, column: columns.lowerBound)
    clearHalf(at: start + columns.upperBound - 1, column: columns.upperBound - 1)
    for (column, character) in zip(columns, characters) {
      cells[start + column] = Cell(glyph: Glyph(base: UInt32(character), width: 1), role: role)
    }
  }

  /// Draws a glyph, clearing the other half of any wide glyph it covers.
  mutating func set(_ glyph: Glyph, at point: Point, role: Role) {
    guard point.row >= 0, point.row < size.rows, point.column < size.columns else { return }
    let last = point.column + Int(glyph.width) - 1
    guard point.column >= 0, last < size.columns else {
      if last >= 0, last < size.columns { set(.space, at: Point(last, point.row), role: role) }
      return
    }
    let index = point.row * size.columns + point.column
    clearHalf(at: index, column: point.column)
    cells[index] = Cell(glyph: glyph, role: role)
    guard glyph.width == 2 else { return }
    clearHalf(at: index + 1, column: last)
    cells[index + 1] = Cell(glyph: .continuation, role: role)
  }

  /// Replaces every glyph for whose base scalar the function answers another; a wide one becomes two narrow ones.
  mutating func replaceGlyphs(_ replacement: (UInt32) -> UInt32) {
    var widened: UInt32?
    for index in cells.indices {
      let glyph = cells[index].glyph
      if glyph.width > 0 {
        let base = replacement(glyph.base)
        // Marks go with what they were put on.
        widened = base == glyph.base && (base > 0x7F || glyph.scalars.1 == 0) ? nil : base
      }
      if let widened { cells[index].glyph = Glyph(base: widened, width: 1) }
    }
  }

  /// Writes `≠` as `!=` where the cell behind it is free.
  mutating func spellUnequal() {
    let (unequal, equal) = (Unicode.Scalar("≠").value, Glyph(base: UInt32(UInt8(ascii: "=")), width: 1))
    for index in cells.indices.dropLast() where cells[index].glyph.base == unequal {
      guard (index + 1) % size.columns > 0, cells[index + 1].glyph == .space else { continue }
      cells[index + 1].glyph = equal
    }
  }

  /// The cells of one row.
  func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  private mutating func clearHalf(at index: Int, column: Int) {
    switch cells[index].glyph.width {
    case 0 where column > 0: cells[index - 1].glyph = .space
    case 2 where column + 1 < size.columns: cells[index + 1].glyph = .space
    default: return
    }
  }
}
