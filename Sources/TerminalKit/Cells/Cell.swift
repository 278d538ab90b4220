/// One character cell of a screen: what it shows and what it is for.
package struct Cell: Equatable, Sendable {
  var glyph: Glyph
  var role: Role

  /// An empty cell of ordinary text.
  static let blank = Cell(glyph: .space, role: .text)
}
