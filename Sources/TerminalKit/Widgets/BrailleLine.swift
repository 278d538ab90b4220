/// Values as a line of dots, two by four in a cell; what is not known leaves a gap.
package struct BrailleLine: Hashable, Sendable {
  /// The values from left to right, evenly spaced; nil for what is not known.
  package let values: [Double?]
  /// The value at the top; at the bottom stands 0.
  package let largest: Double

  /// A line over a scale from 0 to `largest`, or to the largest value where that is more.
  package init(_ values: [Double?], largest: Double = 0) {
    self.values = values
    self.largest = max(largest, values.compactMap { $0 }.filter(\.isFinite).max() ?? 0)
  }

  /// Draws the line over an area; cells without a dot are left as they are.
  package func draw(on screen: inout Screen, in area: Rect, role: Role = .bar) {
    guard !area.isEmpty else { return }
    var cells = Array(repeating: UInt32(0), count: area.columns * area.rows)
    for (column, row) in dots(columns: area.columns * 2, rows: area.rows * 4) {
      cells[row / 4 * area.columns + column / 2] |= BrailleLine.bit(column: column % 2, row: row % 4)
    }
    for (index, dots) in cells.enumerated() where dots > 0 {
      let place = Point(area.column + index % area.columns, area.row + index / area.columns)
      screen.set(Glyph(base: BrailleLine.blank + dots, width: 1), at: place, role: role)
    }
  }

  /// The column in which a value stands, in cells from the left edge, as its label does below it.
  package func column(of index: Int, columns: Int) -> Int {
    values.count > 1 ? index * (max(1, columns) - 1) / (values.count - 1) : 0
  }

  /// The first of the patterns, without a dot.
  static let blank: UInt32 = 0x2800

  /// The bit of a dot in a pattern.
  private static func bit(column: Int, row: Int) -> UInt32 {
    row == 3 ? (column == 0 ? 0x40 : 0x80) : (column == 0 ? 0x01 : 0x08) << UInt32(row)
  }

  private func dots(columns: Int, rows: Int) -> [(Int, Int)] {
    var dots: [(Int, Int)] = []
    var before: (Int, Int)?
    for (index, value) in values.enumerated() {
      guard let value, value.isFinite else {
        before = nil
        continue
      }
      let share = largest > 0 ? min(1, max(0, value / largest)) : 0
      let place = (column(of: index, columns: columns / 2) * 2, rows - 1 - Int((share * Double(rows - 1)).rounded()))
      let next = values.indices.contains(index + 1) ? values[index + 1] : nil
      if let before {
        dots += BrailleLine.between(before, place)
      } else if next?.isFinite ?? false {
        dots.append(place)
      } else {
        // One alone would be hard to see as a single dot.
        dots += BrailleLine.square(at: place)
      }
      before = place
    }
    return dots
  }

  /// Four dots, upwards from a place at the bottom of a cell or downwards.
  private static func square(at place: (Int, Int)) -> [(Int, Int)] {
    let row = place.1 % 4 == 3 ? place.1 - 1 : place.1
    return [(place.0, row), (place.0 + 1, row), (place.0, row + 1), (place.0 + 1, row + 1)]
  }

  /// The dots from one place to another, both with it.
  private static func between(_ from: (Int, Int), _ to: (Int, Int)) -> [(Int, Int)] {
    let steps = max(1, abs(to.0 - from.0), abs(to.1 - from.1))
    return (0...steps).map { step in
      func part(_ from: Int, _ to: Int) -> Int {
        from + ((to - from) * step * 2 + steps * (to < from ? -1 : 1)) / (steps * 2)
      }
      return (part(from.0, to.0), part(from.1, to.1))
    }
  }
}
