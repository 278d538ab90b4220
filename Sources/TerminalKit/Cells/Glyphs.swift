/// Walks over a text as the glyphs a screen shows for it, the one place where text is made safe and measured.
///
/// Terminals, ncurses and libc disagree about emoji sequences, and control characters move the cursor. So every text is
/// reduced to what all agree on: one base scalar and its marks. Of a joined emoji the first picture stays, skin tones
/// and variation selectors go, flags become their two letters, layout and bidi controls vanish, line breaks and tabs
/// become a space, and whatever a terminal might obey or not know becomes U+FFFD. The data itself keeps its text.
struct Glyphs: Sequence, IteratorProtocol {
  private var scalars: String.UnicodeScalarView.Iterator
  private var pending: Glyph?
  private var afterJoiner = false
  private var afterReturn = false

  init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
  }

  mutating func next() -> Glyph? {
    while let scalar = scalars.next() {
      if let glyph = read(scalar.value) {
        let ready = pending
        pending = glyph
        if let ready { return ready }
      }
    }
    defer { pending = nil }
    return pending
  }

  /// The new glyph the scalar begins, or nothing when it belongs to the one before or is not shown.
  private mutating func read(_ value: UInt32) -> Glyph? {
    if value >= 0x20, value < 0x7F {
      afterJoiner = false
      afterReturn = false
      return Glyph(base: value, width: 1)
    }
    let joined = afterJoiner
    let returned = afterReturn
    afterJoiner = false
    afterReturn = value == 0x0D
    switch WidthTable.kind(of: value) {
    case .lineSpace: return returned && value == 0x0A ? nil : .space
    case .control: return .replacement
    case .joiner:
      afterJoiner = true
      return nil
    case .ignored: return nil
    case .mark: return attach(value)
    case .skinTone where followsPicture: return nil
    case .skinTone: return Glyph(base: value, width: 2)
    case .flagLetter: return Glyph(base: value - 0x1F1E6 + 0x41, width: 1)
    case .narrow:
      return joined && followsPicture && value >= WidthTable.firstPicture ? nil : Glyph(base: value, width: 1)
    case .wide: return joined && followsPicture ? nil : Glyph(base: value, width: 2)
    case .unknown: return .replacement
    }
  }

  private var followsPicture: Bool {
    guard let base = pending?.base else { return false }
    return base >= WidthTable.firstPicture && base != 0xFFFD
  }

  private mutating func attach(_ mark: UInt32) -> Glyph? {
    guard pending != nil else {
      var glyph = Glyph.space
      glyph.add(mark: mark)
      return glyph
    }
    pending?.add(mark: mark)
    return nil
  }
}
