/// What one cell (or two, when wide) shows: a base scalar and up to four combining marks, stored inline.
///
/// Inline storage keeps a frame one flat block of memory, with nothing to allocate or count per cell.
struct Glyph: Equatable, Sendable {
  private(set) var base: UInt32
  private(set) var mark1: UInt32 = 0
  private(set) var mark2: UInt32 = 0
  private(set) var mark3: UInt32 = 0
  private(set) var mark4: UInt32 = 0
  /// 1 or 2; 0 marks the second cell of a wide glyph.
  let width: UInt8

  static let space = Glyph(base: 0x20, width: 1)
  static let continuation = Glyph(base: 0x20, width: 0)
  static let replacement = Glyph(base: 0xFFFD, width: 1)
  static let ellipsis = Glyph(base: 0x2026, width: 1)

  init(base: UInt32, width: UInt8) {
    self.base = base
    self.width = width
  }

  /// Adds a combining mark; a fifth one is dropped, as ncurses would.
  mutating func add(mark: UInt32) {
    if mark1 == 0 {
      mark1 = mark
    } else if mark2 == 0 {
      mark2 = mark
    } else if mark3 == 0 {
      mark3 = mark
    } else if mark4 == 0 {
      mark4 = mark
    }
  }

  /// Base and marks; zero where there is none.
  var scalars: (UInt32, UInt32, UInt32, UInt32, UInt32) { (base, mark1, mark2, mark3, mark4) }

  /// Adds the glyph's scalars to a text; the second cell of a wide glyph adds nothing.
  func append(to text: inout String) {
    guard width > 0 else { return }
    for value in [base, mark1, mark2, mark3, mark4] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
  }
}
