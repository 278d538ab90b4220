/// A short label set off from its surroundings, as for an active filter.
package enum Chip {
  /// Draws the label with a space on either side, and answers how many columns it took.
  @discardableResult
  package static func draw(
    _ label: String, on screen: inout Screen, at point: Point, columns: Int? = nil, role: Role = .chip
  ) -> Int {
    screen.put(" \(label) ", at: point, role: role, columns: columns)
  }
}
