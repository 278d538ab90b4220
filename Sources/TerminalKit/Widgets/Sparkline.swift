/// Values side by side, one column each, as blocks of an eighth to a whole row.
package struct Sparkline: Hashable, Sendable {
  /// The values from left to right; nil for what is not known.
  package let values: [Double?]
  /// What fills a row; at least the largest value.
  package let largest: Double

  /// Values over a scale from 0 to the largest of them, or to a larger one.
  package init(_ values: [Double?], largest: Double = 0) {
    self.values = values
    self.largest = max(largest, values.compactMap { $0 }.filter(\.isFinite).max() ?? 0)
  }

  /// Draws as many columns as fit: 0 is the lowest block, and what is not known a dot.
  package func draw(on screen: inout Screen, at point: Point, columns: Int = .max, role: Role = .bar) {
    let blocks = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    for (column, value) in values.prefix(max(0, columns)).enumerated() {
      let place = Point(point.column + column, point.row)
      guard let value, value.isFinite else {
        screen.put("·", at: place, role: .muted)
        continue
      }
      let share = largest > 0 ? max(0, value) / largest : 0
      screen.put(blocks[min(7, Int(share * 8))], at: place, role: role)
    }
  }
}
